/** The next time a record surfaces on a day (record.md 2.1 D11): computed from its slots, never a walk day by day. */
import type { Observed } from './observances.ts';
import { observanceDates } from './observances.ts';
import { type LeapDay, type Plan, placeInYear, planOf } from './occurrences.ts';
import { type Surfaceable, type SurfaceOptions, type Surfacing, surfacePlan } from './surface.ts';

/** The next day, how many days ahead it is (0 = the same day), and how the record surfaces then. */
export interface NextSurfacing extends Surfacing {
  date: Temporal.PlainDate;
  inDays: number;
}

/** 29 February is at most 8 years away (1896 to 1904), so a slot comes round within as many. */
const SLOT_YEARS = 8;
/** The rarest rules (a fifth Friday in February, a Chinese leap month) come back within a century, or hardly ever. */
const RULE_YEARS = 100;

/** The first day ≥ `from` on which the record surfaces with a day of its own; null for month and year precision. */
export function nextSurfacing(
  record: Surfaceable,
  from: Temporal.PlainDate,
  options: SurfaceOptions,
): NextSurfacing | null {
  if (record.status === 'withdrawn') return null;
  const plan = planOf(record);
  const leapDay = plan.leapDay ?? options.leapDay;
  const date = plan.rules.length > 0 ? nextObservance(plan, from, leapDay) : nextSlot(plan, from, leapDay);
  const surfacing = date && surfacePlan(plan, date, options);
  if (!surfacing) return null;
  return { ...surfacing, date, inDays: from.until(date, { largestUnit: 'days' }).days };
}

function nextSlot(plan: Plan, from: Temporal.PlainDate, leapDay: LeapDay): Temporal.PlainDate | null {
  let next: Temporal.PlainDate | null = null;
  for (const slot of plan.slots) {
    const firstYear = Math.max(from.year, slot.year);
    for (let year = firstYear; year <= firstYear + SLOT_YEARS; year++) {
      const placed = placeInYear(slot, year, leapDay);
      if (!placed) continue;
      const date = Temporal.PlainDate.from({ year, month: placed.month, day: placed.day });
      if (Temporal.PlainDate.compare(date, from) < 0) continue;
      if (next === null || Temporal.PlainDate.compare(date, next) < 0) next = date;
      break;
    }
  }
  return next;
}

function nextObservance(plan: Plan, from: Temporal.PlainDate, leapDay: LeapDay): Temporal.PlainDate | null {
  const firstYear = Math.max(from.year, plan.since ?? from.year);
  const notBefore = ({ year, month, day }: Observed): boolean =>
    Temporal.PlainDate.compare({ year, month, day }, from) >= 0;
  for (let year = firstYear; year <= firstYear + RULE_YEARS; year++) {
    const found = observanceDates(plan.rules, year, leapDay).find(notBefore);
    if (found) return Temporal.PlainDate.from({ year, month: found.month, day: found.day });
  }
  return null;
}
