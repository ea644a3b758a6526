/**
 * Day-number arithmetic for the proleptic Julian and Gregorian calendars, astronomical years (1 BC = 0).
 * Temporal has no Julian calendar (record.md 2.1 D2). Day 0 is 1970-01-01 Gregorian.
 * Method: count days from 1 March, so that the leap day is the last of its year
 * (E. G. Richards, "Calendars", Explanatory Supplement to the Astronomical Almanac, 3rd ed., 15.11).
 */

/** The two calendars in which a record's date may be written. */
export type WrittenCalendar = 'gregorian' | 'julian';

/** A day as numbers: astronomical year, month 1–12, day 1–31, in whichever calendar the context says. */
export interface CivilDay {
  year: number;
  month: number;
  day: number;
}

/** First day of the Gregorian calendar in Rome, 1582-10-15, as a day number. */
export const GREGORIAN_REFORM_DAY = -141_427;

const JULIAN_SHIFT = -719_470;
const GREGORIAN_SHIFT = -719_468;

/** Is there a 29 February in this year? */
export function isLeapYear(year: number, calendar: WrittenCalendar): boolean {
  if (year % 4 !== 0) return false;
  return calendar === 'julian' || year % 100 !== 0 || year % 400 === 0;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days in a month, 28–31; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number, calendar: WrittenCalendar): number {
  if (month === 2 && isLeapYear(year, calendar)) return 29;
  return MONTH_DAYS[month - 1] ?? 0;
}

/** Does this day exist in the calendar? */
export function isRealDay({ year, month, day }: CivilDay, calendar: WrittenCalendar): boolean {
  return day >= 1 && day <= daysInMonth(year, month, calendar);
}

/** Day number of a day that exists. */
export function toDayNumber({ year, month, day }: CivilDay, calendar: WrittenCalendar): number {
  const marchYear = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const days = 365 * marchYear + Math.floor(marchYear / 4) + dayOfYear;
  if (calendar === 'julian') return days + JULIAN_SHIFT;
  return days - Math.floor(marchYear / 100) + Math.floor(marchYear / 400) + GREGORIAN_SHIFT;
}

/** The day with this day number. */
export function fromDayNumber(dayNumber: number, calendar: WrittenCalendar): CivilDay {
  let marchYear: number;
  if (calendar === 'julian') {
    marchYear = Math.floor((4 * (dayNumber - JULIAN_SHIFT) + 3) / 1461);
  } else {
    const days = dayNumber - GREGORIAN_SHIFT;
    const century = Math.floor((4 * days + 3) / 146_097);
    marchYear = Math.floor((4 * (days + century - Math.floor(century / 4)) + 3) / 1461);
  }
  const dayOfYear = dayNumber - toDayNumber({ year: marchYear, month: 3, day: 1 }, calendar);
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: month > 2 ? marchYear : marchYear + 1,
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

/** The Gregorian name of a Julian day: 1917-10-25 → 1917-11-07. */
export function julianToGregorian(day: CivilDay): CivilDay {
  return fromDayNumber(toDayNumber(day, 'julian'), 'gregorian');
}

/** The Julian name of a Gregorian day: 1917-11-07 → 1917-10-25. */
export function gregorianToJulian(day: CivilDay): CivilDay {
  return fromDayNumber(toDayNumber(day, 'gregorian'), 'julian');
}
