/** Finding one record by its id. Rows are filed by day, so a record whose day is unknown is looked for in all of them. */
import { DAY_KEYS } from '../core/date/day-keys.ts';
import { findInShards } from '../core/feed/find-record.ts';
import type { AnniversaryRecord } from '../core/record/record.ts';
import { type FeedsDb, readFeed } from './feeds-db.ts';

/** So many rows are read at once: a month, so that a large feed is never in memory whole. */
const BATCH = 31;

/**
 * The record of a feed, or null. The rows of `likelyKeys` are read first; the rest of the feed (367 rows at most)
 * only after them. `known`: the feed is in the database, so that what is not found is nowhere.
 */
export async function readRecord(
  db: FeedsDb,
  feed: string,
  id: string,
  likelyKeys: readonly string[],
): Promise<{ record: AnniversaryRecord | null; known: boolean }> {
  const find = async (keys: readonly string[]): Promise<AnniversaryRecord | null> => {
    const rows = await db.days.bulkGet(keys.map((key) => [key, feed] as [string, string]));
    return findInShards(
      rows.flatMap((row) => (row ? [row.json] : [])),
      id,
    );
  };
  let record = await find(likelyKeys);
  for (let at = 0; !record && at < DAY_KEYS.length; at += BATCH) record = await find(DAY_KEYS.slice(at, at + BATCH));
  return { record, known: record !== null || (await readFeed(db, feed)) !== undefined };
}
