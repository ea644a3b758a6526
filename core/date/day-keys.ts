/**
 * Under which days a record is filed, in the archive's shards and in the database: "01-01" … "12-31", "02-29", and
 * "other" for what has no day of its own (month, year, observances by rule). Independent of the leap-day policy:
 * the reader of a day asks for all the keys of `keysForDay` and lets `surface` decide.
 */
import { isLeapYear, isRealDay } from './julian.ts';
import { type Dated, planOf } from './occurrences.ts';

export const OTHER_KEY = 'other';

/** "04-05" for 5 April. */
export function dayKey(month: number, day: number): string {
  return `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** All keys that a shard may have: the 366 days and "other". */
export const DAY_KEYS: readonly string[] = [
  ...Array.from({ length: 12 }, (_, month) =>
    Array.from({ length: 31 }, (_, day) => ({ year: 2000, month: month + 1, day: day + 1 }))
      .filter((day) => isRealDay(day, 'gregorian'))
      .map(({ month, day }) => dayKey(month, day)),
  ).flat(),
  OTHER_KEY,
];

/** The keys under which a record is filed, sorted, each once, at least one. */
export function dayKeys(record: Dated): string[] {
  const plan = planOf(record);
  const keys = new Set(plan.slots.map((slot) => dayKey(slot.month, slot.day)));
  if (plan.rules.every((rule) => rule.type === 'fixed')) {
    for (const rule of plan.rules) keys.add(rule.monthDay);
  } else {
    keys.add(OTHER_KEY);
  }
  if (plan.shelves.length > 0) keys.add(OTHER_KEY);
  const real = DAY_KEYS.filter((key) => keys.has(key));
  return real.length > 0 ? real : [OTHER_KEY];
}

/**
 * The keys to read for everything that can surface on `view`, whatever the policy of the reader or of a record:
 * in a common year 28 February and 1 March also ask for "02-29". A record may come back under more than one key.
 */
export function keysForDay(view: Temporal.PlainDate): string[] {
  const { year, month, day } = view;
  const keys = [dayKey(month, day)];
  const besideLeapDay = (month === 2 && day === 28) || (month === 3 && day === 1);
  if (besideLeapDay && !isLeapYear(year, 'gregorian')) keys.push('02-29');
  keys.push(OTHER_KEY);
  return keys;
}
