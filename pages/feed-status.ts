/** What the settings page says of the store of records, and of the clock beside it. */
import type { StorageTrouble } from '../components/day-model.ts';
import { isRefusal } from '../core/feed/archive.ts';
import { isClockWrong } from '../core/notification/plan.ts';
import { BUNDLED_FEED, readPackagedManifest } from '../platform/packaged-archive.ts';
import { readClockFloor } from '../storage/clock-floor.ts';
import { readFromDatabase } from './database.ts';

export interface FeedStatus {
  /** Bytes of the records of all feeds; absent where there is no database. */
  bytes?: number;
  trouble?: StorageTrouble;
  /** It is later than the clock says: this is when the newest records were issued. */
  clockBehind?: Temporal.Instant;
}

/** @param now the reader's civil time */
export async function readFeedStatus(now: Temporal.ZonedDateTime): Promise<FeedStatus> {
  const read = await readFromDatabase((db) =>
    Promise.all([db.feeds.toArray(), readClockFloor(db, BUNDLED_FEED)] as const),
  );
  const [rows, applied] = 'trouble' in read ? [[], null] : read.value;
  const floor = applied ?? (await readPackagedTime());
  return {
    ...('trouble' in read ? read : { bytes: rows.reduce((sum, { bytes }) => sum + bytes, 0) }),
    ...(floor && isClockWrong({ clockFloor: floor }, now) ? { clockBehind: floor } : {}),
  };
}

async function readPackagedTime(): Promise<Temporal.Instant | null> {
  try {
    const packaged = await readPackagedManifest();
    return isRefusal(packaged) ? null : Temporal.Instant.from(packaged.ok.payload.issued);
  } catch {
    // A file of the installation cannot be read: nothing is known of the clock then.
    return null;
  }
}
