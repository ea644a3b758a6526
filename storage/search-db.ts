/**
 * Kept search indexes: a cache of a cache, in a database of its own, so that it can be thrown away at any time.
 *
 * indexes  one row per feed: what it was built from, the index as it lies in memory
 */
import Dexie, { type Table } from 'dexie';
import type { KeptIndex } from './search-index.ts';

export interface IndexRow extends KeptIndex {
  feed: string;
  /** Of the feed's shards and the format of the index; another one means: build again. */
  fingerprint: string;
}

export class SearchDb extends Dexie {
  indexes!: Table<IndexRow, string>;

  constructor() {
    super('daymark-search', { chromeTransactionDurability: 'relaxed' });
    this.version(1).stores({ indexes: 'feed' });
    this.on('versionchange', () => this.close());
  }
}

/** The kept indexes, or null where the browser refuses a database: then they are built each time. */
export async function openSearchDb(): Promise<SearchDb | null> {
  const db = new SearchDb();
  try {
    await db.open();
    return db;
  } catch {
    // Refused or broken: an index that is not kept is only slower.
    db.close();
    return null;
  }
}
