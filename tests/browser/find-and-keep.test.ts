import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumSession, launchChromium } from './chromium.ts';
import { type FirefoxSession, launchFirefox } from './firefox.ts';
import { waitUntil } from './wait.ts';

mkdirSync('.shots', { recursive: true });

const titles = (page: Page): Promise<string[]> =>
  page.$$eval('.hits h2', (them) => them.map((it) => it.textContent ?? ''));

async function type(page: Page, text: string): Promise<void> {
  await page.focus('#query');
  await page.$eval('#query', (field) => (field as HTMLInputElement).select());
  await page.keyboard.type(text);
}

describe('a reader who looks for something in Chromium', () => {
  let session: ChromiumSession;
  beforeAll(async () => {
    session = await launchChromium();
    // The first import has ended when the feed's row is there; the search is then built from the database.
    const page = await session.open('settings.html');
    await page.waitForSelector('#feed-records');
    await page.close();
  });
  afterAll(() => session.close());

  it('comes from the new tab by one key and finds a record as she types, without a console message', async () => {
    const page = await session.open('newtab.html');
    const messages: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(String(error)));
    await page.waitForSelector('.tools a[href="search.html"]');
    await page.keyboard.press('/');
    await page.waitForSelector(':root[data-search-ready] #query:focus');
    await page.keyboard.type('baren upris');
    await waitUntil(async () => ((await titles(page))[0] ?? '').startsWith('Baren uprising'));
    expect(await page.$eval('.hits mark', (mark) => mark.textContent)).toBe('Baren');
    expect(messages).toEqual([]);
    await page.screenshot({ path: '.shots/chromium-search.png' });
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Baren uprising/);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('query');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.pathname === '/record.html');
    await page.close();
  });

  it('finds by other spellings, by year and by day, and keeps the index', async () => {
    const page = await session.open('search.html');
    await page.waitForSelector(':root[data-search-ready="built 0 loaded 1"]');
    await type(page, 'urumqi');
    await waitUntil(async () => (await titles(page)).some((title) => title.includes('Ürümqi')));
    await type(page, 'شەرقىي تۈركىستان barin');
    await waitUntil(async () => ((await titles(page))[0] ?? '').startsWith('Baren uprising'));
    await type(page, '5 april 1990');
    await waitUntil(async () => (await titles(page)).some((title) => title.startsWith('Baren uprising')));
    expect(await page.$eval('.open-day a', (link) => link.textContent)).toBe('Open 5 April');
    expect(await page.evaluate(() => location.search)).toBe('?q=5%20april%201990');
    await page.close();
  });

  it('leaves out what she muted', async () => {
    const page = await session.open('search.html?q=baren');
    await waitUntil(async () => ((await titles(page))[0] ?? '').startsWith('Baren uprising'));
    await page.evaluate(async () => {
      await chrome.storage.local.set({ settings: { preferences: { muted: ['state-violence'] } } });
    });
    await waitUntil(async () => !(await titles(page)).some((title) => title.startsWith('Baren uprising')));
    await page.evaluate(() => chrome.storage.local.remove('settings'));
    await page.close();
  });
});

describe('the same in Firefox', () => {
  let session: FirefoxSession;
  beforeAll(async () => {
    session = await launchFirefox();
  });
  afterAll(() => session.close());

  it('finds a record in the worker', async () => {
    const page = await session.open('search.html');
    await page.waitForSelector(':root[data-search-ready]');
    await type(page, 'baren upris');
    await waitUntil(async () => ((await titles(page))[0] ?? '').startsWith('Baren uprising'));
    await page.close();
  });
});
