/** What the notification section of the settings does: asks for the permission, says what comes next, sends a test. */
import { useEffect, useState } from 'preact/hooks';
import type { NotificationSettingsProps } from '../components/settings/NotificationSettings.tsx';
import { nextDueTime } from '../core/date/due-time.ts';
import { DIGEST_DAYS } from '../core/notification/digest.ts';
import type { Reminder } from '../core/notification/reminders.ts';
import { isQuiet, type NotificationSettings } from '../core/notification/rules.ts';
import type { Language } from '../locales/language.ts';
import { askBackground } from '../platform/background-messages.ts';
import { readNow } from '../platform/clock.ts';
import {
  areNotificationsBlocked,
  askForNotifications,
  mayShowNotifications,
  readSystem,
} from '../platform/notifications.ts';
import { observeReminders, readReminders, removeReminder } from '../platform/reminders.ts';
import type { Settings } from '../platform/settings.ts';

interface Page {
  settings: Settings;
  language: Language;
  said: string | undefined;
  /** Stores what is changed of the settings; resolves when that is said. */
  store(changed: Partial<Settings>): Promise<void>;
  /** Says something in the section, in the place of what was said before. */
  say(what: string): void;
}

export function useNotificationSettings({ settings, language, said, store, say }: Page): NotificationSettingsProps {
  const { t } = language;
  const { notification, timeZone } = settings;
  const [reminders, setReminders] = useState<Reminder[]>([]);
  const [help, setHelp] = useState<NotificationSettingsProps['help']>(null);
  useEffect(() => {
    void readReminders().then(setReminders);
    return observeReminders(setReminders);
  }, []);

  const change = async (changed: Partial<NotificationSettings>): Promise<void> => {
    // The browser only listens to a request that comes straight from the click.
    if (asksForMore(changed) && !(await askForNotifications())) {
      await store({});
      say(t('notify-denied'));
      return;
    }
    const next = { ...notification, ...changed };
    await store({ notification: next });
    if ('on' in changed || ('time' in changed && next.on))
      say(next.on ? whenNext(next, timeZone, language) : t('notify-off'));
  };

  const test = async (): Promise<void> => {
    if (!(await mayShowNotifications()) && !(await askForNotifications())) return say(t('notify-denied'));
    const taken = await askBackground<boolean>({ type: 'test-notification' });
    setHelp(await readSystem());
    if (await areNotificationsBlocked()) return say(t('test-blocked'));
    say(t(taken ? 'test-sent' : 'notify-denied'));
  };

  return {
    notification,
    reminders,
    language,
    said,
    help,
    digestDays: DIGEST_DAYS,
    onChange: (changed) => void change(changed),
    onTest: () => void test(),
    onForget: (reminder) =>
      void removeReminder(reminder).then((kept) => say(t(kept ? 'reminder-removed' : 'settings-not-saved'))),
  };
}

const asksForMore = ({ on, digest }: Partial<NotificationSettings>): boolean =>
  on === true || typeof digest === 'number';

/** "On. The next one comes Tuesday, 08:00." */
function whenNext(notification: NotificationSettings, timeZone: string | null, { t, weekday }: Language): string {
  const now = readNow(timeZone ?? undefined);
  const due = nextDueTime(now, notification.time, (date) => !isQuiet(date, notification));
  if (!due) return t('notify-on-never');
  const time = due.toPlainTime().toString({ smallestUnit: 'minute' });
  return t('notify-on', { when: `${weekday(due.toPlainDate())}, ${time}` });
}
