/** Finding one record by its id. Rows are filed by day, so a record whose day is unknown is looked for in all of them. */
import { DAY_KEYS } from '../core/date/day-keys.ts';
import { gunzip } from '../core/feed/gzip.ts';
import type { AnniversaryRecord } from '../core/record/record.ts';
import { type DayRow, decodeDay, type FeedsDb } from './feeds-db.ts';

/** So many rows are read at once: a month, so that a large feed is never in memory whole. */
const BATCH = 31;

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
  const readRows = (keys: readonly string[]): Promise<(DayRow | undefined)[]> =>
    db.days.bulkGet(keys.map((key) => [key, feed] as [string, string]));
  for (const row of await readRows(likelyKeys)) {
    const found = row && (await decodeDay(row.json)).find((record) => record.id === id);
    if (found) return found;
  }
  const decoder = new TextDecoder();
  const written = JSON.stringify(id);
  for (let at = 0; at < DAY_KEYS.length; at += BATCH) {
    const rows = await readRows(DAY_KEYS.slice(at, at + BATCH));
    const texts = await Promise.all(rows.map(async (row) => (row ? decoder.decode(await gunzip(row.json)) : '')));
    for (const text of texts) {
      if (!text.includes(written)) continue;
      const found = (JSON.parse(text) as AnniversaryRecord[]).find((record) => record.id === id);
      if (found) return found;
    }
  }
  return null;
}
