/** Writing and applying a backup of everything that the reader made. */
import { type Backup, formatBackup } from '../core/backup.ts';
import { withOwn } from '../core/keep/own-entries.ts';
import { mergeSaved } from '../core/keep/saved.ts';
import { withReminder } from '../core/notification/reminders.ts';
import { changeOwn } from './own-days.ts';
import { BUNDLED_FEED } from './packaged-archive.ts';
import { addReminder, readOwnAnniversaries, readReminders } from './reminders.ts';
import { changeSaved, readSaved } from './saved.ts';
import { mergeSettings, readSettings, saveSettings } from './settings.ts';
import { changeSubscriptions, readSubscriptions } from './subscriptions.ts';

/** The backup file of this moment. */
export async function readBackup(now: Temporal.Instant): Promise<string> {
  const [settings, feeds, saved, own, reminders] = await Promise.all([
    readSettings(),
    readSubscriptions(),
    readSaved(),
    readOwnAnniversaries(),
    readReminders(),
  ]);
  return formatBackup({
    exportedAt: now.toString({ smallestUnit: 'second' }),
    settings: { ...settings },
    feeds: feeds.filter(({ feed }) => feed !== BUNDLED_FEED),
    saved,
    own,
    reminders,
  });
}

/**
 * Adds what a backup holds to what is here; its settings take the place of the present ones when they are wanted. Done
 * twice it is the same. False when the browser refused a part: the rest is applied then, and it can be tried again.
 */
export async function applyBackup(backup: Backup, withSettings: boolean): Promise<boolean> {
  const done = [
    await changeSaved((list) => mergeSaved(list, backup.saved)),
    await changeOwn((list) => withOwn(list, backup.own)),
  ];
  const known = await readReminders();
  for (const reminder of backup.reminders) {
    const isKnown = withReminder(known, reminder).length === known.length;
    if (!isKnown) done.push(await addReminder(reminder));
  }
  if (backup.feeds.length > 0) {
    const changed = await changeSubscriptions((feeds) => [
      ...feeds,
      ...backup.feeds.filter(({ feed }) => !feeds.some((other) => other.feed === feed)),
    ]);
    done.push(changed !== null);
  }
  if (withSettings && backup.settings) done.push(await saveSettings(mergeSettings(backup.settings)));
  return done.every(Boolean);
}
