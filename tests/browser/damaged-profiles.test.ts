/**
 * Profiles whose databases are damaged, one folder at a time in every way of damage.ts: today's records are shown at once, the store of
 * records is filled again from the package, and what the reader made is there, or the reader is told that it is not.
 */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { CHROME_BUILD, launchChromium } from './chromium.ts';
import { type Damage, FIREFOX_DAMAGES, LASTING, LEVELDB_DAMAGES } from './damage.ts';
import { type FeedState, readFeedState } from './feed-state.ts';
import { FIREFOX_BUILD } from './firefox.ts';
import { type InstalledFirefox, installInFirefox } from './firefox-installed.ts';
import { chooseSettings, storeReadersData } from './readers-data.ts';
import { waitUntil } from './wait.ts';

const LONG = process.env.DAYMARK_LONG === '1';
/** In the short form these, in Chromium alone. */
const SHORT: readonly string[] = [
  'readers: the folder is deleted',
  'records: every file holds something random',
  'readers: a byte in 500 is another one',
  'records: the manifest is deleted',
  'records: the folder is emptied',
];
const FEED = 'daymark:package';
/** From when the day stands there. */
const REBUILT_WITHIN_MS = 3_000;
const NO_STORE = /holds the store|store of records could not be opened/;
const NOT_THERE = /The browser lost what Daymark kept|cannot read your settings/;
/** Where what the reader made lies in storage.local. */
const READERS_KEYS = ['settings', 'saved', 'own-anniversaries', 'reminders', 'subscriptions'];

interface Started {
  browser: Browser;
  open(path: string): Promise<Page>;
}

/** A profile whose folders are put back between two damages. */
interface DamagedProfile {
  /** The folders that may be damaged: the records with the second copy of the reader's data, and the reader's data itself. */
  folders(): { records: string; readers: string };
  /** What is put back, and the folder that it is put back from. */
  whole: string;
  damaged: string;
  start(): Promise<Started>;
}

interface Variant {
  folder: string;
  damage: Damage;
  seed: number;
}

interface Outcome {
  shownMs: number;
  rebuiltMs: number;
  /** Of the reader's data: still or again there, or the page says what is not. */
  readers: 'there' | 'told';
  wrong: string[];
}

/** The same numbers in every run, others for every damage. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const readReaders = (page: Page): Promise<Record<string, unknown> | null> =>
  page.evaluate(async (keys) => {
    // A damaged store takes up to half a minute to say no.
    const soon = new Promise<null>((resolve) => setTimeout(resolve, 1_500, null));
    return Promise.race([soon, chrome.storage.local.get<Record<string, unknown>>([...keys]).catch(() => null)]);
  }, READERS_KEYS);

/** Fills a profile as a reader does, and leaves it closed. */
async function fill(start: () => Promise<Started>): Promise<Record<string, unknown>> {
  const { browser, open } = await start();
  const page = await open('newtab.html');
  await waitUntil(async () => (await readFeedState(page, FEED)).version > 0);
  await chooseSettings(page, { version: 1, welcomed: true, theme: 'dark' });
  await storeReadersData(page);
  const made = await readReaders(page);
  await waitUntil(async () => isDeepStrictEqual(await readCopy(page), made));
  // The snapshot for the first paint, and the copies of settings beside it.
  await (await open('newtab.html')).close();
  await browser.close();
  if (!made) throw new Error('nothing was stored');
  return made;
}

/** The second copy of the reader's data. */
const readCopy = (page: Page): Promise<unknown> =>
  page.evaluate(
    (keys) =>
      new Promise<unknown>((resolve, reject) => {
        const opening = indexedDB.open('daymark-reader');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const reading = db.transaction('copies').objectStore('copies').get('readers');
          reading.onsuccess = () => {
            db.close();
            const values = (reading.result as { values: Record<string, unknown> } | undefined)?.values;
            resolve(values && Object.fromEntries(keys.flatMap((key) => (key in values ? [[key, values[key]]] : []))));
          };
        };
      }),
    READERS_KEYS,
  );

