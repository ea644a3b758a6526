/**
 * A newer Daymark makes its databases while tabs of this one are open, and this one meets what it left: the newer one is not kept
 * waiting, this one shows today from its package, says what to do, writes nothing into what it does not know, and keeps what a reader
 * does. And this one takes over what an older one left.
 *
 * The other Daymark is a bare page of the extension that opens the databases as it would.
 */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { readFeedState } from './feed-state.ts';
import { launchFirefox } from './firefox.ts';
import { chooseSettings, storeReadersData } from './readers-data.ts';
import { waitUntil } from './wait.ts';

const LONG = process.env.DAYMARK_LONG === '1';
const FEED = 'daymark:package';
const FEEDS = { name: 'daymark-feeds-1', ours: 10, newer: 20 };
const READER = { name: 'daymark-reader', older: 10, ours: 20, newer: 30 };
const TOLD_WITHIN_MS = 1_500;
const UPGRADED_WITHIN_MS = 5_000;
const WHAT_TO_DO = /A newer Daymark wrote this store\. Reload the browser/;
/** Tabs of this Daymark that are open meanwhile. */
const TABS = LONG ? [0, 1, 2, 3] : [1];

interface Session {
  open(path: string): Promise<Page>;
  /** A page of the extension's that runs nothing. */
  openBare(): Promise<Page>;
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

let session: Session | undefined;
afterEach(() => session?.close());

/** Opens a database in a higher version, as a newer Daymark does; answers how long that took, and leaves a row behind. */
const upgrade = (page: Page, name: string, version: number): Promise<number> =>
  page.evaluate(
    (database, to) =>
      new Promise<number>((resolve, reject) => {
        const start = performance.now();
        const opening = indexedDB.open(database, to);
        opening.onupgradeneeded = () => opening.result.createObjectStore('newer').put('a row', 1);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          resolve(performance.now() - start);
        };
      }),
    name,
    version,
  );

/** Everything in a database, as text; its version first. */
const dump = (page: Page, name: string): Promise<string> =>
  page.evaluate(async (database) => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open(database));
    const names = [...db.objectStoreNames];
    const transaction = db.transaction(names);
    const rows = await Promise.all(names.map((store) => done(transaction.objectStore(store).getAll())));
    db.close();
    const text = (_: string, value: unknown) => (value instanceof Uint8Array ? value.toHex() : value);
    return JSON.stringify([db.version, names, rows], text);
  }, name);

const says = async (page: Page, words: RegExp): Promise<boolean> =>
  words.test(await page.$eval('body', (body) => body.textContent ?? ''));
const countRecords = async (page: Page): Promise<number> => (await page.$$('[data-record]')).length;
const ask = (page: Page, message: object): Promise<unknown> =>
  page.evaluate((it) => chrome.runtime.sendMessage(it), message);
/** Titles of the reader's own days, and how many records are saved. */
const readKept = (page: Page): Promise<{ own: string[]; saved: number }> =>
  page.evaluate(async () => {
    const { 'own-anniversaries': own = [], saved = [] } = await chrome.storage.local.get<{
      'own-anniversaries'?: { title: string }[];
      saved?: unknown[];
    }>();
    return { own: own.map((it: { title: string }) => it.title), saved: saved.length };
  });

async function meetNewer(at: Session, tabs: number): Promise<void> {
  const first = await at.open('newtab.html');
  await waitUntil(async () => (await readFeedState(first, FEED)).version > 0);
  await chooseSettings(first, { version: 1, welcomed: true });
  await storeReadersData(first);
  await first.close();
  const old: Page[] = [];
  for (let n = 0; n < tabs; n++) old.push(await at.open('newtab.html'));
  const bare = await at.openBare();
  for (const { name, newer } of [FEEDS, READER])
    expect(await upgrade(bare, name, newer)).toBeLessThan(UPGRADED_WITHIN_MS);
  const left = [await dump(bare, FEEDS.name), await dump(bare, READER.name)];

  // Tabs that were open go on with what stands there, and with the package.
  for (const page of old) {
    await page.bringToFront();
    expect(await countRecords(page)).toBeGreaterThanOrEqual(3);
    await page.keyboard.press('ArrowRight');
    await waitUntil(() => says(page, WHAT_TO_DO), TOLD_WITHIN_MS);
    expect(await countRecords(page)).toBeGreaterThan(0);
  }
  // This Daymark starts on what the newer one left.
  await at.stopBackground();
  const day = await at.open('newtab.html');
  for (const page of [day, await at.open('popup.html')]) {
    expect(await countRecords(page)).toBeGreaterThanOrEqual(3);
    await waitUntil(() => says(page, WHAT_TO_DO), TOLD_WITHIN_MS);
    await ask(page, { type: 'see-to-alarms' });
    expect(await ask(page, { type: 'sync-now' })).toBeNull();
    await ask(page, { type: 'mend-records' });
  }
  const settings = await at.open('settings.html');
  await waitUntil(() => says(settings, WHAT_TO_DO), TOLD_WITHIN_MS);
  // What the reader keeps is kept all the same.
  const address = await day.$eval('[data-record] a[href^="record.html"]', (link) => link.getAttribute('href') ?? '');
  const record = await at.open(address);
  await (await record.waitForSelector('button.save'))?.click();
  await waitUntil(async () => (await readKept(record)).saved === 2);
  expect(await readKept(record)).toEqual({ own: ['Grandmother'], saved: 2 });
  // Nothing was written, and the newer Daymark finds everything again.
  expect([await dump(bare, FEEDS.name), await dump(bare, READER.name)]).toEqual(left);
  for (const { name, newer } of [FEEDS, READER])
    expect(await upgrade(bare, name, newer)).toBeLessThan(UPGRADED_WITHIN_MS);
}

