/** What is ahead: occurrences within some days, round anniversaries first (record.md 2.1 D10, D11). */
import type { AnniversaryRecord } from '../record/record.ts';
import { type NextSurfacing, nextSurfacing } from './next.ts';
import { isRound, roundScore } from './roundness.ts';
import type { Surfaceable, SurfaceOptions } from './surface.ts';

/** One occurrence ahead. A short range is told once, on its first day in the window. */
export interface Upcoming<T> {
  item: T;
  surfacing: NextSurfacing;
  round: boolean;
}

type Listed = Surfaceable & Pick<AnniversaryRecord, 'id' | 'weight'>;

/**
 * Occurrences from `from` to `days` days later, both included; shelves of a month or a year are not among them.
 * Order: round ones first, then by day, roundness, weight and id.
 */
export function upcoming<T extends { record: Listed }>(
  items: readonly T[],
  from: Temporal.PlainDate,
  days: number,
  options: SurfaceOptions,
): Upcoming<T>[] {
  return items.flatMap((item) => occurrencesAhead(item, from, days, options)).sort(byRoundThenDay);
}

function occurrencesAhead<T extends { record: Listed }>(
  item: T,
  from: Temporal.PlainDate,
  days: number,
  options: SurfaceOptions,
): Upcoming<T>[] {
  const found: Upcoming<T>[] = [];
  let ahead = 0;
  while (ahead <= days) {
    const next = nextSurfacing(item.record, from.add({ days: ahead }), options);
    if (!next || ahead + next.inDays > days) break;
    ahead += next.inDays;
    found.push({
      item,
      surfacing: { ...next, inDays: ahead },
      round: next.years !== undefined && isRound(next.years),
    });
    // The rest of a short range belongs to the same occurrence.
    ahead += 1 + (next.of ?? 0) - (next.day?.at(-1) ?? 0);
  }
  return found;
}

function byRoundThenDay<T extends { record: Listed }>(a: Upcoming<T>, b: Upcoming<T>): number {
  const score = (entry: Upcoming<T>): number =>
    entry.surfacing.years === undefined ? 0 : roundScore(entry.surfacing.years);
  return (
    Number(b.round) - Number(a.round) ||
    a.surfacing.inDays - b.surfacing.inDays ||
    score(b) - score(a) ||
    b.item.record.weight - a.item.record.weight ||
    (a.item.record.id < b.item.record.id ? -1 : 1)
  );
}
