/** `next` against a walk of `surface`, for every record of the bundled dataset: days, ranges, moments, Julian days, rules. */
import { describe, expect, it } from 'vitest';
import { candidatesForDay, createDayIndex } from '../../core/date/day-index.ts';
import { nextSurfacing } from '../../core/date/next.ts';
import type { LeapDay } from '../../core/date/occurrences.ts';
import { surface } from '../../core/date/surface.ts';
import { readDataFolder } from '../../publisher/data-folder.ts';

const { records } = await readDataFolder('data');
const index = createDayIndex(records.map((record) => ({ record })));
const LONG = process.env.DAYMARK_LONG === '1';

/** The days from `first` on, and the first after them. */
const span = (first: string, days: number): Temporal.PlainDate[] =>
  Array.from({ length: days + 1 }, (_, at) => Temporal.PlainDate.from(first).add({ days: at }));

/** What is wrong on these days; each record that is seen is looked for from the day before and from the day after. */
function disagreements(days: readonly Temporal.PlainDate[], leapDay: LeapDay): string[] {
  const wrong: string[] = [];
  const seen = new Map<string, Temporal.PlainDate[]>();
  const first = days[0]!;
  const end = days.at(-1)!;
  for (const day of days.slice(0, -1)) {
    for (const { record } of candidatesForDay(index, day)) {
      const found = surface(record, day, { leapDay });
      if (!found || found.kind === 'month' || found.kind === 'year') continue;
      const known = seen.get(record.id);
      if (known) known.push(day);
      else seen.set(record.id, [day]);
    }
  }
  for (const record of records) {
    const own = seen.get(record.id) ?? [];
    for (const [at, from] of [first, ...own.map((day) => day.add({ days: 1 }))].entries()) {
      const next = nextSurfacing(record, from, { leapDay });
      const expected = own[at];
      const ahead = next && Temporal.PlainDate.compare(next.date, end) < 0 ? next.date.toString() : 'later';
      if (ahead !== (expected?.toString() ?? 'later'))
        wrong.push(`${record.id} from ${from}: next is ${ahead}, the walk sees ${expected ?? 'nothing'}`);
      else if (next && expected && next.inDays !== from.until(expected).days)
        wrong.push(`${record.id}: ${next.inDays}`);
    }
  }
  return wrong;
}

describe('the next time of every record', () => {
  it.each(['feb28', 'mar1', 'omit'] as const)(
    'is the next on which it surfaces, around the end of February (%s)',
    (leapDay) => {
      expect(disagreements(span('2027-02-20', 20), leapDay)).toEqual([]);
      expect(disagreements(span('2028-02-20', 20), leapDay)).toEqual([]);
    },
  );

  it('is the next on which it surfaces, over a year and, in the long form, over ten', () => {
    expect(disagreements(span('2026-11-27', LONG ? 3_653 : 400), 'feb28')).toEqual([]);
  }, 600_000);
});
