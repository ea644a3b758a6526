/** "Remind me" of a record: some days before, and on the day, every year or once. Pure. */
import type { Surfacing } from '../date/surface.ts';
import { entryKey } from '../order/entry.ts';

/** One record that the reader wants to be reminded of. */
export interface Reminder {
  feed: string;
  /** The record's id. */
  id: string;
  /** Its title when the reader asked, for the list in settings. */
  title: string;
  /** 0 is the day itself; ascending, each once. */
  daysBefore: number[];
  /** ISO date of the one occurrence that is meant; without it, every year. */
  once?: string;
}

/** What a list of lead times may hold: no more than two months ahead. */
export const MOST_DAYS_BEFORE = 60;
/** So many reminders are kept; a longer list would make every morning slow. */
export const MOST_REMINDERS = 500;

/** Takes from a stored list what has the right form. */
export function parseReminders(stored: unknown): Reminder[] {
  if (!Array.isArray(stored)) return [];
  return stored.filter(isReminder).slice(0, MOST_REMINDERS);
}

function isReminder(value: unknown): value is Reminder {
  const { feed, id, title, daysBefore, once } = (value ?? {}) as Partial<Record<keyof Reminder, unknown>>;
  return (
    typeof feed === 'string' &&
    typeof id === 'string' &&
    typeof title === 'string' &&
    isLeadTimes(daysBefore) &&
    (once === undefined || (typeof once === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(once)))
  );
}

/** Whole days from 0 to 60, at least one of them. */
export function isLeadTimes(value: unknown): value is number[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((days) => Number.isInteger(days) && days >= 0 && days <= MOST_DAYS_BEFORE)
  );
}

/** The list with this reminder, in the place of an earlier one of the same record. Lead times are put in order. */
export function withReminder(list: readonly Reminder[], reminder: Reminder): Reminder[] {
  const daysBefore = [...new Set(reminder.daysBefore)].sort((a, b) => a - b);
  return [...withoutReminder(list, reminder), { ...reminder, daysBefore }];
}

export function withoutReminder(list: readonly Reminder[], { feed, id }: Pick<Reminder, 'feed' | 'id'>): Reminder[] {
  const key = entryKey(feed, id);
  return list.filter((other) => entryKey(other.feed, other.id) !== key);
}

/** How many days ahead a morning has to look, each once, nearest first. */
export function leadTimes(list: readonly Pick<Reminder, 'daysBefore'>[]): number[] {
  return [...new Set(list.flatMap(({ daysBefore }) => daysBefore))].sort((a, b) => a - b);
}

/**
 * Whether a reminder speaks `daysBefore` days ahead of `date`, on which its record surfaces so. A short range counts
 * from its first day, a long one from its beginning: its end and its later days are no new occasion, unless it was that
 * very day that was asked for.
 */
export function remindsOf(
  reminder: Reminder,
  daysBefore: number,
  date: string,
  { kind, day }: Pick<Surfacing, 'kind' | 'day'>,
): boolean {
  if (!reminder.daysBefore.includes(daysBefore)) return false;
  if (reminder.once !== undefined) return reminder.once === date;
  return kind !== 'end' && (day === undefined || day.includes(1));
}
