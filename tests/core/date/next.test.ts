import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextSurfacing } from '../../../core/date/next.ts';
import type { LeapDay } from '../../../core/date/occurrences.ts';
import { surface } from '../../../core/date/surface.ts';
import type { AnniversaryRecord, Rule } from '../../../core/record/record.ts';
import { aRecord, baren, dated, day } from '../a-record.ts';

const observed = (rules: Rule[], since?: number): AnniversaryRecord =>
  aRecord({ kind: 'observance', observance: since === undefined ? { rules } : { rules, since } });

/** "date inDays years" of the next surfacing, or null. */
function next(record: AnniversaryRecord, from: string, leapDay: LeapDay = 'feb28'): string | null {
  const found = nextSurfacing(record, day(from), { leapDay });
  return found && `${found.date} ${found.inDays} ${found.years}`;
}

describe('the next time', () => {
  const cases: [edtf: string, from: string, next: string | null, leapDay?: LeapDay][] = [
    ['1990-04-05/1990-04-10', '2026-11-23', '2027-04-05 133 37'],
    ['1990-04-05/1990-04-10', '2027-04-05', '2027-04-05 0 37'],
    ['1990-04-05/1990-04-10', '2027-04-07', '2027-04-07 0 37'],
    ['1990-04-05/1990-04-10', '2027-04-10', '2027-04-10 0 37'],
    ['1990-04-05/1990-04-10', '2027-04-11', '2028-04-05 360 38'],
    ['1990-04-05', '2027-04-05', '2027-04-05 0 37'],
    ['1990-04-05', '2027-04-06', '2028-04-05 365 38'],
    ['1990-04-05', '2026-12-31', '2027-04-05 95 37'],
    // Before it happened: the day itself.
    ['1990-04-05', '1980-01-01', '1990-04-05 3747 0'],
    ['2030-04-05', '2026-11-23', '2030-04-05 1229 0'],
    ['1989-12-28/1990-01-03', '2026-06-01', '2026-12-28 210 37'],
    ['1989-12-28/1990-01-03', '2027-01-02', '2027-01-02 0 37'],
    ['1989-12-28/1990-01-03', '2027-01-04', '2027-12-28 358 38'],
    ['1989-12-28/1990-01-03', '1989-01-02', '1989-12-28 360 0'],
    ['1704-02-29', '2026-11-23', '2027-02-28 97 323'],
    ['1704-02-29', '2026-11-23', '2027-03-01 98 323', 'mar1'],
    ['1704-02-29', '2026-11-23', '2028-02-29 463 324', 'omit'],
    ['1704-02-29', '2027-03-01', '2028-02-29 365 324'],
    ['1704-02-29', '2096-03-01', '2104-02-29 2920 400', 'omit'],
    ['1704-02-29', '2096-03-01', '2097-02-28 364 393'],
    ['1976-02-29/1976-03-02', '2027-02-28', '2027-02-28 0 51'],
    ['1976-02-29/1976-03-02', '2027-02-28', '2027-03-01 1 51', 'mar1'],
    ['1976-02-29/1976-03-02', '2027-02-28', '2027-03-01 1 51', 'omit'],
    ['1939-09-01/1945-09-02', '2026-08-01', '2026-09-01 31 87'],
    ['1939-09-01/1945-09-02', '2026-09-02', '2026-09-02 0 81'],
    ['1939-09-01/1945-09-02', '2026-09-03', '2027-09-01 363 88'],
    ['1939-09-01/1945-09-02', '1939-09-02', '1940-09-01 365 1'],
    ['1939-09-01/1945-09-02', '1945-09-02', '1945-09-02 0 0'],
    ['1990-04-05/..', '2026-11-23', '2027-04-05 133 37'],
    ['-0043-03-15', '2026-11-23', '2027-03-15 112 2070'],
    ['1939-09-01/1945', '2026-11-23', '2027-09-01 282 88'],
    ['1990-04', '2026-11-23', null],
    ['1990', '2026-11-23', null],
    ['199X', '2026-11-23', null],
    ['soon', '2026-11-23', null],
  ];
  it.each(cases)('of %s from %s is %s', (edtf, from, answer, leapDay) => {
    expect(next(dated(edtf), from, leapDay)).toBe(answer);
  });

  it('says how it surfaces then', () => {
    const found = nextSurfacing(baren, day('2027-04-07'), { leapDay: 'feb28' });
    expect(found).toEqual({ kind: 'day', years: 37, day: [3], of: 6, date: day('2027-04-07'), inDays: 0 });
    const shifted = nextSurfacing(dated('1704-02-29'), day('2026-11-23'), { leapDay: 'feb28' });
    expect(shifted).toEqual({ kind: 'day', years: 323, shifted: true, date: day('2027-02-28'), inDays: 97 });
  });

  it('follows the record before the reader on 29 February', () => {
    const record = dated('1704-02-29', { anniversary: { leapDay: 'mar1' } });
    expect(next(record, '2026-11-23', 'omit')).toBe('2027-03-01 98 323');
  });

  it('never comes for a withdrawn record, nor for a month-day that does not exist', () => {
    expect(next(dated('1990-04-05', { status: 'withdrawn' }), '2026-11-23')).toBeNull();
    expect(next(dated('1990-04-05', { anniversary: { monthDay: '02-30' } }), '2026-11-23')).toBeNull();
  });

  it.each<[string, Rule[], string, string | null]>([
    ['fixed', [{ type: 'fixed', monthDay: '12-10' }], '2026-11-23', '2026-12-10 17 undefined'],
    ['fixed, today', [{ type: 'fixed', monthDay: '12-10' }], '2026-12-10', '2026-12-10 0 undefined'],
    ['fixed, past', [{ type: 'fixed', monthDay: '12-10' }], '2026-12-11', '2027-12-10 364 undefined'],
    ['Easter', [{ type: 'easter', church: 'western', offset: 0 }], '2026-11-23', '2027-03-28 125 undefined'],
    [
      'the second of two in a year',
      [{ type: 'calendar', calendar: 'islamic-umalqura', monthCode: 'M10', day: 1 }],
      '2000-01-09',
      '2000-12-27 353 undefined',
    ],
    [
      'a fifth Friday in February',
      [{ type: 'nth-weekday', month: 2, weekday: 5, n: 5 }],
      '2008-03-01',
      '2036-02-29 10226 undefined',
    ],
    [
      'a Chinese leap month',
      [{ type: 'calendar', calendar: 'chinese', monthCode: 'M09L', day: 1 }],
      '2000-01-01',
      '2014-10-24 5410 undefined',
    ],
    ['a table that has ended', [{ type: 'table', dates: { 2024: ['2024-05-14'] }, sources: [] }], '2025-01-01', null],
    [
      'a day that does not exist',
      [{ type: 'calendar', calendar: 'persian', monthCode: 'M12', day: 31 }],
      '2025-01-01',
      null,
    ],
  ])('of an observance: %s', (_, rules, from, answer) => {
    expect(next(observed(rules), from)).toBe(answer);
  });

  it('of an observance is not before its first year', () => {
    expect(next(observed([{ type: 'fixed', monthDay: '12-10' }], 2030), '2026-11-23')).toBe('2030-12-10 1478 0');
    expect(next(observed([{ type: 'fixed', monthDay: '12-10' }], 1950), '2026-11-23')).toBe('2026-12-10 17 76');
  });

  it('agrees with a walk of surface, day by day', () => {
    const edtf = fc
      .tuple(
        fc.integer({ min: 0, max: 1_500 }),
        fc.oneof(fc.integer({ min: 0, max: 16 }), fc.integer({ max: 900, min: 0 })),
      )
      .map(([start, length]) => {
        const first = day('1974-12-01').add({ days: start });
        return length === 0 ? `${first}` : `${first}/${first.add({ days: length })}`;
      });
    fc.assert(
      fc.property(
        edtf,
        fc.integer({ min: 0, max: 12_000 }),
        fc.integer({ min: 0, max: 900 }),
        fc.constantFrom<LeapDay>('feb28', 'mar1', 'omit'),
        (text, days, moment, leapDay) => {
          const from = day('1973-01-01').add({ days });
          const date = day('1974-12-01').add({ days: moment }).toString();
          const record = dated(text, { moments: [{ id: 'm', date, text: 'x', sources: [] }] });
          let walked = from;
          while (!surface(record, walked, { leapDay })) walked = walked.add({ days: 1 });
          const found = nextSurfacing(record, from, { leapDay });
          expect(found).toMatchObject({ ...surface(record, walked, { leapDay }), inDays: from.until(walked).days });
          expect(found?.date.equals(walked)).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  }, 30_000);

  it('is found fast: a rule that never comes costs less than 50 ms', () => {
    const never = observed([{ type: 'calendar', calendar: 'chinese', monthCode: 'M12L', day: 30 }]);
    const started = performance.now();
    expect(next(never, '1990-01-01')).toBeNull();
    expect(performance.now() - started).toBeLessThan(50);
  });
});