/** Damages a folder, starts the browser and looks. */
async function meet(
  profile: DamagedProfile,
  made: Record<string, unknown>,
  { folder, damage, seed }: Variant,
): Promise<Outcome> {
  await rm(profile.damaged, { recursive: true, force: true, maxRetries: 5 });
  await cp(profile.whole, profile.damaged, { recursive: true });
  await damage(folder, randomFrom(seed));
  const wrong: string[] = [];
  const { browser, open } = await profile.start();
  try {
    const start = performance.now();
    const page = await open('newtab.html');
    const shownMs = performance.now() - start;
    const shown = (await page.$$('[data-record]')).length;
    if (shown < 3) wrong.push(`${shown} records are shown`);
    const look = (): Promise<FeedState | null> => readFeedState(page, FEED, { deep: true }).catch(() => null);
    const isWhole = async (): Promise<boolean> => {
      const state = await look();
      // A day that is damaged without the browser's noticing is met when a reader looks at it.
      const [unreadable] = state?.unreadable ?? [];
      if (unreadable) await (await open(`newtab.html#2028-${unreadable}`)).close();
      return state !== null && state.version > 0 && state.torn.length === 0 && !unreadable;
    };
    const isRebuilt = await waitUntil(isWhole, 2 * REBUILT_WITHIN_MS).then(
      () => true,
      () => false,
    );
    const rebuiltMs = performance.now() - start;
    const says = async (words: RegExp): Promise<boolean> =>
      words.test(await page.$eval('body', (body) => body.textContent ?? ''));
    if (LASTING.has(damage) && folder === profile.folders().records) {
      if (!(await says(NO_STORE))) wrong.push('the reader is not told that there is no store');
    } else if (!isRebuilt) wrong.push(`the records are not rebuilt: ${JSON.stringify(await look())?.slice(0, 300)}`);
    else if (rebuiltMs - shownMs > REBUILT_WITHIN_MS) wrong.push(`rebuilt after ${Math.round(rebuiltMs)} ms`);
    const isThere = await waitUntil(async () => isDeepStrictEqual(await readReaders(page), made), 1_000).then(
      () => true,
      () => false,
    );
    // It is said when the browser has said no, which takes it up to half a minute.
    if (!isThere)
      await waitUntil(() => says(NOT_THERE), 40_000).catch(async () =>
        wrong.push(`the reader has ${JSON.stringify(await readReaders(page))} and is told nothing`),
      );
    return { shownMs, rebuiltMs: isRebuilt ? rebuiltMs : 0, readers: isThere ? 'there' : 'told', wrong };
  } finally {
    await browser.close();
  }
}

/** All damages to both folders, those to the reader's data and to the records in turn. */
async function meetAll(profile: DamagedProfile, damages: Readonly<Record<string, Damage>>): Promise<string[]> {
  const made = await fill(profile.start);
  await cp(profile.damaged, profile.whole, { recursive: true });
  const { readers, records } = profile.folders();
  const variants = Object.entries(damages).flatMap(([words, damage], at) =>
    [readers, records].map((folder) => ({
      what: `${folder === readers ? 'readers' : 'records'}: ${words}`,
      damage,
      folder,
      seed: at + 1,
    })),
  );
  const chosen = LONG ? variants : variants.filter(({ what }) => SHORT.includes(what));
  const wrong: string[] = [];
  let slowest = { shownMs: 0, rebuiltMs: 0, told: 0 };
  for (const variant of chosen) {
    const outcome = await meet(profile, made, variant);
    wrong.push(...outcome.wrong.map((it) => `${variant.what}: ${it}`));
    slowest = {
      shownMs: Math.max(slowest.shownMs, outcome.shownMs),
      rebuiltMs: Math.max(slowest.rebuiltMs, outcome.rebuiltMs),
      told: slowest.told + (outcome.readers === 'told' ? 1 : 0),
    };
  }
  console.log(`${chosen.length} damaged profiles; the slowest`, slowest);
  return wrong;
}

describe('a profile whose databases are damaged', () => {
  it('shows today, is mended, and loses nothing of the reader’s in silence, Chromium', {
    timeout: 900_000,
  }, async () => {
    const home = await mkdtemp(join(tmpdir(), 'daymark-damaged-'));
    const profile = join(home, 'profile');
    let id = '';
    const start = async (): Promise<Started> => {
      const session = await launchChromium({ build: CHROME_BUILD, profile });
      id = session.id;
      return session;
    };
    const stored = join(profile, 'Default');
    const wrong = await meetAll(
      {
        folders: () => ({
          records: join(stored, 'IndexedDB', `chrome-extension_${id}_0.indexeddb.leveldb`),
          readers: join(stored, 'Local Extension Settings', id),
        }),
        whole: join(home, 'whole'),
        damaged: profile,
        start,
      },
      LEVELDB_DAMAGES,
    );
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
    expect(wrong).toEqual([]);
  });

  it.runIf(LONG)('does so in Firefox', { timeout: 900_000 }, async () => {
    const installed: InstalledFirefox = await installInFirefox(FIREFOX_BUILD);
    const origin = join(installed.profile, 'storage', 'default', `moz-extension+++${installed.host}`);
    const wrong = await meetAll(
      {
        // storage.local is a database of an origin of its own.
        folders: () => ({ records: origin, readers: `${origin}^userContextId=4294967295` }),
        whole: join(installed.profile, '..', 'whole'),
        damaged: join(installed.profile, 'storage'),
        start: () => installed.start(),
      },
      FIREFOX_DAMAGES,
    );
    await installed.remove();
    expect(wrong).toEqual([]);
  });
});
