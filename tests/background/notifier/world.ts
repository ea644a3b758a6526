/**
 * A machine with a browser in it, for the scheduler to live in: a clock that may be set, a zone that may change, sleep,
 * alarms as the browsers keep them, storage that outlives the background, and a background that can be killed between
 * any two of its operations. Everything takes place in simulated time.
 */
import { createNotifier, type Notifier, type NotifierAlarm, type NotifierPorts } from '../../../background/notifier.ts';
import { dueTime } from '../../../core/date/due-time.ts';
import type { LedgerRow } from '../../../core/notification/ledger.ts';
import type { Plan } from '../../../core/notification/plan.ts';
import type { Rules } from '../../../core/notification/rules.ts';

const MINUTE = 60_000;
/** The watchdog's period, and the time in which a notification must have come when nothing stands in its way. */
const WATCHDOG = 60 * MINUTE;
const IN_TIME = 2 * MINUTE;
/** A notification that was begun more often than this may be given up. */
const MOST_TRIES = 5;

/**
 * How a browser counts: Firefox starts a timer of the remaining time and fires whatever the clock says by then; Chromium
 * polls when it believes the next alarm is due and fires those whose time the clock has reached.
 */
export type AlarmClock = 'timer' | 'poll';

interface Alarm {
  /** Wall clock, ms. */
  when: number;
  /** Uptime at which the browser looks at it, ms. */
  ends: number;
  period: number;
}

export class World {
  /** The wall clock in ms, and the time that the machine has been awake: only the first can be set. */
  clock: number;
  uptime = 0;
  zone: string;
  readonly time: string;
  readonly #alarmClock: AlarmClock;
  readonly #alarms = new Map<NotifierAlarm, Alarm>();
  readonly #ledger = new Map<string, LedgerRow>();
  #plan: Plan | null = null;
  #notifier: Notifier | null = null;
  /** Operations that the background may still do before it is killed. */
  #fuel = Number.POSITIVE_INFINITY;
  #generation = 0;
  #announceDeath: (() => void) | null = null;
  #killedAt: number | null = null;
  /** What happened without anybody telling the background; null when it has been through a whole wake since. */
  #disturbed: { uptime: number; untilStart: boolean } | null = null;
  readonly #firstDate: string;
  /** Ids in the order in which they were put on the screen. */
  readonly shown: string[] = [];
  /** Local dates whose notification was owed, by the judgement of the world and not of the scheduler. */
  readonly owed = new Set<string>();
  /** What went against the rules, in words. */
  readonly wrong: string[] = [];
  kills = 0;

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
    const ended = await Promise.race([this.#notifier.wake().then(() => 'done'), this.#death()]);
    if (ended === 'done') this.#disturbed = null;
    else if (this.#disturbed) {
      // Killed on the way: once it has got to set the watchdog, nothing stays secret for more than an hour.
      const watchdog = this.#alarms.get('watchdog');
      // One that was set before the clock was set back is looked at in time, found not to be due and put off.
      const isWatched =
        watchdog !== undefined && watchdog.ends <= this.uptime + WATCHDOG && watchdog.when <= this.clock + WATCHDOG;
      this.#disturbed = { uptime: this.uptime, untilStart: this.#disturbed.untilStart && !isWatched };
    }
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
    this.#disturb(forgetsAlarms);
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
      this.#setAlarm(name, this.clock + alarm.period, alarm.period);
      await this.wake();
    }
    this.#pass(end - this.uptime);
  }

  #nextAlarm(): [NotifierAlarm, Alarm] | null {
    const all = [...this.#alarms.entries()].sort(([, a], [, b]) => a.ends - b.ends);
    return all[0] ?? null;
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

  /**
   * Holds the state against the promise: awake for two minutes after today's was due, it is there. A clock that was set,
   * another zone and sleep are found out by the watchdog, so that hour is granted. A clock set back in a browser that
   * polls, and alarms that vanish, can be found out by the next start of the background alone.
   */
  observe(): void {
    const date = this.now().toPlainDate();
    const id = `day:${date}`;
    const late = this.clock - dueTime(date, this.time, this.zone).epochMilliseconds;
    if (late < IN_TIME || date.toString() === this.#firstDate) return;
    if (this.#killedAt !== null && this.uptime - this.#killedAt < IN_TIME) return;
    if (this.#disturbed?.untilStart) return;
    if (this.#disturbed && this.uptime - this.#disturbed.uptime < WATCHDOG + IN_TIME) return;
    if ((this.#ledger.get(id)?.tries ?? 0) >= MOST_TRIES) return;
    this.owed.add(date.toString());
    if (!this.shown.includes(id)) this.wrong.push(`${id} is not there at ${this.now()}`);
  }

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

  #setAlarm(name: NotifierAlarm, when: number, period: number): void {
    this.#alarms.set(name, { when, ends: this.uptime + Math.max(0, when - this.clock), period });
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
      alarms: {
        read: (name) =>
          operate(() => {
            const set = this.#alarms.get(name);
            return set ? Temporal.Instant.fromEpochMilliseconds(set.when) : null;
          }),
        set: (name, at, everyMinutes) =>
          operate(() => this.#setAlarm(name, at.epochMilliseconds, everyMinutes * MINUTE)),
        clear: (name) => operate(() => void this.#alarms.delete(name)),
      },
      compose: () => operate(() => ({ text: { title: '', message: '' }, page: 'newtab.html' })),
      show: (id) => operate(() => this.#show(id)),
    };
  }

  #show(id: string): true {
    const now = this.now();
    const date = now.toPlainDate();
    const due = dueTime(date, this.time, this.zone);
    if (id !== `day:${date}` || now.epochMilliseconds < due.epochMilliseconds) this.wrong.push(`${id} came at ${now}`);
    this.shown.push(id);
    // It may come again only after the background was killed before it could put down that it had been shown.
    const times = this.shown.filter((other) => other === id).length;
    const { tries = 0 } = this.#ledger.get(id) ?? {};
    if (times > tries || tries > 1 + this.kills) this.wrong.push(`${id} came ${times} times in ${tries} tries`);
    return true;
  }
}
