/** The work of the search worker: indexes of all feeds, loaded where they are kept, built where they are not. */
import { dayKeys } from '../core/date/day-keys.ts';
import { isMuted } from '../core/order/preferences.ts';
import type { SearchDoc } from '../core/search/search-doc.ts';
import type { Hit, LeftOut, SearchAnswer, SearchRequest } from '../core/search/search-messages.ts';
import { decodeDay, type FeedRow, type FeedsDb, openFeeds } from './feeds-db.ts';
import { openSearchDb } from './search-db.ts';
import { INDEX_FORMAT, SearchIndex } from './search-index.ts';

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
      const records = await Promise.all(days.map(({ json }) => decodeDay(json)));
      const index = await SearchIndex.build(
        days.flatMap(({ key }, at) => records[at]?.map((record) => ({ record, key })) ?? []),
      );
      this.#feeds.set(row.feed, { fingerprint, index });
      await store?.indexes.put({ feed: row.feed, fingerprint, ...index.keep() });
      return 'built';
    } finally {
      store?.close();
    }
  }

  async #give({ feed, records }: Extract<SearchRequest, { type: 'give' }>): Promise<SearchAnswer> {
    const start = performance.now();
    const index = await SearchIndex.build(records.flatMap((record) => dayKeys(record).map((key) => ({ record, key }))));
    this.#feeds.set(feed, { fingerprint: 'given', index });
    return this.#ready({ built: 1, loaded: 0 }, start);
  }

  #ready(count: { built: number; loaded: number }, start: number): SearchAnswer {
    const records = [...this.#feeds.values()].reduce((sum, { index }) => sum + index.docs.length, 0);
    return { type: 'ready', records, ...count, ms: performance.now() - start };
  }

  /** For each word what is spelt like it in any feed; a word that stands in the index is left as it is. */
  #near(words: readonly string[]): Map<string, string[]> {
    const indexes = [...this.#feeds.values()].map(({ index }) => index);
    return new Map(
      words.map((word) => {
        const near = new Set(indexes.flatMap((index) => index.near(word)));
        return [word, near.has(word) ? [word] : [...near]];
      }),
    );
  }

  #search({ query, leftOut, limit }: Extract<SearchRequest, { type: 'search' }>): SearchAnswer {
    const start = performance.now();
    const find = (near: ReadonlyMap<string, string[]> | null): Hit[] =>
      [...this.#feeds].flatMap(([feed, { index }]) =>
        index
          .find(query, near)
          .filter(({ doc }) => isShown(feed, doc, leftOut))
          .map(({ doc, score }) => ({ feed, doc, score })),
      );
    const exact = find(null);
    const near = exact.length === 0 && query.words.length > 0 ? this.#near(query.words) : null;
    const all = near ? find(near) : exact;
    return {
      type: 'found',
      hits: bestOf(all, limit),
      total: all.length,
      terms: near ? [...near.values()].flat() : query.words,
      near: near !== null && all.length > 0,
      ms: performance.now() - start,
    };
  }
}

/** The best so many in their order, without putting the rest in order. */
function bestOf(hits: readonly Hit[], limit: number): Hit[] {
  const order = (a: Hit, b: Hit): number => b.score - a.score || (a.doc.id < b.doc.id ? -1 : 1);
  const scores = Float64Array.from(hits, ({ score }) => score).sort();
  const least = scores.at(-limit) ?? Number.NEGATIVE_INFINITY;
  return hits
    .filter(({ score }) => score >= least)
    .sort(order)
    .slice(0, limit);
}

/** Muted means silent, and what is covered cannot be shown in a line of results (record.md 3.2). */
function isShown(feed: string, doc: SearchDoc, { muted, covered }: LeftOut): boolean {
  if (muted.length === 0 && covered.length === 0) return true;
  if (doc.sensitivity?.some((id) => covered.includes(id))) return false;
  return !isMuted({ feed, record: doc }, { muted });
}

/** Changes with every shard that changes, also where a feed is fetched day by day. */
function fingerprintOf({ shards }: FeedRow): string {
  const parts = Object.entries(shards).map(([key, sha256]) => `${key}${sha256.slice(0, 8)}`);
  return `${INDEX_FORMAT} ${parts.toSorted().join('')}`;
}
