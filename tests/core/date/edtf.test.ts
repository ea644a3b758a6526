// @ts-expect-error The package ships no types.
import edtfLibrary from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Edtf, type EdtfDate, parseEdtf } from '../../../core/date/edtf.ts';

const sure = { approximate: false, uncertain: false };
const dayOf = (year: number, month: number, day: number, doubt = sure): EdtfDate => ({
  precision: 'day',
  year,
  month,
  day,
  ...doubt,
});
const monthOf = (year: number, month: number, doubt = sure): EdtfDate => ({
  precision: 'month',
  year,
  month,
  ...doubt,
});
const yearOf = (year: number, doubt = sure): EdtfDate => ({ precision: 'year', year, ...doubt });
const about = { approximate: true, uncertain: false };
const unsure = { approximate: false, uncertain: true };
const both = { approximate: true, uncertain: true };

const accepted: [string, Edtf][] = [
  ['1990', { start: yearOf(1990) }],
  ['0001', { start: yearOf(1) }],
  ['0000', { start: yearOf(0) }],
  ['-0001', { start: yearOf(-1) }],
  ['-0043', { start: yearOf(-43) }],
  ['-9999', { start: yearOf(-9999) }],
  ['9999', { start: yearOf(9999) }],
  ['1990?', { start: yearOf(1990, unsure) }],
  ['1990~', { start: yearOf(1990, about) }],
  ['1990%', { start: yearOf(1990, both) }],
  ['1990-XX-XX', { start: yearOf(1990) }],
  ['1990-XX-XX~', { start: yearOf(1990, about) }],
  ['1990-01', { start: monthOf(1990, 1) }],
  ['1990-12', { start: monthOf(1990, 12) }],
  ['1990-04-XX', { start: monthOf(1990, 4) }],
  ['1990-04-XX?', { start: monthOf(1990, 4, unsure) }],
  ['2022-04~', { start: monthOf(2022, 4, about) }],
  ['1990-04%', { start: monthOf(1990, 4, both) }],
  ['1990-04-05', { start: dayOf(1990, 4, 5) }],
  ['1990-04-05?', { start: dayOf(1990, 4, 5, unsure) }],
  ['1990-04-05~', { start: dayOf(1990, 4, 5, about) }],
  ['1990-04-05%', { start: dayOf(1990, 4, 5, both) }],
  ['-0043-03-15', { start: dayOf(-43, 3, 15) }],
  ['2000-02-29', { start: dayOf(2000, 2, 29) }],
  ['1704-02-29', { start: dayOf(1704, 2, 29) }],
  ['0000-02-29', { start: dayOf(0, 2, 29) }],
  ['-0004-02-29', { start: dayOf(-4, 2, 29) }],
  ['1990-01-31', { start: dayOf(1990, 1, 31) }],
  ['1990-11-30', { start: dayOf(1990, 11, 30) }],
  ['199X', { start: { precision: 'decade', year: 1990, ...sure } }],
  ['000X', { start: { precision: 'decade', year: 0, ...sure } }],
  ['199X~', { start: { precision: 'decade', year: 1990, ...about } }],
  ['19XX', { start: { precision: 'century', year: 1900, ...sure } }],
  ['-004X', { start: { precision: 'decade', year: -40, ...sure } }],
  ['-01XX', { start: { precision: 'century', year: -100, ...sure } }],
  ['1990-04-05/1990-04-10', { start: dayOf(1990, 4, 5), end: dayOf(1990, 4, 10) }],
  ['1990-04-05/1990-04-05', { start: dayOf(1990, 4, 5), end: dayOf(1990, 4, 5) }],
  ['1990-04-05~/1990-04-10?', { start: dayOf(1990, 4, 5, about), end: dayOf(1990, 4, 10, unsure) }],
  ['1939/1945', { start: yearOf(1939), end: yearOf(1945) }],
  ['1939-09-01/1945', { start: dayOf(1939, 9, 1), end: yearOf(1945) }],
  ['1990-04-10/1990-04', { start: dayOf(1990, 4, 10), end: monthOf(1990, 4) }],
  ['1990-04/1990-04-10', { start: monthOf(1990, 4), end: dayOf(1990, 4, 10) }],
  ['1990/1990', { start: yearOf(1990), end: yearOf(1990) }],
  ['1995/199X', { start: yearOf(1995), end: { precision: 'decade', year: 1990, ...sure } }],
  ['1995/19XX', { start: yearOf(1995), end: { precision: 'century', year: 1900, ...sure } }],
  ['-0044/-0043', { start: yearOf(-44), end: yearOf(-43) }],
  ['-004X/-0045', { start: { precision: 'decade', year: -40, ...sure }, end: yearOf(-45) }],
  ['-0049/-004X', { start: yearOf(-49), end: { precision: 'decade', year: -40, ...sure } }],
  ['-0040/-004X', { start: yearOf(-40), end: { precision: 'decade', year: -40, ...sure } }],
  ['-0002-12-31/0001-01-01', { start: dayOf(-2, 12, 31), end: dayOf(1, 1, 1) }],
  ['1990-04-05/..', { start: dayOf(1990, 4, 5), end: 'open' }],
  ['1990-04/..', { start: monthOf(1990, 4), end: 'open' }],
  ['1990~/..', { start: yearOf(1990, about), end: 'open' }],
];

