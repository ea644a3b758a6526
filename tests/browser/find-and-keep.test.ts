import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
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

describe('a reader who keeps something in Chromium', () => {
  let session: ChromiumSession;
  beforeAll(async () => {
    session = await launchChromium();
  });
  afterAll(() => session.close());

  const choose = async (page: Page, selector: string, name: string, text: string): Promise<void> => {
    const path = join(mkdtempSync(join(tmpdir(), 'daymark-file-')), name);
    writeFileSync(path, text);
    const field = (await page.$(selector)) as ElementHandle<HTMLInputElement> | null;
    await field?.uploadFile(path);
  };
  const textOf = (page: Page): Promise<string> => page.$eval('main', (main) => main.textContent ?? '');

  it('saves the lead from the new tab, with a note that is still there later', async () => {
    const tab = await session.open('newtab.html#2027-04-06');
    const save = await tab.waitForSelector('.lead .save[aria-pressed="false"]');
    const title = await tab.$eval('.lead h1', (it) => it.textContent);
    await save?.click();
    await tab.waitForSelector('.lead .save[aria-pressed="true"]');
    const page = await session.open('saved.html');
    expect(await page.$eval('.saved-list h2', (it) => it.textContent)).toBe(title);
    await page.type('.saved-list textarea', 'For the talk');
    await page.keyboard.press('Tab');
    await waitUntil(async () => (await page.$eval('[role="status"].said', (it) => it.textContent)) === 'Saved.');
    await page.reload();
    await page.waitForSelector('.saved-list textarea');
    expect(await page.$eval('.saved-list textarea', (it) => (it as HTMLTextAreaElement).value)).toBe('For the talk');
    await page.close();
    await tab.close();
  });

  it('adds a birthday by typing its day and finds it among the records of that day', async () => {
    const page = await session.open('saved.html');
    await page.type('.own-form label:nth-of-type(1) input', 'Aygül');
    await page.type('.own-form label:nth-of-type(2) input', '7 april 1990');
    expect(await page.$eval('#own-date-said', (it) => it.textContent)).toBe('7 April 1990');
    await page.click('.own-form button[type="submit"]');
    await page.waitForSelector('.own-list li');
    await page.close();
    const tab = await session.open('newtab.html#2027-04-07');
    await waitUntil(async () => (await textOf(tab)).includes('Aygül'));
    await tab.close();
  });

  it('imports a calendar after a look at what is in it', async () => {
    const page = await session.open('saved.html');
    const event = (uid: string, start: string, rule: string, summary: string): string =>
      `BEGIN:VEVENT\r\nUID:${uid}\r\nDTSTART;VALUE=DATE:${start}\r\n${rule}SUMMARY:${summary}\r\nEND:VEVENT\r\n`;
    await choose(
      page,
      '.own-form + .import input',
      'days.ics',
      `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${event('1', '19850220', 'RRULE:FREQ=YEARLY\r\n', 'Founding day')}${event('2', '20260510', 'RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=2SU\r\n', 'Mothers')}END:VCALENDAR\r\n`,
    );
    await page.waitForSelector('.preview');
    expect(await page.$eval('.preview', (it) => it.textContent)).toMatch(/1 anniversary found.*Founding day.*Mothers/s);
    await page.click('.preview button');
    await waitUntil(async () => (await page.$$('.own-list li')).length === 2);
    await page.close();
  });

  it('restores all of it from one file after everything was lost, and refuses a broken one', async () => {
    const page = await session.open('saved.html');
    await page.evaluate(() => {
      const made = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((text) => Object.assign(globalThis, { exported: text }));
        return made(blob);
      };
    });
    await page.$$eval('main button', (them) => them.find((it) => it.textContent === 'Save a backup')?.click());
    await page.waitForFunction(() => (globalThis as { exported?: string }).exported);
    const backup = await page.evaluate(() => (globalThis as unknown as { exported: string }).exported);
    await page.evaluate(() => chrome.storage.local.remove(['saved', 'own-anniversaries', 'settings']));
    await waitUntil(async () => (await page.$$('.own-list li, .saved-list li')).length === 0);
    await choose(page, '#backup-file', 'cut.json', backup.slice(0, -50));
    await page.waitForSelector('main [role="alert"]');
    await choose(page, '#backup-file', 'backup.json', backup);
    await page.waitForSelector('#backup-apply');
    expect(await page.$eval('.preview', (it) => it.textContent)).toMatch(/1 saved record.*2 days of your own/s);
    await page.click('#backup-apply');
    await waitUntil(async () => (await page.$$('.own-list li, .saved-list > li')).length === 3);
    expect(await page.$eval('.saved-list textarea', (it) => (it as HTMLTextAreaElement).value)).toBe('For the talk');
    await page.screenshot({ path: '.shots/chromium-saved.png', fullPage: true });
    await page.close();
  });
});

describe('a planner in Chromium', () => {
  let session: ChromiumSession;
  beforeAll(async () => {
    session = await launchChromium();
  });
  afterAll(() => session.close());

  it('sees a year of 366 colours, walks it by keys and opens a day', async () => {
    const page = await session.open('calendar.html#2028');
    await page.waitForSelector('.year a.round');
    const hues = await page.$$eval('.year a', (them) =>
      them.map((it) => getComputedStyle(it).getPropertyValue('--hue')),
    );
    expect(hues).toHaveLength(366);
    expect(new Set(hues).size).toBeGreaterThan(350);
    await page.focus('[data-day="2028-01-01"]');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.day)).toBe('2028-02-29');
    expect(await page.$$eval('.year a[tabindex="0"]', (them) => them.length)).toBe(1);
    await page.screenshot({ path: '.shots/chromium-calendar.png' });
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.pathname === '/newtab.html' && location.hash === '#2028-02-29');
    await page.close();
  });

  it('chooses what is ahead and takes it along as a calendar and a table', async () => {
    const page = await session.open('calendar.html');
    await page.waitForSelector('.ahead li');
    const count = (): Promise<number> => page.$$eval('.ahead li', (them) => them.length);
    await page.$$eval('.planner input[type="radio"]', (them) => (them[0] as HTMLElement).click());
    await page.$$eval('.planner input[type="checkbox"]', (them) => (them[0] as HTMLElement).click());
    await waitUntil(async () => (await count()) > 10);
    const all = await count();
    await page.select('.planner select', 'science');
    await waitUntil(async () => (await count()) < all);
    const chosen = await count();
    await page.evaluate(() => {
      const made = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((text) => Object.assign(globalThis, { exported: text }));
        return made(blob);
      };
    });
    const exported = async (label: string, begins: string): Promise<string> => {
      await page.$$eval(
        'main button',
        (them, text) => them.find((it) => it.textContent?.includes(text))?.click(),
        label,
      );
      const holds = (start: string) => (globalThis as { exported?: string }).exported?.startsWith(start) ?? false;
      await page.waitForFunction(holds, {}, begins);
      return page.evaluate(() => (globalThis as unknown as { exported: string }).exported);
    };
    const calendar = await exported('.ics', 'BEGIN:VCALENDAR');
    expect(calendar.match(/BEGIN:VEVENT/g) ?? []).toHaveLength(chosen);
    // Reading a blob as text takes the mark of its encoding off.
    const table = await exported('.csv', 'date,');
    expect(table.trimEnd().split('\r\n').length).toBeGreaterThan(chosen);
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
