/**
 * Observances: days that a rule finds anew every year (record.md 2.1 D9). Temporal's own calendars are taken, never
 * Intl's: for Chinese New Year 2027 Intl in Node 26 answers 7 February, Temporal the right 6 February. Umm al-Qura goes by its
 * published months first, because Temporal knows them for thirty years only.
 */
import type { Rule } from '../record/record.ts';
import { easterSunday } from './easter.ts';
import { type CivilDay, daysInMonth, fromDayNumber, toDayNumber } from './julian.ts';
import { type LeapDay, placeInYear } from './occurrences.ts';
import { tibetanDay } from './tibetan.ts';
import { isTabled, ummAlQuraDay } from './umm-al-qura.ts';

/** A date of an observance, Gregorian. `shifted`: a 29 February moved by the leap-day policy. */
export interface Observed extends CivilDay {
  shifted: boolean;
  approximate: boolean;
}

const MOON_CALENDARS: readonly string[] = ['hebrew', 'chinese', 'islamic-umalqura', 'tibetan'];

/**
 * All dates of an observance in a Gregorian year, in order, each once: none, one or two for one rule.
 * A `table` that names the year replaces the computed rules in that year.
 */
export function observanceDates(rules: readonly Rule[], year: number, leapDay: LeapDay): Observed[] {
  const tables = rules.filter((rule) => rule.type === 'table' && Object.hasOwn(rule.dates, String(year)));
  const byDay = new Map<number, Observed>();
  for (const rule of tables.length > 0 ? tables : rules) {
    for (const date of ruleDates(rule, year, leapDay)) {
      const key = toDayNumber(date, 'gregorian');
      if (date.year === year && !byDay.has(key)) byDay.set(key, date);
    }
  }
  return [...byDay.entries()].sort(([a], [b]) => a - b).map(([, date]) => date);
}

/**
 * Must the date that these rules give in a year be labelled "may differ by a day or more where sighted or decreed"?
 * Yes for computed dates of calendars that follow the moon, no in a year that a table decides.
 */
export function mayDiffer(rules: readonly Rule[], year: number): boolean {
  if (rules.some((rule) => rule.type === 'table' && Object.hasOwn(rule.dates, String(year)))) return false;
  return rules.some((rule) => rule.type === 'calendar' && (rule.approximate || MOON_CALENDARS.includes(rule.calendar)));
}

function ruleDates(rule: Rule, year: number, leapDay: LeapDay): Observed[] {
  switch (rule.type) {
    case 'fixed': {
      const month = Number(rule.monthDay.slice(0, 2));
      const day = Number(rule.monthDay.slice(3));
      const placed = placeInYear({ month, day }, year, leapDay);
      return placed && placed.day <= daysInMonth(year, placed.month, 'gregorian')
        ? [{ year, ...placed, approximate: false }]
        : [];
    }
    case 'nth-weekday':
      return nthWeekday(rule, year).map(exactly);
    case 'easter': {
      const sunday = toDayNumber(easterSunday(year, rule.church), 'gregorian');
      return [exactly(fromDayNumber(sunday + rule.offset, 'gregorian'))];
    }
    case 'calendar': {
      const days = rule.calendar === 'tibetan' ? tibetanDates(rule, year) : calendarDates(rule, year);
      return days.map((day) => ({ ...day, shifted: false, approximate: rule.approximate === true }));
    }
    case 'table':
      return (rule.dates[year] ?? []).flatMap(tableDay).map(exactly);
  }
}

function exactly({ year, month, day }: CivilDay): Observed {
  return { year, month, day, shifted: false, approximate: false };
}

function tableDay(text: string): CivilDay[] {
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  return day >= 1 && day <= daysInMonth(year, month, 'gregorian') ? [{ year, month, day }] : [];
}

/** 1 January 1970 was a Thursday. Weekdays are ISO: Monday 1 … Sunday 7. */
function weekdayOf(day: CivilDay): number {
  return ((((toDayNumber(day, 'gregorian') + 3) % 7) + 7) % 7) + 1;
}

function nthWeekday(rule: Extract<Rule, { type: 'nth-weekday' }>, year: number): CivilDay[] {
  const { month, weekday, n } = rule;
  const length = daysInMonth(year, month, 'gregorian');
  const first = 1 + ((weekday - weekdayOf({ year, month, day: 1 }) + 7) % 7);
  const day = n === -1 ? first + 7 * Math.floor((length - first) / 7) : first + 7 * (n - 1);
  return day <= length ? [{ year, month, day }] : [];
}

type CalendarRule = Extract<Rule, { type: 'calendar' }>;

/** A calendar's year overlaps at most three Gregorian years, and a Gregorian year at most three of a calendar's. */
function calendarDates({ calendar, monthCode, day }: CalendarRule, year: number): CivilDay[] {
  // A year of the table may begin a day before Temporal's does.
  const beyond = calendar === 'islamic-umalqura' ? 1 : 0;
  const firstYear = Temporal.PlainDate.from({ year, month: 1, day: 1 }).withCalendar(calendar).year - beyond;
  const lastYear = Temporal.PlainDate.from({ year, month: 12, day: 31 }).withCalendar(calendar).year + beyond;
  const dates: CivilDay[] = [];
  for (let calendarYear = firstYear; calendarYear <= lastYear; calendarYear++) {
    const date =
      calendar === 'islamic-umalqura' && isTabled(calendarYear)
        ? ummAlQuraDay(calendarYear, monthCode, day)
        : dayInCalendar({ calendar, year: calendarYear, monthCode, day });
    if (date?.year === year) dates.push({ year, month: date.month, day: date.day });
  }
  return dates;
}

/** Null when that year of the calendar lacks the month or the day; Temporal says so with a RangeError only. */
function dayInCalendar(fields: {
  calendar: string;
  year: number;
  monthCode: string;
  day: number;
}): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(fields, { overflow: 'reject' }).withCalendar('iso8601');
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** A Tibetan year runs from February or March into the next Gregorian year. */
function tibetanDates({ monthCode, day }: CalendarRule, year: number): CivilDay[] {
  return [year - 1, year]
    .map((tibetanYear) => tibetanDay(tibetanYear, monthCode, day))
    .filter((date) => date !== null && date.year === year) as CivilDay[];
}
