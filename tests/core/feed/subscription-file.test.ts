import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatOpml } from '../../../core/feed/adapters/opml.ts';
import type { Subscription } from '../../../core/feed/subscription.ts';
import { formatSubscriptions, parseSubscriptionFile } from '../../../core/feed/subscription-file.ts';

const at = { paused: false, addedAt: '2026-11-02T00:00:00Z' };
const feeds: Subscription[] = [
  {
    feed: 'https://a.example/feed/',
    kind: 'archive',
    title: 'Quotes " & more',
    paused: true,
    addedAt: '2026-11-01T00:00:00Z',
    fingerprint: 'ab'.repeat(32),
  },
  { ...at, feed: 'https://b.example/feed.json', kind: 'json-feed', title: 'B', lang: 'ug' },
  {
    ...at,
    feed: 'https://en.wikipedia.org/api/rest_v1/feed/onthisday/all/',
    kind: 'wikimedia',
    title: 'W',
    lang: 'en',
  },
  { ...at, feed: 'https://l.example/date/{month}/{day}', kind: 'list', title: 'L' },
  { ...at, feed: 'https://c.example/blog/wp-json/wp/v2/posts', kind: 'wordpress', title: 'C' },
  { ...at, feed: 'https://c.example/index.php?rest_route=/wp/v2/posts', kind: 'wordpress', title: 'D' },
  {
    ...at,
    feed: 'https://public-api.wordpress.com/wp/v2/sites/e.example/posts',
    kind: 'wordpress',
    title: 'E',
  },
];
const trusted = feeds.map((feed, index) => (index === 0 ? { ...feed, trust: 2 } : feed));
const trust = { 'https://a.example/feed/': 2 };

describe('a list of feeds', () => {
  it('comes back from JSON and from OPML as it was, with the trust', () => {
    expect(parseSubscriptionFile(formatSubscriptions(trusted))).toEqual({ feeds, leftOut: [], trust });
    expect(parseSubscriptionFile(formatOpml(trusted, 'Feeds'))).toEqual({ feeds, leftOut: [], trust });
  });

  it('names in OPML what other feed readers can follow', () => {
    const addresses = [...formatOpml(feeds, 'Feeds').matchAll(/xmlUrl="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses).toEqual([
      'https://a.example/feed/today.xml',
      'https://b.example/feed.json',
      'https://en.wikipedia.org/api/rest_v1/feed/onthisday/all/',
      'https://l.example/date/{month}/{day}',
      'https://c.example/blog/feed/',
      'https://c.example/feed/',
      'https://e.example/feed/',
    ]);
  });

  it('of another reader: what is known by its address or says that it is JSON; RSS is left out, with the reason', () => {
    const opml = `\uFEFF<opml version="1.0"><body><outline text="Folder"><outline type="rss" text="A" xmlUrl="https://a.example/feed"/>
      <outline text="B" type="json" xmlUrl="https://b.example/f"/><outline text="C" xmlUrl="https://c.example/feed.json"/></outline>
      <outline text="D" type="rss" xmlUrl="https://d.wordpress.com/feed/"/><outline text="E" xmlUrl="http://e.example/feed.json"/></body></opml>`;
    const { feeds: read, leftOut } = parseSubscriptionFile(opml);
    expect(read.map(({ feed, kind, title }) => [title, kind, feed])).toEqual([
      ['B', 'json-feed', 'https://b.example/f'],
      ['C', 'json-feed', 'https://c.example/feed.json'],
      ['D', 'wordpress', 'https://public-api.wordpress.com/wp/v2/sites/d.wordpress.com/posts'],
    ]);
    expect(leftOut.map(({ name, why }) => [name, why.id])).toEqual([
      ['E', 'address-https'],
      ['A', 'rss'],
    ]);
  });

  it('takes no trust beyond 1 to 4, nor for feeds that are not in it', () => {
    const file = {
      feeds: [
        { ...feeds[1], trust: 9 },
        { feed: 'https://x.example/', trust: 2 },
      ],
    };
    expect(parseSubscriptionFile(JSON.stringify(file)).trust).toEqual({});
  });

  it('is read without a throw, whatever the file holds', () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.string({ unit: 'binary' }).map((part) => `<opml><outline xmlUrl="${part}`),
      fc.string().map((part) => `<opml><outline xmlUrl="https://a.example/" daymarkKind="${part}" title='${part}'/>`),
    );
    fc.assert(
      fc.property(text, (written) => {
        expect(parseSubscriptionFile(written).feeds.length).toBeLessThanOrEqual(20);
      }),
      { numRuns: 500 },
    );
  });
});
