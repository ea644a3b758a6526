/**
 * What many readers cost a server (reliability.md 3, "load/jitter"), by the schedule that the background asks by. Short here; with
 * DAYMARK_LONG=1 more installs, and every row of docs/feed-cost.md. Figures are printed for docs/reliability.md.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { nextAskMinutes } from '../../background/schedule.ts';
import { fullest, perDay, runFleet, seeded } from './fleet.ts';
import { CHANGES, DAYS, SIZES, simulateMonth } from './month.ts';

const LONG = process.env.DAYMARK_LONG === '1';
const LONG_MS = 1_800_000;
if (LONG) vi.setConfig({ testTimeout: LONG_MS });
const HOUR = 60;
const DAY = 24 * HOUR;

describe('when a feed is asked again', () => {
  const now = Temporal.ZonedDateTime.from('2026-11-23T12:00[UTC]');
  const failingSince = now.toInstant();
  const failed = (failures: number, random: number, retryAfterSeconds = 0) =>
    nextAskMinutes({ now, failures, failingSince, retryAfterSeconds }, random);

  it('is a day ± 25 % after a good end', () => {
    expect([0, 0.5, 1].map((random) => nextAskMinutes({ now, failures: 0 }, random))).toEqual([
      18 * HOUR,
      24 * HOUR,
      30 * HOUR,
    ]);
  });

  it('is ever later after failures, at most a day, and at least a minute', () => {
    expect([1, 2, 3, 20].map((failures) => failed(failures, 1))).toEqual([15, 30, 60, DAY]);
    expect(failed(1, 0)).toBe(1);
  });

  it('is never before the server said, and spread behind that', () => {
    expect([0, 0.5, 1].map((random) => failed(1, random, 7_200))).toEqual([120, 150, 180]);
    expect(failed(1, 1, 60)).toBe(16);
    expect(failed(1, 0, 7 * 86_400)).toBe(7 * DAY);
  });

  it('of a list of the day is in the hours after the next midnight, and not at it', () => {
    const byDay = (random: number) => nextAskMinutes({ now, byDay: true, failures: 0 }, random);
    expect([byDay(0), byDay(1)]).toEqual([12 * HOUR + 10, 16 * HOUR + 10]);
  });

  it('is once a week after a month of failures, or when the server said', () => {
    const lost = (retryAfterSeconds: number) =>
      nextAskMinutes({ now: now.add({ days: 30 }), failures: 40, failingSince, retryAfterSeconds }, 0.5);
    expect(lost(0)).toBe(7 * DAY);
    expect(lost(7 * 86_400)).toBe(7 * DAY * 1.25);
  });
});

describe('many installs', () => {
  it('load a server evenly from their first day on', () => {
    // A minute of 100,000 installs has 69 requests, and chance alone makes the fullest of a week 1.4 times as full.
    const installs = LONG ? 10_000_000 : 1_000_000;
    const week = runFleet({ installs, days: 7, random: seeded(1) });
    const figures = [fullest(week, 1), perDay(week, installs)];
    console.log(`${installs} installs: fullest minute ${figures[0]?.toFixed(3)}, a day ${figures[1]?.toFixed(4)}`);
    expect(figures[0]).toBeLessThan(1.3);
    expect(figures[1]).toBeCloseTo(1, 2);
    const few = runFleet({ installs: 100_000, days: 7, random: seeded(2) });
    console.log(`100000 installs: ${[1, 10, 60].map((length) => `${length} min ${fullest(few, length).toFixed(3)}`)}`);
    expect(fullest(few, 10)).toBeLessThan(1.3);
    expect(fullest(few, 1)).toBeLessThan(1.5);
  });

  const INSTALLS = LONG ? 500_000 : 30_000;
  const hours = LONG ? [1, 6, 24] : [6];
  /** The fullest ten minutes of a stretch, in times of the ordinary mean. */
  const tenMinutes = (week: Uint32Array, from: number, to: number): number =>
    fullest(week.subarray(from, to), 10, INSTALLS / DAY);

  it.each(hours)('do not fall upon a server that was away for %i h', (length) => {
    const [from, to] = [3 * DAY, 3 * DAY + length * HOUR];
    const answer = (minute: number) => (minute >= from && minute < to ? {} : null);
    const week = runFleet({ installs: INSTALLS, days: 7, random: seeded(3), answer });
    const figures = [tenMinutes(week, from, to), tenMinutes(week, to, to + DAY), tenMinutes(week, to + DAY, 7 * DAY)];
    console.log(`away ${length} h: meanwhile, afterwards, the days after: ${figures.map((one) => one.toFixed(2))}`);
    expect(figures[0]).toBeLessThan(10);
    expect(figures[1]).toBeLessThan(7);
    expect(figures[2]).toBeLessThan(2.5);
  });

  it.each(hours)('do not come back all at once to a server that named a time of the day, %i h ahead', (length) => {
    const [from, to] = [3 * DAY, 3 * DAY + length * HOUR];
    const answer = (minute: number) => (minute >= from && minute < to ? { retryAfterMinutes: to - minute } : null);
    const week = runFleet({ installs: INSTALLS, days: 7, random: seeded(4), answer });
    const figures = [tenMinutes(week, from, to), tenMinutes(week, to - 10, to + DAY)];
    console.log(`busy until, ${length} h: meanwhile, afterwards: ${figures.map((one) => one.toFixed(2))}`);
    expect(figures[0]).toBeLessThan(1.5);
    expect(figures[1]).toBeLessThan(9);
  });

  it('of one time zone that sleep at night come in the morning, which is said in the docs', () => {
    const sleep = (random: () => number) => {
      const up = (7 + 3 * random()) * HOUR;
      return (due: number) => {
        const day = Math.floor((due - up) / DAY);
        const woken = up + day * DAY;
        return due < woken + 10 * HOUR ? due : woken + DAY;
      };
    };
    const week = runFleet({ installs: INSTALLS, days: 7, random: seeded(5), sleep });
    const figures = [tenMinutes(week, DAY, 7 * DAY), perDay(week, INSTALLS)];
    console.log(`asleep for 14 h: fullest ten minutes ${figures[0]?.toFixed(2)}, a day ${figures[1]?.toFixed(3)}`);
    expect(figures[0]).toBeLessThan(7);
  });
});

describe('what a reader costs a day', () => {
  const rows = readFileSync('docs/feed-cost.md', 'utf8')
    .split('\n')
    .filter((line) => /^\| [\d,]+ \|/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const cases = SIZES.flatMap((size) => CHANGES.map((change) => [size, change] as const));

  it.each(LONG ? cases : cases.slice(1, 2))(
    'with %i records of which changes each day: %s, is what docs/feed-cost.md says',
    async (size, change) => {
      const row = rows.find(([, records, what]) => records === size.toLocaleString('en') && what === change);
      const told = Number(/^([\d.,]+) KB$/.exec(row?.[6] ?? '')?.[1]?.replaceAll(',', '')) * 1_000;
      const installs = 10_000;
      const asks = perDay(runFleet({ installs, days: DAYS, random: seeded(6) }), installs);
      const { month } = await simulateMonth(size, change);
      const cost = (asks * month.bytes) / DAYS;
      expect(cost / told).toBeLessThan(1.05);
      expect(cost / told).toBeGreaterThan(0.95);
    },
  );
});
