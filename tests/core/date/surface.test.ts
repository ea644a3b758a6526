import { describe, expect, it } from 'vitest';
import { type Surfacing, surface } from '../../../core/date/surface.ts';
import { aRecord, baren, dated, day } from '../a-record.ts';
import { check, on } from './surface-cases.ts';

describe('a day', () => {
  check([
    ['1990-04-05', '2022-04-05', on(32)],
    ['1990-04-05', '1990-04-05', on(0)],
    ['1990-04-05', '1989-04-05', null],
    ['1990-04-05', '2022-04-04', null],
    ['1990-04-05', '2022-04-06', null],
    ['1990-04-05', '2022-05-05', null],
    ['1990-04-05', '2022-04-15', null],
    ['1990-12-31', '2026-12-31', on(36)],
    ['1990-12-31', '2027-01-01', null],
    ['2000-01-01', '2026-01-01', on(26)],
    ['-0043-03-15', '2026-03-15', on(2069)],
    ['0000-03-15', '2026-03-15', on(2026)],
    ['0001-03-15', '2026-03-15', on(2025)],
    ['-9999-06-01', '2026-06-01', on(12_025)],
    ['1990-02-28', '2024-02-28', on(34)],
    ['1990-02-28', '2024-02-29', null],
    ['1990-03-01', '2023-03-01', on(33)],
    ['1990-04-05~', '2022-04-05', on(32, { approximate: true })],
    ['1990-04-05?', '2022-04-05', on(32, { uncertain: true })],
    ['1990-04-05%', '2022-04-05', on(32, { approximate: true, uncertain: true })],
    ['1990-04-05/1990-04-05', '2022-04-05', on(32)],
    ['not a date', '2022-04-05', null],
    ['1990-02-30', '2022-02-28', null],
  ]);

  it('shows alternatives, it does not surface them', () => {
    const record = dated('1990-04-05');
    record.date!.alternatives = [{ edtf: '1990-04-04', sources: ['s1'] }];
    expect(surface(record, day('2022-04-04'), { leapDay: 'feb28' })).toBeNull();
    expect(surface(record, day('2022-04-05'), { leapDay: 'feb28' })).toEqual(on(32));
  });

  it('keeps a withdrawn record silent', () => {
    const record = dated('1990-04-05', { status: 'withdrawn' });
    expect(surface(record, day('2022-04-05'), { leapDay: 'feb28' })).toBeNull();
    expect(surface({ ...record, status: 'published' }, day('2022-04-05'), { leapDay: 'feb28' })).toEqual(on(32));
  });

  it('answers null for a record without a date', () => {
    expect(surface(aRecord(), day('2022-04-05'), { leapDay: 'feb28' })).toBeNull();
  });
});

describe('29 February', () => {
  const moved = (years: number): Surfacing => on(years, { shifted: true });
  check([
    ['1704-02-29', '2028-02-29', on(324), 'feb28'],
    ['1704-02-29', '2028-02-29', on(324), 'mar1'],
    ['1704-02-29', '2028-02-29', on(324), 'omit'],
    ['1704-02-29', '2028-02-28', null, 'feb28'],
    ['1704-02-29', '2028-03-01', null, 'mar1'],
    ['1704-02-29', '2027-02-28', moved(323), 'feb28'],
    ['1704-02-29', '2027-03-01', null, 'feb28'],
    ['1704-02-29', '2027-02-28', null, 'mar1'],
    ['1704-02-29', '2027-03-01', moved(323), 'mar1'],
    ['1704-02-29', '2027-02-28', null, 'omit'],
    ['1704-02-29', '2027-03-01', null, 'omit'],
    ['1704-02-29', '1900-02-28', moved(196), 'feb28'],
    ['1704-02-29', '2100-03-01', moved(396), 'mar1'],
    ['1704-02-29', '2000-02-29', on(296), 'feb28'],
    ['1704-02-29', '1704-02-29', on(0), 'feb28'],
    ['1704-02-29', '1703-02-28', null, 'feb28'],
    ['2024-02-29~', '2025-02-28', on(1, { shifted: true, approximate: true }), 'feb28'],
  ]);

  it.each([
    ['feb28', 'mar1', '2027-03-01', '2027-02-28'],
    ['mar1', 'feb28', '2027-02-28', '2027-03-01'],
    ['omit', 'feb28', '2027-02-28', '2027-03-01'],
  ] as const)('a record overrides the policy %s of the reader by its %s', (leapDay, own, there, notThere) => {
    const record = dated('1704-02-29', { anniversary: { leapDay: own } });
    expect(surface(record, day(there), { leapDay })).toEqual(moved(323));
    expect(surface(record, day(notThere), { leapDay })).toBeNull();
  });

  it('a record may be kept in leap years only', () => {
    const record = dated('1704-02-29', { anniversary: { leapDay: 'omit' } });
    expect(surface(record, day('2027-02-28'), { leapDay: 'feb28' })).toBeNull();
    expect(surface(record, day('2027-03-01'), { leapDay: 'mar1' })).toBeNull();
  });
});

