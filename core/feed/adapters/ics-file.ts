/**
 * The one writer of calendars (RFC 5545): for the reader's own calendar, a planner's selection, a published feed. ical.js
 * escapes text and folds lines; here is what all programs agree on: whole days, in nobody's way (record.md 2.3).
 */
import ICAL from 'ical.js';
import type { LeapDay } from '../../date/occurrences.ts';

// ical.js does not count the space before a line that is continued: with its own 75 such a line has 76 octets.
ICAL.foldLength = 74;
// The name of a calendar, in no standard but in all programs: a text like others, not to be written as it is.
ICAL.design.icalendar.property['x-wr-calname'] = { defaultType: 'text' };

/** An occasion of whole days: a VEVENT. */
export interface CalendarEntry {
  /** Without commas or line breaks, the same in every file that tells of this occasion. */
  uid: string;
  /** When it was told so: DTSTAMP, to the second. */
  stamp: Temporal.Instant;
  start: Temporal.PlainDate;
  /** How many days it lasts, at least 1. */
  days: number;
  /** An RRULE, or days on which it comes back. */
  rule?: string | undefined;
  dates?: readonly Temporal.PlainDate[] | undefined;
  title: string;
  text: string;
  url?: string | undefined;
  /** Counts corrections: SEQUENCE. */
  revision?: number | undefined;
}

/** The file's text, lines of at most 75 octets, each ended by CRLF. `product` and `name` are of the calendar as a whole. */
export function formatIcs(
  entries: Iterable<CalendarEntry>,
  { product = 'Daymark', name }: { product?: string; name?: string } = {},
): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', `-//Daymark//${product}//EN`);
  if (name !== undefined) calendar.addPropertyWithValue('x-wr-calname', name);
  for (const entry of entries) calendar.addSubcomponent(eventOf(entry));
  return `${calendar.toString()}\r\n`;
}

/** The rule of what is kept on 29 February; null where leap years alone count: programs read such a rule differently. */
export function leapDayRule(policy: LeapDay): string | null {
  switch (policy) {
    case 'feb28':
      return 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1';
    case 'mar1':
      return 'FREQ=YEARLY;BYYEARDAY=60';
    case 'omit':
      return null;
  }
}

function eventOf({
  uid,
  stamp,
  start,
  days,
  rule,
  dates = [],
  title,
  text,
  url,
  revision,
}: CalendarEntry): ICAL.Component {
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', uid);
  event.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(stamp.toString({ smallestUnit: 'second' })));
  event.addPropertyWithValue('dtstart', timeOf(start));
  event.addPropertyWithValue('dtend', timeOf(start.add({ days })));
  if (rule) event.addPropertyWithValue('rrule', ICAL.Recur.fromString(rule));
  for (const date of dates) event.addPropertyWithValue('rdate', timeOf(date));
  event.addPropertyWithValue('summary', title);
  event.addPropertyWithValue('description', text.replaceAll('\r\n', '\n'));
  if (url) event.addPropertyWithValue('url', url);
  event.addPropertyWithValue('transp', 'TRANSPARENT');
  if (revision !== undefined) event.addPropertyWithValue('sequence', revision);
  return event;
}

const timeOf = ({ year, month, day }: Temporal.PlainDate): ICAL.Time =>
  ICAL.Time.fromData({ year, month, day, isDate: true });
