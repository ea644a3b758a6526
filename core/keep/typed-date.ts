/** The date of an own anniversary as a reader types it. */
import { parseQuery } from '../search/query.ts';

/** Two digits could be 1990 or the year 90: such a year is not taken. */
const LEAST_YEAR = 1_000;

/**
 * "5 April 1990" is "1990-04-05", "5 April" is "04-05"; null for what is no day. Months in any language, digits of any
 * script, and the forms "1990-04-05", "5.4.1990", "4月5日".
 */
export function parseTypedDate(text: string, today: Temporal.PlainDate): string | null {
  const { day, year, words } = parseQuery(text, today);
  if (!day || words.length > 0) return null;
  if (year === undefined) return day;
  if (year < LEAST_YEAR) return null;
  const date = `${year}-${day}`;
  try {
    Temporal.PlainDate.from(date, { overflow: 'reject' });
    return date;
  } catch {
    // 29 February of a common year.
    return null;
  }
}
