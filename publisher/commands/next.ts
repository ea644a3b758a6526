/** `daymark next`: the next time a record surfaces on a day of its own. */
import { nextSurfacing } from '../../core/date/next.ts';
import type { LeapDay } from '../../core/date/occurrences.ts';
import type { Entry } from '../../core/order/entry.ts';
import { DEFAULT_PREFERENCES } from '../../core/order/preferences.ts';

export interface NextAnswer {
  id: string;
  date: string;
  inDays: number;
  years?: number;
  day?: number[];
  of?: number;
  shifted?: true;
}

/** Days are written `YYYY-MM-DD` (cli.md), which is as far as four digits go. */
export const LAST_YEAR = 9999;

/**
 * The `--json` answer of `next ID --from DATE`: null when the record has no day ahead (month or year precision, an
 * observance whose table has ended, a withdrawn record). Of several feeds with that id the first counts.
 * Undefined when no feed has the id.
 */
export function next(
  entries: readonly Entry[],
  id: string,
  from: Temporal.PlainDate,
  options: { leapDay?: LeapDay } = {},
): NextAnswer | null | undefined {
  const entry = entries.find(({ record }) => record.id === id);
  if (!entry) return undefined;
  const found = nextSurfacing(entry.record, from, { leapDay: options.leapDay ?? DEFAULT_PREFERENCES.leapDay });
  if (!found || found.date.year > LAST_YEAR) return null;
  const { date, inDays, years, day, of, shifted } = found;
  const answer: NextAnswer = { id, date: date.toString(), inDays };
  if (years !== undefined) answer.years = years;
  if (day !== undefined) answer.day = day;
  if (of !== undefined) answer.of = of;
  if (shifted) answer.shifted = shifted;
  return answer;
}
