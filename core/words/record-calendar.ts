/** One record as an iCalendar file (RFC 5545), for the reader's own calendar (record.md 2.3). */
import { nextSurfacing } from '../date/next.ts';
import { type LeapDay, planOf } from '../date/occurrences.ts';
import type { SurfaceOptions } from '../date/surface.ts';
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
  const starts = nextStarts(record, context);
  const [first] = starts;
  if (!first) return null;
  const rule = yearlyRule(record, context.leapDay);
  const { words, feed, now } = context;
  const { text: summary } = textIn(record, words.lang, record.summary, (overlay) => overlay.summary);
  const stamp = now.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Daymark//Daymark//EN',
    'BEGIN:VEVENT',
    `UID:${escapeText(`${record.id}@${feed}`)}`,
    `SEQUENCE:${record.revision}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(first.date)}`,
    `DTEND;VALUE=DATE:${compact(first.date.add({ days: first.days }))}`,
    ...(rule ? [`RRULE:${rule}`] : []),
    ...(rule ? [] : starts.slice(1).map(({ date }) => `RDATE;VALUE=DATE:${compact(date)}`)),
    `SUMMARY:${escapeText(titleIn(record, words.lang).title)}`,
    `DESCRIPTION:${escapeText(`${summary}\n\n${citation(record, words)}`)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
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
  switch (plan.leapDay ?? chosen) {
    case 'feb28':
      return 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1';
    case 'mar1':
      return 'FREQ=YEARLY;BYYEARDAY=60';
    case 'omit':
      return null;
  }
}

function fixedOnLeapDay({ observance }: AnniversaryRecord): boolean {
  return (observance?.rules ?? []).some((rule) => rule.type === 'fixed' && rule.monthDay === '02-29');
}

function compact(date: Temporal.PlainDate): string {
  return date.toString().replaceAll('-', '');
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** Lines of at most 75 octets, continued after a line break and a space; no character is cut. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
