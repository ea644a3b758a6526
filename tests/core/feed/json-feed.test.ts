import { describe, expect, it } from 'vitest';
import { parseJsonFeed } from '../../../core/feed/json-feed.ts';

const smallest = {
  id: 'baren-uprising-1990',
  title: 'Baren uprising',
  content_text: 'About 200 men marched. Troops came.',
  url: 'https://example.org/baren',
  _anniversary: { date: '1990-04-05/1990-04-10' },
};
const feed = (items: unknown[], own: object = {}): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'A feed',
  items,
  ...own,
});

describe('a JSON Feed with our object (feed.md 1)', () => {
  it('reads the smallest valid item', () => {
    const page = parseJsonFeed(JSON.stringify(feed([smallest])), { url: 'https://example.org/feed.json' });
    expect(page).toMatchObject({ errors: [], warnings: [], dropped: 0, plain: false });
    expect(page.records).toMatchObject([
      {
        id: 'baren-uprising-1990',
        title: 'Baren uprising',
        summary: 'About 200 men marched.',
        body: 'About 200 men marched. Troops came.',
        date: { edtf: '1990-04-05/1990-04-10' },
        links: [{ url: 'https://example.org/baren' }],
      },
    ]);
  });

  it('maps the fields of the table', () => {
    const { records } = parseJsonFeed(
      feed(
        [
          {
            ...smallest,
            summary: 'Short.',
            content_text: undefined,
            content_html: '<p>One &amp; two.</p><script>x()</script><p>Three.</p>',
            external_url: 'https://example.com/more',
            tags: ['Human Rights', 'our own'],
            authors: [{ name: 'A' }, { name: 'B' }],
            language: 'fr',
            date_published: '2022-04-05T23:30:00+05:00',
            date_modified: '2022-04-07T00:00:00Z',
            _anniversary: { date: { edtf: '1990-04-05' }, licence: 'CC-BY-4.0', tone: 'grave', revision: 2 },
          },
        ],
        { language: 'en', authors: [{ name: 'Feed author' }] },
      ),
    );
    expect(records).toMatchObject([
      {
        summary: 'Short.',
        body: 'One & two.\n\nThree.',
        links: [{ url: 'https://example.org/baren' }, { url: 'https://example.com/more' }],
        categories: ['human-rights', 'our own'],
        attribution: { author: 'A, B', licence: 'CC-BY-4.0' },
        lang: 'fr',
        created: '2022-04-05',
        updated: '2022-04-07',
        tone: 'grave',
        revision: 2,
      },
    ]);
  });

  it('drops and counts an item without id, keeps the first of a repeated id', () => {
    const page = parseJsonFeed(feed([smallest, { ...smallest, title: 'Again' }, { ...smallest, id: undefined }, 7]));
    expect(page.records.map(({ title }) => title)).toEqual(['Baren uprising']);
    expect(page.dropped).toBe(3);
    expect(page.errors.map(({ item, rule }) => [item, rule])).toEqual([
      ['baren-uprising-1990', 'id'],
      [2, 'id'],
      [3, 'schema'],
    ]);
  });

  it('leaves items that are no anniversaries alone', () => {
    const page = parseJsonFeed(feed([smallest, { id: 'news', title: 'News' }]));
    expect(page).toMatchObject({ dropped: 0, errors: [], skipped: [{ item: 'news' }], plain: false });
    expect(parseJsonFeed(feed([{ id: 'news', title: 'News' }])).plain).toBe(true);
  });

  it('knows withdrawn records and an expired feed', () => {
    const corrections = [{ revision: 2, date: '2026-11-23', level: 'corrected', note: 'It did not happen.' }];
    const page = parseJsonFeed(
      feed(
        [{ ...smallest, _anniversary: { ...smallest._anniversary, status: 'withdrawn', revision: 2, corrections } }],
        { expired: true },
      ),
    );
    expect(page.records[0]?.status).toBe('withdrawn');
    expect(page.info?.expired).toBe(true);
  });

  it('names the next page, and refuses one on another origin', () => {
    const url = 'https://example.org/feed.json';
    expect(parseJsonFeed(feed([], { next_url: '/2.json' }), { url }).nextUrl).toBe('https://example.org/2.json');
    const page = parseJsonFeed(feed([smallest], { next_url: 'https://evil.org/2.json' }), { url });
    expect(page.nextUrl).toBeUndefined();
    expect(page.errors).toMatchObject([{ item: null, rule: 'paging' }]);
    expect(page.records).toHaveLength(1);
  });

  it('reads the pointer to the archive, and warns about a bad one', () => {
    const archive = {
      head: 'https://example.org/head.json',
      feed: 'https://example.org/',
      fingerprint: 'a'.repeat(64),
    };
    expect(parseJsonFeed(feed([], { _anniversary: { archive } })).archive).toEqual(archive);
    const page = parseJsonFeed(
      feed([], { _anniversary: { archive: { ...archive, head: 'http://10.0.0.1/head.json' } } }),
    );
    expect(page.archive).toBeUndefined();
    expect(page.warnings).toMatchObject([{ rule: 'archive' }]);
  });

  it.each([
    ['not JSON', '{'],
    ['a list', '[]'],
    ['no items', '{"title":"x"}'],
    ['null', 'null'],
    ['more than 5 MiB', `{"items":[],"x":"${'x'.repeat(5 * 1024 * 1024)}"}`],
    ['more than 5,000 items', JSON.stringify({ items: Array.from({ length: 5_001 }, () => 0) })],
  ])('refuses %s whole', (_what, text) => {
    const page = parseJsonFeed(text);
    expect(page.info).toBeNull();
    expect(page.errors).toMatchObject([{ item: null }]);
    expect(page.records).toEqual([]);
  });

  it('stands a depth of 100,000', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const page = parseJsonFeed(`{"items":[{"id":"a","title":"T","_anniversary":{"date":"1990","x":${deep}}}]}`);
    expect(page.errors).toMatchObject([{ item: 'a', rule: 'depth' }]);
  });
});
