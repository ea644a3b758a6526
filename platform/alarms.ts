/**
 * Alarms are a cache of times that are kept elsewhere: Firefox forgets them at restart, Chrome clears them on update
 * (w3c/webextensions#406). Hence `ensure`, called at every chance, and never `create` at every start, which would move
 * the time away for ever (duckduckgo-privacy-extension#1241).
 */
import { browser } from './browser.ts';

export type AlarmName = 'notify' | 'midnight' | 'sync' | 'sync-resume' | 'watchdog';

/** Sets an alarm at an instant unless it is set to that already. */
export async function ensureAlarm(name: AlarmName, at: Temporal.Instant): Promise<void> {
  const when = at.epochMilliseconds;
  const set = await browser.alarms.get(name);
  if (set && Math.abs(set.scheduledTime - when) < 1_000) return;
  await browser.alarms.create(name, { when });
}

/** Sets a repeating alarm unless it is there. */
export async function ensurePeriodicAlarm(name: AlarmName, periodMinutes: number): Promise<void> {
  const set = await browser.alarms.get(name);
  if (set?.periodInMinutes === periodMinutes) return;
  await browser.alarms.create(name, { periodInMinutes: periodMinutes });
}

export async function clearAlarm(name: AlarmName): Promise<void> {
  await browser.alarms.clear(name);
}

/** Must be called synchronously when the background starts, or an alarm that wakes it is lost. */
export function onAlarm(listener: (name: AlarmName) => void): void {
  browser.alarms.onAlarm.addListener((alarm) => listener(alarm.name as AlarmName));
}
