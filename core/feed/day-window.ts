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

/**
 * The days that are wanted of an archive, or null for all of them.
 *
 * @param whole the feed came with the extension whole: it stays whole as far as the store goes, or reading offline would end
 */
export function wantedKeys(
  shards: Manifest['shards'],
  today: Temporal.PlainDate,
  { whole = false } = {},
): Set<DayKey> | null {
  const limit = whole ? ARCHIVE_LIMITS.storedBytes : ARCHIVE_LIMITS.wholeBytes;
  return archiveBytes(shards) <= limit ? null : windowKeys(today);
}
