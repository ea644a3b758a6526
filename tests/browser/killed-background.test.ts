/**
 * The background is killed, or an operation of it fails, at each named point of a sync, in real browsers: what is there is the old
 * or the new, never a part, and the next resume alarm brings the new without anybody's doing.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aRecord } from '../core/a-record.ts';
import { SPEED, SYNC_POINTS, type SyncPoint, withFaults } from './accelerated-build.ts';
import { FEED_URL, FOLLOWING } from './builds.ts';
import { type ChromiumSession, launchChromium } from './chromium.ts';
import { type FeedServer, startFeedServer } from './feed-server.ts';
import { readFeedState } from './feed-state.ts';
import { type FirefoxSession, launchFirefox } from './firefox.ts';
import { sleep, waitUntil } from './wait.ts';

const LONG = process.env.DAYMARK_LONG === '1';
const POINTS = Object.keys(SYNC_POINTS) as SyncPoint[];
const KINDS = ['stop', 'throw'] as const;
/** Rounds of each point and kind. In the short form a fifth of the points is stopped at, and another fifth fails. */
const ROUNDS = Number(process.env.DAYMARK_ROUNDS ?? (LONG ? 50 : 1));
const FIREFOX_ROUNDS = Math.ceil(ROUNDS / 10);
const STRIDE = LONG ? 1 : 5;

let feed: FeedServer;
let version = Math.floor(Date.now() / 60_000) + 10;

/** A new edition: three days have another record. */
async function publish(): Promise<number> {
  version++;
  await feed.publish(
    ['03-04', '05-06', '11-12', '12-13'].map((day, at) =>
      aRecord({ id: `r-${at}`, title: at === 3 ? 'Always' : `Edition ${version}`, date: { edtf: `1990-${day}` } }),
    ),
    { version },
  );
  return version;
}

interface Driven {
  /** A page that stays open and reads what is stored. */
  page: Page;
  arm(fault: object): Promise<void>;
  isMet(): Promise<boolean>;
  kill(): Promise<void>;
}

/** One round: a sync meets its fault; answers in words what was wrong, or null. */
async function round(driven: Driven, point: SyncPoint, kind: (typeof KINDS)[number]): Promise<string | null> {
  const { page } = driven;
  const before = version;
  await publish();
  // Only the first edition is met with a key that is not known yet.
  const [what, of, nth] = SYNC_POINTS[point];
  await driven.arm({ kind, what, of, nth });
  await makeDue(page);
  const end = performance.now() + 5_000;
  while (performance.now() < end && !(await driven.isMet())) await sleep(5);
  if (!(await driven.isMet())) return 'the fault was not met';
  if (kind === 'stop') await driven.kill();
  const left = await readFeedState(page, FEED_URL);
  if (left.torn.length > 0) return `torn: ${left.torn}`;
  if (left.version !== before && left.version !== version) return `version ${left.version}`;
  try {
    await waitUntil(async () => {
      const state = await readFeedState(page, FEED_URL);
      return state.version === version && !state.running && state.torn.length === 0;
    }, 8_000);
  } catch {
    return `not converged: ${JSON.stringify(await readFeedState(page, FEED_URL))}`;
  }
  return null;
}

/** The feed is due, and the alarm that says so goes off: a sync by the clock, which nobody waits for. */
const makeDue = (page: Page): Promise<void> =>
  page.evaluate(
    async (url, everyMinutes) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('daymark-feeds-1');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      await new Promise((resolve) => {
        const transaction = db.transaction('jobs', 'readwrite');
        const past = '2026-01-01T00:00:00Z';
        transaction.objectStore('jobs').put({ feed: url, startedAt: past, failures: 0, notBefore: past });
        transaction.oncomplete = resolve;
      });
      db.close();
      const { alarms } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
      await alarms.create('sync', { when: Date.now() + 20, periodInMinutes: everyMinutes });
    },
    FEED_URL,
    2 / SPEED,
  );

async function runAll(
  driven: Driven,
  points: readonly SyncPoint[],
  rounds: number,
): Promise<{ ran: number; wrong: string[] }> {
  const wrong: string[] = [];
  let ran = 0;
  for (let at = 0; at < rounds; at++)
    for (const [index, point] of points.entries())
      for (const [which, kind] of KINDS.entries()) {
        // The chain of keys is read at the first contact alone.
        if (point === 'the key file is asked for' || (index + which) % STRIDE !== 0) continue;
        const problem = await round(driven, point, kind);
        ran++;
        if (problem) wrong.push(`${kind} when ${point}: ${problem}`);
      }
  return { ran, wrong };
}

beforeAll(async () => {
  feed = await startFeedServer();
  await publish();
});
afterAll(() => feed?.close());

describe('a background that is killed in a sync', () => {
  let chromium: ChromiumSession | undefined;
  let firefox: FirefoxSession | undefined;
  afterAll(async () => {
    await chromium?.close();
    await firefox?.close();
  });

  it(`leaves old or new and goes on by its alarm, in Chromium`, { timeout: 3_600_000 }, async () => {
    const session = await launchChromium({ build: await withFaults(FOLLOWING.chromium) });
    chromium = session;
    const page = await session.open('settings.html');
    await waitUntil(async () => (await readFeedState(page, FEED_URL)).version > 0);
    await page.evaluate((url) => chrome.runtime.sendMessage({ type: 'sync-now', feed: url }), FEED_URL);
    await waitUntil(async () => (await readFeedState(page, FEED_URL)).version === version);
    const driven: Driven = {
      page,
      async arm(fault) {
        await (await session.worker()).evaluate((it) => Object.assign(globalThis, { fault: it }), fault);
      },
      isMet: async () =>
        (await session.worker()).evaluate(
          () => (globalThis as unknown as { fault?: { met?: boolean } }).fault?.met === true,
        ),
      kill: async () => (await session.worker()).close(),
    };
    const { ran, wrong } = await runAll(driven, POINTS, ROUNDS);
    console.log(`Chromium: ${ran} rounds`);
    expect(wrong).toEqual([]);
    expect(ran).toBeGreaterThan(ROUNDS * 4);
  });

  it('does so in Firefox', { timeout: 3_600_000 }, async () => {
    const session = await launchFirefox({ build: await withFaults(FOLLOWING.firefox) });
    firefox = session;
    const page = await session.open('settings.html');
    await waitUntil(async () => (await readFeedState(page, FEED_URL)).version > 0);
    await page.evaluate((url) => browser.runtime.sendMessage({ type: 'sync-now', feed: url }), FEED_URL);
    await waitUntil(async () => (await readFeedState(page, FEED_URL)).version === version);
    const driven: Driven = {
      page,
      arm: (fault) =>
        page.evaluate(async (it) => {
          const background = await browser.runtime.getBackgroundPage();
          Object.assign(background as object, { fault: it });
        }, fault),
      isMet: () =>
        page.evaluate(async () => {
          const background = (await browser.runtime.getBackgroundPage()) as unknown as { fault?: { met?: boolean } };
          return background.fault?.met === true;
        }),
      kill: () => session.stopBackground(),
    };
    const { ran, wrong } = await runAll(driven, POINTS, FIREFOX_ROUNDS);
    console.log(`Firefox: ${ran} rounds`);
    expect(wrong).toEqual([]);
    expect(ran).toBeGreaterThan(FIREFOX_ROUNDS * 4);
  });
});
