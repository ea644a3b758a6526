/** What stands beside the numbered rules of the client (feed.md 3): the window of a large archive, and when feeds are asked. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { runWantedDay } from '../../background/fetch-day.ts';
import { ensureSyncAlarm, runDueFeeds, runFeed, runFeedsNow } from '../../background/sync.ts';
import { runArchive } from '../../background/sync-archive.ts';
import { windowKeys } from '../../core/feed/day-window.ts';
import type { AnniversaryRecord } from '../../core/record/record.ts';
import { readDays, readFeed } from '../../storage/feeds-db.ts';
import { aRecord } from '../core/a-record.ts';
import { FEED, type Files, type KeyPair, makeArchive, makeKey, NOW, sourceOf } from './archives.ts';
import { aReader, type Reader } from './reader.ts';
import { stubWeb, type Web } from './web.ts';

const records: AnniversaryRecord[] = [
  aRecord({ id: 'first', date: { edtf: '1990-11-23' } }),
  aRecord({ id: 'second', date: { edtf: '1991-11-24' } }),
  aRecord({ id: 'third', date: { edtf: '1992-07' } }),
];

let key: KeyPair;
let reader: Reader;
let web: Web;

beforeEach(async () => {
  key = await makeKey();
  reader = await aReader([{ feed: FEED }]);
  web = stubWeb();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  reader.db.close();
  reader.reader.close();
});

const publish = async (
  list: readonly AnniversaryRecord[] = records,
  head: Parameters<typeof makeArchive>[2] = {},
  by = key,
): Promise<Files> => {
  const files = await makeArchive(list, by, head);
  web.putAll(FEED, files);
  return files;
};
const alarm = async (name: string) => (await fakeBrowser.alarms.get(name))?.scheduledTime;

describe('the window of a large archive', () => {
  const filler = 'x'.repeat(3_900);
  const large = async () => {
    // A day of 30 KiB, 367 of them: above 8 MiB.
    const list = Array.from({ length: 366 }, (_, at) =>
      Temporal.PlainDate.from('2000-01-01').add({ days: at }),
    ).flatMap((date) =>
      Array.from({ length: 6 }, (_, n) => aRecord({ id: `d-${date}-${n}`, date: { edtf: `${date}` }, body: filler })),
    );
    return publish(list);
  };

  it('holds today −1 … +14, moves on with the days, and brings another day on demand', async () => {
    await large();
    await runFeed(FEED, reader, 'first');
    const today = Temporal.PlainDate.from('2026-11-23');
    const window = windowKeys(today);
    const here = async () => new Set((await reader.db.days.toArray()).map((row) => row.key));
    expect(await here()).toEqual(new Set([...window].filter((day) => day !== 'other')));
    expect(await here()).toEqual(
      new Set(['11-22', ...Array.from({ length: 15 }, (_, at) => today.add({ days: at }).toString().slice(5))]),
    );
    web.asked.length = 0;
    await runFeed(FEED, reader.later({ hours: 48 }), 'now');
    expect(web.asked.filter((url) => url.includes('/shard/'))).toHaveLength(2);
    expect((await here()).has('12-09')).toBe(true);
    expect(await runWantedDay(reader, Temporal.PlainDate.from('2027-04-05'))).toEqual(['04-05']);
    expect(await readDays(reader.db, ['04-05'])).toHaveLength(6);
    web.asked.length = 0;
    expect(await runWantedDay(reader, Temporal.PlainDate.from('2027-04-05'))).toEqual([]);
    expect(web.asked).toEqual([]);
  });

  it('does not take away what came whole with the extension', async () => {
    const source = sourceOf(await large());
    expect(await runArchive(source, { db: reader.db, now: NOW, whole: true })).toMatchObject({ outcome: 'updated' });
    expect(await reader.db.days.count()).toBe(366);
  });

  it('takes nothing of a day whose shard was exchanged', async () => {
    await large();
    await runFeed(FEED, reader, 'first');
    const entry = (await readFeed(reader.db, FEED))?.index?.['04-05'];
    web.put(`${FEED}shard/${entry?.sha256}`, '[]');
    expect(await runWantedDay(reader, Temporal.PlainDate.from('2027-04-05'))).toEqual([]);
    expect(await readDays(reader.db, ['04-05'])).toEqual([]);
  });
});

describe('when feeds are asked', () => {
  it('asks each when it is due, under one alarm for the earliest', async () => {
    const other = 'https://other.example/feed.json';
    reader = await aReader([{ feed: FEED }, { feed: other, kind: 'json-feed' }]);
    await publish();
    web.put(other, JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Other', items: [] }));
    await ensureSyncAlarm(reader);
    expect(await runDueFeeds(reader.later({ hours: 11 }))).toEqual([{ outcome: 'waiting' }, { outcome: 'waiting' }]);
    const due = reader.later({ hours: 13 });
    expect((await runDueFeeds(due)).map(({ outcome }) => outcome)).toEqual(['updated', 'unchanged']);
    expect(await alarm('sync')).toBe(due.now.add({ hours: 24 }).epochMilliseconds);
  });

  it('asks no paused feed, but its records stay', async () => {
    await publish();
    await runFeed(FEED, reader, 'first');
    const { changeSubscriptions } = await import('../../platform/subscriptions.ts');
    await changeSubscriptions((list) => list.map((feed) => ({ ...feed, paused: true })));
    web.asked.length = 0;
    await runDueFeeds(reader.later({ hours: 48 }));
    expect(await runFeedsNow(reader.later({ hours: 48 }))).toEqual({ outcome: 'unchanged' });
    expect(web.asked).toEqual([]);
    expect(await readDays(reader.db, ['11-23'])).toHaveLength(1);
  });

  it('waits ever longer after failures, obeys Retry-After, and never gives up', async () => {
    web.put(`${FEED}head.json`, () => new Response('', { status: 429, headers: { 'retry-after': '7200' } }));
    await runFeed(FEED, reader, 'first');
    // Two hours, and half of the hour over which those who were sent away are spread.
    const notBefore = NOW.add({ hours: 2, minutes: 30 }).toString();
    expect(await reader.db.jobs.get(FEED)).toMatchObject({ failures: 1, notBefore });
    let now = reader;
    for (let hours = 0; hours < 31 * 24; hours += 24) {
      now = now.later({ hours: 24 });
      await runFeed(FEED, now, 'due');
    }
    const job = await reader.db.jobs.get(FEED);
    expect(job?.failingSince).toBe(NOW.toString());
    const wait = Temporal.Instant.from(job!.notBefore!).since(Temporal.Instant.from(job!.endedAt!));
    expect(wait.total('hours')).toBe(7 * 24);
    await publish();
    expect(await runFeed(FEED, now.later({ hours: 8 * 24 }), 'due')).toMatchObject({ outcome: 'updated' });
    expect((await reader.db.jobs.get(FEED))?.failingSince).toBeUndefined();
  });

  it('stops asking a feed that its publisher has ended, and keeps its records', async () => {
    await publish();
    await runFeed(FEED, reader, 'first');
    web.put(`${FEED}head.json`, () => new Response('', { status: 410 }));
    expect(await runFeed(FEED, reader.later({ hours: 48 }), 'due')).toMatchObject({ unreachable: 'gone' });
    web.asked.length = 0;
    expect(await runDueFeeds(reader.later({ hours: 500 }))).toContainEqual({ outcome: 'waiting' });
    expect(web.asked).toEqual([]);
    expect(await readDays(reader.db, ['11-23'])).toHaveLength(1);
  });

  it('asks by hand at most every five minutes', async () => {
    await publish();
    await runFeedsNow(reader);
    expect(await runFeedsNow(reader.later({ minutes: 4 }))).toEqual({ outcome: 'waiting' });
    expect(await runFeedsNow(reader.later({ minutes: 6 }))).toEqual({ outcome: 'unchanged' });
  });
});
