import { describe, expect, it } from 'vitest';
import { surface } from '../../../core/date/surface.ts';
import type { AnniversaryRecord } from '../../../core/record/record.ts';
import { aRecord, day } from '../a-record.ts';
import { check, on } from './surface-cases.ts';

describe('Julian dates', () => {
  const julian: Partial<AnniversaryRecord> = { date: { edtf: '', calendar: 'julian' } };

  describe('as written', () => {
    check(
      [
        ['1917-10-25', '2026-10-25', on(109)],
        ['1917-10-25', '2026-11-07', null],
        ['1066-10-14', '2026-10-14', on(960)],
        ['1500-02-29', '2028-02-29', on(528)],
        ['1500-02-29', '2027-02-28', on(527, { shifted: true })],
        ['1500-02-29', '2027-03-01', on(527, { shifted: true }), 'mar1'],
        ['1500-02-29', '2027-03-01', null, 'omit'],
        ['-0043-03-15', '2026-03-15', on(2069)],
        // Days of a range are counted in its own calendar: 1500 was a leap year.
        ['1500-02-27/1500-03-02', '2028-02-29', on(528, { day: [3], of: 5 })],
        ['1500-02-27/1500-03-02', '2027-02-28', on(527, { day: [2, 3], of: 5, shifted: true })],
        ['1066-10', '2026-10-31', { kind: 'month', years: 960 }],
      ],
      julian,
    );
    check([['1917-10-25', '2026-10-25', on(109)]], { ...julian, anniversary: { basis: 'as-written' } });
  });

  describe('kept in the Gregorian calendar', () => {
    const kept: Partial<AnniversaryRecord> = { ...julian, anniversary: { basis: 'gregorian' } };
    check(
      [
        ['1917-10-25', '2026-11-07', on(109)],
        ['1917-10-25', '2026-10-25', null],
        // 10, 11 and 13 days.
        ['1690-07-01', '2026-07-11', on(336)],
        ['1732-02-11', '2026-02-22', on(294)],
        // The year goes along.
        ['1642-12-25', '2027-01-04', on(384)],
        ['1917-12-25', '2027-01-07', on(109)],
        ['1900-02-29', '2027-03-13', on(127)],
        ['1917-10-25/1917-10-27', '2026-11-08', on(109, { day: [2], of: 3 })],
        ['1917-12-18/1917-12-20', '2027-01-01', on(109, { day: [2], of: 3 })],
        ['1917-12-18/1917-12-20', '2026-12-31', on(109, { day: [1], of: 3 })],
        ['1917-10-25/..', '2026-11-07', { kind: 'start', years: 109, ongoing: true }],
        ['1917-10', '2026-10-31', { kind: 'month', years: 109 }],
        ['1917-10', '2026-11-07', null],
      ],
      kept,
    );
    check([['1917-10-25', '2026-10-25', on(109)]], { anniversary: { basis: 'gregorian' } });
  });
});

describe('a month-day of the record', () => {
  check(
    [
      ['1990-04-05', '2022-04-24', on(32)],
      ['1990-04-05', '2022-04-05', null],
      ['1990-04-05/1990-04-10', '2022-04-24', on(32)],
      ['1990-04-05/1990-04-10', '2022-04-06', null],
      ['1990-04', '2022-04-24', on(32)],
      ['1990-04', '2022-04-23', null],
      ['1990', '2022-04-24', on(32)],
      ['1990?', '2022-04-24', on(32, { uncertain: true })],
      ['1990-04-05/..', '2022-04-24', { kind: 'start', years: 32, ongoing: true }],
      ['199X', '2022-04-24', null],
      ['19XX', '2022-04-24', null],
    ],
    { anniversary: { monthDay: '04-24' } },
  );

  const newton = { date: { edtf: '', calendar: 'julian' as const }, anniversary: { monthDay: '01-04' } };
  check([['1642-12-25', '2027-01-04', on(384)]], newton);
  check([['1642-12-25', '2027-12-25', on(385)]], { ...newton, anniversary: { monthDay: '12-25' } });
  check([['1642-12-25', '2027-01-06', on(384)]], {
    ...newton,
    anniversary: { monthDay: '01-06', basis: 'gregorian' },
  });
  check([['1642-12-25', '2027-01-06', on(385)]], { ...newton, anniversary: { monthDay: '01-06' } });
  // The same day of another month is not the Gregorian day.
  check([['1642-12-25', '2027-02-04', on(385)]], { ...newton, anniversary: { monthDay: '02-04' } });
  check([['1642', '2027-01-06', on(385)]], { ...newton, anniversary: { monthDay: '01-06', basis: 'gregorian' } });
  check(
    [
      ['1990-01-05', '2027-02-28', on(37, { shifted: true })],
      ['1990-01-05', '2028-02-29', on(38)],
      ['1990-01-05', '2027-02-28', null, 'omit'],
    ],
    { anniversary: { monthDay: '02-29' } },
  );
  check([['1990-01-05', '2027-03-02', null]], { anniversary: { monthDay: '02-30' } });
});

