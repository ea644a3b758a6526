/** What a page must not do of itself: move where the reader wants no motion, ask for a permission, take the focus. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumSession, launchChromium } from './chromium.ts';
import { sleep } from './wait.ts';

let session: ChromiumSession;
beforeAll(async () => {
  session = await launchChromium();
});
afterAll(() => session.close());

describe('where the reader wants no motion', () => {
  /** Opens a page that notes what starts to move. */
  async function open(path: string, motion: 'reduce' | 'no-preference'): Promise<Page> {
    const page = await session.browser.newPage();
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: motion }]);
    await page.evaluateOnNewDocument(() => {
      const moved: string[] = [];
      Object.assign(globalThis, { moved });
      for (const kind of ['animationstart', 'transitionrun'])
        addEventListener(kind, (event) => moved.push(`${kind} ${(event.target as Element).outerHTML.slice(0, 60)}`));
    });
    await page.goto(`chrome-extension://${session.id}/${path}`);
    await page.waitForSelector(':root[data-ready="yes"]');
    return page;
  }
  /** Presses and opens what there is, and answers what moved. */
  async function use(page: Page): Promise<string[]> {
    await page.keyboard.press('ArrowRight');
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      for (const it of document.querySelectorAll<HTMLElement>('.menu button')) it.click();
    });
    await page.hover('a, button');
    await page.keyboard.press('?');
    await sleep(200);
    return page.evaluate(() => [
      ...(globalThis as unknown as { moved: string[] }).moved,
      ...document.getAnimations().map((it) => `still ${it.playState}`),
    ]);
  }

  it.each([
    'newtab.html#2027-04-05',
    'popup.html',
    'record.html#daymark:package/baren-uprising-1990/2027-04-06',
    'calendar.html#2027',
    'search.html?q=april',
    'saved.html',
    'settings.html',
  ])('nothing moves on %s', async (path) => {
    const page = await open(path, 'reduce');
    expect(await use(page)).toEqual([]);
    await page.close();
  });

  it('a turned day fades in for others', async () => {
    const page = await open('newtab.html#2027-04-05', 'no-preference');
    expect((await use(page))[0]).toMatch(/^animationstart <main/);
    await page.close();
  });
});

describe('the permission to notify', () => {
  /** Opens a page whose questions to the reader are noted, and answered with no. */
  async function open(path: string): Promise<{ page: Page; asked(): Promise<string[]> }> {
    const page = await session.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const asked: string[] = [];
      Object.assign(globalThis, { asked });
      const { permissions } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
      const request = (wanted: { permissions?: string[] }, done?: (given: boolean) => void): Promise<boolean> => {
        asked.push(...(wanted.permissions ?? []), navigator.userActivation.isActive ? 'on a click' : 'unasked');
        done?.(false);
        return Promise.resolve(false);
      };
      Object.assign(permissions, { request });
    });
    await page.goto(`chrome-extension://${session.id}/${path}`);
    await page.waitForSelector(':root[data-ready="yes"]');
    return {
      page,
      asked: () => page.evaluate(() => (globalThis as unknown as { asked: string[] }).asked.splice(0)),
    };
  }

  it('is asked for on the click of the first run, and of the settings, and never before', async () => {
    const settings = await open('settings.html');
    await settings.page.waitForSelector('#feed-records');
    await settings.page.$eval('#notification input[type="time"]', (it) => {
      it.value = '07:30';
      it.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await sleep(200);
    expect(await settings.asked()).toEqual([]);
    await settings.page.click('#notification [role="switch"]');
    await sleep(100);
    expect(await settings.asked()).toEqual(['notifications', 'on a click']);
    await settings.page.close();

    const first = await open('newtab.html');
    await first.page.waitForSelector('.welcome .main');
    await sleep(300);
    expect(await first.asked()).toEqual([]);
    await first.page.click('.welcome .main');
    await first.page.waitForSelector('.welcome input[type="time"]');
    expect(await first.asked()).toEqual([]);
    await first.page.click('.welcome .main');
    await sleep(100);
    expect(await first.asked()).toEqual(['notifications', 'on a click']);
    await first.page.close();
  });
});

describe('the focus', () => {
  it('stays where it is when a new tab opens, and when its records come', async () => {
    const page = await session.newTab();
    const look = (): Promise<unknown> =>
      page.evaluate(() => [document.activeElement?.tagName, document.querySelectorAll('[autofocus]').length]);
    expect(await look()).toEqual(['BODY', 0]);
    await page.waitForSelector('.lead .actions button');
    await sleep(300);
    expect(await look()).toEqual(['BODY', 0]);
    await page.close();
  });
});
