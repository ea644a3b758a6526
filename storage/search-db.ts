/**
 * Kept search indexes: a cache of a cache, in a database of its own, so that it can be thrown away at any time.
 *
 * indexes  one row per feed: what it was built from, the index as it lies in memory
 */
import Dexie, { type DexieOptions, type Table } from 'dexie';
import { openDatabase } from './open-database.ts';
import type { KeptIndex } from './search-index.ts';

export interface IndexRow extends KeptIndex {
  feed: string;
  /** Of the feed's shards and the format of the index; another one means: build again. */
  fingerprint: string;
}

const SEARCH_DB_VERSION = 1;

export class SearchDb extends Dexie {
  indexes!: Table<IndexRow, string>;

  constructor(options: DexieOptions = {}) {
    super('daymark-search', { chromeTransactionDurability: 'relaxed', ...options });
    this.version(SEARCH_DB_VERSION).stores({ indexes: 'feed' });
    this.on('versionchange', () => this.close());
  }
}

/** The kept indexes, or null where the database cannot be had: an index that is not kept is only slower. */
export async function openSearchDb(): Promise<SearchDb | null> {
  const opened = await openDatabase((options) => new SearchDb(options), SEARCH_DB_VERSION, 'made');
  return 'db' in opened ? opened.db : null;
}