describe('a short range', () => {
  const nth = (years: number, days: number[], of: number, more: Partial<Surfacing> = {}): Surfacing =>
    on(years, { day: days, of, ...more });
  check([
    ['1990-04-05/1990-04-10', '2022-04-04', null],
    ['1990-04-05/1990-04-10', '2022-04-05', nth(32, [1], 6)],
    ['1990-04-05/1990-04-10', '2022-04-06', nth(32, [2], 6)],
    ['1990-04-05/1990-04-10', '2022-04-07', nth(32, [3], 6)],
    ['1990-04-05/1990-04-10', '2022-04-10', nth(32, [6], 6)],
    ['1990-04-05/1990-04-10', '2027-04-11', null],
    ['1990-04-05/1990-04-10', '1990-04-07', nth(0, [3], 6)],
    ['1990-04-05/1990-04-10', '1989-04-07', null],
    ['1990-04-05/1990-04-06', '2022-04-06', nth(32, [2], 2)],
    // 14 days are short, 15 are long.
    ['1990-04-01/1990-04-14', '2022-04-08', nth(32, [8], 14)],
    ['1990-04-01/1990-04-15', '2022-04-08', null],
    // Over the end of a month.
    ['1990-04-28/1990-05-03', '2022-05-01', nth(32, [4], 6)],
    // Over new year: counted from the occurrence's start.
    ['1989-12-28/1990-01-03', '2026-12-28', nth(37, [1], 7)],
    ['1989-12-28/1990-01-03', '2026-12-31', nth(37, [4], 7)],
    ['1989-12-28/1990-01-03', '2027-01-01', nth(37, [5], 7)],
    ['1989-12-28/1990-01-03', '2027-01-02', nth(37, [6], 7)],
    ['1989-12-28/1990-01-03', '2027-01-03', nth(37, [7], 7)],
    ['1989-12-28/1990-01-03', '2027-01-04', null],
    ['1989-12-28/1990-01-03', '1989-12-28', nth(0, [1], 7)],
    ['1989-12-28/1990-01-03', '1990-01-02', nth(0, [6], 7)],
    ['1989-12-28/1990-01-03', '1989-01-02', null],
    ['1999-12-31/2000-01-01', '2026-12-31', nth(27, [1], 2)],
    ['1999-12-31/2000-01-01', '2027-01-01', nth(27, [2], 2)],
    // A folded leap day shares 28 February.
    ['1976-02-27/1976-03-02', '2027-02-27', nth(51, [1], 5)],
    ['1976-02-27/1976-03-02', '2027-02-28', nth(51, [2, 3], 5, { shifted: true })],
    ['1976-02-27/1976-03-02', '2027-03-01', nth(51, [4], 5)],
    ['1976-02-27/1976-03-02', '2027-03-02', nth(51, [5], 5)],
    ['1976-02-27/1976-03-02', '2028-02-28', nth(52, [2], 5)],
    ['1976-02-27/1976-03-02', '2028-02-29', nth(52, [3], 5)],
    ['1976-02-27/1976-03-02', '2028-03-01', nth(52, [4], 5)],
    ['1976-02-27/1976-03-02', '2027-02-28', nth(51, [2], 5), 'mar1'],
    ['1976-02-27/1976-03-02', '2027-03-01', nth(51, [3, 4], 5, { shifted: true }), 'mar1'],
    ['1976-02-27/1976-03-02', '2027-02-28', nth(51, [2], 5), 'omit'],
    ['1976-02-27/1976-03-02', '2027-03-01', nth(51, [4], 5), 'omit'],
    ['1976-02-29/1976-03-02', '2027-02-28', nth(51, [1], 3, { shifted: true })],
    ['1976-02-29/1976-03-02', '2027-03-01', nth(51, [1, 2], 3, { shifted: true }), 'mar1'],
    ['1976-02-25/1976-02-29', '2027-02-28', nth(51, [4, 5], 5, { shifted: true })],
    // A range of a common year has no 29 February of its own.
    ['1977-02-27/1977-03-02', '2028-02-28', nth(51, [2], 4)],
    ['1977-02-27/1977-03-02', '2028-02-29', null],
    ['1977-02-27/1977-03-02', '2028-03-01', nth(51, [3], 4)],
    // Doubt about either end is doubt about the range.
    ['1990-04-05~/1990-04-10', '2022-04-07', nth(32, [3], 6, { approximate: true })],
    ['1990-04-05/1990-04-10~', '2022-04-05', nth(32, [1], 6, { approximate: true })],
    ['1990-04-05?/1990-04-10~', '2022-04-05', nth(32, [1], 6, { approximate: true, uncertain: true })],
    ['-0043-12-30/-0042-01-02', '2027-01-01', nth(2069, [3], 4)],
  ]);

  it('is what record.md says of the seed record', () => {
    const seen = (view: string) => surface(baren, day(view), { leapDay: 'feb28' });
    expect(seen('2022-04-05')).toEqual(nth(32, [1], 6));
    expect(seen('2022-04-07')).toEqual(nth(32, [3], 6));
    expect(seen('2027-04-11')).toBeNull();
  });
});

