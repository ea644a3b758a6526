/**
 * The whole browser is killed (SIGKILL) while records are applied and a reader keeps things, and started again on the same profile:
 * the records are the old or the new, the database opens, and whatever was acknowledged is there.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayKeys } from '../../core/date/day-keys.ts';
import { readDataFolder } from '../../publisher/data-folder.ts';
import { FEED_URL, FOLLOWING } from './builds.ts';
import { launchChromium } from './chromium.ts';
import { type FeedServer, startFeedServer } from './feed-server.ts';
import { readFeedState } from './feed-state.ts';
import { installInFirefox } from './firefox-installed.ts';
import { sleep, waitUntil } from './wait.ts';

const LONG = process.env.DAYMARK_LONG === '1';
const KILLS = {
  chromium: Number(process.env.DAYMARK_KILLS ?? (LONG ? 200 : 4)),
  firefox: Number(process.env.DAYMARK_KILLS ?? (LONG ? 100 : 1)),
};
/** A kill comes at a random moment of so long after the sync was asked for … */
const WITHIN_MS = 1_200;
/** … and every second time after the last file of it was asked for: that is when the new is put in the place of the old. */
const APPLY_MS = 400;

let feed: FeedServer;
let records: Awaited<ReturnType<typeof readDataFolder>>['records'];
/** Requests of a whole sync. */
let files = 0;
let version = Math.floor(Date.now() / 60_000);
beforeAll(async () => {
  feed = await startFeedServer();
  // Two months of records: a sync of them takes about as long as kills are waited for.
  records = (await readDataFolder('data')).records.filter((record) =>
    /^-?\d+-0[12]-\d\d$/.test(record.date?.edtf ?? ''),
  );
  // Head, manifest and a file for each day; the keys are known.
  files = 2 + new Set(records.flatMap(dayKeys)).size;
});
afterAll(() => feed?.close());

/** An edition in which every record is another one, so that every day is put. */
async function publish(): Promise<void> {
  version++;
  await feed.publish(
    records.map((record) => ({ ...record, title: `${record.title.slice(0, 60)} (${version})` })),
    { version },
  );
}

interface Started {
  browser: Browser;
  open(path: string): Promise<Page>;
}

interface Tally {
  torn: string[];
  unopened: number;
  lost: number;
  applied: number;
  kept: number;
}

/** Kills a browser again and again; what `start` starts is always on the same profile. */
async function killOften(start: () => Promise<Started>, kills: number): Promise<Tally> {
  const tally: Tally = { torn: [], unopened: 0, lost: 0, applied: 0, kept: 0 };
  let acknowledged = 0;
  let before = 0;
  for (let n = 0; n <= kills; n++) {
    const { browser, open } = await start();
    const page = await open('settings.html');
    try {
      await waitUntil(async () => (await readFeedState(page, FEED_URL)).version > 0);
    } catch {
      tally.unopened++;
      await browser.close();
      break;
    }
    const state = await readFeedState(page, FEED_URL);
    if (state.torn.length > 0) tally.torn.push(`after kill ${n}: ${state.torn.slice(0, 3)}`);
    if (n > 0 && state.version === version) tally.applied++;
    else if (n > 0 && state.version !== before) tally.torn.push(`after kill ${n}: version ${state.version}`);
    const there = await readKept(page);
    if (there < acknowledged) tally.lost += acknowledged - there;
    if (n === kills) {
      tally.kept = there;
      await browser.close();
      break;
    }
    before = state.version;
    await publish();
    feed.asked.length = 0;
    let killed = false;
    const keeping = (async () => {
      for (let kept = there; !killed; kept++) {
        await keepUpTo(page, kept + 1);
        if (!killed) acknowledged = kept + 1;
      }
    })().catch(() => undefined);
    void page.evaluate(askForSync, FEED_URL).catch(() => undefined);
    if (n % 2 === 0) await waitUntil(async () => feed.asked.length >= files, 20_000);
    await sleep(Math.random() * (n % 2 === 0 ? APPLY_MS : WITHIN_MS));
    killed = true;
    const running = browser.process();
    const gone = new Promise((done) => running?.once('exit', done));
    running?.kill('SIGKILL');
    await gone;
    await browser.disconnect();
    await keeping;
  }
  return tally;
}

const askForSync = async (url: string): Promise<void> => {
  const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
  await api.runtime.sendMessage({ type: 'sync-now', feed: url });
};

const readKept = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const { 'own-anniversaries': own } = await chrome.storage.local.get('own-anniversaries');
    return Array.isArray(own) ? own.length : 0;
  });

/**
 * Stores a list of so many days of the reader's own, as the page does: the whole list at once, and counted as a change
 * (platform/stored.ts). Resolves when it is acknowledged.
 */
const keepUpTo = (page: Page, count: number): Promise<void> =>
  page.evaluate(async (many) => {
    const own = Array.from({ length: many }, (_, at) => ({
      id: `own-${at}`,
      title: `Day ${at}`,
      date: '1990-04-05',
      remind: [],
    }));
    const { revision = 0 } = await chrome.storage.local.get('revision');
    await chrome.storage.local.set({ 'own-anniversaries': own, revision: Number(revision) + 1 });
  }, count);

function expectNothingLost(tally: Tally, kills: number): void {
  console.log(JSON.stringify({ kills, ...tally }));
  expect(tally).toMatchObject({ torn: [], unopened: 0, lost: 0 });
  expect(tally.kept).toBeGreaterThanOrEqual(kills);
  // Some of the kills came too late to keep the new out.
  if (kills >= 10) expect(tally.applied).toBeGreaterThan(0);
}

describe('a browser that is killed while records are applied', () => {
  it(`has all in order ${KILLS.chromium} times, Chromium`, { timeout: 3_600_000 }, async () => {
    const profile = await mkdtemp(join(tmpdir(), 'daymark-killed-'));
    const start = (): Promise<Started> => launchChromium({ build: FOLLOWING.chromium, profile });
    expectNothingLost(await killOften(start, KILLS.chromium), KILLS.chromium);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  it(`has all in order ${KILLS.firefox} times, Firefox`, { timeout: 3_600_000 }, async () => {
    const installed = await installInFirefox(FOLLOWING.firefox);
    expectNothingLost(await killOften(() => installed.start(), KILLS.firefox), KILLS.firefox);
    await installed.remove();
  });
});
