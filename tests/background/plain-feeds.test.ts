/** Feeds that are no archives, through the engine: what arrives becomes day rows, and nothing is lost that should stay. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runFeed } from '../../background/sync.ts';
import type { Refusal } from '../../core/feed/archive.ts';
import { whyOf } from '../../core/feed/fetched.ts';
import type { Subscription } from '../../core/feed/subscription.ts';
import { urlOfDay, wikimediaFeed } from '../../core/feed/subscription.ts';
import { readDays, readFeedRecords } from '../../storage/feeds-db.ts';
import { NOW } from './archives.ts';
import { aReader, aSubscription, type Reader } from './reader.ts';
import { stubWeb, type Web } from './web.ts';

const FEED = 'https://feed.example/feed.json';
let reader: Reader;
let web: Web;
let clock: Reader;

const follow = async (own: Partial<Subscription> = {}) => {
  reader = await aReader([{ feed: FEED, kind: 'json-feed', ...own }]);
  clock = reader;
};
beforeEach(async () => {
  web = stubWeb();
  await follow();
});
afterEach(() => {
  vi.unstubAllGlobals();
  reader.db.close();
  reader.reader.close();
});

const item = (id: string, date: string, own: object = {}) => ({
  id,
  title: `Title of ${id}`,
  content_text: 'It happened.',
  _anniversary: { date, ...own },
});
const feed = (items: object[], own: object = {}) =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'A feed', items, ...own });
/** Syncs a day later each time. */
const sync = async (of: string = FEED) => {
  clock = clock.later({ hours: 25 });
  return runFeed(of, clock, 'now');
};
const ids = async (...keys: string[]) => (await readDays(reader.db, keys)).map(({ record }) => record.id).sort();

describe('a JSON Feed with our object', () => {
  it('becomes day rows, all pages of it', async () => {
    web.put(FEED, feed([item('a', '1990-04-05')], { next_url: 'https://feed.example/2.json' }));
    web.put('https://feed.example/2.json', feed([item('b', '1991-04-05/1991-04-06')]));
    expect(await sync()).toEqual({ outcome: 'updated', changed: ['04-05', '04-06'] });
    expect(await ids('04-05')).toEqual(['a', 'b']);
    expect(await ids('04-06')).toEqual(['b']);
    expect(await sync()).toEqual({ outcome: 'unchanged' });
  });

  it('of several pages is taken up where a server had too much to do', async () => {
    const page = (n: number) => `https://feed.example/${n}.json`;
    web.put(FEED, feed([item('a', '1990-04-05')], { next_url: page(2) }));
    web.put(page(2), feed([item('b', '1990-04-06')], { next_url: page(3) }));
    web.put(page(3), () => new Response('', { status: 503 }));
    expect(await sync()).toMatchObject({ outcome: 'unreachable' });
    web.put(page(3), feed([item('c', '1990-04-07')]));
    web.asked.length = 0;
    expect(await sync()).toMatchObject({ outcome: 'updated' });
    expect(web.asked).toEqual([FEED, page(3)]);
    expect(await ids('04-05', '04-06', '04-07')).toEqual(['a', 'b', 'c']);
  });

  it('keeps what has scrolled off', async () => {
    web.put(FEED, feed([item('a', '1990-04-05')]));
    await sync();
    web.put(FEED, feed([item('b', '1991-04-06')]));
    expect(await sync()).toEqual({ outcome: 'updated', changed: ['04-06'] });
    expect(await ids('04-05', '04-06')).toEqual(['a', 'b']);
  });

  it('moves a record whose day was corrected', async () => {
    web.put(FEED, feed([item('a', '1990-04-05')]));
    await sync();
    web.put(FEED, feed([item('a', '1990-04-07', { revision: 2 })]));
    expect(await sync()).toEqual({ outcome: 'updated', changed: ['04-07', '04-05'] });
    expect(await ids('04-05')).toEqual([]);
  });

  it('keeps the stored copy before a lower revision', async () => {
    web.put(FEED, feed([item('a', '1990-04-05', { revision: 3 })]));
    await sync();
    web.put(FEED, feed([item('a', '1990-04-06', { revision: 2 })]));
    expect(await sync()).toEqual({ outcome: 'unchanged' });
    expect(await ids('04-05')).toEqual(['a']);
  });

  it('keeps a withdrawn record as a tombstone that says why and tells nothing', async () => {
    web.put(FEED, feed([item('a', '1990-04-05')]));
    await sync();
    const corrections = [{ revision: 2, date: '2026-11-24', level: 'corrected', note: 'It never happened.' }];
    web.put(FEED, feed([item('a', '1990-04-05', { status: 'withdrawn', revision: 2, corrections })]));
    await sync();
    const [record] = await readFeedRecords(reader.db, FEED);
    expect(record).toMatchObject({ id: 'a', status: 'withdrawn', summary: '', corrections });
    expect(record).not.toHaveProperty('body');
    web.put(FEED, feed([item('a', '1990-04-05')]));
    expect(await sync()).toEqual({ outcome: 'unchanged' });
  });

  it('stops asking when the feed says that it has expired, and keeps its records', async () => {
    web.put(FEED, feed([item('a', '1990-04-05')], { expired: true }));
    expect(await sync()).toMatchObject({ outcome: 'updated', expired: true });
    expect(await reader.db.jobs.get(FEED)).toMatchObject({ ended: true });
    expect(await runFeed(FEED, clock.later({ hours: 99 }), 'due')).toEqual({ outcome: 'waiting' });
    expect(await ids('04-05')).toEqual(['a']);
  });

  it.each<[string, string | (() => Response), RegExp]>([
    ['a web page', '<!doctype html><title>Sign in</title>', /answers with a web page/],
    ['a truncated answer', feed([item('a', '1990-04-05')]).slice(0, -5), /not JSON/],
    ['other JSON', '{"hello":1}', /list of items/],
    ['an answer above 5 MiB', 'x'.repeat(5 * 1024 * 1024 + 1), /larger than/],
    ['a broken second page', feed([item('b', '1991-04-06')], { next_url: 'https://feed.example/2.json' }), /404/],
    ['status 500', () => new Response('', { status: 500 }), /500/],
  ])('changes nothing before %s, and says so', async (_, answer, words) => {
    web.put(FEED, feed([item('a', '1990-04-05')]));
    await sync();
    const before = JSON.stringify([await reader.db.feeds.toArray(), await reader.db.days.toArray()]);
    web.put(FEED, answer);
    const outcome = await sync();
    expect(outcome).toMatchObject({ message: expect.stringMatching(words) });
    expect((await reader.db.jobs.get(FEED))?.lastOutcome?.why).toEqual(whyOf(outcome as Refusal));
    expect(JSON.stringify([await reader.db.feeds.toArray(), await reader.db.days.toArray()])).toBe(before);
  });

  it('counts what has no day, with the reason', async () => {
    web.put(FEED, feed([item('a', '1990-04-05'), { id: 'b', title: 'News', content_text: 'x' }]));
    expect(await sync()).toMatchObject({ skipped: { count: 1, why: { id: 'item-no-anniversary' } } });
  });
});

