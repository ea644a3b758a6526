/** When feeds are asked: once a day at a moment of each install's own, sooner after failures but ever less often. Pure. */

const DAY_MINUTES = 24 * 60;
const RETRY_MINUTES = 15;
/** A feed that has failed for this long is asked once a week: never given up (reliability.md F22). */
const LOST_AFTER_DAYS = 30;
const LOST_MINUTES = 7 * DAY_MINUTES;

/** Minutes to the next ordinary sync: 24 h ± 25 %. `random` in [0, 1). */
export const nextSyncMinutes = (random: number): number => DAY_MINUTES * (0.75 + 0.5 * random);

/**
 * Minutes to the first sync of an install: as if it had long been asking and were met at a random moment (the residual life of
 * the interval above). An even spread over the first day would leave waves: the first asking of late installs falls together
 * with the second of early ones. `length` and `part` are two random numbers in [0, 1).
 */
export function firstSyncMinutes(length: number, part: number): number {
  const [least, most] = [DAY_MINUTES * 0.75, DAY_MINUTES * 1.25];
  // A moment falls into long intervals more often than into short ones, in proportion to their length.
  return Math.sqrt(least ** 2 + length * (most ** 2 - least ** 2)) * part;
}

/**
 * Minutes to wait after the nth failure in a row (n ≥ 1): 15 min · 2^(n−1) with full jitter, at most a day, and never
 * less than the server asked for. AWS Architecture Blog, "Exponential Backoff and Jitter" (full jitter).
 */
export function backOffMinutes(failures: number, random: number, retryAfterSeconds = 0): number {
  const ceiling = Math.min(RETRY_MINUTES * 2 ** (failures - 1), DAY_MINUTES);
  return Math.max(1, ceiling * random, retryAfterSeconds / 60);
}

/** Whether a feed has failed for so long that it is asked weekly and the reader is told. */
export const isLost = (failingSince: Temporal.Instant, now: Temporal.Instant): boolean =>
  now.since(failingSince).total('hours') >= LOST_AFTER_DAYS * 24;

/** Minutes to the next weekly probe of a feed that was lost: a week ± 25 %. */
export const nextProbeMinutes = (random: number): number => LOST_MINUTES * (0.75 + 0.5 * random);

/** Minutes until a feed that is asked day by day is asked again: some hours into the next day, never at midnight. */
export function nextDayMinutes(now: Temporal.ZonedDateTime, random: number): number {
  const tomorrow = now.toPlainDate().add({ days: 1 }).toZonedDateTime(now.timeZoneId);
  return now.until(tomorrow).total('minutes') + 10 + random * 4 * 60;
}
