/** Profiles that refuse to store: the records of today on every page, words that say what is wrong, nothing unhandled. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { CHROME_BUILD, launchChromium } from './chromium.ts';
import { ALLOW_IN_PRIVATE_WINDOWS, FIREFOX_BUILD, launchFirefox } from './firefox.ts';
import { HOSTILE, type HostileMode, withHostileStorage } from './hostile-build.ts';
import { sleep, waitUntil } from './wait.ts';

mkdirSync('.shots', { recursive: true });
/** In the short form in Chromium alone; Firefox without a database is met by its notifications there. */
const LONG = process.env.DAYMARK_LONG === '1';
/** Said on the pages; with no space only what is to be kept fails, and says so when it is. */
const WORDS: Record<HostileMode, RegExp | null> = {
  'IndexedDB is refused': /does not let Daymark keep a database/,
  'there is no space': null,
  'storage.local is refused': /cannot read your settings and what you keep/,
};

interface Session {
  open(path: string): Promise<Page>;
  close(): Promise<void>;
}

let session: Session | undefined;
afterEach(() => session?.close());

/** Goes through the pages as a reader does. */
async function visit(at: Session, words: RegExp | null, shot: string): Promise<void> {
  const day = await at.open('newtab.html');
  await waitUntil(async () => (await day.$$('[data-record]')).length >= 3);
  if (words) await waitUntil(async () => words.test(await textOf(day)));
  const address = await day.$eval('[data-record] a[href^="record.html"]', (link) => link.getAttribute('href') ?? '');
  await day.screenshot({ path: `.shots/hostile-${shot}.png` });
  await expectQuiet(day);

  const popup = await at.open('popup.html');
  await waitUntil(async () => (await popup.$$('[data-record]')).length >= 3);
  if (words) await waitUntil(async () => words.test(await textOf(popup)));
  await expectQuiet(popup);

  const record = await at.open(address);
  await record.waitForSelector('main[data-record] h1');
  if (words) await waitUntil(async () => words.test(await textOf(record)));
  await expectQuiet(record);

  const settings = await at.open('settings.html');
  if (words) await waitUntil(async () => words.test(await textOf(settings)));
  await expectQuiet(settings);
}

const textOf = (page: Page): Promise<string> => page.$eval('body', (body) => body.textContent ?? '');

async function expectQuiet(page: Page): Promise<void> {
  await sleep(300);
  const unhandled = await page.evaluate(() => (globalThis as unknown as { unhandled: string[] }).unhandled);
  expect(unhandled).toEqual([]);
}

/** What is to be kept cannot be kept, and that is said. */
async function expectRefusalInWords(at: Session): Promise<void> {
  const day = await at.open('newtab.html');
  const address = await day.$eval('[data-record] a[href^="record.html"]', (link) => link.getAttribute('href') ?? '');
  const record = await at.open(address);
  await (await record.waitForSelector('button.save'))?.click();
  await waitUntil(async () => /Not saved/.test(await textOf(record)));
  await expectQuiet(record);
}

const MODES = Object.keys(HOSTILE) as HostileMode[];

describe.each(MODES)('where %s', (mode) => {
  it('Chromium shows today and says what is wrong', async () => {
    const chromium = await launchChromium({ build: await withHostileStorage(CHROME_BUILD, mode) });
    session = chromium;
    await visit(chromium, WORDS[mode], `chromium-${MODES.indexOf(mode)}`);
    if (mode !== 'IndexedDB is refused') await expectRefusalInWords(chromium);
    const worker = await chromium.worker();
    expect(await worker.evaluate(() => (globalThis as unknown as { unhandled: string[] }).unhandled)).toEqual([]);
  });

  it.runIf(LONG)('Firefox does, too', async () => {
    session = await launchFirefox({ build: await withHostileStorage(FIREFOX_BUILD, mode) });
    await visit(session, WORDS[mode], `firefox-${MODES.indexOf(mode)}`);
    if (mode !== 'IndexedDB is refused') await expectRefusalInWords(session);
  });
});

describe('a Firefox that never remembers history', () => {
  it.runIf(LONG)('shows today and says what is wrong', async () => {
    const firefox = await launchFirefox({
      build: await withHostileStorage(FIREFOX_BUILD, null),
      prefs: { 'browser.privatebrowsing.autostart': true },
    });
    session = firefox;
    await firefox.chromeScope(ALLOW_IN_PRIVATE_WINDOWS);
    await visit(firefox, /does not let Daymark keep a database/, 'firefox-private');
  });
});
