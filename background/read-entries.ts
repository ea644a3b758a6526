/** Records for the background's own needs: from the database, and from the package where that does not hold it (yet). */
import { isRefusal } from '../core/feed/archive.ts';
import type { Entry } from '../core/order/entry.ts';
import { BUNDLED_FEED, readPackagedDays, readPackagedManifest } from '../platform/packaged-archive.ts';
import { readClockFloor } from '../storage/clock-floor.ts';
import { type FeedsDb, readDays, readFeed } from '../storage/feeds-db.ts';

/** All entries filed under these day keys. */
export async function readEntries(db: FeedsDb | null, keys: readonly string[]): Promise<Entry[]> {
  if (!db) return readPackaged(keys);
  const [records, bundled] = await Promise.all([readDays(db, keys), readFeed(db, BUNDLED_FEED)]);
  const entries = records.map(({ feed, record }) => ({ feed, record, bundled: feed === BUNDLED_FEED }));
  return bundled ? entries : [...entries, ...(await readPackaged(keys))];
}

async function readPackaged(keys: readonly string[]): Promise<Entry[]> {
  const records = await readPackagedDays(keys);
  return isRefusal(records) ? [] : records.ok.map((record) => ({ feed: BUNDLED_FEED, record, bundled: true }));
}

/** What time it is at least, or null where that cannot be told. */
export async function readNewest(db: FeedsDb | null): Promise<Temporal.Instant | null> {
  const floor = db && (await readClockFloor(db, BUNDLED_FEED));
  if (floor) return floor;
  const packaged = await readPackagedManifest();
  return isRefusal(packaged) ? null : Temporal.Instant.from(packaged.ok.payload.issued);
}
