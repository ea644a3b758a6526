/**
 * iCalendar files (RFC 5545): birthdays and community days that somebody keeps in a calendar (feed.md 5).
 * The day is the civil date as it stands there; nothing is converted between time zones.
 */
import ICAL from 'ical.js';
import { ImportCollector, type Imported, REASONS } from './imported.ts';
import { edtfOf } from './title-date.ts';

/** Contacts of several makers write 1604 when the year of a birthday is not known. */
const YEAR_UNKNOWN = 1604;

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
    const parsed = ICAL.parse(text.replace(/^\uFEFF/, '')) as unknown;
    const list: unknown[] = Array.isArray(parsed) && Array.isArray(parsed[0]) ? parsed : [parsed];
    // Text without a single line of iCalendar parses to an empty list.
    calendars = list
      .filter((each): each is unknown[] => Array.isArray(each) && each.length === 3)
      .map((each) => new ICAL.Component(each));
    if (calendars.length === 0) collector.skip('file', 'not an iCalendar file');
  } catch {
    // ical.js reports a broken file by throwing; here it is an expected failure.
    collector.skip('file', 'not an iCalendar file');
    return collector.result();
  }
  for (const calendar of calendars) {
    if (calendar.name !== 'vcalendar') {
      collector.skip('file', 'not an iCalendar file');
      continue;
    }
    const name = context.publisher ?? stringOf(calendar, 'x-wr-calname');
    for (const [index, event] of calendar.getAllSubcomponents('vevent').entries()) {
      const uid = stringOf(event, 'uid');
      const item = uid ?? index;
      try {
        const reason = addEvent(collector, event, item, { ...context, ...(name ? { publisher: name } : {}) });
        if (reason) collector.skip(item, reason);
      } catch {
        // A property that ical.js cannot decode, such as a date that does not exist.
        collector.skip(item, REASONS.noDate);
      }
    }
  }
  return collector.result();
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
  if (event.getFirstProperty('recurrence-id')) return 'a changed instance of another event';
  if (typeof item === 'number') return REASONS.noId;
  if (!title) return REASONS.noTitle;
  if (!start) return REASONS.noDate;
  const when = ruleOf(event, start) ?? dateOf(event, start);
  if (!when) return REASONS.noDate;
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

/** "The second Sunday of May" is an observance; so is a yearly day whose year nobody knows. */
function ruleOf(event: ICAL.Component, start: ICAL.Time): When | null {
  const rule = event.getFirstPropertyValue('rrule');
  if (rule instanceof ICAL.Recur && rule.freq === 'YEARLY') {
    const [byDay, ...others] = rule.getComponent('byday').map(String);
    const month = Number(rule.getComponent('bymonth')[0] ?? start.month);
    const match = /^(-1|[1-5])(MO|TU|WE|TH|FR|SA|SU)$/.exec((byDay ?? '').replace('+', ''));
    if (match && others.length === 0) {
      const weekday = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'].indexOf(match[2]!) + 1;
      return { observance: { rules: [{ type: 'nth-weekday', month, weekday, n: Number(match[1]) }] } };
    }
  }
  if (start.year !== YEAR_UNKNOWN) return null;
  const two = (value: number): string => String(value).padStart(2, '0');
  return { observance: { rules: [{ type: 'fixed', monthDay: `${two(start.month)}-${two(start.day)}` }] } };
}

/** A day, or the days of an event that lasts; DTEND of a whole day is the day after (RFC 5545 3.6.1). */
function dateOf(event: ICAL.Component, start: ICAL.Time): When | null {
  const first = edtfOf(start);
  if (!first) return null;
  const end = timeOf(event, 'dtend')?.clone();
  if (end?.isDate) end.adjust(-1, 0, 0, 0);
  const last = end ? edtfOf(end) : null;
  if (!last || last.edtf <= first.edtf || last.calendar !== first.calendar) return { date: first };
  return { date: { ...first, edtf: `${first.edtf}/${last.edtf}` } };
}

function timeOf(component: ICAL.Component, name: string): ICAL.Time | undefined {
  const value = component.getFirstPropertyValue(name);
  return value instanceof ICAL.Time ? value : undefined;
}

function dayOf(time: ICAL.Time | undefined): string | undefined {
  return time && edtfOf(time)?.edtf;
}

function stringOf(component: ICAL.Component, name: string): string | undefined {
  const value = component.getFirstPropertyValue(name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
