/** The work of the search worker: indexes of all feeds, loaded where they are kept, built where they are not. */
import { dayKeys } from '../core/date/day-keys.ts';
import { isMuted } from '../core/order/preferences.ts';
import type { SearchDoc } from '../core/search/search-doc.ts';
import type { LeftOut, SearchAnswer, SearchRequest } from '../core/search/search-messages.ts';
import { decodeDay, type FeedRow, type FeedsDb, openFeeds } from './feeds-db.ts';
import { openSearchDb } from './search-db.ts';
import { type FoundDoc, INDEX_FORMAT, SearchIndex } from './search-index.ts';

interface Kept {
  fingerprint: string;
  index: SearchIndex;
}

/** Answers requests. One of them lives as long as the worker. */
export class SearchService {
  readonly #feeds = new Map<string, Kept>();

  answer(request: SearchRequest): Promise<SearchAnswer> {
    if (request.type === 'prepare') return this.#prepare(request.generation);
    if (request.type === 'give') return this.#give(request);
    return Promise.resolve(this.#search(request));
  }

  async #prepare(generation: number): Promise<SearchAnswer> {
    const start = performance.now();
    const count = { built: 0, loaded: 0 };
    const opened = await openFeeds(generation);
    if ('db' in opened) {
      try {
        const rows = await opened.db.feeds.toArray();
        for (const feed of this.#feeds.keys()) if (!rows.some((row) => row.feed === feed)) this.#feeds.delete(feed);
        for (const row of rows) {
          const how = await this.#prepareFeed(opened.db, row);
          if (how) count[how]++;
        }
      } finally {
        opened.db.close();
      }
    }
    return this.#ready(count, start);
  }

  async #prepareFeed(db: FeedsDb, row: FeedRow): Promise<'built' | 'loaded' | null> {
    const fingerprint = fingerprintOf(row);
    if (this.#feeds.get(row.feed)?.fingerprint === fingerprint) return null;
    const store = await openSearchDb();
    try {
      const kept = await store?.indexes.get(row.feed);
      const restored = kept?.fingerprint === fingerprint ? SearchIndex.restore(kept) : null;
      if (restored) {
        this.#feeds.set(row.feed, { fingerprint, index: restored });
        return 'loaded';
      }
      const days = await db.days.filter(({ feed }) => feed === row.feed).toArray();
      const { index, done } = SearchIndex.build(
        days.flatMap(({ key, json }) => decodeDay(json).map((record) => ({ record, key }))),
      );
      this.#feeds.set(row.feed, { fingerprint, index });
      await done;
      await store?.indexes.put({ feed: row.feed, fingerprint, ...index.serialise() });
      return 'built';
    } finally {
      store?.close();
    }
  }

  async #give({ feed, records }: Extract<SearchRequest, { type: 'give' }>): Promise<SearchAnswer> {
    const start = performance.now();
    const { index, done } = SearchIndex.build(
      records.flatMap((record) => dayKeys(record).map((key) => ({ record, key }))),
    );
    this.#feeds.set(feed, { fingerprint: 'given', index });
    await done;
    return this.#ready({ built: 1, loaded: 0 }, start);
  }

  #ready(count: { built: number; loaded: number }, start: number): SearchAnswer {
    const records = [...this.#feeds.values()].reduce((sum, { index }) => sum + index.docs.length, 0);
    return { type: 'ready', records, ...count, ms: performance.now() - start };
  }

  #search({ query, leftOut, limit }: Extract<SearchRequest, { type: 'search' }>): SearchAnswer {
    const start = performance.now();
    const find = (near: boolean): { feed: string; found: FoundDoc }[] =>
      [...this.#feeds].flatMap(([feed, { index }]) =>
        index
          .find(query, near)
          .filter(({ doc }) => isShown(feed, doc, leftOut))
          .map((found) => ({ feed, found })),
      );
    const exact = find(false);
    const near = exact.length === 0 && query.words.length > 0;
    const all = near ? find(true) : exact;
    all.sort((a, b) => b.found.score - a.found.score || (a.found.doc.id < b.found.doc.id ? -1 : 1));
    const best = all.slice(0, limit);
    return {
      type: 'found',
      hits: best.map(({ feed, found: { doc, score } }) => ({ feed, doc, score })),
      total: all.length,
      terms: [...new Set(best.flatMap(({ found }) => found.terms))],
      near,
      ms: performance.now() - start,
    };
  }
}

/** Muted means silent, and what is covered cannot be shown in a line of results (record.md 3.2). */
function isShown(feed: string, doc: SearchDoc, { muted, covered }: LeftOut): boolean {
  if (doc.sensitivity?.some((id) => covered.includes(id))) return false;
  return !isMuted({ feed, record: doc }, { muted });
}

/** Changes with every shard that changes, also where a feed is fetched day by day. */
function fingerprintOf({ shards }: FeedRow): string {
  const parts = Object.entries(shards).map(([key, sha256]) => `${key}${sha256.slice(0, 8)}`);
  return `${INDEX_FORMAT} ${parts.toSorted().join('')}`;
}
