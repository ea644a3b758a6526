/** When feeds are asked: once a day at a moment of each install's own, sooner after failures but ever less often. Pure. */

const DAY_MINUTES = 24 * 60;
const RETRY_MINUTES = 15;
/** A feed that has failed for this long is asked once a week: never given up (reliability.md F22). */
const LOST_AFTER_DAYS = 30;
const LOST_MINUTES = 7 * DAY_MINUTES;

/** Minutes to the next ordinary sync: 24 h ± 25 %. `random` in [0, 1). */
const nextSyncMinutes = (random: number): number => DAY_MINUTES * (0.75 + 0.5 * random);

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
function backOffMinutes(failures: number, random: number, retryAfterSeconds: number): number {
  const ceiling = Math.min(RETRY_MINUTES * 2 ** (failures - 1), DAY_MINUTES);
  return Math.max(1, ceiling * random, retryMinutes(retryAfterSeconds, random));
}

/**
 * What a server asks for, and up to half of it more, or up to 15 minutes: where it names a time of the day, all who were sent
 * away would else stand before it at the same second.
 */
function retryMinutes(retryAfterSeconds: number, random: number): number {
  const asked = retryAfterSeconds / 60;
  return asked > 0 ? asked + Math.max(RETRY_MINUTES, asked / 2) * random : 0;
}

/** Whether a feed has failed for so long that it is asked weekly and the reader is told. */
const isLost = (failingSince: Temporal.Instant, now: Temporal.Instant): boolean =>
  now.since(failingSince).total('hours') >= LOST_AFTER_DAYS * 24;

/** Minutes to the next weekly probe of a feed that was lost: a week ± 25 %. */
const nextProbeMinutes = (random: number): number => LOST_MINUTES * (0.75 + 0.5 * random);

/** Minutes until a feed that is asked day by day is asked again: some hours into the next day, never at midnight. */
function nextDayMinutes(now: Temporal.ZonedDateTime, random: number): number {
  const tomorrow = now.toPlainDate().add({ days: 1 }).toZonedDateTime(now.timeZoneId);
  return now.until(tomorrow).total('minutes') + 10 + random * 4 * 60;
}

/** How a run of a feed ended, as far as the next one depends on it. */
export interface Ended {
  /** In the reader's zone. */
  now: Temporal.ZonedDateTime;
  /** The feed is asked day by day. */
  byDay?: boolean;
  /** Failures in a row, and since when; none after a good end. */
  failures: number;
  failingSince?: Temporal.Instant;
  /** What the server asked for. */
  retryAfterSeconds?: number;
}

/** Minutes until a feed is asked again. `random` in [0, 1). */
export function nextAskMinutes(ended: Ended, random: number): number {
  const { now, byDay, failures, failingSince, retryAfterSeconds = 0 } = ended;
  if (!failingSince) return byDay ? nextDayMinutes(now, random) : nextSyncMinutes(random);
  if (isLost(failingSince, now.toInstant()))
    return Math.max(nextProbeMinutes(random), retryMinutes(retryAfterSeconds, random));
  return backOffMinutes(failures, random, retryAfterSeconds);
}
