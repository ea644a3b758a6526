/** What the settings page says of the store of records, and of the clock beside it. */
import type { StorageTrouble } from '../components/day-model.ts';
import { isRefusal } from '../core/feed/archive.ts';
import { isClockWrong } from '../core/notification/plan.ts';
import { BUNDLED_FEED, readPackagedManifest } from '../platform/packaged-archive.ts';
import { readClockFloor } from '../storage/clock-floor.ts';
import { openDatabase } from './read-day.ts';

export interface FeedStatus {
  /** Bytes of the records of all feeds; absent where there is no database. */
  bytes?: number;
  trouble?: StorageTrouble;
  /** It is later than the clock says: this is when the newest records were issued. */
  clockBehind?: Temporal.Instant;
}

/** @param now the reader's civil time */
export async function readFeedStatus(now: Temporal.ZonedDateTime): Promise<FeedStatus> {
  const database = await openDatabase();
  const floor = ('db' in database && (await readClockFloor(database.db, BUNDLED_FEED))) || (await readPackagedTime());
  const clock = floor && isClockWrong({ clockFloor: floor }, now) ? { clockBehind: floor } : {};
  if ('unavailable' in database) return { trouble: database.unavailable, ...clock };
  const rows = await database.db.feeds.toArray();
  return { bytes: rows.reduce((sum, { bytes }) => sum + bytes, 0), ...clock };
}

async function readPackagedTime(): Promise<Temporal.Instant | null> {
  const packaged = await readPackagedManifest();
  return isRefusal(packaged) ? null : Temporal.Instant.from(packaged.ok.payload.issued);
}
