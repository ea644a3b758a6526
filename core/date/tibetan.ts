/**
 * The Tibetan calendar by the Phugpa rules, as exact fractions.
 * Source: Svante Janson, "Tibetan calendar mathematics" (2007, rev. 2014), sections 5–9 and constants of epoch E806.
 * The Tsurphu school and Bhutan can differ by a day or a month.
 */
import { type CivilDay, fromDayNumber } from './julian.ts';

/** Day number (1970-01-01 = 0) of Julian day number 0. */
const JULIAN_DAY_ZERO = -2_440_588;

const EPOCH_YEAR = 806;
const EPOCH_MONTH = 3;
const BETA = 61;

const MOON_TABLE = [0, 5, 10, 15, 19, 22, 24, 25];
const SUN_TABLE = [0, 6, 10, 11];

/** Linear interpolation in a quarter-wave table that is mirrored, then negated: a sine of `4 · (length − 1)` steps. */
function wave(table: readonly number[], position: number): number {
  const quarter = table.length - 1;
  const whole = 4 * quarter;
  const at = ((position % whole) + whole) % whole;
  const valueAt = (step: number): number => {
    const inHalf = step % (2 * quarter);
    const value = table[inHalf <= quarter ? inHalf : 2 * quarter - inHalf]!;
    return step % whole < 2 * quarter ? value : -value;
  };
  const step = Math.floor(at);
  return valueAt(step) + (at - step) * (valueAt(step + 1) - valueAt(step));
}

/** Julian day number on which lunar day `day` (0–30) of true month `month` ends. */
function lunarDayEnd(day: number, month: number): number {
  const n = month + day / 30;
  const mean = (n * 167_025) / 5656 + 2_015_501 + 4783 / 5656;
  const sun = (n * 65 + 743) / 804;
  const moonAnomaly = (month * 253 + 475) / 3528 + day / 28;
  const moonCorrection = wave(MOON_TABLE, 28 * moonAnomaly);
  const sunCorrection = wave(SUN_TABLE, 12 * (sun - 1 / 4));
  return Math.floor(mean + (moonCorrection - sunCorrection) / 60);
}

/** Number of the true month since the epoch, or null when the year has no such leap month. */
function trueMonth(year: number, month: number, leap: boolean): number | null {
  const months = 12 * (year - EPOCH_YEAR) + month - EPOCH_MONTH;
  const index = (((2 * months + BETA) % 65) + 65) % 65;
  // A month whose intercalation index is 48 or 49 is doubled, and the leap month stands first.
  if (leap && index !== 48 && index !== 49) return null;
  return Math.floor((67 * months + BETA + 17) / 65) - (leap ? 1 : 0);
}

/**
 * Gregorian date of a Tibetan day in the Tibetan year that begins in the given Gregorian year (Losar of 2027 opens
 * year 2027), or null when that month or day does not occur. Of a doubled day the first counts.
 * `monthCode` is "M01" … "M12", "M05L" for a leap month. A doubled first month is kept in its first half, since it
 * opens the year: Losar was on 6 February 2000 and 5 February 2019. Of other doubled months the plain code is the
 * second; almanacs keep their feasts now in the one, now in the other (2024 the second, 2021 the first), which is one
 * more reason for the label "may differ", and for a table.
 */
export function tibetanDay(year: number, monthCode: string, day: number): CivilDay | null {
  const number = Number(monthCode.slice(1, 3));
  if (number < 1 || number > 12 || day < 1 || day > 30) return null;
  const leap = monthCode.endsWith('L');
  const opening = number === 1 ? trueMonth(year, 1, true) : null;
  const month = opening ?? trueMonth(year, number, leap);
  if (month === null) return null;
  return fromDayNumber(lunarDayEnd(day - 1, month) + 1 + JULIAN_DAY_ZERO, 'gregorian');
}
