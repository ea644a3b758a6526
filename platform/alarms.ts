/**
 * Alarms are a cache of times that are kept elsewhere: Firefox forgets them at restart, Chrome clears them on update
 * (w3c/webextensions#406). Hence `ensure`, called at every chance, and never `create` at every start, which would move
 * the time away for ever (duckduckgo-privacy-extension#1241).
 */
import { browser } from './browser.ts';

export type AlarmName = 'notify' | 'midnight' | 'sync' | 'sync-resume' | 'watchdog';

/** An alarm that is late by more than this was lost, or set by another clock. */
const LATE_MS = 2 * 60_000;

/** Sets an alarm at an instant unless it is set to that already. */
export async function ensureAlarm(name: AlarmName, at: Temporal.Instant): Promise<void> {
  const when = at.epochMilliseconds;
  const set = await browser.alarms.get(name);
  if (set && Math.abs(set.scheduledTime - when) < 1_000) return;
  await browser.alarms.create(name, { when });
}

/**
 * Sets an alarm that goes off at an instant and from then on every so many minutes until it is set anew, so that no kill can
 * swallow what it was for. One that is set so already, or has gone off and repeats, is left as it is.
 */
export async function ensureRepeatingAlarm(
  name: AlarmName,
  at: Temporal.Instant,
  { everyMinutes, now }: { everyMinutes: number; now: Temporal.Instant },
): Promise<void> {
  const set = await browser.alarms.get(name);
  const when = at.epochMilliseconds;
  if (set?.periodInMinutes === everyMinutes) {
    const ahead = set.scheduledTime - now.epochMilliseconds;
    const isOverdue = when <= now.epochMilliseconds;
    if (isOverdue ? ahead > -LATE_MS && ahead <= everyMinutes * 60_000 : Math.abs(set.scheduledTime - when) < 1_000)
      return;
  }
  await setRepeatingAlarm(name, at, everyMinutes);
}

/** Sets an alarm that goes off at an instant and from then on every so many minutes, until it is set again. */
export async function setRepeatingAlarm(name: AlarmName, at: Temporal.Instant, everyMinutes: number): Promise<void> {
  await browser.alarms.create(name, { when: at.epochMilliseconds, periodInMinutes: everyMinutes });
}

/** When an alarm is set to go off, or null. */
export async function readAlarm(name: AlarmName): Promise<Temporal.Instant | null> {
  const set = await browser.alarms.get(name);
  return set ? Temporal.Instant.fromEpochMilliseconds(Math.round(set.scheduledTime)) : null;
}

export async function clearAlarm(name: AlarmName): Promise<void> {
  await browser.alarms.clear(name);
}

/** Must be called synchronously when the background starts, or an alarm that wakes it is lost. */
export function onAlarm(listener: (name: AlarmName) => void): void {
  browser.alarms.onAlarm.addListener((alarm) => listener(alarm.name as AlarmName));
}

const WATCHDOG_MS = 60 * 60_000;

/** Whether the hourly watchdog is missing, overdue or days away: then alarms were lost or the clock was set. */
export async function areAlarmsLost(now: Temporal.Instant): Promise<boolean> {
  const set = await readAlarm('watchdog');
  if (!set) return true;
  const ahead = set.epochMilliseconds - now.epochMilliseconds;
  return ahead < -LATE_MS || ahead > WATCHDOG_MS + LATE_MS;
}
