/** The real scheduler led through years in one zone by nothing but its own alarms, and what it did held against the rules. */
import { createNotifier } from '../../../background/notifier.ts';
import type { LedgerRow } from '../../../core/notification/ledger.ts';
import type { Plan } from '../../../core/notification/plan.ts';
import type { Rules } from '../../../core/notification/rules.ts';

export interface Walk {
  days: number;
  /** Days on which the chosen hour did not exist. */
  gaps: number;
  /** What broke a rule, in words; the first few. */
  wrong: string[];
}

interface Shown {
  id: string;
  at: Temporal.ZonedDateTime;
}

/** From the first date to the last, both included; the notification is switched on just before the first begins. */
export async function walkZone(zone: string, time: string, first: string, last: string): Promise<Walk> {
  const rules: Rules = { time, quietDays: [], digest: null, kinds: ['day'] };
  const ledger = new Map<string, LedgerRow>();
  const shown: Shown[] = [];
  let plan: Plan | null = null;
  let alarm: Temporal.Instant | null = null;
  let now = Temporal.PlainDate.from(first).toZonedDateTime(zone);
  const notifier = createNotifier({
    readNow: () => now,
    readRules: async () => rules,
    readPlan: async () => plan,
    savePlan: async (changed) => {
      plan = changed;
    },
    ledger: {
      read: async (id) => ledger.get(id),
      claim: async (id, claimedAt) => {
        if (ledger.has(id)) return false;
        ledger.set(id, { id, state: 'claimed', claimedAt, tries: 1 });
        return true;
      },
      retry: async () => {
        throw new Error('nothing was killed, so nothing is left behind');
      },
      settle: async (id, outcome) => {
        ledger.set(id, { ...(ledger.get(id) as LedgerRow), ...outcome });
      },
    },
    // The watchdog rests here: the walk is to show that the notification's own alarm is enough.
    alarms: {
      read: async () => alarm ?? now.toInstant(),
      set: async (_, at) => {
        alarm = at;
      },
      clear: async () => {
        alarm = null;
      },
    },
    compose: async () => ({ text: { title: '', message: '' }, page: 'newtab.html' }),
    show: async (id) => {
      shown.push({ id, at: now });
      return true;
    },
  });
  const end = Temporal.PlainDate.from(last).add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds;
  await notifier.wake();
  while (alarm !== null && (alarm as Temporal.Instant).epochMilliseconds < end) {
    const next = alarm as Temporal.Instant;
    if (next.epochMilliseconds <= now.epochMilliseconds && shown.length > 0)
      return { days: 0, gaps: 0, wrong: [`${zone} ${time}: the alarm stands still at ${now}`] };
    now = next.toZonedDateTimeISO(zone);
    await notifier.wake();
  }
  return judge(shown, zone, time, first, last);
}

/** Each local date once and in order; at the chosen wall time wherever that exists, by a way of reckoning of its own. */
function judge(shown: readonly Shown[], zone: string, time: string, first: string, last: string): Walk {
  const walk: Walk = { days: 0, gaps: 0, wrong: [] };
  const object = (what: string): void => {
    if (walk.wrong.length < 5) walk.wrong.push(`${zone} ${time}: ${what}`);
  };
  const [hour, minute] = time.split(':').map(Number);
  let date = Temporal.PlainDate.from(first);
  for (const { id, at } of shown) {
    const due = date.toString();
    if (id !== `day:${due}`) {
      object(`${id} came where day:${due} was expected`);
      return walk;
    }
    walk.days++;
    if (at.hour !== hour || at.minute !== minute || at.second !== 0) {
      walk.gaps++;
      if (!isRightInGap(at, date, time, zone)) object(`${due} came at ${at}`);
    } else if (at.day !== date.day || at.month !== date.month) {
      object(`${due} came on another date, at ${at}`);
    }
    date = date.add({ days: 1 });
  }
  if (date.subtract({ days: 1 }).toString() !== last) object(`ended before ${date}`);
  return walk;
}

/** The wall time must not exist, and this must be the first instant after the gap or the date's last minute before it. */
function isRightInGap(at: Temporal.ZonedDateTime, date: Temporal.PlainDate, time: string, zone: string): boolean {
  try {
    date.toPlainDateTime(time).toZonedDateTime(zone, { disambiguation: 'reject' });
    // The time is there once: it should have come then. (Twice would be rejected, and then the hour would be right.)
    return false;
  } catch {
    if (!at.toPlainDate().equals(date)) return false;
    const jumped = (earlier: Temporal.ZonedDateTime, later: Temporal.ZonedDateTime): boolean =>
      later.offsetNanoseconds > earlier.offsetNanoseconds;
    const isFirstAfter = jumped(at.subtract({ nanoseconds: 1 }), at);
    const minuteLater = at.add({ minutes: 1 });
    return isFirstAfter || (jumped(at, minuteLater) && !minuteLater.toPlainDate().equals(date));
  }
}