describe('a long range', () => {
  const start = (years: number, more: Partial<Surfacing> = {}): Surfacing => ({ kind: 'start', years, ...more });
  const end = (years: number, more: Partial<Surfacing> = {}): Surfacing => ({ kind: 'end', years, ...more });
  check([
    ['1939-09-01/1945-09-02', '2019-09-01', start(80)],
    ['1939-09-01/1945-09-02', '2020-09-02', end(75)],
    ['1939-09-01/1945-09-02', '2020-09-03', null],
    ['1939-09-01/1945-09-02', '1945-09-02', end(0)],
    ['1939-09-01/1945-09-02', '1944-09-02', null],
    ['1939-09-01/1945-09-02', '1944-09-01', start(5)],
    ['1939-09-01/1945-09-02', '1938-09-01', null],
    ['1990-04-01/1990-04-15', '2022-04-01', start(32)],
    ['1990-04-01/1990-04-15', '2022-04-15', end(32)],
    // The same month-day at both ends: it began.
    ['1990-04-05/1995-04-05', '2020-04-05', start(30)],
    ['1976-02-29/1980-02-29', '2027-02-28', start(51, { shifted: true })],
    ['1976-02-29/1980-03-05', '2027-02-28', start(51, { shifted: true })],
    ['1976-02-28/1980-02-29', '2027-02-28', start(51)],
    ['1976-01-01/1980-02-29', '2027-02-28', end(47, { shifted: true })],
    ['1976-01-01/1980-02-29', '2027-03-01', end(47, { shifted: true }), 'mar1'],
    ['1976-01-01/1980-02-29', '2027-03-01', null, 'omit'],
    // Doubt belongs to its own end.
    ['1939-09-01~/1945-09-02', '2019-09-01', start(80, { approximate: true })],
    ['1939-09-01~/1945-09-02', '2020-09-02', end(75)],
    ['1939-09-01/1945-09-02?', '2020-09-02', end(75, { uncertain: true })],
    // Ends known less well stand on their shelf.
    ['1939-09-01/1945', '2019-09-01', start(80)],
    ['1939-09-01/1945', '2020-09-02', { kind: 'year', years: 75 }],
    ['1939-09-01/1945', '2021-09-02', null],
    ['1939-09/1945-05-08', '2020-05-08', end(75)],
    ['1939-09/1945-05-08', '2020-09-11', { kind: 'month', years: 81 }],
    ['1968-01/1968-08', '2018-01-20', { kind: 'month', years: 50 }],
    ['1968-01/1968-08', '2018-08-20', { kind: 'month', years: 50 }],
    ['1968-01/1968-08', '2018-05-20', null],
    ['1975-11/1976-03', '2026-03-20', { kind: 'month', years: 50 }],
    ['1939/1945', '1989-06-01', { kind: 'year', years: 50 }],
    ['1939/1945', '1995-06-01', { kind: 'year', years: 50 }],
    ['1939/1945', '1994-06-01', null],
    ['1939/194X', '1999-06-01', { kind: 'year', years: 60 }],
  ]);

  describe('with moments', () => {
    const moments = [
      { id: 'm1', date: '1941-06-22', text: 'Invasion.', sources: [] },
      { id: 'm2', date: '1944-06-06', text: 'Landing.', sources: [] },
      { id: 'm3', date: '1942', text: 'A year, no day.', sources: [] },
      { id: 'm4', date: '1943-09-01', text: 'On the day on which it began.', sources: [] },
      { id: 'm5', date: '1944-02-29', text: 'A leap day.', sources: [] },
      { id: 'm6', date: '1943-11-28?/1943-12-01', text: 'A conference.', sources: [] },
      { id: 'm7', date: 'soon', text: 'No date.', sources: [] },
    ];
    check(
      [
        ['1939-09-01/1945-09-02', '2021-06-22', on(80)],
        ['1939-09-01/1945-09-02', '2024-06-06', on(80)],
        ['1939-09-01/1945-09-02', '1941-06-21', null],
        ['1939-09-01/1945-09-02', '1940-06-22', null],
        ['1939-09-01/1945-09-02', '1942-07-01', null],
        ['1939-09-01/1945-09-02', '2019-09-01', start(80)],
        ['1939-09-01/1945-09-02', '2027-02-28', on(83, { shifted: true })],
        ['1939-09-01/1945-09-02', '2023-11-28', on(80, { uncertain: true })],
        ['1939-09-01/1945-09-02', '2023-11-29', null],
        // An open range has its start only, a single day only itself.
        ['1939-09-01/..', '2021-06-22', null],
        ['1941-06-01', '2021-06-22', null],
      ],
      { moments },
    );
  });

  describe('of which some moments are Julian', () => {
    check(
      [
        ['1917-02-23/1917-10-25', '2027-03-08', start(110)],
        ['1917-02-23/1917-10-25', '2027-11-07', end(110)],
        ['1917-02-23/1917-10-25', '2027-03-15', on(110)],
        ['1917-02-23/1917-10-25', '2027-03-02', null],
      ],
      {
        date: { edtf: '', calendar: 'julian' },
        anniversary: { basis: 'gregorian' },
        moments: [{ id: 'm1', date: '1917-03-02', text: 'The abdication.', sources: [] }],
      },
    );
  });
});

