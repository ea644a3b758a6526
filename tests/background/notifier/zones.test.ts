import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import type { WalkJob } from './walk-worker.ts';
import { type Walk, walkZone } from './walk-zone.ts';

/** Every day of seven years in every zone takes minutes; the short form walks the days around which clocks turn. */
const LONG = process.env.DAYMARK_LONG === '1';

const FIRST = '2024-01-01';
const LAST = '2030-12-31';
const HOURS = ['00:00', '02:30', '08:00', '23:30'];

/** Names that systems still report and that are no canonical ids. */
const ALIASES = [
  'Africa/Asmera',
  'America/Buenos_Aires',
  'America/Indianapolis',
  'Asia/Calcutta',
  'Asia/Kashgar',
  'Asia/Katmandu',
  'Asia/Rangoon',
  'Asia/Saigon',
  'Atlantic/Faeroe',
  'Australia/ACT',
  'Australia/LHI',
  'Brazil/East',
  'Canada/Newfoundland',
  'Chile/EasterIsland',
  'Cuba',
  'EST5EDT',
  'Egypt',
  'Eire',
  'Etc/GMT+12',
  'Etc/GMT-14',
  'Europe/Kiev',
  'GB-Eire',
  'Iran',
  'Israel',
  'Jamaica',
  'NZ-CHAT',
  'PRC',
  'Pacific/Samoa',
  'US/Pacific',
  'UTC',
];
const ZONES = [...new Set([...Intl.supportedValuesOf('timeZone'), ...ALIASES])];

/** The spans of dates to walk in a zone: all of them, or two days around each turn of its clock and of the year. */
function spansOf(zone: string): WalkJob['spans'] {
  if (LONG) return [[FIRST, LAST]];
  const spans: WalkJob['spans'] = [
    ['2026-12-30', '2027-01-02'],
    ['2028-02-27', '2028-03-01'],
  ];
  const end = Temporal.PlainDate.from(LAST).toZonedDateTime(zone).epochMilliseconds;
  let at = Temporal.PlainDate.from(FIRST).toZonedDateTime(zone);
  for (;;) {
    const turn = at.getTimeZoneTransition('next');
    if (!turn || turn.epochMilliseconds > end) return spans;
    const date = turn.toPlainDate();
    spans.push([date.subtract({ days: 2 }).toString(), date.add({ days: 2 }).toString()]);
    at = turn;
  }
}

function daysOf(jobs: readonly WalkJob[]): number {
  const length = ([first, last]: [string, string]): number =>
    Temporal.PlainDate.from(first).until(last, { largestUnit: 'days' }).days + 1;
  return jobs.flatMap(({ spans }) => spans.map(length)).reduce((sum, days) => sum + days, 0);
}

function walkInThread(jobs: readonly WalkJob[]): Promise<Walk> {
  return new Promise((done, failed) => {
    const thread = new Worker(new URL('./walk-worker.ts', import.meta.url), {
      workerData: jobs,
      // Days make much short-lived garbage: a larger nursery halves the time.
      resourceLimits: { maxYoungGenerationSizeMb: 128 },
    });
    thread.once('message', done);
    thread.once('error', failed);
  });
}

describe('the notification in every time zone', () => {
  const jobs = ZONES.flatMap((zone) => HOURS.map((time) => ({ zone, time, spans: spansOf(zone) })));

  it('knows at least 418 zones', () => {
    expect(ZONES.length).toBeGreaterThanOrEqual(418 + 20);
  });

  it('comes once on every local date, at the chosen hour wherever that exists', { timeout: 1_800_000 }, async () => {
    const threads = Math.min(availableParallelism(), 4);
    const shares = Array.from({ length: threads }, (_, at) => jobs.filter((_, n) => n % threads === at));
    const walks = await Promise.all(shares.map(walkInThread));
    expect(walks.flatMap(({ wrong }) => wrong)).toEqual([]);
    expect(walks.reduce((sum, { days }) => sum + days, 0)).toBe(daysOf(jobs));
    // Some hours fall into gaps, or this test would not reach the rule for them.
    expect(walks.reduce((sum, { gaps }) => sum + gaps, 0)).toBeGreaterThan(100);
  });

  it('sees through a date that a zone skipped', async () => {
    const walk = await walkZone('Pacific/Apia', '08:00', '2011-12-20', '2012-01-05');
    expect(walk.days).toBe(10);
    expect(walk.wrong).toEqual(['Pacific/Apia 08:00: day:2011-12-31 came where day:2011-12-30 was expected']);
  });
});