describe('feeds that do not know us', () => {
  it('a plain JSON Feed is read by its titles', async () => {
    web.put(
      FEED,
      feed([{ id: '1', title: 'This Day in History | 5th April 1990 | The Baren Uprising', content_text: 'x' }]),
    );
    expect(await sync()).toMatchObject({ outcome: 'updated', changed: ['04-05'] });
  });

  it('Wikipedia is asked once a day, for a day that is not here yet, and each record names its licence', async () => {
    const wikipedia = wikimediaFeed('en')!;
    await follow({ feed: wikipedia, kind: 'wikimedia', lang: 'en' });
    const subscription = aSubscription({ feed: wikipedia, kind: 'wikimedia', lang: 'en' });
    const put = (month: number, day: number, text: string) =>
      web.put(urlOfDay(subscription, month, day), JSON.stringify({ events: [{ year: -39, text, pages: [] }] }));
    put(11, 23, 'Today in 39 BC.');
    put(11, 24, 'Tomorrow in 39 BC.');
    put(11, 25, 'The day after in 39 BC.');
    await runFeed(wikipedia, reader, 'first');
    expect(web.asked).toEqual([urlOfDay(subscription, 11, 23), urlOfDay(subscription, 11, 24)]);
    expect(web.inits[0]?.headers).toHaveProperty('Api-User-Agent');
    const [record] = (await readDays(reader.db, ['11-23'])).map((found) => found.record);
    expect(record).toMatchObject({ date: { edtf: '-0038-11-23' }, attribution: { licence: 'CC-BY-SA-4.0' } });
    expect(record?.attribution.note).toContain('Attribution-ShareAlike');
    const next = Temporal.Instant.from((await reader.db.jobs.get(wikipedia))!.notBefore!);
    const wait = NOW.until(next).total('hours');
    expect(wait).toBeGreaterThan(12);
    expect(wait).toBeLessThan(17);
    web.asked.length = 0;
    expect(await runFeed(wikipedia, reader.later({ hours: 20 }), 'due')).toEqual({
      outcome: 'updated',
      changed: ['11-25'],
    });
    expect(web.asked).toEqual([urlOfDay(subscription, 11, 25)]);
    expect(await ids('11-23', '11-24', '11-25')).toHaveLength(3);
  });

  it('a new list of a day takes the place of last year’s', async () => {
    const lists = 'https://lists.example/date/{month}/{day}';
    await follow({ feed: lists, kind: 'list' });
    const put = (text: string) =>
      web.put(
        'https://lists.example/date/11/23',
        JSON.stringify({ date: 'November 23', data: { Events: [{ year: '1999', text }] } }),
      );
    put('The first wording.');
    web.put('https://lists.example/date/11/24', JSON.stringify({ date: 'November 24', data: { Events: [] } }));
    expect(await runFeed(lists, reader, 'first')).toMatchObject({ outcome: 'updated' });
    put('The second wording.');
    expect(await runFeed(lists, reader.later({ hours: 365 * 24 }), 'due')).toMatchObject({ outcome: 'updated' });
    expect((await readDays(reader.db, ['11-23'])).map(({ record }) => record.summary)).toEqual(['The second wording.']);
  });
});