describe('an observance', () => {
  const rules = [{ type: 'fixed', monthDay: '12-10' }] as const;
  const humanRights = aRecord({ kind: 'observance', observance: { rules: [...rules], since: 1950 } });

  it.each([
    ['2026-12-10', on(76)],
    ['1950-12-10', on(0)],
    ['1949-12-10', null],
    ['2026-12-09', null],
    ['2026-11-10', null],
  ])('on %s is counted since its first year', (view, answer) => {
    expect(surface(humanRights, day(view), { leapDay: 'feb28' })).toEqual(answer);
  });

  it('has no count without one', () => {
    const record = aRecord({ kind: 'observance', observance: { rules: [...rules] } });
    expect(surface(record, day('2026-12-10'), { leapDay: 'feb28' })).toEqual({ kind: 'day' });
  });

  it('goes by its rules and not by its date', () => {
    const record = { ...humanRights, date: { edtf: '1990-04-05' } };
    expect(surface(record, day('2026-12-10'), { leapDay: 'feb28' })).toEqual(on(76));
    expect(surface(record, day('2026-04-05'), { leapDay: 'feb28' })).toBeNull();
  });

  it('is one by having only rules', () => {
    const record = { ...humanRights, kind: 'event' as const };
    expect(surface(record, day('2026-12-10'), { leapDay: 'feb28' })).toEqual(on(76));
  });

  it('lets the date of an event speak when it has both', () => {
    const record = { ...humanRights, kind: 'event' as const, date: { edtf: '1990-04-05' } };
    expect(surface(record, day('2026-12-10'), { leapDay: 'feb28' })).toBeNull();
    expect(surface(record, day('2026-04-05'), { leapDay: 'feb28' })).toEqual(on(36));
  });

  it('on 29 February follows the leap-day policy, its own first', () => {
    const observance = { rules: [{ type: 'fixed' as const, monthDay: '02-29' }] };
    const record = aRecord({ kind: 'observance', observance });
    const shifted = { kind: 'day', shifted: true };
    expect(surface(record, day('2027-02-28'), { leapDay: 'feb28' })).toEqual(shifted);
    expect(surface(record, day('2027-03-01'), { leapDay: 'mar1' })).toEqual(shifted);
    expect(surface(record, day('2027-02-28'), { leapDay: 'omit' })).toBeNull();
    expect(surface(record, day('2028-02-29'), { leapDay: 'omit' })).toEqual({ kind: 'day' });
    const own = { ...record, anniversary: { leapDay: 'mar1' as const } };
    expect(surface(own, day('2027-03-01'), { leapDay: 'feb28' })).toEqual(shifted);
  });

  it('says when its rule is only approximate', () => {
    const calendar = { type: 'calendar', calendar: 'islamic-umalqura', monthCode: 'M10', day: 1 } as const;
    const record = aRecord({ kind: 'observance', observance: { rules: [{ ...calendar, approximate: true }] } });
    expect(surface(record, day('2026-03-20'), { leapDay: 'feb28' })).toEqual({ kind: 'day', approximate: true });
  });
});
