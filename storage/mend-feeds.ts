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
  const unreadable = new Map<string, number>();
  if (look === 'inside')
    for (const { feed, shards, version } of await db.feeds.toArray())
      if (!(await isReadable(db, feed, Object.keys(shards)))) unreadable.set(feed, version);
  const find = (): Promise<Torn> => findTorn(db, unreadable);
  // Looked for at every start, where readers wait for who may write: so by one that only reads.
  const { feeds: seen } = await db.transaction('r', db.feeds, db.days, find);
  if (seen.length === 0) return seen;
  return db.transaction('rw', db.feeds, db.jobs, db.days, async () => {
    const { feeds, rows } = await find();
    await db.feeds.bulkDelete(feeds);
    // Asked anew at the next opportunity.
    await db.jobs.bulkDelete(feeds);
    await db.days.bulkDelete(rows);
    return feeds;
  });
}

/** Torn feeds, and the keys of the rows that they still have. */
interface Torn {
  feeds: string[];
  rows: [DayKey, string][];
}

/** To be called in a transaction: what a sync applies between two reads would look torn. `unreadable`: version by feed. */
async function findTorn(db: FeedsDb, unreadable: ReadonlyMap<string, number>): Promise<Torn> {
  const known = await db.feeds.toArray();
  const keys = await db.days.toCollection().primaryKeys();
  const feeds = known
    .filter(({ feed, shards, version }) => {
      const there = new Set(keys.filter(([, of]) => of === feed).map(([key]) => key));
      return Object.keys(shards).some((key) => !there.has(key)) || unreadable.get(feed) === version;
    })
    .map(({ feed }) => feed);
  return { feeds, rows: keys.filter(([, feed]) => feeds.includes(feed)) };
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
