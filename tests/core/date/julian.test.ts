import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  daysInMonth,
  fromDayNumber,
  GREGORIAN_REFORM_DAY,
  gregorianToJulian,
  isLeapYear,
  isRealDay,
  julianToGregorian,
  toDayNumber,
} from '../../../core/date/julian.ts';

const civil = (text: string) => {
  const [, sign, year, month, day] = /^(-?)(\d+)-(\d+)-(\d+)$/.exec(text)!;
  return { year: Number(`${sign}${year}`), month: Number(month), day: Number(day) };
};

// Pairs as published: the reform itself, dated events in both styles, and the table of differences in
// "Explanatory Supplement to the Astronomical Almanac" (3rd ed.), ch. 15.
const pairs: [julian: string, gregorian: string][] = [
  ['1582-10-04', '1582-10-14'],
  ['1582-10-05', '1582-10-15'],
  ['1642-12-25', '1643-01-04'],
  ['1616-04-23', '1616-05-03'],
  ['1690-07-01', '1690-07-11'],
  ['1700-02-18', '1700-02-28'],
  ['1700-02-19', '1700-03-01'],
  ['1700-02-28', '1700-03-10'],
  ['1700-02-29', '1700-03-11'],
  ['1732-02-11', '1732-02-22'],
  ['1752-09-02', '1752-09-13'],
  ['1799-05-26', '1799-06-06'],
  ['1825-12-14', '1825-12-26'],
  ['1861-02-19', '1861-03-03'],
  ['1900-02-28', '1900-03-12'],
  ['1900-02-29', '1900-03-13'],
  ['1905-01-09', '1905-01-22'],
  ['1908-06-17', '1908-06-30'],
  ['1917-02-23', '1917-03-08'],
  ['1917-10-25', '1917-11-07'],
  ['1917-12-25', '1918-01-07'],
  ['1918-01-31', '1918-02-13'],
  ['0001-01-01', '0000-12-30'],
  ['-0043-03-15', '-0043-03-13'],
  ['0200-02-29', '0200-02-28'],
  ['0300-02-29', '0300-03-01'],
  ['0300-03-01', '0300-03-02'],
  ['1066-10-14', '1066-10-20'],
  ['1453-05-29', '1453-06-07'],
  ['1492-10-12', '1492-10-21'],
  ['-4712-01-01', '-4713-11-24'],
];

describe('Julian and Gregorian days', () => {
  it.each(pairs)('Julian %s is Gregorian %s', (julian, gregorian) => {
    expect(julianToGregorian(civil(julian))).toEqual(civil(gregorian));
    expect(gregorianToJulian(civil(gregorian))).toEqual(civil(julian));
  });

  it('counts days from 1970', () => {
    expect(toDayNumber(civil('1970-01-01'), 'gregorian')).toBe(0);
    expect(toDayNumber(civil('1970-01-02'), 'gregorian')).toBe(1);
    expect(toDayNumber(civil('1969-12-19'), 'julian')).toBe(0);
    expect(toDayNumber(civil('1582-10-15'), 'gregorian')).toBe(GREGORIAN_REFORM_DAY);
    expect(toDayNumber(civil('1582-10-05'), 'julian')).toBe(GREGORIAN_REFORM_DAY);
    // Julian day 0 was 2,440,588 days before 1970.
    expect(toDayNumber(civil('-4712-01-01'), 'julian')).toBe(-2_440_588);
  });

  it('agrees with Temporal on Gregorian days', () => {
    const epoch = Temporal.PlainDate.from('1970-01-01');
    fc.assert(
      fc.property(fc.integer({ min: -4_300_000, max: 2_900_000 }), (number) => {
        const { year, month, day } = epoch.add({ days: number });
        expect(fromDayNumber(number, 'gregorian')).toEqual({ year, month, day });
        expect(toDayNumber({ year, month, day }, 'gregorian')).toBe(number);
      }),
      { numRuns: 2_000 },
    );
  });

  it('follows each day by the next, in both calendars, over two leap cycles before and after year 0', () => {
    for (const calendar of ['gregorian', 'julian'] as const) {
      let { year, month, day } = fromDayNumber(toDayNumber(civil('-0401-01-01'), calendar), calendar);
      for (let number = toDayNumber(civil('-0401-01-01'), calendar); year < 401; number++) {
        const read = fromDayNumber(number, calendar);
        if (read.year !== year || read.month !== month || read.day !== day || toDayNumber(read, calendar) !== number) {
          expect.fail(`${calendar} ${number}: ${JSON.stringify(read)} instead of ${year}-${month}-${day}`);
        }
        const leap = year % 4 === 0 && (calendar === 'julian' || year % 100 !== 0 || year % 400 === 0);
        const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
        day++;
        if (day > length) {
          day = 1;
          month++;
        }
        if (month > 12) {
          month = 1;
          year++;
        }
      }
      expect(year).toBe(401);
    }
  });

  it.each([
    [1900, false, true],
    [2000, true, true],
    [1904, true, true],
    [1903, false, false],
    [0, true, true],
    [-4, true, true],
    [-100, false, true],
    [-400, true, true],
    [-1, false, false],
  ])('knows the leap years: %i', (year, gregorian, julian) => {
    expect(isLeapYear(year, 'gregorian')).toBe(gregorian);
    expect(isLeapYear(year, 'julian')).toBe(julian);
    expect(daysInMonth(year, 2, 'gregorian')).toBe(gregorian ? 29 : 28);
    expect(daysInMonth(year, 2, 'julian')).toBe(julian ? 29 : 28);
  });

  it('knows the months, and none beside them', () => {
    const lengths = Array.from({ length: 14 }, (_, month) => daysInMonth(2001, month, 'gregorian'));
    expect(lengths).toEqual([0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 0]);
  });

  it.each([
    ['2000-02-29', true],
    ['2001-02-29', false],
    ['2001-04-30', true],
    ['2001-04-31', false],
    ['2001-04-00', false],
    ['2001-04-01', true],
    ['2001-13-01', false],
  ])('knows whether %s is a day', (text, real) => {
    expect(isRealDay(civil(text), 'gregorian')).toBe(real);
  });
});
