import { describe, expect, it } from 'vitest';
import { daysOfRange } from '../../../core/date/days-of-range.ts';
import { hueOfDay } from '../../../core/date/hue.ts';
import { aRecord, baren, dated, day } from '../a-record.ts';

describe('the days of a range', () => {
  const told = (record: Parameters<typeof daysOfRange>[0]): string[] =>
    daysOfRange(record).map(
      ({ year, month, day: at, moments }) => `${[year, month, at, ...moments.map(({ id }) => id)].join(' ')}`,
    );

  it('are told with their moments', () => {
    expect(told(baren)).toEqual(['1990 4 5 m1', '1990 4 6 m2', '1990 4 7', '1990 4 8', '1990 4 9', '1990 4 10 m3']);
  });

  it.each([
    ['1990-04-05/1990-04-06', 2],
    ['1990-04-01/1990-04-14', 14],
    ['1990-04-01/1990-04-15', 0],
    ['1990-04-05/1990-04-05', 0],
    ['1990-04-05', 0],
    ['1990-04-05/..', 0],
    ['1990-04-05/1990-04', 0],
    ['1990-04/1990-04-05', 0],
    ['soon', 0],
  ])('%s has %i', (edtf, count) => {
    expect(daysOfRange(dated(edtf))).toHaveLength(count);
  });

  it('are counted in the calendar in which they are written', () => {
    const date = { edtf: '1500-02-28/1500-03-01', calendar: 'julian' as const };
    const moments = [
      { id: 'leap', date: '1500-02-29', text: 'x', sources: [] },
      { id: 'month', date: '1500-03', text: 'x', sources: [] },
      { id: 'none', date: 'soon', text: 'x', sources: [] },
    ];
    expect(told(aRecord({ date, moments }))).toEqual(['1500 2 28', '1500 2 29 leap', '1500 3 1']);
    expect(daysOfRange(aRecord())).toEqual([]);
  });
});

describe('the hue of a day', () => {
  it.each([
    ['2026-01-01', 250],
    ['2026-01-02', 249],
    ['2026-02-28', 193],
    ['2028-02-29', 192],
    ['2026-03-01', 191],
    ['2028-03-01', 191],
    ['2026-09-11', 0],
    ['2026-12-31', 251],
  ])('%s is %i', (on, hue) => {
    expect(hueOfDay(day(on))).toBe(hue);
  });
});
