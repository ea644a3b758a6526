/** What the settings page says of the store of records, and of the next notification. */
import type { StorageTrouble } from '../components/day-model.ts';
import { openDatabase } from './read-day.ts';

export interface FeedStatus {
  /** Bytes of the records of all feeds; absent where there is no database. */
  bytes?: number;
  trouble?: StorageTrouble;
}

export async function readFeedStatus(): Promise<FeedStatus> {
  const database = await openDatabase();
  if ('unavailable' in database) return { trouble: database.unavailable };
  const rows = await database.db.feeds.toArray();
  return { bytes: rows.reduce((sum, { bytes }) => sum + bytes, 0) };
}
