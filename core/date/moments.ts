/** Moments of a short range: which of them belong to which of its days (record.md 2.1 D5). */
import type { Moment } from '../record/record.ts';
import { isDay, parseEdtf } from './edtf.ts';
import { toDayNumber } from './julian.ts';
import type { Dated } from './occurrences.ts';

/** The moments that fall on one of these days of the record's range (1 = its first day), in the order written. */
export function momentsOnDays(record: Dated, days: readonly number[]): Moment[] {
  const calendar = record.date?.calendar ?? 'gregorian';
  const range = record.date && parseEdtf(record.date.edtf, calendar);
  if (!range?.ok || !isDay(range.value.start)) return [];
  const before = toDayNumber(range.value.start, calendar) - 1;
  return (record.moments ?? []).filter((moment) => {
    const parsed = parseEdtf(moment.date, calendar);
    if (!parsed.ok || !isDay(parsed.value.start)) return false;
    const { start, end } = parsed.value;
    const first = toDayNumber(start, calendar) - before;
    const last = end !== undefined && end !== 'open' && isDay(end) ? toDayNumber(end, calendar) - before : first;
    return days.some((day) => first <= day && day <= last);
  });
}
