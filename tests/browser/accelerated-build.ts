/**
 * A copy of a build whose background lives fast, and which can be told to stop or fail at a point of a sync. Everything else is the
 * production build: one file more, which the background imports before anything of its own.
 *
 * Fast: its clock runs SPEED times as fast from now on, and its alarms keep that pace, so that two minutes of a resume alarm
 * are a third of a second. Nothing of that is stored: a background that is started anew has the same clock.
 */
import { withPrelude } from './skewed-build.ts';

export const SPEED = 400;

/** Points of a sync in the order in which it comes to them: what is done, on what, and for which time in this run. */
export const SYNC_POINTS = {
  'the job is put down': ['put', 'jobs', 1],
  'the resume alarm is set': ['alarm', 'sync-resume', 1],
  'the head is asked for': ['fetch', 'head.json', 1],
  'the key file is asked for': ['fetch', 'keys/', 1],
  'a signature is checked': ['verify', '', 1],
  'the manifest is asked for': ['fetch', 'manifest/', 1],
  'the manifest is hashed': ['digest', '', 3],
  'the first shard is asked for': ['fetch', 'shard/', 1],
  'the second shard is asked for': ['fetch', 'shard/', 2],
  'a shard is put aside': ['put', 'staging', 1],
  'another shard is put aside': ['put', 'staging', 2],
  'the days are put': ['put', 'days', 1],
  'a further day is put': ['put', 'days', 2],
  'the row of the feed is put': ['put', 'feeds', 1],
  'the end is put down': ['put', 'jobs', 2],
  'the resume alarm is cleared': ['clear', 'sync-resume', 1],
} as const;
export type SyncPoint = keyof typeof SYNC_POINTS;

/**
 * Answers the folder of the copy. In its background, `globalThis.fault` (`{ kind: 'stop' | 'throw', what, of, nth }`) is met
 * once; `fault.met` says so. One that stops goes no further, and keeps its transaction open until it is killed.
 */
export const withFaults = (build: string): Promise<string> =>
  withPrelude(
    build,
    `const SPEED = ${SPEED};
    const ZERO = ${Date.now()};
    const RealDate = Date;
    const api = globalThis.browser ?? globalThis.chrome;
    const fast = (real) => ZERO + (real - ZERO) * SPEED;
    const real = (at) => ZERO + (at - ZERO) / SPEED;
    const { timeZoneId } = Temporal.Now;
    const now = () => Temporal.Instant.fromEpochMilliseconds(Math.floor(fast(RealDate.now())));
    const zoned = (zone) => now().toZonedDateTimeISO(zone ?? timeZoneId.call(Temporal.Now));
    Object.assign(Temporal.Now, { instant: now, zonedDateTimeISO: zoned });
    // The shortest waits of the back-off.
    Math.random = () => 0.1;

    const meets = (what, of) => {
      const fault = globalThis.fault;
      if (!fault || fault.met || fault.what !== what || !String(of).includes(fault.of) || --fault.nth > 0) return false;
      fault.met = true;
      if (fault.kind === 'throw') throw new DOMException('a fault on purpose', 'UnknownError');
      return true;
    };
    const never = () => new Promise(() => undefined);
    const wrap = (owner, name, what, ofArgs) => {
      const original = owner[name].bind(owner);
      owner[name] = async (...args) => (meets(what, ofArgs(args)) ? never() : original(...args));
    };
    wrap(globalThis, 'fetch', 'fetch', ([url]) => url);
    for (const name of ['digest', 'verify']) wrap(crypto.subtle, name, name, () => '');
    for (const name of ['put', 'delete']) {
      const original = IDBObjectStore.prototype[name];
      IDBObjectStore.prototype[name] = function (...args) {
        const stops = meets(name, this.name);
        const request = original.apply(this, args);
        if (!stops) return request;
        // Nobody hears of it any more, and the transaction never ends by itself.
        const store = this;
        const hold = () => { store.count().onsuccess = hold; };
        hold();
        return new Proxy({}, { set: () => true, get: () => () => undefined });
      };
    }
    const { alarms } = api;
    const { create, get, getAll, clear } = alarms;
    const told = (alarm) => alarm && { ...alarm, scheduledTime: fast(alarm.scheduledTime),
      ...(alarm.periodInMinutes ? { periodInMinutes: Math.round(alarm.periodInMinutes * SPEED) } : {}) };
    Object.defineProperties(alarms, {
      create: { value: async (name, { when, periodInMinutes }) => {
        if (meets('alarm', name)) return never();
        const minutes = periodInMinutes && { periodInMinutes: periodInMinutes / SPEED };
        return create.call(alarms, name, { when: Math.max(real(when), RealDate.now() + 50), ...minutes });
      } },
      get: { value: async (name) => told(await get.call(alarms, name)) },
      getAll: { value: async () => (await getAll.call(alarms)).map(told) },
      clear: { value: async (name) => (meets('clear', name) ? never() : clear.call(alarms, name)) },
    });`,
  );
