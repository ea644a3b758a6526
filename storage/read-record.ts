/** Finding one record by its id. Rows are filed by day, so a record whose day is unknown is looked for in all of them. */
import type { AnniversaryRecord } from '../core/record/record.ts';
import { decodeDay, type FeedsDb } from './feeds-db.ts';

/**
 * The record of a feed, or null. The rows of `likelyKeys` are read first; the rest of the feed (367 rows at most)
 * only after them. A row is searched as text before it is parsed, which costs a tenth.
 */
export async function readRecord(
  db: FeedsDb,
  feed: string,
  id: string,
  likelyKeys: readonly string[],
): Promise<AnniversaryRecord | null> {
  for (const row of await db.days.bulkGet(likelyKeys.map((key) => [key, feed] as [string, string]))) {
    const found = row && decodeDay(row.json).find((record) => record.id === id);
    if (found) return found;
  }
  const decoder = new TextDecoder();
  const written = JSON.stringify(id);
  let found: AnniversaryRecord | null = null;
  await db.days
    .filter((row) => row.feed === feed)
    .until(() => found !== null)
    .each((row) => {
      if (!decoder.decode(row.json).includes(written)) return;
      found = decodeDay(row.json).find((record) => record.id === id) ?? null;
    });
  return found;
}
