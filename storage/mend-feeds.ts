/** Feeds of which the database lacks something, as after a damaged disk: forgotten, so that they are applied again as if they were new. */
import type { DayKey } from '../core/feed/archive.ts';
import { decodeDay, type FeedsDb } from './feeds-db.ts';

/** So many rows are read at once. */
const BATCH = 31;

/**
 * Forgets the feeds of which a row is missing that was applied, or, where `look` is `inside`, cannot be read; answers them. Rejects
 * where the database itself cannot be read or written.
 */
export async function forgetTorn(db: FeedsDb, look: 'outside' | 'inside'): Promise<string[]> {
  const [feeds, keys] = await Promise.all([db.feeds.toArray(), db.days.toCollection().primaryKeys()]);
  const torn = new Set<string>();
  for (const { feed, shards } of feeds) {
    const there = new Set(keys.filter(([, of]) => of === feed).map(([key]) => key));
    const days = Object.keys(shards);
    const isTorn = days.some((key) => !there.has(key)) || (look === 'inside' && !(await isReadable(db, feed, days)));
    if (isTorn) torn.add(feed);
  }
  if (torn.size === 0) return [];
  const forgotten = [...torn];
  await db.transaction('rw', db.feeds, db.jobs, db.days, async () => {
    await db.feeds.bulkDelete(forgotten);
    // Asked anew at the next opportunity.
    await db.jobs.bulkDelete(forgotten);
    await db.days.bulkDelete(keys.filter(([, feed]) => torn.has(feed)));
  });
  return forgotten;
}

async function isReadable(db: FeedsDb, feed: string, days: readonly DayKey[]): Promise<boolean> {
  for (let at = 0; at < days.length; at += BATCH) {
    const rows = await db.days.bulkGet(days.slice(at, at + BATCH).map((key) => [key, feed] as [string, string]));
    try {
      await Promise.all(rows.map((row) => row && decodeDay(row.json)));
    } catch {
      // Bytes that are not what was written.
      return false;
    }
  }
  return true;
}