describe('an open range', () => {
  check([
    ['1990-04-05/..', '2022-04-05', { kind: 'start', years: 32, ongoing: true }],
    ['1990-04-05/..', '2022-04-06', null],
    ['1990-04-05~/..', '2022-04-05', { kind: 'start', years: 32, ongoing: true, approximate: true }],
    ['1990-04/..', '2022-04-30', { kind: 'month', years: 32, ongoing: true }],
    ['1990/..', '2020-07-01', { kind: 'year', years: 30, ongoing: true }],
  ]);
});

describe('the shelves', () => {
  check([
    ['1990-04', '2022-04-01', { kind: 'month', years: 32 }],
    ['1990-04', '2022-04-30', { kind: 'month', years: 32 }],
    ['1990-04', '2022-05-01', null],
    ['1990-04', '2022-03-31', null],
    ['1990-04', '1990-04-15', { kind: 'month', years: 0 }],
    ['1990-04', '1989-04-15', null],
    ['1990-04-XX', '2022-04-15', { kind: 'month', years: 32 }],
    ['1990-04~', '2022-04-15', { kind: 'month', years: 32, approximate: true }],
    ['1990-04?', '2022-04-15', { kind: 'month', years: 32, uncertain: true }],
    ['1990-02', '2027-02-28', { kind: 'month', years: 37 }],
    ['1990', '2020-01-01', { kind: 'year', years: 30 }],
    ['1990', '2020-12-31', { kind: 'year', years: 30 }],
    ['1990', '2015-06-01', { kind: 'year', years: 25 }],
    ['1990', '2021-06-01', null],
    ['1990', '1995-06-01', null],
    ['1990', '1991-06-01', null],
    ['1990', '1980-06-01', null],
    ['1990', '2090-06-01', { kind: 'year', years: 100 }],
    ['1990', '2100-06-01', null],
    ['1990', '2115-06-01', { kind: 'year', years: 125 }],
    ['1990-XX-XX', '2020-06-01', { kind: 'year', years: 30 }],
    ['1990%', '2020-06-01', { kind: 'year', years: 30, approximate: true, uncertain: true }],
    ['-0043', '2032-06-01', { kind: 'year', years: 2075 }],
    ['-0043', '2026-06-01', null],
    ['199X', '2020-06-01', null],
    ['19XX', '2000-06-01', null],
  ]);
});
