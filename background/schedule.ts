/** When feeds are asked: once a day at a moment of each install's own, sooner after failures but ever less often. Pure. */

const DAY_MINUTES = 24 * 60;
const RETRY_MINUTES = 15;

/** Minutes to the next ordinary sync: 24 h ± 25 %. `random` in [0, 1). */
export const nextSyncMinutes = (random: number): number => DAY_MINUTES * (0.75 + 0.5 * random);

/**
 * Minutes to wait after the nth failure in a row (n ≥ 1): 15 min · 2^(n−1) with full jitter, at most a day, and never
 * less than the server asked for. AWS Architecture Blog, "Exponential Backoff and Jitter" (full jitter).
 */
export function backOffMinutes(failures: number, random: number, retryAfterSeconds = 0): number {
  const ceiling = Math.min(RETRY_MINUTES * 2 ** (failures - 1), DAY_MINUTES);
  return Math.max(1, ceiling * random, retryAfterSeconds / 60);
}
