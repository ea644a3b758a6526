/**
 * The plan of notifications: what is kept in storage about when the next one is due. Alarms are lost at restarts and
 * updates; the plan is not, and every alarm is set from it. Pure.
 *
 *   nothing on ──(a kind is switched on)──▶ planned ──(due)──▶ owed ──(its ledger row is settled)──▶ planned
 *       ▲                                     │ zone, offset, hour or kinds changed: planned anew
 *       └──────────(all kinds off)────────────┘
 */
import { dueTime, nextDueTime } from '../date/due-time.ts';
import { isQuiet, KINDS, type Kind, ledgerDate, type Rules } from './rules.ts';

export interface Plan {
  version: 1;
  /** What the plan was made for; any difference makes a new one. */
  time: string;
  zone: string;
  /** Offset from UTC when it was made, such as "+05:30". */
  offset: string;
  digest: number | null;
  kinds: Kind[];
  /** RFC 3339: the next due time, in UTC. */
  next: string;
  /**
   * Per kind the ledger date that is not owed, because its hour had passed already when the kind or the hour was
   * chosen: who asks at 15:00 for 08:00 means tomorrow.
   */
  skip: Partial<Record<Kind, string>>;
}

/** A time chosen within the running or last minute means now. */
const CHOSEN_NOW_SECONDS = 120;

/** A clock this far behind the newest signed records is wrong (reliability.md F20). */
const CLOCK_LAG_HOURS = 24;

/** Today as the plan sees it: reckoned once for a wake. */
export interface Today {
  now: Temporal.ZonedDateTime;
  date: Temporal.PlainDate;
  /** When today's notifications are due. */
  due: Temporal.ZonedDateTime;
}

export function todayOf(now: Temporal.ZonedDateTime, { time }: Pick<Rules, 'time'>): Today {
  const date = now.toPlainDate();
  return { now, date, due: dueTime(date, time, now.timeZoneId) };
}

/** The plan for these rules, continuing the last one. At least one kind must be on. */
export function nextPlan(last: Plan | null, rules: Rules, today: Today): Plan {
  const { now } = today;
  const skip: Plan['skip'] = {};
  for (const kind of rules.kinds) {
    const date = ledgerDate(kind, today.date, rules);
    if (last && isPlannedFor(last, kind, rules)) {
      const skipped = last.skip[kind];
      if (skipped !== undefined) skip[kind] = skipped;
    } else if (date !== today.date.toString() || secondsPast(today) > CHOSEN_NOW_SECONDS) {
      skip[kind] = date;
    }
  }
  return {
    version: 1,
    time: rules.time,
    zone: now.timeZoneId,
    offset: now.offset,
    digest: rules.digest,
    kinds: KINDS.filter((kind) => rules.kinds.includes(kind)),
    next: nextDue(today, rules).toInstant().toString(),
    skip,
  };
}

/** Today's due time, or when that is past the next one. */
function nextDue(today: Today, { time }: Rules): Temporal.ZonedDateTime {
  const { now, date, due } = today;
  if (secondsPast(today) < 0) return due;
  return nextDueTime(now, time, undefined, date.add({ days: 1 })) ?? due;
}

function isPlannedFor(last: Plan, kind: Kind, rules: Rules): boolean {
  if (last.time !== rules.time || !last.kinds.includes(kind)) return false;
  return kind !== 'digest' || last.digest === rules.digest;
}

/** The kinds whose notification is due on the current local date, each with its ledger date. Settled ones are among them. */
export function dueKinds(plan: Plan, rules: Rules, today: Today): { kind: Kind; date: string }[] {
  if (secondsPast(today) < 0 || isClockWrong(rules, today.now)) return [];
  const quiet = isQuiet(today.date, rules);
  return plan.kinds
    .filter((kind) => !(quiet && (kind === 'day' || kind === 'digest')))
    .map((kind) => ({ kind, date: ledgerDate(kind, today.date, rules) }))
    .filter(({ kind, date }) => plan.skip[kind] !== date);
}

/** On such a clock "today" is not today: nothing is shown until it is set right. */
export function isClockWrong({ clockFloor }: Pick<Rules, 'clockFloor'>, now: Temporal.ZonedDateTime): boolean {
  return clockFloor !== undefined && now.epochMilliseconds < clockFloor.epochMilliseconds - CLOCK_LAG_HOURS * 3_600_000;
}

/** Whether two plans are the same, so that an unchanged one is not written again. */
export function isSamePlan(a: Plan | null, b: Plan): boolean {
  return (
    a !== null &&
    a.next === b.next &&
    a.offset === b.offset &&
    a.zone === b.zone &&
    a.time === b.time &&
    a.digest === b.digest &&
    KINDS.every((kind) => a.kinds.includes(kind) === b.kinds.includes(kind) && a.skip[kind] === b.skip[kind])
  );
}

/** A plan as it was stored, or null for none and for what another version wrote. */
export function parsePlan(stored: unknown): Plan | null {
  const plan = stored as Partial<Plan> | null | undefined;
  const isPlan =
    typeof plan === 'object' &&
    plan !== null &&
    plan.version === 1 &&
    typeof plan.time === 'string' &&
    typeof plan.zone === 'string' &&
    typeof plan.next === 'string' &&
    Array.isArray(plan.kinds) &&
    typeof plan.skip === 'object' &&
    plan.skip !== null;
  return isPlan ? (plan as Plan) : null;
}

function secondsPast({ now, due }: Today): number {
  return (now.epochMilliseconds - due.epochMilliseconds) / 1_000;
}
