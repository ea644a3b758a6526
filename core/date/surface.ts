/** Does a record fall on this day, and how? Rules D3–D9 of record.md 2. */
import type { AnniversaryRecord } from '../record/record.ts';
import { observanceDates } from './observances.ts';
import { type Dated, type LeapDay, type Plan, placeInYear, planOf, type Shelf, type Slot } from './occurrences.ts';
import { isRound } from './roundness.ts';

/** What the reader chose; a record may override the policy. */
export interface SurfaceOptions {
  leapDay: LeapDay;
}

/** How a record surfaces on a day. Flags are there only when true. */
export interface Surfacing {
  /** `start`, `end`: first and last day of a long range; `month`, `year`: the shelves. */
  kind: 'day' | 'start' | 'end' | 'month' | 'year';
  /** Years since, counted in the calendar in which the anniversary is kept; absent for an observance without `since`. */
  years?: number;
  /** The days of a short range that fall on this date, usually one, counted from 1. */
  day?: number[];
  /** How many days the short range has. */
  of?: number;
  /** A 29 February kept on another day. */
  shifted?: true;
  approximate?: true;
  uncertain?: true;
  /** It has begun and not ended. */
  ongoing?: true;
}

/** The part of a record that `surface` reads. */
export type Surfaceable = Dated & Pick<AnniversaryRecord, 'status'>;

/** How the record surfaces on the civil date `view` (ISO calendar), or null. A withdrawn record never does. */
export function surface(record: Surfaceable, view: Temporal.PlainDate, options: SurfaceOptions): Surfacing | null {
  if (record.status === 'withdrawn') return null;
  return surfacePlan(planOf(record), view, options);
}

/** `surface` for a record whose plan is known already. */
export function surfacePlan(plan: Plan, view: Temporal.PlainDate, options: SurfaceOptions): Surfacing | null {
  const leapDay = plan.leapDay ?? options.leapDay;
  if (plan.rules.length > 0) return surfaceObservance(plan, view, leapDay);
  return surfaceSlots(plan.slots, view, leapDay) ?? surfaceShelves(plan.shelves, view);
}

function surfaceObservance(plan: Plan, view: Temporal.PlainDate, leapDay: LeapDay): Surfacing | null {
  const { year, month, day } = view;
  if (plan.since !== undefined && year < plan.since) return null;
  const found = observanceDates(plan.rules, year, leapDay).find((date) => date.month === month && date.day === day);
  if (!found) return null;
  const surfacing: Surfacing = { kind: 'day' };
  if (plan.since !== undefined) surfacing.years = year - plan.since;
  if (found.shifted) surfacing.shifted = true;
  if (found.approximate) surfacing.approximate = true;
  return surfacing;
}

/** The first slot that fits speaks: start before end before moments. Days of one short range speak together. */
function surfaceSlots(slots: readonly Slot[], view: Temporal.PlainDate, leapDay: LeapDay): Surfacing | null {
  const { year, month, day } = view;
  let surfacing: Surfacing | null = null;
  for (const slot of slots) {
    if (year < slot.year) continue;
    const placed = placeInYear(slot, year, leapDay);
    if (placed?.month !== month || placed.day !== day) continue;
    if (surfacing === null) {
      surfacing = { kind: slot.kind, years: year - slot.year };
      if (slot.of !== undefined) Object.assign(surfacing, { day: [], of: slot.of });
      addFlags(surfacing, slot);
    }
    if (placed.shifted) surfacing.shifted = true;
    if (slot.index === undefined) break;
    surfacing.day?.push(slot.index);
  }
  return surfacing;
}

function surfaceShelves(shelves: readonly Shelf[], view: Temporal.PlainDate): Surfacing | null {
  for (const shelf of shelves) {
    const years = view.year - shelf.year;
    if (years < 0 || (shelf.kind === 'month' ? shelf.month !== view.month : !isRound(years))) continue;
    return addFlags({ kind: shelf.kind, years }, shelf);
  }
  return null;
}

function addFlags(surfacing: Surfacing, source: Pick<Slot, 'approximate' | 'uncertain' | 'ongoing'>): Surfacing {
  if (source.approximate) surfacing.approximate = true;
  if (source.uncertain) surfacing.uncertain = true;
  if (source.ongoing) surfacing.ongoing = true;
  return surfacing;
}
