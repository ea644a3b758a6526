/**
 * A machine with a browser in it, for the scheduler to live in: a clock that may be set, a zone that may change, sleep,
 * alarms as the browsers keep them, storage that outlives the background, and a background that can be killed between
 * any two of its operations. Everything takes place in simulated time.
 */
import { createNotifier, type Notifier, type NotifierPorts } from '../../../background/notifier.ts';
import type { LedgerRow } from '../../../core/notification/ledger.ts';
import { dueTime } from '../../../core/date/due-time.ts';
import type { Plan } from '../../../core/notification/plan.ts';
import type { Rules } from '../../../core/notification/rules.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const WATCHDOG = HOUR;

/**
 * How a browser counts: Firefox starts a timer of the remaining time and fires whatever the clock says by then; Chromium
 * polls when it believes the next alarm is due and fires those whose time the clock has reached.
 */
export type AlarmClock = 'timer' | 'poll';

interface Alarm {
  /** Wall clock, ms. */
  when: number;
  /** Uptime at which the timer ends, ms. */
  ends: number;
  period?: number;
}

export class World {
  /** The wall clock in ms, and the time that the machine has been awake: only the first can be set. */
  clock: number;
  uptime = 0;
  zone: string;
  readonly time: string;
  readonly #alarmClock: AlarmClock;
  readonly #alarms = new Map<'notify' | 'watchdog', Alarm>();
  readonly #ledger = new Map<string, LedgerRow>();
  #plan: Plan | null = null;
  #notifier: Notifier | null = null;
  /** Operations that the background may still do before it is killed. */
  #fuel = Number.POSITIVE_INFINITY;
  #generation = 0;
  /** Ids in the order in which they were put on the screen, and how many kills could have interrupted that. */
  readonly shown: string[] = [];
  kills = 0;
  /** Local dates on which the notification is owed, by the judgement of the world and not of the scheduler. */
  readonly owed = new Set<string>();
  /** Uptime of the last disturbance that nobody told the background of; null when it has been awake since. */
  #disturbed: { uptime: number; untilStart: boolean } | null = null;
  readonly #firstDate: string;

  constructor(zone: string, time: string, start: string, alarmClock: AlarmClock) {
    this.zone = zone;
    this.time = time;
    this.#alarmClock = alarmClock;
    this.clock = Temporal.PlainDateTime.from(start).toZonedDateTime(zone).epochMilliseconds;
    this.#firstDate = this.now().toPlainDate().toString();
  }

  now(): Temporal.ZonedDateTime {
    return Temporal.Instant.fromEpochMilliseconds(this.clock).toZonedDateTimeISO(this.zone);
  }

  /** An event reaches the background, which starts if it does not run. */
  async wake(): Promise<void> {
    this.#notifier ??= createNotifier(this.#ports());
    const generation = this.#generation;
    await this.#ensureWatchdog();
    const ended = await Promise.race([this.#notifier.wake().then(() => 'done'), this.#death()]);
    if (ended === 'done' && generation === this.#generation) this.#disturbed = null;
    this.observe();
  }

  /** Kills the background after it has done so many more operations; 0 kills it before its next one. */
  killAfter(operations: number): void {
    this.#fuel = operations;
    if (operations === 0) this.#die();
  }

  /** A new process of the browser, or a new version of the extension: whoever listens is started. */
  async restart(forgetsAlarms: boolean): Promise<void> {
    this.#die();
    if (forgetsAlarms) this.#alarms.clear();
    // A browser that starts counts anew from the wall clock.
    for (const alarm of this.#alarms.values()) alarm.ends = this.uptime + Math.max(0, alarm.when - this.clock);
    await this.wake();
  }

  /** Alarms vanish without a word; only the next start of anything can tell. */
  wipeAlarms(): void {
    this.#alarms.clear();
    this.#disturbed = { uptime: this.uptime, untilStart: true };
  }

  setClock(byMs: number): void {
    this.observe();
    this.clock += byMs;
    this.#disturb(byMs < 0 && this.#alarmClock === 'poll');
  }

  setZone(zone: string): void {
    this.observe();
    this.zone = zone;
    this.#disturb(false);
  }

  /** The machine sleeps: the clock goes on, nothing else does. What became due meanwhile fires within a minute of waking. */
  async sleep(ms: number): Promise<void> {
    this.observe();
    this.clock += ms;
    this.#disturb(false);
    for (const alarm of this.#alarms.values()) {
      if (alarm.when <= this.clock) alarm.ends = Math.min(alarm.ends, this.uptime + MINUTE / 2);
    }
    await this.advance(MINUTE);
  }

  /** Time passes with the machine awake and the browser running. */
  async advance(ms: number): Promise<void> {
    const end = this.uptime + ms;
    for (;;) {
      const next = this.#nextAlarm();
      if (!next || next[1].ends > end) break;
      const [name, alarm] = next;
      this.#pass(alarm.ends - this.uptime);
      if (this.#alarmClock === 'poll' && alarm.when > this.clock) {
        // The clock was set back: the poll finds nothing due and waits for the time that is missing now.
        alarm.ends = this.uptime + Math.max(alarm.when - this.clock, MINUTE / 2);
        continue;
      }
      this.#fire(name, alarm);
      await this.wake();
    }
    this.#pass(end - this.uptime);
  }

  #nextAlarm(): ['notify' | 'watchdog', Alarm] | null {
    const all = [...this.#alarms.entries()].sort(([, a], [, b]) => a.ends - b.ends);
    return all[0] ?? null;
  }

  #fire(name: 'notify' | 'watchdog', alarm: Alarm): void {
    if (alarm.period === undefined) this.#alarms.delete(name);
    else this.#setAlarm(name, this.clock + alarm.period, alarm.period);
  }

  #pass(ms: number): void {
    // The end of each local date on the way is looked at, or a date that was slept through in part would go unjudged.
    for (let left = ms; left > 0; ) {
      const midnight = this.now().toPlainDate().add({ days: 1 }).toZonedDateTime(this.zone).epochMilliseconds;
      const step = Math.min(left, Math.max(midnight - 1 - this.clock, 1));
      this.clock += step;
      this.uptime += step;
      left -= step;
      this.observe();
    }
  }

  /** Is today's notification owed by now? Two minutes after it was due at the latest, if nothing happened in secret. */
  observe(): void {
    const now = this.now();
    const date = now.toPlainDate();
    const late = this.clock - dueTime(date, this.time, this.zone).epochMilliseconds;
    if (late < 2 * MINUTE || date.toString() === this.#firstDate || this.#notifierDied) return;
    if (this.#disturbed) {
      const { uptime, untilStart } = this.#disturbed;
      if (untilStart || this.uptime - uptime < WATCHDOG + 2 * MINUTE) return;
    }
    this.owed.add(date.toString());
  }

  get #notifierDied(): boolean {
    return this.#killedAt !== null && this.uptime - this.#killedAt < 2 * MINUTE;
  }

  #killedAt: number | null = null;

  #disturb(untilStart: boolean): void {
    const before = this.#disturbed;
    this.#disturbed = { uptime: this.uptime, untilStart: untilStart || before?.untilStart === true };
  }

  #die(): void {
    this.#notifier = null;
    this.#generation++;
    this.#fuel = Number.POSITIVE_INFINITY;
    this.#killedAt = this.uptime;
    this.kills++;
    this.#announceDeath?.();
  }

