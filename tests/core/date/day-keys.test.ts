import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidatesForDay, createDayIndex } from '../../../core/date/day-index.ts';
import { DAY_KEYS, dayKey, dayKeys, keysForDay } from '../../../core/date/day-keys.ts';
import { surface } from '../../../core/date/surface.ts';
import type { AnniversaryRecord, Rule } from '../../../core/record/record.ts';
import { aRecord, dated, day } from '../a-record.ts';

const observed = (...rules: Rule[]): AnniversaryRecord => aRecord({ kind: 'observance', observance: { rules } });

describe('the keys under which a record is filed', () => {
  const cases: [what: string, record: AnniversaryRecord, keys: string[]][] = [
    ['a day', dated('1990-04-05'), ['04-05']],
    ['a leap day', dated('1704-02-29'), ['02-29']],
    ['a leap day kept on 1 March', dated('1704-02-29', { anniversary: { leapDay: 'mar1' } }), ['02-29']],
    ['a short range', dated('1990-04-05/1990-04-07'), ['04-05', '04-06', '04-07']],
    ['over new year', dated('1989-12-31/1990-01-01'), ['01-01', '12-31']],
    ['over a leap day', dated('1976-02-28/1976-03-01'), ['02-28', '02-29', '03-01']],
    ['a long range', dated('1939-09-01/1945-09-02'), ['09-01', '09-02']],
    [
      'a long range with a moment',
      dated('1939-09-01/1945-09-02', { moments: [{ id: 'm', date: '1944-06-06', text: 'x', sources: [] }] }),
      ['06-06', '09-01', '09-02'],
    ],
    ['an open range', dated('1990-04-05/..'), ['04-05']],
    ['a month', dated('1990-04'), ['other']],
    ['a year', dated('1990'), ['other']],
    ['a decade', dated('199X'), ['other']],
    ['a century', dated('19XX'), ['other']],
    ['a day to a year', dated('1939-09-01/1945'), ['09-01', 'other']],
    ['an open month', dated('1990-04/..'), ['other']],
    ['a month-day of its own', dated('1990', { anniversary: { monthDay: '04-24' } }), ['04-24']],
    ['a month-day that does not exist', dated('1990', { anniversary: { monthDay: '02-30' } }), ['other']],
    ['a Julian day', aRecord({ date: { edtf: '1917-10-25', calendar: 'julian' } }), ['10-25']],
    [
      'a Julian day kept in the Gregorian calendar',
      aRecord({ date: { edtf: '1917-10-25', calendar: 'julian' }, anniversary: { basis: 'gregorian' } }),
      ['11-07'],
    ],
    ['no date', aRecord(), ['other']],
    ['no date that can be read', dated('soon'), ['other']],
    ['a fixed observance', observed({ type: 'fixed', monthDay: '12-10' }), ['12-10']],
    [
      'two fixed days',
      observed({ type: 'fixed', monthDay: '12-10' }, { type: 'fixed', monthDay: '02-29' }),
      ['02-29', '12-10'],
    ],
    ['a fixed day that does not exist', observed({ type: 'fixed', monthDay: '02-31' }), ['other']],
    ['a rule', observed({ type: 'easter', church: 'western', offset: 0 }), ['other']],
    [
      'a fixed day and a table',
      observed({ type: 'fixed', monthDay: '12-10' }, { type: 'table', dates: {}, sources: [] }),
      ['other'],
    ],
  ];
  it.each(cases)('%s', (_, record, keys) => {
    expect(dayKeys(record)).toEqual(keys);
  });
});

