/** The days of a short range with what is told of each (record.md 2.1 D5). */
import type { AnniversaryRecord, Moment } from '../record/record.ts';
import { isDay, parseEdtf } from './edtf.ts';
import { type CivilDay, fromDayNumber, toDayNumber } from './julian.ts';
import { SHORT_RANGE_DAYS } from './occurrences.ts';

/** A day of the range as it is written, and its moments. */
export interface DayOfRange extends CivilDay {
  moments: Moment[];
}

/** Every day of a short range in the record's own calendar; [] for a single day, a long or an open range. */
export function daysOfRange({ date, moments = [] }: Pick<AnniversaryRecord, 'date' | 'moments'>): DayOfRange[] {
  const parsed = date && parseEdtf(date.edtf, date.calendar);
  if (!parsed?.ok) return [];
  const { start, end } = parsed.value;
  if (!end || end === 'open' || !isDay(start) || !isDay(end)) return [];
  const calendar = date?.calendar ?? 'gregorian';
  const first = toDayNumber(start, calendar);
  const length = toDayNumber(end, calendar) - first + 1;
  if (length < 2 || length > SHORT_RANGE_DAYS) return [];
  return Array.from({ length }, (_, at) => {
    const day = fromDayNumber(first + at, calendar);
    const told = moments.filter((moment) => {
      const on = parseEdtf(moment.date, calendar);
      return on.ok && isDay(on.value.start) && toDayNumber(on.value.start, calendar) === first + at;
    });
    return { ...day, moments: told };
  });
}