/** A reader's database as version 1 left it, with a row of its ledger; a connection is held that never lets go, or none. */
const leaveOlder = (page: Page, isHeld: boolean): Promise<void> =>
  page.evaluate(
    async (name, version, hold) => {
      const done = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      await done(indexedDB.deleteDatabase(name));
      const opening = indexedDB.open(name, version);
      opening.onupgradeneeded = () => {
        const row = { id: 'day:2026-11-01', state: 'shown', claimedAt: '2026-11-01T00:00:00Z', tries: 1 };
        opening.result.createObjectStore('ledger', { keyPath: 'id' }).put(row);
        opening.result.createObjectStore('contacts', { keyPath: 'n', autoIncrement: true }).createIndex('feed', 'feed');
      };
      const db = await done(opening);
      if (hold) Object.assign(globalThis, { held: db });
      else db.close();
    },
    READER.name,
    READER.older,
    isHeld,
  );

async function meetOlder(at: Session): Promise<void> {
  const page = await at.open('newtab.html');
  await waitUntil(async () => (await readFeedState(page, FEED)).version > 0);
  await page.close();
  const bare = await at.openBare();
  // A tab of an older Daymark that does not let go: nobody waits for it.
  await leaveOlder(bare, true);
  await at.stopBackground();
  const start = performance.now();
  const waiting = await at.open('newtab.html');
  expect(await countRecords(waiting)).toBeGreaterThanOrEqual(3);
  await ask(waiting, { type: 'see-to-alarms' });
  expect(performance.now() - start).toBeLessThan(UPGRADED_WITHIN_MS);
  await chooseSettings(waiting, { version: 1, welcomed: true });
  await storeReadersData(waiting);
  // It lets go: the database is brought up to date, with what was in it.
  await bare.evaluate(() => (globalThis as unknown as { held: IDBDatabase }).held.close());
  await at.stopBackground();
  await ask(waiting, { type: 'see-to-alarms' });
  await waitUntil(async () => (await dump(bare, READER.name)).startsWith(`[${READER.ours},`));
  await waitUntil(async () => /Grandmother/.test(await dump(bare, READER.name)));
  expect(await dump(bare, READER.name)).toContain('day:2026-11-01');
  expect(await readKept(waiting)).toEqual({ own: ['Grandmother'], saved: 1 });
}

const chromiumSession = async (): Promise<Session> => {
  const chromium = await launchChromium();
  return {
    open: (path) => chromium.open(path),
    async openBare() {
      const page = await chromium.browser.newPage();
      await page.goto(`chrome-extension://${chromium.id}/manifest.json`);
      return page;
    },
    stopBackground: async () => (await chromium.worker()).close(),
    close: () => chromium.close(),
  };
};

const firefoxSession = async (): Promise<Session> => {
  const firefox = await launchFirefox();
  return {
    open: (path) => firefox.open(path),
    openBare: () => firefox.openBare(),
    stopBackground: () => firefox.stopBackground(),
    close: () => firefox.close(),
  };
};

describe('a newer Daymark beside this one', () => {
  it.each(TABS)('is not kept waiting, and nothing is lost, with %i tabs of this one, Chromium', async (tabs) => {
    session = await chromiumSession();
    await meetNewer(session, tabs);
  });

  it.runIf(LONG).each(TABS)('the same with %i tabs in Firefox', async (tabs) => {
    session = await firefoxSession();
    await meetNewer(session, tabs);
  });
});

describe('what an older Daymark left', () => {
  it.runIf(LONG)('is taken over as soon as it lets go, Chromium', async () => {
    session = await chromiumSession();
    await meetOlder(session);
  });

  it.runIf(LONG)('the same in Firefox', async () => {
    session = await firefoxSession();
    await meetOlder(session);
  });
});
