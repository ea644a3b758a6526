import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEEDS_MAX, parseSubscriptions, type Subscription } from '../../../core/feed/subscription.ts';

const feeds: Subscription[] = [
  {
    feed: 'https://a.example/feed/',
    kind: 'archive',
    title: 'Quotes " & more',
    paused: true,
    addedAt: '2026-11-01T00:00:00Z',
    fingerprint: 'ab'.repeat(32),
  },
  {
    feed: 'https://b.example/feed.json',
    kind: 'json-feed',
    title: 'B',
    paused: false,
    addedAt: '2026-11-02T00:00:00Z',
    lang: 'ug',
  },
  {
    feed: 'https://en.wikipedia.org/api/rest_v1/feed/onthisday/all/',
    kind: 'wikimedia',
    title: 'W',
    paused: false,
    addedAt: '2026-11-02T00:00:00Z',
    lang: 'en',
  },
  {
    feed: 'https://l.example/date/{month}/{day}',
    kind: 'list',
    title: 'L',
    paused: false,
    addedAt: '2026-11-02T00:00:00Z',
  },
];

describe('subscriptions', () => {
  it('come back from JSON and from OPML as they were', () => {
    expect(parseSubscriptions(JSON.parse(JSON.stringify({ version: 1, feeds })))).toEqual({ feeds, leftOut: [] });
  });

  it.each([
    { ...feeds[1], feed: 'http://b.example/feed.json' },
    { ...feeds[1], feed: 'https://127.0.0.1/feed.json' },
    { ...feeds[1], feed: 'https://B.example/feed.json' },
    { ...feeds[0], feed: 'https://a.example/feed' },
    { ...feeds[2], lang: 'de' },
    { ...feeds[2], feed: 'https://en.wikipedia.org/' },
    { ...feeds[1], kind: 'rss' },
    { ...feeds[1], feed: 7 },
  ])('are refused where the address is not good: %o', (bad) => {
    expect(parseSubscriptions([bad])).toMatchObject({
      feeds: [],
      leftOut: [{ at: 1, why: { id: expect.any(String) } }],
    });
  });

  it('are at most 20, each once, titles without dirt', () => {
    const many = Array.from({ length: 30 }, (_, at) => ({
      ...feeds[1],
      feed: `https://f${at % 25}.example/`,
      title: 'a\u202Eb',
    }));
    const parsed = parseSubscriptions(many);
    expect(parsed.feeds).toHaveLength(FEEDS_MAX);
    expect(parsed.feeds[0]?.title).toBe('ab');
    expect(parsed.leftOut.map(({ why }) => why.id).toSorted()).toEqual([
      ...Array(5).fill('stands-twice'),
      ...Array(5).fill('too-many'),
    ]);
  });

  it('never throw, whatever a file holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.jsonValue(), fc.array(fc.record({ feed: fc.webUrl(), kind: fc.constant('list') }))),
        (value) => {
          expect(parseSubscriptions(value).feeds.length).toBeLessThanOrEqual(FEEDS_MAX);
        },
      ),
    );
  });
});
