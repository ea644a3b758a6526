/** Following feeds: from what was pasted to a preview, to the first sync, and away again. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NotFound } from '../../background/discover.ts';
import { answerFeedRequest, type Changed } from '../../background/feed-requests.ts';
import type { FeedPreview } from '../../background/preview.ts';
import { FEEDS_MAX } from '../../core/feed/subscription.ts';
import { DEFAULT_PREFERENCES } from '../../core/order/preferences.ts';
import type { FeedRequest } from '../../platform/background-messages.ts';
import { readSubscriptions } from '../../platform/subscriptions.ts';
import { readDays, readFeed } from '../../storage/feeds-db.ts';
import { readContacts } from '../../storage/reader-db.ts';
import { aRecord } from '../core/a-record.ts';
import { FEED, makeArchive, makeKey } from './archives.ts';
import { aReader, aSubscription, type Reader } from './reader.ts';
import { stubWeb, type Web } from './web.ts';

const POST_FIELDS = 'id%2Cdate%2Cmodified%2Cmodified_gmt%2Clink%2Ctitle%2Cexcerpt%2Ccontent%2C_links%2C_embedded';
const PAGE = 'https://site.example/';
const FEED_JSON = 'https://site.example/feed.json';
let reader: Reader;
let web: Web;
beforeEach(async () => {
  web = stubWeb();
  reader = await aReader();
});
afterEach(() => {
  vi.unstubAllGlobals();
  reader.db.close();
  reader.reader.close();
});

const ask = (request: FeedRequest) => answerFeedRequest(request, { ...reader, preferences: DEFAULT_PREFERENCES });
const look = (url: string, follow?: string) =>
  ask({ type: 'preview-feed', url, ...(follow ? { follow } : {}) }) as Promise<FeedPreview | NotFound>;
const feed = (own: object = {}) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'A feed of the day',
    items: [
      { id: 'a', title: 'On today', content_text: 'x', _anniversary: { date: '1990-11-23' } },
      { id: 'b', title: 'On another day', content_text: 'x', _anniversary: { date: '1990-04-05' } },
      { id: 'c', title: 'No day', content_text: 'x' },
    ],
    ...own,
  });

describe('looking at a feed', () => {
  it('finds the JSON Feed that a page announces, and tells what following it means', async () => {
    web.put(PAGE, '<!doctype html><link rel="alternate" type="application/feed+json" href="/feed.json">');
    web.put(FEED_JSON, feed());
    expect(await look('site.example')).toEqual({
      subscription: {
        feed: FEED_JSON,
        kind: 'json-feed',
        title: 'A feed of the day',
        paused: false,
        addedAt: '2026-11-23T12:00:00Z',
      },
      host: 'site.example',
      origin: 'https://site.example',
      records: 2,
      more: false,
      bytes: expect.any(Number),
      windowed: false,
      today: ['On today'],
      skipped: { count: 1, why: { id: 'item-no-anniversary' } },
      rhythm: 'news',
      known: false,
    });
    expect(await reader.db.feeds.count()).toBe(0);
    expect((await readContacts(reader.reader, 9)).map(({ host }) => host)).toEqual([
      'site.example',
      'site.example',
      'site.example',
    ]);
  });

  it('finds the archive that a feed announces, checks it and shows the key', async () => {
    const key = await makeKey();
    const files = await makeArchive([aRecord({ id: 'today', title: 'Archived', date: { edtf: '1990-11-23' } })], key);
    web.putAll(FEED, files);
    const archive = { head: `${FEED}head.json`, feed: FEED, fingerprint: key.id };
    web.put(`${FEED}feed.json`, feed({ _anniversary: { archive } }));
    expect(await look(`${FEED}feed.json`)).toMatchObject({
      subscription: { feed: FEED, kind: 'archive', fingerprint: key.id },
      records: 1,
      today: ['Archived'],
    });
    web.put(`${FEED}feed.json`, feed({ _anniversary: { archive: { ...archive, fingerprint: 'a'.repeat(64) } } }));
    expect(await look(`${FEED}feed.json`)).toMatchObject({ problem: { id: 'signature' } });
  });

  it('counts a record of six days once, before and after it is followed', async () => {
    const key = await makeKey();
    const files = await makeArchive(
      [
        aRecord({ id: 'six', date: { edtf: '1990-04-05/1990-04-10' } }),
        aRecord({ id: 'one', date: { edtf: '1990-04-05' } }),
      ],
      key,
    );
    web.putAll(FEED, files);
    const preview = await look(`${FEED}head.json`);
    expect(preview).toMatchObject({ records: 2 });
    if ('problem' in preview) return;
    await ask({ type: 'subscribe', subscription: preview.subscription });
    expect((await readFeed(reader.db, FEED))?.records).toBe(2);
  });

  it('shows the key of an archive that was pasted as its head', async () => {
    const key = await makeKey();
    web.putAll(FEED, await makeArchive([aRecord({ id: 'x', date: { edtf: '1990-04-05' } })], key));
    expect(await look(`${FEED}head.json`)).toMatchObject({
      subscription: { feed: FEED, fingerprint: key.id },
      today: [],
    });
  });

  it('follows no redirect before the reader has said so, wherever it may lead', async () => {
    web.put(FEED_JSON, ({ init }) => {
      expect(init.redirect).toBe('manual');
      return Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });
    });
    expect(await look(FEED_JSON)).toEqual({ problem: { id: 'leads-on' }, leadsOn: FEED_JSON });
    // What was said of one address is not said of another.
    expect(await look(FEED_JSON, 'https://other.example/')).toMatchObject({ leadsOn: FEED_JSON });
    expect(web.asked).toEqual([FEED_JSON, FEED_JSON]);
  });

  it('follows a redirect when it is wanted, and shows where it led', async () => {
    web.put(FEED_JSON, ({ init }) => {
      expect(init.redirect).toBe('follow');
      return Object.defineProperty(new Response(feed()), 'url', { value: 'https://moved.example/feed.json' });
    });
    web.put('https://moved.example/feed.json', feed());
    expect(await look(FEED_JSON, FEED_JSON)).toMatchObject({
      subscription: { feed: 'https://moved.example/feed.json' },
      host: 'moved.example',
    });
  });

  it('takes nothing from where a redirect led in the local network', async () => {
    web.put(FEED_JSON, () =>
      Object.defineProperty(new Response(feed()), 'url', { value: 'https://192.168.0.1/feed.json' }),
    );
    expect(await look(FEED_JSON, FEED_JSON)).toMatchObject({
      problem: { id: 'leads-away', because: { id: 'address-ip' } },
    });
  });

  it.each([
    ['https://en.wikipedia.org/wiki/April_5', 'https://en.wikipedia.org/api/rest_v1/feed/onthisday/all/', 'wikimedia'],
    ['https://tr.m.wikipedia.org/', 'https://tr.wikipedia.org/api/rest_v1/feed/onthisday/all/', 'wikimedia'],
    [
      'https://uyghurhistory.wordpress.com/2021/04/05/x',
      'https://public-api.wordpress.com/wp/v2/sites/uyghurhistory.wordpress.com/posts',
      'wordpress',
    ],
    ['https://blog.example/wp-json/wp/v2/posts', 'https://blog.example/wp-json/wp/v2/posts', 'wordpress'],
    ['https://history.muffinlabs.com/date/4/5', 'https://history.muffinlabs.com/date/{month}/{day}', 'list'],
    [
      'https://byabbe.se/on-this-day/4/5/events.json',
      'https://byabbe.se/on-this-day/{month}/{day}/events.json',
      'list',
    ],
  ])('knows %s by its address', async (typed, address, kind) => {
    const { discoverFeed } = await import('../../background/discover.ts');
    expect(await discoverFeed(typed, { allowLoopback: false, note: () => undefined })).toMatchObject({
      feed: address,
      kind,
    });
    expect(web.asked).toEqual([]);
  });

  it('finds a WordPress blog by what its page says', async () => {
    web.put(PAGE, '<link rel="https://api.w.org/" href="https://site.example/wp-json/"><title>The blog</title>');
    const posts = [
      {
        id: 1,
        date: '2021-04-05T00:00:00',
        link: 'https://site.example/1',
        title: { rendered: '5 April 1990 | Baren' },
      },
    ];
    web.put(
      `https://site.example/wp-json/wp/v2/posts?per_page=100&page=1&orderby=modified&_embed=author&_fields=${POST_FIELDS}`,
      JSON.stringify(posts),
    );
    expect(await look(PAGE)).toMatchObject({ subscription: { kind: 'wordpress', title: 'The blog' }, records: 1 });
  });

  it.each<[string, string, object]>([
    ['http://site.example/', '', { id: 'address-https' }],
    ['https://127.0.0.1/feed.json', '', { id: 'address-ip' }],
    ['https://user:pass@site.example/', '', { id: 'address-user' }],
    ['https://router.local/', '', { id: 'address-local' }],
    ['https://router/', '', { id: 'address-single' }],
    ['site.example:8443/feed.json', '', { id: 'address-port' }],
    ['https://', '', { id: 'address-form' }],
    ['javascript:alert(1)', '', { id: 'address-scheme' }],
    [`https://site.example/${'x'.repeat(2_100)}`, '', { id: 'address-long' }],
    ['https://ug.wikipedia.org/', '', { id: 'no-wikipedia', args: expect.objectContaining({ lang: 'ug' }) }],
    [PAGE, '<!doctype html><title>No feed</title>', { id: 'no-feed' }],
    [PAGE, '<rss version="2.0"><channel><title>A feed</title></channel></rss>', { id: 'rss' }],
    [PAGE, '{"hello":"world"}', { id: 'not-a-feed' }],
    [PAGE, 'plain words', { id: 'not-json' }],
    [
      PAGE,
      feed({ items: [{ id: 'c', title: 'No day', content_text: 'x' }] }),
      { id: 'no-days', because: { id: 'item-no-date' } },
    ],
    ['https://nowhere.example/', '', { id: 'missing', args: { status: '404' } }],
  ])('says why %s cannot be followed (%s)', async (typed, answer, problem) => {
    if (answer !== '') web.put(PAGE, answer);
    expect(await look(typed)).toEqual({ problem });
  });

  it('names the origin that may need a permission', async () => {
    web.put(PAGE, () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await look(PAGE)).toEqual({ problem: { id: 'network' }, origin: 'https://site.example' });
  });
});

describe('following', () => {
  const subscription = aSubscription({ feed: FEED_JSON, kind: 'json-feed' });
  beforeEach(() => web.put(FEED_JSON, feed()));

  it('syncs at once, and the records are there', async () => {
    expect(await ask({ type: 'subscribe', subscription })).toEqual({
      problem: null,
      outcome: expect.objectContaining({ outcome: 'updated', days: 2 }),
    });
    expect((await readSubscriptions()).map((known) => known.feed)).toEqual(['daymark:package', FEED_JSON]);
    expect(await readDays(reader.db, ['11-23'])).toHaveLength(1);
    expect(await look(FEED_JSON)).toMatchObject({ known: true });
  });

  it('takes no feed twice, no more than 20 and nothing that is none', async () => {
    await ask({ type: 'subscribe', subscription });
    expect(await ask({ type: 'subscribe', subscription })).toMatchObject({ problem: { id: 'known' } });
    const feeds = Array.from({ length: 25 }, (_, at) => ({
      ...subscription,
      feed: `https://f${at}.example/feed.json`,
    }));
    expect(await ask({ type: 'import-feeds', feeds })).toMatchObject({ added: FEEDS_MAX - 2 });
    expect(await readSubscriptions()).toHaveLength(FEEDS_MAX);
    const another = { ...subscription, feed: 'https://another.example/feed.json' };
    expect(await ask({ type: 'subscribe', subscription: another })).toMatchObject({
      problem: { id: 'too-many', args: { max: FEEDS_MAX } },
    });
    for (const bad of [
      null,
      7,
      { feed: 'http://x.example/', kind: 'archive' },
      { feed: 'https://10.0.0.1/', kind: 'archive' },
    ])
      expect(((await ask({ type: 'subscribe', subscription: bad })) as Changed).problem).not.toBeNull();
  });

  it('pauses, goes on and removes, with the records', async () => {
    await ask({ type: 'subscribe', subscription });
    await ask({ type: 'pause-feed', feed: FEED_JSON, paused: true });
    expect((await readSubscriptions())[1]).toMatchObject({ paused: true });
    expect(await readDays(reader.db, ['11-23'])).toHaveLength(1);
    await ask({ type: 'pause-feed', feed: FEED_JSON, paused: false });
    expect(await ask({ type: 'remove-feed', feed: FEED_JSON })).toEqual({ problem: null });
    expect(await readSubscriptions()).toHaveLength(1);
    for (const table of [reader.db.feeds, reader.db.days, reader.db.staging]) expect(await table.count()).toBe(0);
    expect(await reader.db.jobs.get(FEED_JSON)).toBeUndefined();
    expect(await ask({ type: 'remove-feed', feed: 'daymark:package' })).toMatchObject({
      problem: { id: 'stays' },
    });
  });

  it('can pause the feed that comes with Daymark', async () => {
    await ask({ type: 'pause-feed', feed: 'daymark:package', paused: true });
    expect((await readSubscriptions())[0]).toMatchObject({ paused: true });
  });

  it('leaves out of a file what is no feed, and says so', async () => {
    const feeds = [subscription, { ...subscription, kind: 'rss' }, 'x', { ...subscription, feed: 'ftp://x.example' }];
    expect(await ask({ type: 'import-feeds', feeds })).toMatchObject({
      added: 1,
      problem: null,
      leftOut: [
        { at: 2, why: { id: 'not-a-subscription' } },
        { at: 3, why: { id: 'not-a-subscription' } },
        { at: 4, name: 'A feed', why: { id: 'address-https' } },
      ],
    });
    expect(await readSubscriptions()).toHaveLength(2);
  });
});