describe('the keys of a day', () => {
  it.each([
    ['2027-04-05', ['04-05', 'other']],
    ['2027-02-27', ['02-27', 'other']],
    ['2027-02-28', ['02-28', '02-29', 'other']],
    ['2027-03-01', ['03-01', '02-29', 'other']],
    ['2028-02-28', ['02-28', 'other']],
    ['2028-02-29', ['02-29', 'other']],
    ['2028-03-01', ['03-01', 'other']],
    ['2100-02-28', ['02-28', '02-29', 'other']],
    ['2027-03-28', ['03-28', 'other']],
    ['2027-01-28', ['01-28', 'other']],
    ['2027-02-01', ['02-01', 'other']],
    ['2027-12-31', ['12-31', 'other']],
  ])('%s', (view, keys) => {
    expect(keysForDay(day(view))).toEqual(keys);
  });

  it('are 366 days and "other"', () => {
    expect(DAY_KEYS).toHaveLength(367);
    expect(new Set(DAY_KEYS).size).toBe(367);
    expect(DAY_KEYS[0]).toBe('01-01');
    expect(DAY_KEYS[59]).toBe('02-29');
    expect(DAY_KEYS[365]).toBe('12-31');
    expect(DAY_KEYS[366]).toBe('other');
    expect(dayKey(4, 5)).toBe('04-05');
  });
});

const anyRecord: fc.Arbitrary<AnniversaryRecord> = fc
  .record({
    start: fc.integer({ min: 0, max: 60_000 }),
    length: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 900 })),
    form: fc.constantFrom('day', 'range', 'open', 'month', 'year', 'to-month'),
    calendar: fc.constantFrom(undefined, 'julian' as const),
    basis: fc.constantFrom(undefined, 'gregorian' as const),
    leapDay: fc.constantFrom(undefined, 'feb28' as const, 'mar1' as const, 'omit' as const),
    moment: fc.integer({ min: 0, max: 900 }),
  })
  .map(({ start, length, form, calendar, basis, leapDay, moment }) => {
    const first = day('1850-01-01').add({ days: start });
    const last = first.add({ days: length });
    const month = (date: Temporal.PlainDate) => date.toString().slice(0, 7);
    const edtf = {
      day: `${first}`,
      range: `${first}/${last}`,
      open: `${first}/..`,
      month: month(first),
      year: String(first.year),
      'to-month': `${first}/${month(last)}`,
    }[form];
    const record = aRecord({
      date: calendar ? { edtf, calendar } : { edtf },
      moments: [{ id: 'm', date: `${first.add({ days: moment })}`, text: 'x', sources: [] }],
    });
    if (basis || leapDay) record.anniversary = { ...(basis && { basis }), ...(leapDay && { leapDay }) };
    return record;
  });

describe('an index by day key', () => {
  it('finds whatever surfaces, under every policy', () => {
    fc.assert(
      fc.property(
        anyRecord,
        fc.integer({ min: 0, max: 730 }),
        fc.constantFrom('feb28' as const, 'mar1' as const, 'omit' as const),
        fc.integer({ min: 1990, max: 2030 }),
        (record, days, leapDay, year) => {
          const filed = dayKeys(record);
          for (const at of [days, 57, 58, 59, 60]) {
            const view = Temporal.PlainDate.from({ year, month: 1, day: 1 }).add({ days: at });
            if (surface(record, view, { leapDay })) {
              expect(
                keysForDay(view).some((key) => filed.includes(key)),
                `${record.date!.edtf} ${view}`,
              ).toBe(true);
            }
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('gives each item once, though two keys lead to it', () => {
    const range = { record: dated('1976-02-28/1976-02-29') };
    const mixed = { record: dated('1939-09-01/1945') };
    const other = { record: dated('1990-07-07') };
    const index = createDayIndex([range, mixed, other]);
    expect(candidatesForDay(index, day('2027-02-28'))).toEqual([range, mixed]);
    expect(candidatesForDay(index, day('2027-09-01'))).toEqual([mixed]);
    expect(candidatesForDay(index, day('2027-07-07'))).toEqual([other, mixed]);
    const same = { record: dated('1890-07-07') };
    expect(candidatesForDay(createDayIndex([other, same]), day('2027-07-07'))).toEqual([other, same]);
    expect(candidatesForDay(createDayIndex([]), day('2027-07-07'))).toEqual([]);
  });
});
