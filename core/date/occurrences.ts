/**
 * What of a record comes back every year, worked out from its date alone (record.md 2.1 D3–D8): the one place that
 * `surface`, `dayKeys` and `next` read, so that they cannot disagree.
 */
import type { AnniversaryRecord, Rule } from '../record/record.ts';
import { type EdtfDate, type EdtfDay, isDay, parseEdtf } from './edtf.ts';
import {
  type CivilDay,
  fromDayNumber,
  isLeapYear,
  julianToGregorian,
  toDayNumber,
  type WrittenCalendar,
} from './julian.ts';

/** What to do with 29 February in common years (D4). */
export type LeapDay = 'feb28' | 'mar1' | 'omit';

/** A month-day that comes back: years are counted from `year` in the calendar in which the anniversary is kept. */
export interface Slot extends CivilDay {
  kind: 'day' | 'start' | 'end';
  /** 1-based number of this day within a short range of `of` days. */
  index?: number;
  of?: number;
  approximate: boolean;
  uncertain: boolean;
  ongoing: boolean;
}

/** A month or year that comes back: "This month" and "This year" (D6). */
export interface Shelf {
  kind: 'month' | 'year';
  year: number;
  month?: number;
  approximate: boolean;
  uncertain: boolean;
  ongoing: boolean;
}

/** Everything about a record that may surface. `leapDay` is the record's own policy, when it has one. */
export interface Plan {
  slots: Slot[];
  shelves: Shelf[];
  rules: readonly Rule[];
  /** Year from which an observance is counted. */
  since?: number;
  leapDay?: LeapDay;
}

/** A range of at most this many days surfaces on each of them (D5). */
export const SHORT_RANGE_DAYS = 14;

/** The part of a record that decides on its days. */
export type Dated = Pick<AnniversaryRecord, 'date' | 'anniversary' | 'observance' | 'moments' | 'kind'>;

/** Works out what surfaces of a record. A date outside the subset surfaces never: validation reports it. */
export function planOf(record: Dated): Plan {
  const plan: Plan = { slots: [], shelves: [], rules: [] };
  const leapDay = record.anniversary?.leapDay;
  if (leapDay) plan.leapDay = leapDay;
  const { date, observance } = record;
  if (observance && (record.kind === 'observance' || !date)) {
    plan.rules = observance.rules;
    if (observance.since !== undefined) plan.since = observance.since;
  } else if (date) {
    planDate(plan, record, date);
  }
  return plan;
}

function planDate(plan: Plan, record: Dated, date: NonNullable<Dated['date']>): void {
  const written = date.calendar ?? 'gregorian';
  const parsed = parseEdtf(date.edtf, written);
  if (!parsed.ok) return;
  const { start, end } = parsed.value;
  const monthDay = record.anniversary?.monthDay;
  if (monthDay) {
    const slot = fixedSlot(start, end, monthDay, written, record.anniversary?.basis);
    if (slot) plan.slots.push(slot);
    return;
  }
  const converts = written === 'julian' && record.anniversary?.basis === 'gregorian';
  const kept = converts ? 'gregorian' : written;
  const keep = (edge: EdtfDate): EdtfDate => (converts && isDay(edge) ? { ...edge, ...julianToGregorian(edge) } : edge);
  const first = keep(start);
  if (end === undefined || end === 'open') {
    addEdge(plan, first, end === 'open' ? 'start' : 'day', end === 'open');
    return;
  }
  const last = keep(end);
  if (isDay(first) && isDay(last)) {
    const length = toDayNumber(last, kept) - toDayNumber(first, kept) + 1;
    if (length <= SHORT_RANGE_DAYS) {
      addShortRange(plan, first, length, kept, doubtOf(first, last));
      return;
    }
  }
  addEdge(plan, first, 'start', false);
  addEdge(plan, last, 'end', false);
  for (const moment of record.moments ?? []) addMoment(plan, moment.date, written, keep);
}

/** The last word of `monthDay` on the day; years are counted from the date in the calendar that has this month-day. */
function fixedSlot(
  start: EdtfDate,
  end: EdtfDate | 'open' | undefined,
  monthDay: string,
  written: WrittenCalendar,
  basis: 'as-written' | 'gregorian' | undefined,
): Slot | null {
  if (start.precision === 'decade' || start.precision === 'century') return null;
  const month = Number(monthDay.slice(0, 2));
  const day = Number(monthDay.slice(3));
  let { year } = start;
  if (written === 'julian' && isDay(start)) {
    const gregorian = julianToGregorian(start);
    if (basis === 'gregorian' || (gregorian.month === month && gregorian.day === day)) year = gregorian.year;
  }
  const kind = end === 'open' ? 'start' : 'day';
  return { kind, year, month, day, ...doubtOf(start), ongoing: end === 'open' };
}

/** One end of a range, or a single date, at the precision it has: never an invented day (D6). */
function addEdge(plan: Plan, edge: EdtfDate, kind: Slot['kind'], ongoing: boolean): void {
  const { year, precision } = edge;
  const rest = { ...doubtOf(edge), ongoing };
  if (isDay(edge)) plan.slots.push({ kind, year, month: edge.month, day: edge.day, ...rest });
  else if (precision === 'month') plan.shelves.push({ kind: 'month', year, month: edge.month!, ...rest });
  else if (precision === 'year') plan.shelves.push({ kind: 'year', year, ...rest });
}

function addShortRange(
  plan: Plan,
  first: EdtfDay,
  length: number,
  kept: WrittenCalendar,
  doubt: Pick<Slot, 'approximate' | 'uncertain'>,
): void {
  const startNumber = toDayNumber(first, kept);
  for (let index = 1; index <= length; index++) {
    const day = fromDayNumber(startNumber + index - 1, kept);
    const place = length > 1 ? { index, of: length } : {};
    plan.slots.push({ kind: 'day', ...day, ...place, ...doubt, ongoing: false });
  }
}

/** Days of a long range that have a story of their own (D5); each is counted from its own date. */
function addMoment(plan: Plan, edtf: string, written: WrittenCalendar, keep: (edge: EdtfDate) => EdtfDate): void {
  const parsed = parseEdtf(edtf, written);
  if (parsed.ok && isDay(parsed.value.start)) addEdge(plan, keep(parsed.value.start), 'day', false);
}

function doubtOf(...dates: EdtfDate[]): Pick<Slot, 'approximate' | 'uncertain'> {
  return { approximate: dates.some((d) => d.approximate), uncertain: dates.some((d) => d.uncertain) };
}

/** Where a month-day falls in a Gregorian year under a leap-day policy, or null when that year has no such day (D4). */
export function placeInYear(
  { month, day }: Pick<CivilDay, 'month' | 'day'>,
  year: number,
  leapDay: LeapDay,
): { month: number; day: number; shifted: boolean } | null {
  if (month !== 2 || day !== 29 || isLeapYear(year, 'gregorian')) return { month, day, shifted: false };
  if (leapDay === 'omit') return null;
  return leapDay === 'feb28' ? { month: 2, day: 28, shifted: true } : { month: 3, day: 1, shifted: true };
}
