/**
 * The long walk: every day of 1900–2100 under each leap-day policy, with a record for every day of the year and ranges.
 * Answers what it found wrong, and a digest that must be the same in every time zone.
 */
import { candidatesForDay, createDayIndex } from '../../../core/date/day-index.ts';
import { dayKey } from '../../../core/date/day-keys.ts';
import { nextSurfacing } from '../../../core/date/next.ts';
import type { LeapDay } from '../../../core/date/occurrences.ts';
import { surface } from '../../../core/date/surface.ts';
import type { AnniversaryRecord } from '../../../core/record/record.ts';
import { aRecord, dated } from '../a-record.ts';

const POLICIES: readonly LeapDay[] = ['feb28', 'mar1', 'omit'];

/** 366 records of single days, dated in the leap year 1896, and ranges of the kinds that go wrong. */
function walkedRecords(): { record: AnniversaryRecord }[] {
  const first = Temporal.PlainDate.from('1896-01-01');
  const days = Array.from({ length: 366 }, (_, at) => dated(first.add({ days: at }).toString()));
  const ranges = ['1895-12-28/1896-01-03', '1896-02-27/1896-03-02', '1895-02-27/1895-03-02', '1890-04-05/1890-04-10'];
  return [...days, ...ranges.map((edtf) => dated(edtf))].map((record, at) => ({ record: { ...record, id: `r${at}` } }));
}

/** The Gregorian days of `year` on which a single day should be seen, by the rule D4 alone. */
function expectedDay(month: number, day: number, year: number, leapDay: LeapDay): string | null {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month !== 2 || day !== 29 || leap) return dayKey(month, day);
  return { feb28: '02-28', mar1: '03-01', omit: null }[leapDay];
}

export interface Walk {
  problems: string[];
  surfacings: number;
  digest: number;
}

/** Walks every day of the years `from`–`to`, and compares `surface` with the rule and `next` with the walk. */
export function walkEveryDay(from: number, to: number): Walk {
  const items = walkedRecords();
  const index = createDayIndex(items);
  const walk: Walk = { problems: [], surfacings: 0, digest: 0 };
  for (const leapDay of POLICIES) walkPolicy(items, index, leapDay, from, to, walk);
  return walk;
}

function walkPolicy(
  items: readonly { record: AnniversaryRecord }[],
  index: ReturnType<typeof createDayIndex<{ record: AnniversaryRecord }>>,
  leapDay: LeapDay,
  from: number,
  to: number,
  walk: Walk,
): void {
  const seen = new Map<string, string[]>(items.map(({ record }) => [record.id, []]));
  const last = Temporal.PlainDate.from({ year: to, month: 12, day: 31 });
  let view = Temporal.PlainDate.from({ year: from, month: 1, day: 1 });
  while (Temporal.PlainDate.compare(view, last) <= 0) {
    for (const { record } of candidatesForDay(index, view)) {
      const surfacing = surface(record, view, { leapDay });
      if (!surfacing) continue;
      walk.surfacings++;
      walk.digest = (walk.digest * 31 + view.dayOfYear * 7 + surfacing.years! + (surfacing.day?.[0] ?? 0)) % 1_000_003;
      seen.get(record.id)!.push(view.toString());
    }
    view = view.add({ days: 1 });
  }
  for (const { record } of items) checkSeen(record, seen.get(record.id)!, leapDay, from, to, walk.problems);
}

function checkSeen(
  record: AnniversaryRecord,
  seen: string[],
  leapDay: LeapDay,
  from: number,
  to: number,
  problems: string[],
): void {
  const edtf = record.date!.edtf;
  const expected: string[] = [];
  for (let year = from; year <= to; year++) {
    const days = new Set(daysOf(edtf).map(({ month, day }) => expectedDay(month, day, year, leapDay)));
    expected.push(...[...days].filter((day) => day !== null).map((day) => `${year}-${day}`));
  }
  expected.sort();
  if (seen.join() !== expected.join()) problems.push(`${edtf} ${leapDay}: seen on other days than the rule says`);
  // `next` from a day after each time it was seen must be the next time it was seen.
  for (let at = 0; at + 1 < seen.length; at += 7) {
    const next = nextSurfacing(record, Temporal.PlainDate.from(seen[at]!).add({ days: 1 }), { leapDay });
    if (next?.date.toString() !== seen[at + 1])
      problems.push(`${edtf} ${leapDay}: next after ${seen[at]} is ${next?.date}`);
  }
}

function daysOf(edtf: string): { month: number; day: number }[] {
  const [start, end = start] = edtf.split('/').map((text) => Temporal.PlainDate.from(text));
  const days: { month: number; day: number }[] = [];
  for (let day = start!; Temporal.PlainDate.compare(day, end!) <= 0; day = day.add({ days: 1 })) {
    days.push({ month: day.month, day: day.day });
  }
  return days;
}

/** What observances and words give in this time zone, as one line. */
export function observedLine(): string {
  const rules = aRecord({
    kind: 'observance',
    observance: {
      rules: [
        { type: 'calendar', calendar: 'hebrew', monthCode: 'M01', day: 1 },
        { type: 'calendar', calendar: 'islamic-umalqura', monthCode: 'M10', day: 1 },
        { type: 'calendar', calendar: 'tibetan', monthCode: 'M01', day: 1 },
        { type: 'easter', church: 'orthodox', offset: 0 },
        { type: 'nth-weekday', month: 5, weekday: 7, n: 2 },
      ],
    },
  });
  const dates: string[] = [];
  let from = Temporal.PlainDate.from('2026-01-01');
  while (dates.length < 15) {
    const next = nextSurfacing(rules, from, { leapDay: 'feb28' })!;
    dates.push(next.date.toString());
    from = next.date.add({ days: 1 });
  }
  return dates.join(' ');
}
