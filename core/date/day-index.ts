/** Records by day key: what may surface on a day is found in time that does not depend on how many records there are. */
import { dayKeys, keysForDay } from './day-keys.ts';
import type { Dated } from './occurrences.ts';

/** Items filed under each key of `dayKeys`. */
export type DayIndex<T> = ReadonlyMap<string, readonly T[]>;

/** Files every item once under each of its keys. */
export function createDayIndex<T extends { record: Dated }>(items: Iterable<T>): DayIndex<T> {
  const index = new Map<string, T[]>();
  for (const item of items) {
    for (const key of dayKeys(item.record)) {
      const filed = index.get(key);
      if (filed) filed.push(item);
      else index.set(key, [item]);
    }
  }
  return index;
}

/** Everything that can surface on `view`, each item once; `surface` decides. */
export function candidatesForDay<T>(index: DayIndex<T>, view: Temporal.PlainDate): T[] {
  return [...new Set(keysForDay(view).flatMap((key) => index.get(key) ?? []))];
}