  #announceDeath: (() => void) | null = null;

  #death(): Promise<'killed'> {
    return new Promise((done) => {
      this.#announceDeath = () => done('killed');
    });
  }

  /** One operation of the background. That of a killed one never ends, as a promise of a killed worker never does. */
  async #operate<T>(generation: number, operation: () => T): Promise<T> {
    if (generation !== this.#generation) return new Promise<never>(() => undefined);
    if (this.#fuel <= 0) {
      this.#die();
      return new Promise<never>(() => undefined);
    }
    this.#fuel--;
    return operation();
  }

  #setAlarm(name: 'notify' | 'watchdog', when: number, period?: number): void {
    const ends = this.uptime + Math.max(0, when - this.clock);
    this.#alarms.set(name, { when, ends, ...(period === undefined ? {} : { period }) });
  }

  async #ensureWatchdog(): Promise<void> {
    if (!this.#alarms.has('watchdog')) this.#setAlarm('watchdog', this.clock + WATCHDOG, WATCHDOG);
  }

  #ports(): NotifierPorts {
    const generation = this.#generation;
    const rules: Rules = { time: this.time, quietDays: [], digest: null, kinds: ['day'] };
    const operate = <T>(operation: () => T): Promise<T> => this.#operate(generation, operation);
    return {
      readNow: () => this.now(),
      readRules: () => operate(() => rules),
      readPlan: () => operate(() => this.#plan),
      savePlan: (plan) =>
        operate(() => {
          this.#plan = plan;
        }),
      ledger: {
        read: (id) => operate(() => this.#ledger.get(id)),
        claim: (id, claimedAt) =>
          operate(() => {
            if (this.#ledger.has(id)) return false;
            this.#ledger.set(id, { id, state: 'claimed', claimedAt, tries: 1 });
            return true;
          }),
        retry: (id) =>
          operate(() => {
            const row = this.#ledger.get(id) as LedgerRow;
            row.tries++;
            return row.tries;
          }),
        settle: (id, outcome) => operate(() => void Object.assign(this.#ledger.get(id) as LedgerRow, outcome)),
      },
      ensureAlarm: (at) =>
        operate(() => {
          const when = at?.epochMilliseconds;
          if (when === undefined) this.#alarms.delete('notify');
          else if (this.#alarms.get('notify')?.when !== when) this.#setAlarm('notify', when);
        }),
      compose: (_, date) =>
        operate(() => ({ text: { title: date.toString(), message: '' }, target: { date: date.toString() } })),
      show: (id) =>
        operate(() => {
          this.shown.push(id);
          return true;
        }),
    };
  }

  /** How often each id was put on the screen. */
  counts(): Map<string, number> {
    const counts = new Map<string, number>();
    for (const id of this.shown) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  }

  rows(): LedgerRow[] {
    return [...this.#ledger.values()];
  }
}
