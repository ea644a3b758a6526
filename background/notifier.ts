/**
 * The scheduler of notifications: never lost, never twice. It knows no browser: clock, storage, alarms and the screen are
 * handed in, so that a simulation drives this very code through years, zones, kills and wrong clocks.
 *
 * One wake does all there is to do, whatever woke it: alarm, start, update, settings, a page. In order:
 *   1. watch   see to the hourly watchdog: it finds out what nobody tells of, a clock that was set or another zone
 *   2. plan    read the rules; continue or renew the plan in storage (core/notification/plan.ts)
 *   3. insure  when something is owed, set the alarm a minute ahead: a background killed from here on is woken again
 *   4. claim   add the ledger row; only who added it goes on. A row that is claimed and not settled was left behind by
 *              a killed background, for wakes run one at a time: it is taken up under the same id
 *   5. show    compose, show, settle the row
 *   6. rest    set the alarm to the plan's next due time. It repeats every minute from then on, until a wake gets as far
 *              as this and sets it anew: no kill can swallow it
 */
import type { Ledger } from '../core/notification/ledger.ts';
import { dueKinds, isClockWrong, isSamePlan, nextPlan, type Plan, todayOf } from '../core/notification/plan.ts';
import { type Kind, notificationId, type Rules } from '../core/notification/rules.ts';
import type { NotificationText } from '../core/words/notification.ts';

/** What is told, and the page of ours that a click on it opens. */
export interface Notice {
  text: NotificationText;
  page: string;
}

export type NotifierAlarm = 'notify' | 'watchdog';

/** The browser's alarms. They go off at an instant, and then every so many minutes until they are set again. */
export interface NotifierAlarms {
  /** When it goes off next, or null where it is not set. */
  read(name: NotifierAlarm): Promise<Temporal.Instant | null>;
  set(name: NotifierAlarm, at: Temporal.Instant, everyMinutes: number): Promise<void>;
  clear(name: NotifierAlarm): Promise<void>;
}

/** All that the scheduler touches. */
export interface NotifierPorts {
  /** Now, in the reader's zone. */
  readNow(): Temporal.ZonedDateTime;
  /** Null while nobody can tell what the reader chose: then all stays as it is. */
  readRules(): Promise<Rules | null>;
  readPlan(): Promise<Plan | null>;
  /** Keeps the plan; null forgets it. */
  savePlan(plan: Plan | null): Promise<void>;
  ledger: Ledger;
  alarms: NotifierAlarms;
  /** What there is to tell, or null for nothing. */
  compose(kind: Kind, date: Temporal.PlainDate): Promise<Notice | null>;
  /** Shows it under a stable id; false where the browser refused. */
  show(id: string, text: NotificationText): Promise<boolean>;
}

/** How a wake ended. `delivered` has what was settled in this wake. */
export interface Woken {
  state: 'off' | 'planned' | 'wrong-clock' | 'unread';
  /** The clock moved to another zone or offset since the last wake. */
  moved: boolean;
  delivered: { id: string; state: 'shown' | 'nothing' | 'blocked' }[];
}

export interface Notifier {
  /** Does what is due and sets the alarm. Wakes that overlap run one after another. */
  wake(): Promise<Woken>;
}

const WATCHDOG_MINUTES = 60;
/** Browsers may hold an alarm back for so long. */
const LATE_MS = 60_000;
const RETRY_MINUTES = 1;
/** A notification that failed or killed the background this often is given up: it would never succeed. */
const MOST_TRIES = 5;

export function createNotifier(ports: NotifierPorts): Notifier {
  let running: Promise<unknown> = Promise.resolve();
  return {
    wake() {
      const woken = running.then(() => runWake(ports));
      // A wake that failed is reported to who asked for it; the next one starts afresh.
      running = woken.catch(() => undefined);
      return woken;
    },
  };
}

async function runWake(ports: NotifierPorts): Promise<Woken> {
  const now = ports.readNow();
  const instant = now.toInstant();
  await ensureWatchdog(ports.alarms, instant);
  const rules = await ports.readRules();
  // What is planned stays planned, and an alarm that went off repeats every minute.
  if (!rules) return { state: 'unread', moved: false, delivered: [] };
  const last = await ports.readPlan();
  if (rules.kinds.length === 0) {
    if (last) await ports.savePlan(null);
    await ports.alarms.clear('notify');
    return { state: 'off', moved: false, delivered: [] };
  }
  const today = todayOf(now, rules);
  const plan = nextPlan(last, rules, today);
  if (!isSamePlan(last, plan)) await ports.savePlan(plan);
  const delivered: Woken['delivered'] = [];
  let insured = false;
  for (const { kind, date } of dueKinds(plan, rules, today)) {
    const id = notificationId(kind, date);
    const row = await ports.ledger.read(id);
    if (row && row.state !== 'claimed') continue;
    if (!insured) await setNotify(ports.alarms, instant.add({ minutes: RETRY_MINUTES }));
    insured = true;
    const state = await deliver(ports, kind, id, { date: today.date, at: instant }, row !== undefined);
    if (state) delivered.push({ id, state });
  }
  await setNotify(ports.alarms, Temporal.Instant.from(plan.next));
  return {
    state: isClockWrong(rules, now) ? 'wrong-clock' : 'planned',
    moved: last !== null && (last.zone !== plan.zone || last.offset !== plan.offset),
    delivered,
  };
}

/**
 * Sets the watchdog where it is missing or was set by another clock: farther away than its period it would come days
 * late, and past though it did not go off it cannot be relied on. One that is well set is set anew to the same time, as the
 * notification's alarm is and for the same reason: its timer may be behind by what a clock was set.
 */
async function ensureWatchdog(alarms: NotifierAlarms, now: Temporal.Instant): Promise<void> {
  const set = await alarms.read('watchdog');
  const ahead = set ? set.epochMilliseconds - now.epochMilliseconds : Number.NaN;
  // It is about to go off, or going off just now.
  if (ahead >= -LATE_MS && ahead <= 0) return;
  const isWell = ahead > 0 && ahead <= WATCHDOG_MINUTES * 60_000;
  await alarms.set('watchdog', isWell && set ? set : now.add({ minutes: WATCHDOG_MINUTES }), WATCHDOG_MINUTES);
}

/**
 * Sets the notification's alarm anew in every wake, also to the same time: the browser waits for it by a timer, which
 * does not follow a clock that was set meanwhile or a machine that slept, and would be late by as much. What must not be
 * set anew is a delay (duckduckgo-privacy-extension#1241); this time is absolute and does not move.
 */
function setNotify(alarms: NotifierAlarms, at: Temporal.Instant): Promise<void> {
  return alarms.set('notify', at, RETRY_MINUTES);
}

async function deliver(
  { ledger, compose, show }: NotifierPorts,
  kind: Kind,
  id: string,
  { date, at }: { date: Temporal.PlainDate; at: Temporal.Instant },
  isLeftBehind: boolean,
): Promise<'shown' | 'nothing' | 'blocked' | null> {
  if (isLeftBehind) {
    if ((await ledger.retry(id)) > MOST_TRIES) {
      await ledger.settle(id, { state: 'nothing' });
      return 'nothing';
    }
  } else if (!(await ledger.claim(id, at.toString()))) {
    return null;
  }
  const notice = await compose(kind, date);
  if (!notice) {
    await ledger.settle(id, { state: 'nothing' });
    return 'nothing';
  }
  const state = (await show(id, notice.text)) ? 'shown' : 'blocked';
  await ledger.settle(id, { state, title: notice.text.title, page: notice.page });
  return state;
}
