/**
 * The subset of EDTF (ISO 8601-2, Library of Congress 2019) that records are written in (record.md 1.4):
 * `YYYY`, `YYYY-MM`, `YYYY-MM-DD`; a trailing `? ~ %`; `YYYY-MM-XX` = month, `YYYY-XX-XX` = year; `199X`, `19XX`;
 * years −9999…9999; `a/b`, `a/..`. EDTF is Gregorian; reading it in the Julian calendar is our extension.
 */
import { type CivilDay, daysInMonth, type WrittenCalendar } from './julian.ts';

/** How much of a date is known. A decade or century carries its first year. */
export type Precision = 'day' | 'month' | 'year' | 'decade' | 'century';

/** One end of an EDTF value. `month` and `day` are there when the precision says so. */
export interface EdtfDate {
  precision: Precision;
  /** Astronomical: 44 BC = −43. */
  year: number;
  month?: number;
  day?: number;
  approximate: boolean;
  uncertain: boolean;
}

/** A date (`end` absent), an interval (`end` a date), or one without an end yet (`end: 'open'`). */
export interface Edtf {
  start: EdtfDate;
  end?: EdtfDate | 'open';
}

export type EdtfResult = { ok: true; value: Edtf } | { ok: false; reason: string };

/** A date known to the day. */
export type EdtfDay = EdtfDate & CivilDay & { precision: 'day' };

export function isDay(date: EdtfDate): date is EdtfDay {
  return date.precision === 'day';
}

const DATE = /^(-?)(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%]?)$/;

/** Reads an EDTF string written in `calendar`. Answers the value, or the reason why it is refused, in words. */
export function parseEdtf(text: string, calendar: WrittenCalendar = 'gregorian'): EdtfResult {
  const [first = '', second, ...more] = text.split('/');
  if (more.length > 0) return refuse('an interval has one "/"');
  if (second !== undefined && first === '..') return refuse('an interval needs a start: "../b" is not accepted');
  if (second === '') return refuse('an interval needs an end: write "a/b", or "a/.." when it goes on');
  const start = parseDate(first, calendar);
  if (typeof start === 'string') return refuse(start);
  if (second === undefined) return { ok: true, value: { start } };
  if (second === '..') return { ok: true, value: { start, end: 'open' } };
  const end = parseDate(second, calendar);
  if (typeof end === 'string') return refuse(end);
  if (outer(end, 'last') < outer(start, 'first')) return refuse('the end is before the start');
  return { ok: true, value: { start, end } };
}

function refuse(reason: string): EdtfResult {
  return { ok: false, reason };
}

/** A date, or the reason in words. */
function parseDate(text: string, calendar: WrittenCalendar): EdtfDate | string {
  const match = DATE.exec(text);
  if (!match) return reasonFor(text);
  const [, sign, yearText = '', monthText, dayText, mark] = match;
  const known = yearText.replaceAll('X', '0');
  if (sign && Number(known) === 0) return '"-0000" is not a year: 1 BC is "0000"';
  const year = sign ? -Number(known) : Number(known);
  const doubt = { approximate: mark === '~' || mark === '%', uncertain: mark === '?' || mark === '%' };
  if (yearText.endsWith('X')) {
    if (monthText) return 'a decade or century has no month or day';
    return { precision: yearText.endsWith('XX') ? 'century' : 'decade', year, ...doubt };
  }
  if (monthText === undefined) return { precision: 'year', year, ...doubt };
  if (monthText === 'XX') {
    return dayText === 'XX'
      ? { precision: 'year', year, ...doubt }
      : 'an unknown month is written "YYYY-XX-XX", or only the year';
  }
  const month = Number(monthText);
  if (month > 12) return `month ${monthText} does not exist (seasons are not accepted)`;
  if (month === 0) return 'month 00 does not exist';
  if (dayText === undefined || dayText === 'XX') return { precision: 'month', year, month, ...doubt };
  const day = Number(dayText);
  if (day < 1 || day > daysInMonth(year, month, calendar)) {
    return `${sign}${yearText}-${monthText}-${dayText} does not exist in the ${calendar} calendar`;
  }
  return { precision: 'day', year, month, day, ...doubt };
}

/** Why a text is not a date of the subset: the commonest mistakes by name. */
function reasonFor(text: string): string {
  if (text.trim() === '') return 'the date is empty';
  if (/[T:]/.test(text)) return 'times are not accepted: a date is a civil day';
  if (/[[\]{},]/.test(text)) return 'sets of dates are not accepted: use "alternatives"';
  if (/[?~%]./.test(text)) return '"?", "~" and "%" stand only at the end of a whole date';
  return `"${text}" is not a date: write YYYY, YYYY-MM or YYYY-MM-DD, years in four digits`;
}

/** A number that orders dates by the first or last day which they may mean. */
function outer(date: EdtfDate, side: 'first' | 'last'): number {
  const last = side === 'last';
  const span = date.precision === 'decade' ? 9 : date.precision === 'century' ? 99 : 0;
  // A decade BC counts away from zero: -004X is 49 to 40 BC, its stored year the later one.
  const year = date.year + (date.year < 0 ? (last ? 0 : -span) : last ? span : 0);
  return (year * 100 + (date.month ?? (last ? 12 : 1))) * 100 + (date.day ?? (last ? 31 : 1));
}
