/** Coming up, for those who must know in advance: what falls in the next days, by topic, region and roundness. */
import type { NextSurfacing } from '../date/next.ts';
import { upcoming } from '../date/upcoming.ts';
import type { Entry } from '../order/entry.ts';
import { coveredBy, type Preferences } from '../order/preferences.ts';
import { regionAndParents } from '../record/schemes.ts';

/** How far a planner looks. */
export const HORIZONS = [7, 30, 90, 365] as const;

export interface PlanFilter {
  days: (typeof HORIZONS)[number];
  /** A topic id, or '' for all. */
  topic: string;
  /** An M49 region id that takes in its sub-regions, or '' for all. */
  region: string;
  roundOnly: boolean;
}

/** One occurrence ahead. */
export interface PlanLine {
  entry: Entry;
  surfacing: NextSurfacing;
  round: boolean;
  /** Sensitivities that the reader wants behind one click. */
  covered: string[];
}

/** The occurrences from `today` on, in the order of their days, the weightier first. */
export function planAhead(
  entries: readonly Entry[],
  today: Temporal.PlainDate,
  filter: PlanFilter,
  preferences: Preferences,
): PlanLine[] {
  const wanted = entries.filter(
    ({ record }) =>
      (filter.topic === '' || record.categories.includes(filter.topic)) &&
      (filter.region === '' || record.regions.flatMap(regionAndParents).includes(filter.region)),
  );
  return upcoming(wanted, today, filter.days, preferences)
    .filter(({ round }) => round || !filter.roundOnly)
    .map(({ item, surfacing, round }) => ({
      entry: item,
      surfacing,
      round,
      covered: coveredBy(item.record, preferences),
    }))
    .toSorted(
      (a, b) =>
        a.surfacing.inDays - b.surfacing.inDays ||
        b.entry.record.weight - a.entry.record.weight ||
        (a.entry.record.id < b.entry.record.id ? -1 : 1),
    );
}
