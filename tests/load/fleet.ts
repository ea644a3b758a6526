/**
 * Many installs of Daymark that follow one feed, by the schedule that the background asks by: how often a server is asked in each
 * minute. Installs know nothing of each other, so each is followed by itself.
 */
import { firstSyncMinutes, nextAskMinutes } from '../../background/schedule.ts';

/** What the server answers at a minute: `null` is good; else a failure, with what it asks for. */
export type Answer = null | { retryAfterMinutes?: number };

export interface Fleet {
  /** All are installed at minute 0, as after a day in the news: the worst case. */
  installs: number;
  days: number;
  random: () => number;
  answer?: (minute: number) => Answer;
  /** Computers sleep: for one of them, when what is due at a minute is asked. */
  sleep?: (random: () => number) => (due: number) => number;
}

const START = Temporal.Instant.from('2026-11-28T00:00:00Z');
const GOOD = { now: START.toZonedDateTimeISO('UTC'), failures: 0 };
const after = (minutes: number): Temporal.Instant => START.add({ seconds: Math.round(minutes * 60) });

/** Requests in each minute. */
export function runFleet({ installs, days, random, answer = () => null, sleep }: Fleet): Uint32Array {
  const minutes = new Uint32Array(days * 24 * 60);
  for (let install = 0; install < installs; install++) {
    let failures = 0;
    let failingSince: Temporal.Instant | undefined;
    const wake = sleep?.(random) ?? ((due: number) => due);
    for (let at = firstSyncMinutes(random(), random()); ; ) {
      at = wake(at);
      if (at >= minutes.length) break;
      minutes[Math.floor(at)]!++;
      const told = answer(at);
      if (told === null) {
        failures = 0;
        failingSince = undefined;
        at += nextAskMinutes(GOOD, random());
        continue;
      }
      failures++;
      failingSince ??= after(at);
      const now = after(at).toZonedDateTimeISO('UTC');
      const retryAfterSeconds = (told.retryAfterMinutes ?? 0) * 60;
      at += nextAskMinutes({ now, failures, failingSince, retryAfterSeconds }, random());
    }
  }
  return minutes;
}

const sum = (minutes: Uint32Array): number => minutes.reduce((total, count) => total + count, 0);

/** Requests of an install in a day. */
export const perDay = (minutes: Uint32Array, installs: number): number =>
  sum(minutes) / installs / (minutes.length / 1_440);

/** The fullest stretch of so many minutes, in times of the mean of a quiet week: one request a day of each install. */
export function fullest(minutes: Uint32Array, length: number, mean = sum(minutes) / minutes.length): number {
  let most = 0;
  for (let from = 0; from + length <= minutes.length; from++)
    most = Math.max(most, sum(minutes.subarray(from, from + length)));
  return most / length / mean;
}

/** Random numbers that are the same in every run (mulberry32, Tommy Ettinger, public domain). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