const refused: [string, RegExp][] = [
  ['', /empty/],
  [' ', /empty/],
  ['/', /needs an end/],
  ['1990/', /needs an end/],
  ['../1990', /needs a start/],
  ['../..', /needs a start/],
  ['/1990', /empty/],
  ['1990/1991/1992', /one "\/"/],
  ['1990-04-05T12:00', /times/],
  ['1990-04-05T12:00:00Z', /times/],
  ['12:00', /times/],
  ['1990-21', /month 21 .*seasons/],
  ['1990-24', /seasons/],
  ['1990-13', /month 13/],
  ['1990-00', /month 00/],
  ['1990-00-05', /month 00/],
  ['1990-04-00', /does not exist/],
  ['1990-04-31', /1990-04-31 does not exist in the gregorian calendar/],
  ['1990-02-29', /does not exist/],
  ['1900-02-29', /does not exist/],
  ['1500-02-29', /does not exist/],
  ['2021-02-29', /does not exist/],
  ['2000-02-30', /does not exist/],
  ['-0043-02-29', /-0043-02-29 does not exist/],
  ['[1990,1991]', /sets/],
  ['{1990,1991}', /sets/],
  ['1990,1991', /sets/],
  ['1990?-04', /end of a whole date/],
  ['1990-04?-05', /end of a whole date/],
  ['?1990-04-05', /end of a whole date/],
  ['~1990', /end of a whole date/],
  ['1990??', /end of a whole date/],
  ['-0000', /1 BC is "0000"/],
  ['-0000-01-01', /1 BC/],
  ['-000X', /1 BC/],
  ['1990-XX-05', /unknown month/],
  ['1990-XX', /unknown month/],
  ['199X-04', /decade or century has no month/],
  ['19XX-04-05', /decade or century has no month/],
  ['1XXX', /not a date/],
  ['XXXX', /not a date/],
  ['19X5', /not a date/],
  ['1990-0X', /not a date/],
  ['1990-04-0X', /not a date/],
  ['1990-4-5', /not a date/],
  ['90', /not a date/],
  ['990', /not a date/],
  ['19900', /not a date/],
  ['Y17000', /not a date/],
  ['+1990', /not a date/],
  ['1990-04-05 ', /not a date/],
  [' 1990', /not a date/],
  ['1990-04-05-06', /not a date/],
  ['1990/04/05', /one "\/"/],
  ['5 April 1990', /not a date/],
  ['199x', /not a date/],
  ['１９９０', /not a date/],
  ['1990..1991', /not a date/],
  ['1990-04-10/1990-04-05', /end is before the start/],
  ['1990-04-10/1990-03', /end is before the start/],
  ['1990-05/1990-04-30', /end is before the start/],
  ['1990/1989', /end is before the start/],
  ['2000/199X', /end is before the start/],
  ['2000/19XX', /end is before the start/],
  ['-0043/-0044', /end is before the start/],
  ['-0039/-004X', /end is before the start/],
  ['-004X/-0050', /end is before the start/],
  ['1990-04-05/1990-02-30', /does not exist/],
  ['1990-02-30/1990-04-05', /does not exist/],
  ['1990-04-05/now', /not a date/],
];

describe('the EDTF subset', () => {
  it.each(accepted)('reads %s', (text, value) => {
    expect(parseEdtf(text)).toEqual({ ok: true, value });
  });

  it.each(refused)('refuses "%s" with a reason', (text, reason) => {
    const result = parseEdtf(text);
    expect(result).toEqual({ ok: false, reason: expect.stringMatching(reason) });
  });

  it.each([
    ['1500-02-29', true],
    ['1700-02-29', true],
    ['1900-02-29', true],
    ['0100-02-29', true],
    ['-0100-02-29', true],
    ['1501-02-29', false],
    ['1500-02-30', false],
    ['1917-10-25', true],
  ])('knows whether %s exists in the Julian calendar', (text, ok) => {
    expect(parseEdtf(text, 'julian').ok).toBe(ok);
  });

  it('names the calendar in which a day does not exist', () => {
    expect(parseEdtf('1501-02-29', 'julian')).toEqual({
      ok: false,
      reason: '1501-02-29 does not exist in the julian calendar',
    });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-0-9X?~%/.]{0,24}$/)), (text) => {
        const result = parseEdtf(text);
        return result.ok || result.reason.length > 10;
      }),
    );
  });

  it('reads every real day and refuses every other', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, day) => {
          const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          const exists = Temporal.PlainDate.from({ year, month, day }).day === day;
          expect(parseEdtf(text).ok).toBe(exists);
        },
      ),
    );
  });

  // The library rolls days that do not exist, reads a bare "a/" as ending in 1970, and wants an end strictly after the
  // last moment of the start, and takes year 0 for 1900; on all other dates it must agree.
  const strange = ['1990-04-05/1990-04-05', '1990-04-10/1990-04', '1990-04/1990-04-10', '1990/1990', '0000-02-29'];
  const shared = accepted.filter(([text]) => !text.includes('X') && !strange.includes(text));
  it.each(shared)('agrees with the edtf library on %s', (text, value) => {
    const read = edtfLibrary(text) as { lower?: { values: number[] }; values: number[]; upper?: unknown };
    const parts = (date: EdtfDate): number[] => [
      date.year,
      ...(date.month === undefined ? [] : [date.month - 1]),
      ...(date.day === undefined ? [] : [date.day]),
    ];
    const start = read.lower ?? read;
    expect(start.values).toEqual(parts(value.start));
    if (value.end !== undefined && value.end !== 'open') {
      expect((read.upper as { values: number[] }).values).toEqual(parts(value.end));
    }
    if (value.end === 'open') expect(read.upper).toBe(Number.POSITIVE_INFINITY);
  });
});
