/** The reader's own anniversaries: birthdays, days of a community. They never leave the reader's storage. Pure. */
import { type NextSurfacing, nextSurfacing } from '../date/next.ts';
import type { LeapDay } from '../date/occurrences.ts';
import type { Surfaceable } from '../date/surface.ts';
import { isLeadTimes } from './reminders.ts';

export interface OwnAnniversary {
  /** Unique in the list. */
  id: string;
  title: string;
  /** "1990-04-05", from which years are counted, or "04-05" where the year is not known or not wanted. */
  date: string;
  /** What to do with 29 February in common years; the reader's general choice without it. */
  leapDay?: LeapDay;
  /** Days before on which to be reminded, 0 for the day itself; [] for never. */
  remind: number[];
}

const MOST_OWN = 1_000;
const LONGEST_TITLE = 200;

/** Takes from a stored list what has the right form and a real date. */
export function parseOwnAnniversaries(stored: unknown): OwnAnniversary[] {
  if (!Array.isArray(stored)) return [];
  return stored.filter(isOwnAnniversary).slice(0, MOST_OWN);
}

/** Whether a value is an anniversary that can be kept: an id, a title, a day of the calendar, lead times. */
export function isOwnAnniversary(value: unknown): value is OwnAnniversary {
  const { id, title, date, leapDay, remind } = (value ?? {}) as Partial<Record<keyof OwnAnniversary, unknown>>;
  return (
    typeof id === 'string' &&
    typeof title === 'string' &&
    title.trim() !== '' &&
    title.length <= LONGEST_TITLE &&
    typeof date === 'string' &&
    isDay(date) &&
    (leapDay === undefined || leapDay === 'feb28' || leapDay === 'mar1' || leapDay === 'omit') &&
    Array.isArray(remind) &&
    (remind.length === 0 || isLeadTimes(remind))
  );
}

function isDay(date: string): boolean {
  const [, year, monthDay] = /^(?:(\d{4})-)?(\d{2}-\d{2})$/.exec(date) ?? [];
  if (!monthDay) return false;
  try {
    // Without a year every day of a leap year will do.
    Temporal.PlainDate.from(`${year ?? '2000'}-${monthDay}`, { overflow: 'reject' });
    return true;
  } catch {
    // "1990-02-30": Temporal says no by throwing.
    return false;
  }
}

/** When an anniversary comes next, on or after `from`, and its years where its year is known. */
export function nextOwn(own: OwnAnniversary, from: Temporal.PlainDate, leapDay: LeapDay): NextSurfacing | null {
  return nextSurfacing(asDated(own), from, { leapDay: own.leapDay ?? leapDay });
}

/** An anniversary in the terms of the calendar rules: an event with a year, or a day kept every year. */
function asDated({ date }: OwnAnniversary): Surfaceable {
  if (date.length === 'YYYY-MM-DD'.length) return { kind: 'event', date: { edtf: date } };
  return { kind: 'observance', observance: { rules: [{ type: 'fixed', monthDay: date }] } };
}
