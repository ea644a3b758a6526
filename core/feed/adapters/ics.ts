/**
 * iCalendar files (RFC 5545): birthdays and community days that somebody keeps in a calendar (feed.md 5).
 * The day is the civil date as it stands there; nothing is converted between time zones.
 */
import ICAL from 'ical.js';
import { ImportCollector, type Imported, REASONS } from './imported.ts';
import { edtfOf } from './title-date.ts';

/** Contacts of several makers write 1604, others 0, when the year of a birthday is not known. */
const YEARS_UNKNOWN: readonly number[] = [1604, 0];

export interface IcsContext {
  lang?: string;
  /** Name of the calendar; else its X-WR-CALNAME. */
  publisher?: string;
}

/** A record per VEVENT; `skipped[].item` is its UID. Never throws. */
export function parseIcs(text: string, context: IcsContext = {}): Imported {
  const collector = new ImportCollector();
  let calendars: ICAL.Component[];
  try {
    const parsed = ICAL.parse(mendLines(text)) as unknown;
    const list: unknown[] = Array.isArray(parsed) && Array.isArray(parsed[0]) ? parsed : [parsed];
    // Text without a single line of iCalendar parses to an empty list.
    calendars = list
      .filter((each): each is unknown[] => Array.isArray(each) && each.length === 3)
      .map((each) => new ICAL.Component(each));
    if (calendars.length === 0) collector.skip('file', explainNone(text));
  } catch {
    // ical.js reports a broken file by throwing; here it is an expected failure.
    collector.skip('file', explainNone(text));
    return collector.result();
  }
  for (const calendar of calendars) {
    if (calendar.name !== 'vcalendar') {
      collector.skip('file', explainNone(text));
      continue;
    }
    if (calendar.getFirstSubcomponent('vevent') === null) collector.skip('file', REASONS.emptyCalendar);
    const name = context.publisher ?? stringOf(calendar, 'x-wr-calname');
    for (const [index, event] of calendar.getAllSubcomponents('vevent').entries()) {
      const uid = stringOf(event, 'uid');
      const item = uid ?? index;
      try {
        const reason = addEvent(collector, event, item, { ...context, ...(name ? { publisher: name } : {}) });
        if (reason) collector.skip(item, reason, stringOf(event, 'summary'));
      } catch {
        // A property that ical.js cannot decode, such as a date that does not exist.
        collector.skip(item, REASONS.noDate, stringOf(event, 'summary'));
      }
    }
  }
  return collector.result();
}

/**
 * The lines as RFC 5545 wants them. Programs end lines in other ways, leave "VALUE=DATE" out beside a plain day, and break a
 * description where its author pressed Enter: what begins like no property goes on with the line before.
 */
function mendLines(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line, at) => {
      if (at > 0 && line !== '' && !/^(?:[ \t]|[A-Za-z0-9-]{1,60}[;:])/.test(line)) return ` \\n${line}`;
      return line.replace(/^(DTSTART|DTEND):(?=\d{8}$)/i, '$1;VALUE=DATE:');
    })
    .join('\r\n');
}

function explainNone(text: string): string {
  if (/^\s*</.test(text)) return REASONS.webPage;
  return /BEGIN:VCALENDAR/i.test(text.slice(0, 1_000)) ? REASONS.brokenCalendar : REASONS.notCalendar;
}

/** Adds the record of an event; answers why there is none. */
function addEvent(
  collector: ImportCollector,
  event: ICAL.Component,
  item: string | number,
  context: IcsContext,
): string | null {
  const title = stringOf(event, 'summary');
  const start = timeOf(event, 'dtstart');
  if (event.getFirstProperty('recurrence-id')) return REASONS.changedInstance;
  if (typeof item === 'number') return REASONS.noId;
  if (stringOf(event, 'status')?.toUpperCase() === 'CANCELLED') return REASONS.cancelled;
  if (!title) return REASONS.noTitle;
  if (!start) return REASONS.noDate;
  const when = whenOf(event, start);
  if (typeof when === 'string') return when;
  const description = stringOf(event, 'description');
  const url = stringOf(event, 'url');
  const place = stringOf(event, 'location');
  const categories = event.getAllProperties('categories').flatMap((each) => each.getValues().map(String));
  const isBirth =
    'date' in when &&
    [title, ...categories].some((text) => /\b(?:birthdays?|born|geburtstag|anniversaire de|cumpleaños)\b/i.test(text));
  const sequence = event.getFirstPropertyValue('sequence');
  const draft = {
    id: item,
    title,
    ...(isBirth ? { kind: 'birth' } : {}),
    ...when,
    ...(description ? { body: description } : {}),
    ...(place ? { places: [{ label: place }] } : {}),
    ...(url ? { links: [{ url, title }] } : {}),
    ...(categories.length > 0 ? { categories } : {}),
    ...(typeof sequence === 'number' && sequence > 0 ? { revision: sequence } : {}),
  };
  const created = dayOf(timeOf(event, 'created'));
  const updated = dayOf(timeOf(event, 'last-modified') ?? timeOf(event, 'dtstamp'));
  collector.add(item, draft, {
    ...(context.lang ? { lang: context.lang } : {}),
    ...(context.publisher ? { publisher: context.publisher } : {}),
    ...(url ? { url } : {}),
    ...(created ? { created } : {}),
    ...(updated ? { updated } : {}),
  });
  return null;
}

