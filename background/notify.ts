/** Notifications in the browser: the scheduler of notifier.ts on real alarms, storage and screen. */
import type { Ledger } from '../core/notification/ledger.ts';
import type { Kind, Rules } from '../core/notification/rules.ts';
import type { NotificationPhrases } from '../core/words/notification.ts';
import type { Language } from '../locales/language.ts';
import { clearAlarm, readAlarm, setRepeatingAlarm } from '../platform/alarms.ts';
import { readPlan, savePlan } from '../platform/notification-plan.ts';
import { showNotification } from '../platform/notifications.ts';
import { readRemembered } from '../platform/reminders.ts';
import { DEFAULT_SETTINGS, type Settings } from '../platform/settings.ts';
import { composeNotice, type NoticeGround } from './notices.ts';
import { createNotifier, type Notifier } from './notifier.ts';

/** What notifications need from the background. Functions, because settings and clock change while it runs. */
export interface NotifyGround {
  ledger: Ledger;
  /** What it says is said in this language; another one takes its place when the reader chooses it. */
  language: Language;
  readNow(): Temporal.ZonedDateTime;
  /** Null while the profile refuses to say what they are. */
  readSettings(): Settings | null;
  readEntries: NoticeGround['readEntries'];
  /** When the newest records were issued: the clock cannot be much before that. */
  readClockFloor(): Promise<Temporal.Instant | null>;
}

/** The scheduler bound to this browser. */
export function browserNotifier(ground: NotifyGround): Notifier {
  return createNotifier({
    readNow: ground.readNow,
    readRules: () => readRules(ground),
    readPlan,
    savePlan,
    ledger: ground.ledger,
    alarms: { read: readAlarm, set: setRepeatingAlarm, clear: clearAlarm },
    compose: (kind, date) => composeNotice(kind, date, noticeGround(ground)),
    show: showNotification,
  });
}

async function readRules({ readSettings, readClockFloor }: NotifyGround): Promise<Rules | null> {
  const settings = readSettings();
  const [remembered, clockFloor] = await Promise.all([readRemembered(), readClockFloor()]);
  if (!settings || !remembered) return null;
  const { on, time, quietDays, digest } = settings.notification;
  const { reminders, own } = remembered;
  const kinds: Kind[] = [];
  if (on) kinds.push('day');
  if (own.some(({ remind }) => remind.length > 0)) kinds.push('own');
  if (reminders.length > 0) kinds.push('reminder');
  if (digest !== null) kinds.push('digest');
  return { kinds, time, quietDays, digest, ...(clockFloor ? { clockFloor } : {}) };
}

/** Shows what today's notification would say, or that notifications work; false where the browser refused. */
export async function showTestNotification(ground: NotifyGround): Promise<boolean> {
  const notice = await composeNotice('day', ground.readNow().toPlainDate(), noticeGround(ground));
  const { appName, ready } = phrasesOf(ground.language);
  return showNotification('test', notice?.text ?? { title: appName, message: ready });
}

function noticeGround({ language, readSettings, readEntries }: NotifyGround): NoticeGround {
  const { preferences, notification } = readSettings() ?? DEFAULT_SETTINGS;
  return {
    preferences,
    notification,
    words: language.words,
    phrases: phrasesOf(language),
    readEntries,
    readReminders: async () => (await demandRemembered()).reminders,
    readOwn: async () => (await demandRemembered()).own,
  };
}

/** Lists that cannot be read are an exception here: what is owed would be taken for nothing, and settled as that. */
async function demandRemembered(): Promise<NonNullable<Awaited<ReturnType<typeof readRemembered>>>> {
  const remembered = await readRemembered();
  if (!remembered) throw new Error('the profile refuses to say what to be reminded of');
  return remembered;
}

function phrasesOf({ t }: Language): NotificationPhrases {
  return {
    appName: t('app-name'),
    ready: t('notification-ready'),
    inDays: (days) => t('in-days', { days }),
    digest: (count, days) => t('notification-digest', { count, days }),
    onDay: (day, title) => t('notification-on-day', { day, title }),
  };
}
