/**
 * The Umm al-Qura calendar of Saudi Arabia by its published months, 1365–1500 AH (1945–2077). Temporal's own
 * `islamic-umalqura` has them only for 1420–1450 (Node 26, Chromium 156) and answers by an arithmetic rule elsewhere, which is
 * a day late in every third month of the years to come.
 *
 * Source of the month lengths: the calendar's website from 1431 on and the "Comparison Calendar 1356–1411 AH" of King Fahd
 * University of Petroleum and Minerals before, as gathered by hijridate (github.com/dralshehri/hijridate, ummalqura.py at
 * f0eb452, opened 26 November 2026).
 */
import { type CivilDay, fromDayNumber, toDayNumber } from './julian.ts';

const FIRST_YEAR = 1365;
const FIRST_DAY = toDayNumber({ year: 1945, month: 12, day: 5 }, 'gregorian');
/** Three hexadecimal digits a year: bit 0 is Muharram, set when the month has 30 days and not 29. */
const LONG_MONTHS = `
  d55555555d556d5555ea5d2aaaacd5655572da9555aaa55552da6d55a55574dd53d54556d552d5d55d54d4565552da5d55aad56aad4b
  52aa574ae97656cb55aaaa554ad95d2da5d9db2ba4b4aa552b5575b6abd2bc4b89a9552d5adb6a6d4dc9d92aa69562ae56d36ab55aaa
  94d49d95d2ba5b55aad55a9a92e26e55dada6d46a554ba9754eaae5acba9d92b2564bcab55ab556d2ea5e4aa9552daad36c7596d2695
  52da5b4ba9ba3b4b69b52aa64b696d2ec6d9eb2d54d2aa564ae96dd6ab54b29a9352ba57536ab56aae93`.replaceAll(/\s/g, '');
const MONTHS = 12;

/** Day number on which each month of the table begins, and the day after its last. */
const STARTS: readonly number[] = monthStarts();

function monthStarts(): number[] {
  const starts = [FIRST_DAY];
  for (let at = 0; at < LONG_MONTHS.length; at += 3) {
    const long = Number.parseInt(LONG_MONTHS.slice(at, at + 3), 16);
    for (let month = 0; month < MONTHS; month++) starts.push((starts.at(-1) ?? 0) + 29 + ((long >> month) & 1));
  }
  return starts;
}

/** Does the table tell this year of the Hijra? */
export function isTabled(hijriYear: number): boolean {
  return hijriYear >= FIRST_YEAR && hijriYear < FIRST_YEAR + (STARTS.length - 1) / MONTHS;
}

/**
 * The Gregorian date of a day of a tabled year.
 *
 * @param monthCode Temporal's, `M01` to `M12`
 * @returns null when the month has no such day
 */
export function ummAlQuraDay(hijriYear: number, monthCode: string, day: number): CivilDay | null {
  const month = Number(monthCode.slice(1));
  if (!/^M\d\d$/.test(monthCode) || month < 1 || month > MONTHS) return null;
  const at = (hijriYear - FIRST_YEAR) * MONTHS + month - 1;
  const start = STARTS[at];
  const next = STARTS[at + 1];
  if (start === undefined || next === undefined || day < 1 || day > next - start) return null;
  return fromDayNumber(start + day - 1, 'gregorian');
}