type When = { date: { edtf: string; calendar?: 'julian' } } | { observance: { rules: object[] } };

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** The day or the rule of an event, or why it is no anniversary. */
function whenOf(event: ICAL.Component, start: ICAL.Time): When | string {
  const rules = event.getAllProperties('rrule').map((property) => property.getFirstValue());
  // A list of days that somebody worked out, such as those of Easter: the first of them is no anniversary.
  if (event.getFirstProperty('rdate')) return REASONS.notYearly;
  const [rule, ...others] = rules;
  if (rule instanceof ICAL.Recur) {
    if (rule.freq !== 'YEARLY' || rule.interval !== 1) return REASONS.notYearly;
    if (others.length > 0) return REASONS.otherRule;
    const weekday = weekdayOf(rule, start);
    if (weekday) return weekday;
    if (!isDayOf(rule, start)) return REASONS.otherRule;
  }
  if (YEARS_UNKNOWN.includes(start.year))
    return { observance: { rules: [{ type: 'fixed', monthDay: monthDayOf(start) }] } };
  return dateOf(event, start) ?? REASONS.noDate;
}

/** "The second Sunday of May": 2SU, or SU with BYSETPOS=2. */
function weekdayOf(rule: ICAL.Recur, start: ICAL.Time): When | null {
  const [byDay, ...otherDays] = rule.getComponent('byday').map(String);
  const [position, ...otherPositions] = rule.getComponent('bysetpos').map(Number);
  const months = rule.getComponent('bymonth');
  if (['bymonthday', 'byyearday', 'byweekno'].some((part) => rule.getComponent(part).length > 0)) return null;
  if (otherDays.length > 0 || otherPositions.length > 0 || months.length > 1) return null;
  const match = /^\+?(-1|[1-5])?(MO|TU|WE|TH|FR|SA|SU)$/.exec(byDay ?? '');
  const n = match?.[1] === undefined ? position : position === undefined ? Number(match[1]) : undefined;
  if (!match || n === undefined || ![-1, 1, 2, 3, 4, 5].includes(n)) return null;
  // Without BYMONTH "2SU" is the second Sunday of the year (RFC 5545 3.3.10): of January.
  const month = Number(months[0] ?? (n > 0 ? 1 : 12));
  if (months.length === 0 && start.month !== month) return null;
  const weekday = WEEKDAYS.indexOf(match[2]!) + 1;
  return { observance: { rules: [{ type: 'nth-weekday', month, weekday, n }] } };
}

/** Whether a rule says nothing but "every year on the day of DTSTART". */
function isDayOf(rule: ICAL.Recur, start: ICAL.Time): boolean {
  const isOnly = (part: string, value: number): boolean => {
    const values = rule.getComponent(part).map(Number);
    return values.length === 0 || (values.length === 1 && values[0] === value);
  };
  const others = ['byday', 'byyearday', 'byweekno', 'bysetpos'];
  return (
    isOnly('bymonth', start.month) &&
    isOnly('bymonthday', start.day) &&
    others.every((part) => rule.getComponent(part).length === 0)
  );
}

function monthDayOf({ month, day }: ICAL.Time): string {
  return `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** A day, or the days of an event that lasts: until DTEND or for its DURATION (RFC 5545 3.6.1). */
function dateOf(event: ICAL.Component, start: ICAL.Time): When | null {
  const first = edtfOf(start);
  if (!first) return null;
  const end = endOf(event, start);
  const last = end ? edtfOf(end) : null;
  if (!last || last.edtf <= first.edtf || last.calendar !== first.calendar) return { date: first };
  return { date: { ...first, edtf: `${first.edtf}/${last.edtf}` } };
}

/** The last day of an event. The end as written is the first moment after it: midnight belongs to the day before. */
function endOf(event: ICAL.Component, start: ICAL.Time): ICAL.Time | undefined {
  let end = timeOf(event, 'dtend')?.clone();
  const duration = event.getFirstPropertyValue('duration');
  if (!end && duration instanceof ICAL.Duration) {
    end = start.clone();
    end.addDuration(duration);
  }
  if (end?.isDate) end.adjust(-1, 0, 0, 0);
  else end?.adjust(0, 0, 0, -1);
  return end;
}

/** A time as it is written. ical.js turns a day that does not exist into a later one: 31 February would become 3 March. */
function timeOf(component: ICAL.Component, name: string): ICAL.Time | undefined {
  const property = component.getFirstProperty(name);
  const written: unknown = property?.toJSON()[3];
  const value = property?.getFirstValue();
  if (!(value instanceof ICAL.Time)) return undefined;
  const day = `${String(value.year).padStart(4, '0')}-${monthDayOf(value)}`;
  return typeof written === 'string' && written.startsWith(day) ? value : undefined;
}

function dayOf(time: ICAL.Time | undefined): string | undefined {
  return time && edtfOf(time)?.edtf;
}

function stringOf(component: ICAL.Component, name: string): string | undefined {
  const value = component.getFirstPropertyValue(name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
