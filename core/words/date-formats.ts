/**
 * Dates in a language, always in the Gregorian or Julian numbers that were written (record.md 2.1 D13). The numbers are
 * put into the pattern of a leap year near 2000: so 29 February 1500 (Julian) does not roll to March, and no engine
 * converts an old date on its own. V8 shows a PlainDate before 1582 in the Julian calendar, and in Chinese and
 * Japanese without its long month; instants in UTC have neither fault.
 */
import type { CivilDay } from '../date/julian.ts';
import { DATE_TABLES, type DateTable } from './date-tables.ts';
import { numberFormat } from './numbers.ts';

/** A month of a year, astronomical. */
export type CivilMonth = Omit<CivilDay, 'day'>;

/** How a language writes dates. Years are astronomical; those ≤ 0 are written with their era. */
export interface DateFormats {
  day(day: CivilDay): string;
  monthDay(day: CivilDay): string;
  month(month: CivilMonth): string;
  year(year: number): string;
  /** From a day to another that is later. */
  range(start: CivilDay, end: CivilDay): string;
}

/** Leap years with the right era for the pattern: 2000 and 1997 BC. */
const MODEL_YEAR = 2000;
const MODEL_LATER_YEAR = 2004;
const MODEL_YEAR_BC = -1996;

/** English dates are written day first; the rest as the language's own region does. */
const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB' };

/** The formats of a language; for languages that Chromium's Intl lacks, from a table. */
export function dateFormats(lang: string): DateFormats {
  const table = DATE_TABLES[lang];
  return table ? tableFormats(table) : intlFormats(LOCALES[lang] ?? lang);
}

type Field = 'day' | 'month' | 'year';
type Part = { type: string; value: string; source?: string };

function intlFormats(locale: string): DateFormats {
  // Making a format costs far more than using it: each is made when it is needed, and a list uses the same for every card.
  let numbers: Intl.NumberFormat | undefined;
  const writeNumber = (value: number): string => {
    numbers ??= numberFormat(locale, { useGrouping: false });
    return numbers.format(value);
  };
  const made = new Map<string, Intl.DateTimeFormat>();
  const pattern = (fields: readonly Field[], era: boolean): Intl.DateTimeFormat => {
    const key = `${fields} ${era}`;
    const known = made.get(key);
    if (known) return known;
    const format = new Intl.DateTimeFormat(locale, {
      calendar: 'gregory',
      timeZone: 'UTC',
      ...(fields.includes('day') ? { day: 'numeric' } : {}),
      ...(fields.includes('month') ? { month: 'long' } : {}),
      ...(fields.includes('year') ? { year: 'numeric' } : {}),
      ...(era ? { era: 'short' } : {}),
    });
    made.set(key, format);
    return format;
  };
  const write = (fields: readonly Field[], { year, month, day }: CivilDay): string => {
    const bc = year <= 0 && fields.includes('year');
    const model = instant({ year: bc ? MODEL_YEAR_BC : MODEL_YEAR, month, day });
    const parts: Part[] = pattern(fields, bc).formatToParts(model);
    const shown = writeNumber(bc ? 1 - year : year);
    return parts.map(({ type, value }) => (type === 'year' ? shown : value)).join('');
  };
  const day = (date: CivilDay): string => write(['day', 'month', 'year'], date);
  const monthDay = (date: CivilDay): string => write(['day', 'month'], date);
  return {
    day,
    monthDay,
    month: ({ year, month }) => write(['month', 'year'], { year, month, day: 1 }),
    year: (year) => write(['year'], { year, month: 1, day: 1 }),
    range(start, end) {
      if (start.year <= 0) return `${day(start)} – ${day(end)}`;
      const laterYear = start.year === end.year ? MODEL_YEAR : MODEL_LATER_YEAR;
      const parts: Part[] = pattern(['day', 'month', 'year'], false).formatRangeToParts(
        instant({ ...start, year: MODEL_YEAR }),
        instant({ ...end, year: laterYear }),
      );
      // Chinese and Japanese have no long pattern for ranges: the year leads, and the end repeats only what differs.
      if (!parts.some(({ type, value }) => type === 'month' && /\p{L}/u.test(value))) {
        if (start.year !== end.year) return `${day(start)}–${day(end)}`;
        return `${day(start)}–${start.month === end.month ? write(['day'], end) : monthDay(end)}`;
      }
      const shown = parts
        .map(({ type, value, source }) =>
          type === 'year' ? writeNumber(source === 'endRange' ? end.year : start.year) : value,
        )
        .join('')
        .replaceAll('\u2009', ' ');
      return start.year === end.year && start.month === end.month ? closeUp(shown) : shown;
    },
  };
}

/** "5–10 April", not "5 – 10 April" (CLDR puts thin spaces around the dash in some languages only). */
function closeUp(range: string): string {
  return range.replace(/(\p{Nd})\s–\s(\p{Nd})/u, '$1–$2');
}

function instant({ year, month, day }: CivilDay): number {
  return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toZonedDateTime('UTC').epochMilliseconds;
}

function tableFormats(table: DateTable): DateFormats {
  const fill = (pattern: string, days: string, { year, month }: CivilMonth): string =>
    pattern
      .replace('{day}', days)
      .replace('{month}', table.months[month - 1]!)
      .replace('{year}', year > 0 ? String(year) : table.beforeChrist.replace('{year}', String(1 - year)));
  const day = (date: CivilDay): string => fill(table.day, String(date.day), date);
  const monthDay = (date: CivilDay): string => fill(table.monthDay, String(date.day), date);
  return {
    day,
    monthDay,
    month: (month) => fill(table.month, '', month),
    year: (year) => fill('{year}', '', { year, month: 1 }),
    range(start, end) {
      if (start.year !== end.year) return `${day(start)} – ${day(end)}`;
      if (start.month !== end.month) {
        return table.yearLeads ? `${day(start)} – ${monthDay(end)}` : `${monthDay(start)} – ${day(end)}`;
      }
      return fill(table.day, `${start.day}–${end.day}`, start);
    },
  };
}
