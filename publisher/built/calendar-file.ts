/**
 * `anniversaries.ics`: one VEVENT per record, a long range has two (began, ended), its moments their own (feed.md 2).
 * Only what all calendar programs agree on (record.md 2.3): DTSTART is the next occurrence, not 1704; 29 February is
 * written by its policy; a day that no plain rule describes is a list of dates.
 */
import { observanceDates } from '../../core/date/observances.ts';
import { type LeapDay, placeInYear, planOf, type Slot } from '../../core/date/occurrences.ts';
import { type CalendarEntry, formatIcs, leapDayRule } from '../../core/feed/adapters/ics-file.ts';
import type { ArchiveFile } from '../../core/feed/archive.ts';
import type { AnniversaryRecord, Rule } from '../../core/record/record.ts';
import { dateLabel } from '../../core/words/date-label.ts';
import { english } from '../../core/words/english.ts';
import type { FeedHeader } from './feed-pages.ts';

/** Years for which dates are listed where no rule of iCalendar says them. */
const LISTED_YEARS = 10;
const POLICY: LeapDay = 'feb28';
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** What an entry needs besides its record; the UID still without the host. */
type Occasion = Pick<CalendarEntry, 'uid' | 'title' | 'start' | 'days' | 'rule' | 'dates'>;

/** The calendar of all records that have a day, as of `now`. */
export function buildCalendarFile(
  header: FeedHeader,
  records: readonly AnniversaryRecord[],
  base: string,
  now: Temporal.Instant,
): ArchiveFile {
  const today = now.toZonedDateTimeISO('UTC').toPlainDate();
  const host = new URL(base).host;
  const entries = records
    .filter(({ status }) => status !== 'withdrawn')
    .flatMap((record) => occasionsOf(record, today).map((occasion) => entryOf(record, occasion, host)));
  const text = formatIcs(entries, { product: 'anniversaries', name: header.title });
  return { path: 'anniversaries.ics', bytes: new TextEncoder().encode(text) };
}

function entryOf(record: AnniversaryRecord, occasion: Occasion, host: string): CalendarEntry {
  const when = record.date ? `${dateLabel(record, english)}. ` : '';
  return {
    ...occasion,
    uid: `${occasion.uid}@${host}`,
    stamp: Temporal.Instant.from(`${record.updated}T00:00:00Z`),
    text: `${when}${record.summary}`.trim(),
    url: record.links?.[0]?.url,
    revision: record.revision,
  };
}

function occasionsOf(record: AnniversaryRecord, today: Temporal.PlainDate): Occasion[] {
  const plan = planOf(record);
  if (plan.rules.length > 0) return observanceOccasions(record, plan.rules, today);
  const leapDay = plan.leapDay ?? POLICY;
  // The days of a short range are one event that lasts; it begins on its first day.
  const slots = plan.slots.filter((slot) => slot.index === undefined || slot.index === 1);
  const seen = new Map<string, number>();
  return slots.flatMap((slot) => {
    const kind = slot.kind === 'day' && slots.length > 1 ? 'moment' : slot.kind;
    const count = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, count);
    const uid = kind === 'day' ? record.id : `${record.id}-${kind}${kind === 'moment' ? `-${count}` : ''}`;
    const title =
      kind === 'start' && !slot.ongoing
        ? `${record.title} (began)`
        : kind === 'end'
          ? `${record.title} (ended)`
          : record.title;
    return slotOccasion(slot, leapDay, today, { uid, title, days: slot.of ?? 1 });
  });
}

function slotOccasion(
  slot: Slot,
  leapDay: LeapDay,
  today: Temporal.PlainDate,
  rest: Pick<Occasion, 'uid' | 'title' | 'days'>,
): Occasion[] {
  const dates: Temporal.PlainDate[] = [];
  for (let year = Math.max(today.year, slot.year); dates.length < LISTED_YEARS; year++) {
    const placed = placeInYear(slot, year, leapDay);
    const date = placed && Temporal.PlainDate.from({ year, month: placed.month, day: placed.day });
    if (date && Temporal.PlainDate.compare(date, today) >= 0) dates.push(date);
  }
  const [start, ...later] = dates;
  if (!start) return [];
  if (slot.month !== 2 || slot.day !== 29) return [{ ...rest, start, rule: 'FREQ=YEARLY' }];
  const rule = leapDayRule(leapDay);
  return [rule ? { ...rest, start, rule } : { ...rest, start, dates: later }];
}

function observanceOccasions(record: AnniversaryRecord, rules: readonly Rule[], today: Temporal.PlainDate): Occasion[] {
  const dates: Temporal.PlainDate[] = [];
  for (let year = today.year; year < today.year + LISTED_YEARS; year++) {
    for (const { month, day } of observanceDates(rules, year, record.anniversary?.leapDay ?? POLICY)) {
      const date = Temporal.PlainDate.from({ year, month, day });
      if (Temporal.PlainDate.compare(date, today) >= 0) dates.push(date);
    }
  }
  dates.sort(Temporal.PlainDate.compare);
  const [start, ...later] = dates;
  if (!start) return [];
  const occasion = { uid: record.id, title: record.title, start, days: 1 };
  const rule = rules.length === 1 ? ruleText(rules[0]!) : null;
  return [rule ? { ...occasion, rule } : { ...occasion, dates: later }];
}

/** The RRULE of a rule that iCalendar has, or null. */
function ruleText(rule: Rule): string | null {
  if (rule.type === 'fixed' && rule.monthDay !== '02-29') return 'FREQ=YEARLY';
  // A fifth weekday is not there every year, and clients skip such years differently: those are listed.
  if (rule.type === 'nth-weekday' && rule.n !== 5)
    return `FREQ=YEARLY;BYMONTH=${rule.month};BYDAY=${rule.n}${WEEKDAYS[rule.weekday - 1]}`;
  return null;
}
