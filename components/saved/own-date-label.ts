/** The date of an own anniversary in words. */
import type { Words } from '../../core/words/words.ts';

/** "5 April 1990" of "1990-04-05", "5 April" of "04-05". */
export function ownDateLabel(date: string, { dates }: Words): string {
  if (date.length === 'YYYY-MM-DD'.length) return dates.day(Temporal.PlainDate.from(date));
  // A leap year has every day.
  return dates.monthDay(Temporal.PlainDate.from(`2000-${date}`));
}
