/** Easter Sunday, western and orthodox. Temporal has no church calendar. */
import { type CivilDay, julianToGregorian } from './julian.ts';

/**
 * Gregorian date of Easter in a year: western by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms,
 * 2nd ed., ch. 8), orthodox by the Julian computus of the same chapter, given in the Gregorian calendar.
 */
export function easterSunday(year: number, church: 'western' | 'orthodox'): CivilDay {
  return church === 'western' ? western(year) : orthodox(year);
}

function western(year: number): CivilDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * late + 114;
  return { year, month: Math.floor(days / 31), day: (days % 31) + 1 };
}

function orthodox(year: number): CivilDay {
  const moon = (19 * (year % 19) + 15) % 30;
  const toSunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const days = moon + toSunday + 114;
  return julianToGregorian({ year, month: Math.floor(days / 31), day: (days % 31) + 1 });
}
