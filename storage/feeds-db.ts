/**
 * The feeds database: a rebuildable cache of what feeds published. Nothing that a reader made is in here, so a broken
 * one is thrown away and filled again from the package.
 *
 * feeds    one row per feed: what was applied last, and by which key it is trusted
 * days     one row per day key and feed (in this order, so that a day needs no second index): the shard's records as
 *          JSON bytes, gzipped where they came in the package. Bytes and not objects, because a view reads
 *          two or three rows while an import writes 367 (putting bytes costs a tenth of putting object graphs)
 * staging  shards and pages that arrived whole but are not applied yet: a killed worker asks only for what is missing
 * jobs     one row per feed: a sync that runs, how the last one ended, and when to ask again
 *
 * Only background/ writes, under the Web Lock `sync`. Pages read.
 */
import Dexie, { type DexieOptions, type Table } from 'dexie';
import { DAY_KEYS } from '../core/date/day-keys.ts';
import type { DayKey, Manifest } from '../core/feed/archive.ts';
import { gunzip } from '../core/feed/gzip.ts';
import type { Why } from '../core/feed/why.ts';
import type { AnniversaryRecord } from '../core/record/record.ts';
import { type Opened, openDatabase } from './open-database.ts';

/** Raised when the schema changes in a way that old code must not write to; see `isNewer`. */
export const FEEDS_DB_VERSION = 1;

export interface FeedRow {
  /** The feed's base URL: its identity. */
  feed: string;
  version: number;
  /** SHA-256 of the manifest that was applied. */
  manifest: string;
  /** Day key → SHA-256 of the shard that is applied. */
  shards: Record<DayKey, string>;
  /** Root number and raw public keys (base64url) that heads are trusted by; absent until a signed head was seen. */
  trust?: { root: number; keys: Record<string, string> };
  /** RFC 3339; when the publisher issued it and when we applied it. */
  issued: string;
  appliedAt: string;
  records: number;
  bytes: number;
  /** All shards of an archive that is too large to be kept whole; the days that are here are in `shards`. */
  index?: Manifest['shards'];
  /** Of a feed that is asked day by day: day key → when it was asked, RFC 3339. */
  asked?: Record<DayKey, string>;
}

export interface DayRow {
  feed: string;
  key: DayKey;
  sha256: string;
  /** JSON array of records, UTF-8; gzipped where it came with the extension. */
  json: Uint8Array<ArrayBuffer>;
}

export interface StagedRow {
  feed: string;
  /** Of a shard; of a page of a plain feed that of the first page and, behind a space, its address. */
  sha256: string;
  json: Uint8Array<ArrayBuffer>;
  records: number;
}

export interface JobRow {
  feed: string;
  /** RFC 3339. */
  startedAt: string;
  failures: number;
  /** RFC 3339; no request before this time. */
  notBefore?: string;
  endedAt?: string;
  /** Set before the first request and cleared at the end: a killed worker left it behind, and the run is taken up. */
  running?: boolean;
  /** How often a run was taken up since it was begun. */
  tries?: number;
  /** RFC 3339; since when every run has failed. */
  failingSince?: string;
  /** The publisher has ended the feed: it is asked on a reader's click alone. */
  ended?: boolean;
  /** Bytes that the last run received. */
  bytes?: number;
  /**
   * How the last run ended, for the settings page. `skipped`: items that were left out, and the first one's reason. `newest`: so
   * many posts are read of a blog that has more.
   */
  lastOutcome?: {
    outcome: 'unchanged' | 'updated' | 'refused' | 'unreachable';
    days?: number;
    why?: Why;
    skipped?: { count: number; why: Why };
    newest?: number;
  };
}

export class FeedsDb extends Dexie {
  feeds!: Table<FeedRow, string>;
  days!: Table<DayRow, [string, string]>;
  staging!: Table<StagedRow, [string, string]>;
  jobs!: Table<JobRow, string>;

