/** Writing and applying a backup of everything that the reader made. */
import { type Backup, formatBackup } from '../core/backup.ts';
import type { Subscription } from '../core/feed/subscription.ts';
import { withOwn } from '../core/keep/own-entries.ts';
import { mergeSaved, parseSaved } from '../core/keep/saved.ts';
import { parseOwnAnniversaries } from '../core/notification/own-anniversaries.ts';
import { parseReminders, type Reminder, withReminder } from '../core/notification/reminders.ts';
import { BUNDLED_FEED } from './packaged-archive.ts';
import { READERS_KEYS } from './readers-data.ts';
import { OWN_KEY, REMINDERS_KEY } from './reminders.ts';
import { SAVED_KEY } from './saved.ts';
import { mergeSettings, SETTINGS_KEY, tellOfSettings } from './settings.ts';
import { changeStored, tryReadStored, type Values } from './stored.ts';
import { subscriptionsFrom, subscriptionsTo } from './subscriptions.ts';

/** The backup file of this moment; null where the profile refuses to say what is in it, and an empty one would deceive. */
export async function readBackup(now: Temporal.Instant): Promise<string | null> {
  const stored = await tryReadStored(READERS_KEYS);
  return stored && formatStored(stored, now);
}

/** The backup file of what was stored under the reader's keys. */
export const formatStored = (stored: Values, now: Temporal.Instant): string =>
  formatBackup({
    exportedAt: now.toString({ smallestUnit: 'second' }),
    settings: { ...mergeSettings(stored[SETTINGS_KEY]) },
    feeds: subscriptionsFrom(stored).filter(({ feed }) => feed !== BUNDLED_FEED),
    saved: parseSaved(stored[SAVED_KEY]),
    own: parseOwnAnniversaries(stored[OWN_KEY]),
    reminders: parseReminders(stored[REMINDERS_KEY]),
  });

/**
 * Adds what a backup holds to what is here; its settings take the place of the present ones when they are wanted. All of it in one
 * step: done twice it is the same. False when the browser refused, and then nothing changed.
 */
export async function applyBackup(backup: Backup, withSettings: boolean): Promise<boolean> {
  const settings = withSettings && backup.settings ? mergeSettings(backup.settings) : null;
  const kept = await changeStored(READERS_KEYS, (stored) => {
    const feeds = subscriptionsFrom(stored);
    const isNew = ({ feed }: Subscription): boolean => !feeds.some((other) => other.feed === feed);
    return {
      [SAVED_KEY]: mergeSaved(parseSaved(stored[SAVED_KEY]), backup.saved),
      [OWN_KEY]: withOwn(parseOwnAnniversaries(stored[OWN_KEY]), backup.own),
      [REMINDERS_KEY]: withNewReminders(parseReminders(stored[REMINDERS_KEY]), backup.reminders),
      ...(backup.feeds.some(isNew) ? subscriptionsTo([...feeds, ...backup.feeds.filter(isNew)]) : {}),
      ...(settings ? { [SETTINGS_KEY]: settings } : {}),
    };
  });
  if (kept && settings) tellOfSettings(settings);
  return kept;
}

/** Reminders of records that have none here. */
function withNewReminders(here: Reminder[], there: readonly Reminder[]): Reminder[] {
  return there.reduce((list, reminder) => {
    const more = withReminder(list, reminder);
    return more.length > list.length ? more : list;
  }, here);
}
