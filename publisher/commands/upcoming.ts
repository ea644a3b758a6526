/** `daymark upcoming`: what is ahead, round anniversaries first and marked. */
import type { LeapDay } from '../../core/date/occurrences.ts';
import { roundNames } from '../../core/date/roundness.ts';
import { upcoming as occurrencesAhead } from '../../core/date/upcoming.ts';
import type { Entry } from '../../core/order/entry.ts';
import { DEFAULT_PREFERENCES } from '../../core/order/preferences.ts';
import { LAST_YEAR } from './next.ts';

export interface UpcomingAnswer {
  date: string;
  inDays: number;
  id: string;
  title: string;
  years?: number;
  round: boolean;
  /** English names of a round anniversary, such as "centenary". */
  names?: string[];
}

export interface UpcomingOptions {
  leapDay?: LeapDay;
  /** Round anniversaries only. */
  round?: boolean;
}

/** The `--json` answer of `upcoming --from DATE --days N`: from DATE to N days later, both included. */
export function upcoming(
  entries: readonly Entry[],
  from: Temporal.PlainDate,
  days: number,
  options: UpcomingOptions = {},
): UpcomingAnswer[] {
  const { leapDay = DEFAULT_PREFERENCES.leapDay, round: onlyRound = false } = options;
  return occurrencesAhead(entries, from, days, { leapDay })
    .filter(({ round, surfacing }) => (round || !onlyRound) && surfacing.date.year <= LAST_YEAR)
    .map(({ item: { record }, surfacing: { date, inDays, years }, round }) => {
      const names = years === undefined ? [] : roundNames(years);
      return {
        date: date.toString(),
        inDays,
        id: record.id,
        title: record.title,
        ...(years === undefined ? {} : { years }),
        round,
        ...(names.length > 0 ? { names } : {}),
      };
    });
}
