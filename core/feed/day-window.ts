/** Which days of a large archive are kept ready: today −1 … +14, and what has no day (feed.md 3). Pure. */
import { keysForDay } from '../date/day-keys.ts';
import { ARCHIVE_LIMITS, type DayKey, type Manifest } from './archive.ts';

const BEFORE = 1;
const AFTER = 14;

/** The keys of the window around today. */
export function windowKeys(today: Temporal.PlainDate): Set<DayKey> {
  const days = Array.from({ length: BEFORE + AFTER + 1 }, (_, at) => today.add({ days: at - BEFORE }));
  return new Set(days.flatMap(keysForDay));
}

/** The bytes of all shards together. */
export const archiveBytes = (shards: Manifest['shards']): number =>
  Object.values(shards).reduce((sum, { bytes }) => sum + bytes, 0);

/** The days that are wanted of an archive, or null for all of them. */
export function wantedKeys(shards: Manifest['shards'], today: Temporal.PlainDate): Set<DayKey> | null {
  return archiveBytes(shards) <= ARCHIVE_LIMITS.wholeBytes ? null : windowKeys(today);
}
