/** One record as an iCalendar file (RFC 5545), for the reader's own calendar (record.md 2.3). */
import { nextSurfacing } from '../date/next.ts';
import { type LeapDay, planOf } from '../date/occurrences.ts';
import type { SurfaceOptions } from '../date/surface.ts';
import { formatIcs, leapDayRule } from '../feed/adapters/ics-file.ts';
import type { AnniversaryRecord } from '../record/record.ts';
import { citation } from './citation.ts';
import { textIn } from './text-in.ts';
import { titleIn } from './title-in.ts';
import type { Words } from './words.ts';

export interface CalendarContext extends SurfaceOptions {
  /** The feed's id: with the record's id it makes a UID that never changes. */
  feed: string;
  today: Temporal.PlainDate;
  now: Temporal.Instant;
  words: Words;
}

/** Dates that no rule of every calendar program can say (lunar days, leap years only) are listed so far ahead. */
const LISTED_DATES = 10;

/**
 * The file's text, from the next occurrence on, every year; null for a record without a day of its own. A short range
 * is one event of several days. Programs disagree on a yearly 29 February, hence the rules by last day and day of year.
 */
export function recordCalendar(record: AnniversaryRecord, context: CalendarContext): string | null {
  const [first, ...later] = nextStarts(record, context);
  if (!first) return null;
  const rule = yearlyRule(record, context.leapDay);
  const { words, feed, now } = context;
  const { text: summary } = textIn(record, words.lang, record.summary, (overlay) => overlay.summary);
  return formatIcs([
    {
      uid: `${record.id}@${feed}`,
      revision: record.revision,
      stamp: now,
      start: first.date,
      days: first.days,
      ...(rule ? { rule } : { dates: later.map(({ date }) => date) }),
      title: titleIn(record, words.lang).title,
      text: `${summary}\n\n${citation(record, words)}`,
    },
  ]);
}

/** The next days on which it begins (a short range is entered on its first day only), with how many days it lasts. */
function nextStarts(
  record: AnniversaryRecord,
  { today, leapDay }: CalendarContext,
): { date: Temporal.PlainDate; days: number }[] {
  const starts: { date: Temporal.PlainDate; days: number }[] = [];
  let from = today;
  for (let step = 0; starts.length < LISTED_DATES && step < LISTED_DATES * 20; step++) {
    const next = nextSurfacing(record, from, { leapDay });
    if (!next) break;
    if (!next.day || next.day.includes(1)) starts.push({ date: next.date, days: next.of ?? 1 });
    from = next.date.add({ days: 1 });
  }
  return starts;
}

/** The yearly rule, or null where the days must be listed. */
function yearlyRule(record: AnniversaryRecord, chosen: LeapDay): string | null {
  const plan = planOf(record);
  if (plan.rules.some(({ type }) => type !== 'fixed') || plan.rules.length > 1) return null;
  // Long ranges and moments come back on several days of the year, which one rule cannot say.
  const days = plan.slots.filter(({ index }) => index === undefined || index === 1);
  if (days.length > 1) return null;
  const onLeapDay = days.some(({ month, day }) => month === 2 && day === 29) || fixedOnLeapDay(record);
  if (!onLeapDay) return 'FREQ=YEARLY';
  return leapDayRule(plan.leapDay ?? chosen);
}

function fixedOnLeapDay({ observance }: AnniversaryRecord): boolean {
  return (observance?.rules ?? []).some((rule) => rule.type === 'fixed' && rule.monthDay === '02-29');
}