  constructor(name: string, options: DexieOptions = {}) {
    super(name, { chromeTransactionDurability: 'relaxed', ...options });
    this.version(FEEDS_DB_VERSION).stores({
      feeds: 'feed',
      days: '[key+feed]',
      staging: '[feed+sha256]',
      jobs: 'feed',
    });
    // A newer Daymark is opening the database: let go at once, or it waits for us for ever.
    this.on('versionchange', () => this.close());
  }
}

/** The database of a generation; a new generation is begun when one cannot be opened any more. */
export const feedsDbName = (generation: number): string => `daymark-feeds-${generation}`;

/** An open feeds database, or why there is none. */
export type OpenedFeeds = Opened<FeedsDb>;

/** Opens the feeds database of a generation. `spare`: see `openDatabase`. */
export const openFeeds = (generation: number, spare?: 'made'): Promise<OpenedFeeds> =>
  openDatabase((options) => new FeedsDb(feedsDbName(generation), options), FEEDS_DB_VERSION, spare);

/**
 * Deletes the databases of generations before this one, which could not be opened any more. What still cannot be deleted is
 * left for another time.
 */
export async function deleteOlderFeeds(generation: number): Promise<void> {
  if (generation === 1) return;
  const older = new Set(Array.from({ length: generation - 1 }, (_, at) => feedsDbName(at + 1)));
  const names = await Dexie.getDatabaseNames();
  await Promise.allSettled(names.filter((name) => older.has(name)).map((name) => Dexie.delete(name)));
}

/** One record with the feed that published it. */
export interface FeedRecord {
  feed: string;
  record: AnniversaryRecord;
}

const decoder = new TextDecoder();

/** The records that a row holds. Rejects where the bytes are not what was written. */
export const decodeDay = async (json: Uint8Array<ArrayBuffer>): Promise<AnniversaryRecord[]> =>
  JSON.parse(decoder.decode(await gunzip(json))) as AnniversaryRecord[];

/**
 * All records filed under these day keys, of every feed or of the feeds named. Costs a read per key and feed whatever
 * the number of records in the database.
 */
export async function readDays(
  db: FeedsDb,
  keys: readonly DayKey[],
  feeds?: ReadonlySet<string>,
): Promise<FeedRecord[]> {
  const rows = await Promise.all(
    keys.map((key) => db.days.where('[key+feed]').between([key, ''], [key, '\uffff']).toArray()),
  );
  const wanted = rows.flat().filter((row) => !feeds || feeds.has(row.feed));
  const days = await Promise.all(wanted.map(({ json }) => decodeDay(json)));
  return days.flatMap((records, at) => records.map((record) => ({ feed: wanted[at]?.feed ?? '', record })));
}

/** What is applied of a feed, or undefined for a feed that was never applied. */
export const readFeed = (db: FeedsDb, feed: string): Promise<FeedRow | undefined> => db.feeds.get(feed);

/** All records of a feed, each once, whatever the number of days it is filed under. */
export async function readFeedRecords(db: FeedsDb, feed: string): Promise<AnniversaryRecord[]> {
  const rows = await db.days.bulkGet(DAY_KEYS.map((key) => [key, feed]));
  const records = new Map<string, AnniversaryRecord>();
  const days = await Promise.all(rows.map((row) => (row ? decodeDay(row.json) : [])));
  for (const record of days.flat()) records.set(record.id, record);
  return [...records.values()];
}

/** Forgets everything that a feed brought, in one transaction. Answers the day keys that had records of it. */
export async function removeFeed(db: FeedsDb, feed: string): Promise<DayKey[]> {
  return db.transaction('rw', db.feeds, db.days, db.staging, db.jobs, async () => {
    const row = await db.feeds.get(feed);
    await db.days.bulkDelete(DAY_KEYS.map((key) => [key, feed]));
    await db.staging.where('[feed+sha256]').between([feed, ''], [feed, '\uffff']).delete();
    await db.jobs.delete(feed);
    await db.feeds.delete(feed);
    return Object.keys(row?.shards ?? {});
  });
}
