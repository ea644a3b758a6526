/** The work of the search worker: indexes of all feeds, loaded where they are kept, built where they are not. */
import { dayKeys } from '../core/date/day-keys.ts';
import { isMuted } from '../core/order/preferences.ts';
import { Best } from '../core/search/best.ts';
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
  #keeping: Promise<void> = Promise.resolve();

  /** Resolves when the indexes that were built are kept. Nobody who searches waits for it. */
  get kept(): Promise<void> {
    return this.#keeping;
  }

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
      this.#keeping = this.#keeping.then(() => keep(row.feed, { fingerprint, index }));
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
    const isNothingLeftOut = leftOut.muted.length === 0 && leftOut.covered.length === 0;
    const find = (near: ReadonlyMap<string, string[]> | null): { total: number; hits: Hit[] } => {
      const best = new Best<Hit & { id: string }>(limit);
      let total = 0;
      for (const [feed, { index }] of this.#feeds) {
        const isShown = isNothingLeftOut ? null : (doc: SearchDoc) => mayShow(feed, doc, leftOut);
        const found = index.find(query, { near, limit, isShown });
        total += found.total;
        for (const { item: doc, score } of found.best) best.offer({ id: doc.id, feed, doc, score }, score);
      }
      return { total, hits: best.items.map(({ item: { feed, doc, score } }) => ({ feed, doc, score })) };
    };
    const exact = find(null);
    const near = exact.total === 0 && query.words.length > 0 ? this.#near(query.words) : null;
    const { total, hits } = near ? find(near) : exact;
    return {
      type: 'found',
      hits,
      total,
      terms: near ? [...near.values()].flat() : query.words,
      near: near !== null && total > 0,
      ms: performance.now() - start,
    };
  }
}

/** Stores an index. Where that fails it is built again another time, which is only slower. */
async function keep(feed: string, { fingerprint, index }: Kept): Promise<void> {
  const store = await openSearchDb();
  try {
    await store?.indexes.put({ feed, fingerprint, ...index.keep() });
  } catch (error) {
    console.warn(error);
  } finally {
    store?.close();
  }
}

/** Muted means silent, and what is covered cannot be shown in a line of results (record.md 3.2). */
function mayShow(feed: string, doc: SearchDoc, { muted, covered }: LeftOut): boolean {
  if (doc.sensitivity?.some((id) => covered.includes(id))) return false;
  return !isMuted({ feed, record: doc }, { muted });
}

/** Changes with every shard that changes, also where a feed is fetched day by day. */
function fingerprintOf({ shards }: FeedRow): string {
  const parts = Object.entries(shards).map(([key, sha256]) => `${key}${sha256.slice(0, 8)}`);
  return `${INDEX_FORMAT} ${parts.toSorted().join('')}`;
}
