/**
 * A week of Daymark in Chromium, lived in a minute (two days in the short form): the background's clock is moved hour by hour, its alarms ring as they are due, a
 * reader opens pages. Everything that the browser asks passes a proxy; whom it asks are the feeds that are followed, and nobody else.
 */
import type { WebWorker } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readDataFolder } from '../../publisher/data-folder.ts';
import { FEED_PORT, FEED_URL, FOLLOWING } from './builds.ts';
import { type ChromiumSession, launchChromium } from './chromium.ts';
import { type FeedServer, startFeedServer } from './feed-server.ts';
import { CHROMIUMS_OWN, type LoggingProxy, startProxy } from './proxy.ts';
import { withMovableClock } from './skewed-build.ts';
import { waitUntil } from './wait.ts';

/** A week in the long form, two days else. */
const DAYS = process.env.DAYMARK_LONG === '1' ? 7 : 2;
/** On a host that does not answer: it is asked again, ever less often, and gives no other host a reason to be asked. */
const DEAD = { feed: 'https://feeds.example.org/feed.json', host: 'feeds.example.org:443' };
const PLAIN = `${FEED_URL}plain.json`;

let session: ChromiumSession;
let feed: FeedServer;
let proxy: LoggingProxy;
beforeAll(async () => {
  [feed, proxy] = await Promise.all([startFeedServer(), startProxy()]);
  await feed.publish((await readDataFolder('data')).records);
  const item = { id: 'a', title: 'It happened', content_text: 'It did.', _anniversary: { date: '1990-04-05' } };
  const plain = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Plain', items: [item] });
  feed.answer('plain.json', (response) => response.end(plain));
  session = await launchChromium({ build: await withMovableClock(FOLLOWING.chromium), args: proxy.args });
});
afterAll(async () => {
  await session?.close();
  await proxy?.close();
  await feed?.close();
});

/** Moves the clock of the background on and rings what is due then, as the browser would. */
const liveAnHour = (worker: WebWorker): Promise<string[]> =>
  worker.evaluate(async () => {
    const moved = globalThis as unknown as { skewMs: number };
    moved.skewMs += 3_600_000;
    const alarms = (await chrome.alarms.getAll()) as { name: string; scheduledTime: number }[];
    const due = alarms.filter(({ scheduledTime }) => scheduledTime <= Date.now());
    const { onAlarm } = chrome.alarms as unknown as { onAlarm: { dispatch(alarm: { name: string }): void } };
    for (const { name } of due) {
      await chrome.alarms.clear(name);
      onAlarm.dispatch({ name });
    }
    return due.map(({ name }) => name);
  });

it(`T8, T9: in ${DAYS} days nobody is asked but the feeds that are followed, each about once a day`, async () => {
  const settings = await session.open('settings.html');
  await settings.waitForSelector('#feed-records');
  const tell = (message: unknown): Promise<unknown> =>
    settings.evaluate((it) => chrome.runtime.sendMessage(it), message);
  await tell({ type: 'subscribe', subscription: { feed: PLAIN, kind: 'json-feed', title: 'Plain' } });
  await tell({ type: 'subscribe', subscription: { feed: DEAD.feed, kind: 'json-feed', title: 'Dead' } });
  const rung: string[] = [];
  for (let hour = 0; hour < DAYS * 24; hour++) {
    rung.push(...(await liveAnHour(await session.worker())));
    // A run that was begun ends before the next hour: nothing of it is still to be asked.
    await waitUntil(() => settings.evaluate(async () => (await navigator.locks.query()).held?.length === 0), 20_000);
    if (hour % 24 !== 12) continue;
    for (const path of ['newtab.html', 'popup.html', 'search.html', 'calendar.html', 'saved.html'])
      await (await session.open(path)).close();
  }
  const hosts = new Set(proxy.asked.filter((host) => !CHROMIUMS_OWN.test(host)));
  expect([...hosts].toSorted()).toEqual([`127.0.0.1:${FEED_PORT}`, DEAD.host].toSorted());
  const times = (path: string): number => feed.asked.filter((asked) => asked === path).length;
  expect(rung.filter((name) => name === 'sync').length).toBeGreaterThanOrEqual(DAYS);
  for (const path of ['head.json', 'plain.json']) {
    expect(times(path)).toBeGreaterThanOrEqual(DAYS - 1);
    expect(times(path)).toBeLessThanOrEqual(DAYS + 3);
  }
  expect(
    feed.asked.filter((path) => !/^(?:head\.json|plain\.json|keys\/\d+\.json|manifest\/.*|shard\/.*)$/.test(path)),
  ).toEqual([]);
  const dead = proxy.asked.filter((host) => host === DEAD.host).length;
  expect(dead).toBeGreaterThan(1);
  expect(dead).toBeLessThan(DAYS * 24);
}, 180_000);
