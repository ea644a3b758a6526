/**
 * The background: registers every listener synchronously, then does jobs. A listener that is registered after an await
 * is not there when the browser wakes the background for its event (reliability.md F5).
 */
import { keysForDay } from '../core/date/day-keys.ts';
import { hueOfDay } from '../core/date/hue.ts';
import type { Card } from '../core/order/view-day.ts';
import { viewDay } from '../core/order/view-day.ts';
import { notificationText } from '../core/words/notification.ts';
import { ENGLISH } from '../locales/language.ts';
import { drawDayIcon } from '../platform/action.ts';
import { type AlarmName, ensureAlarm, ensurePeriodicAlarm, onAlarm } from '../platform/alarms.ts';
import { onRequest, type Request } from '../platform/background-messages.ts';
import { readNow } from '../platform/clock.ts';
import { readGeneration, startNextGeneration } from '../platform/generation.ts';
import { onWake } from '../platform/lifecycle.ts';
import { onNotificationClicked, showNotification } from '../platform/notifications.ts';
import { BUNDLED_FEED } from '../platform/packaged-archive.ts';
import { observeSettings, readSettings, type Settings } from '../platform/settings.ts';
import { openPage } from '../platform/tabs.ts';
import { type FeedsDb, openFeeds, readDays } from '../storage/feeds-db.ts';
import { openReader, type ReaderDb } from '../storage/reader-db.ts';
import { dateOfNotification, ensureNotifyAlarm, runNotify } from './notify.ts';
import { ensureSyncAlarm, runPackage, runSync } from './sync.ts';

/** What jobs work with; `db` or `reader` is null where the profile refuses IndexedDB. */
interface Ground {
  db: FeedsDb | null;
  reader: ReaderDb | null;
  settings: Settings;
}

const WATCHDOG_MINUTES = 60;

/** Registers the listeners and does what is due. Call it synchronously from the background's entrypoint. */
export function startBackground(): void {
  let ground: Promise<Ground> | null = null;
  const ready = (): Promise<Ground> => {
    ground ??= prepare();
    return ground;
  };
  onWake(() => void ready());
  onAlarm((name) => void ready().then((on) => runAlarm(name, on)));
  onRequest(async (request) => answer(request, await ready()));
  onNotificationClicked((id) => {
    const date = dateOfNotification(id);
    void openPage(date ? `newtab.html#${date}` : 'newtab.html');
  });
  observeSettings((settings) => void ready().then((on) => applySettings(on, settings)));
  void ready();
}

async function prepare(): Promise<Ground> {
  const [db, reader, settings] = await Promise.all([openRebuilding(), openReader(), readSettings()]);
  const ground: Ground = { db, reader, settings };
  await drawToday(settings);
  if (db) await runPackage({ db, now: Temporal.Now.instant() });
  await ensureAlarms(ground);
  await notifyIfDue(ground);
  return ground;
}

/** Opens the feeds database; a broken one is left behind and a new generation is filled from the package. */
async function openRebuilding(): Promise<FeedsDb | null> {
  const generation = await readGeneration();
  const opened = await openFeeds(generation);
  if ('db' in opened) return opened.db;
  if (opened.unavailable !== 'broken') return null;
  const rebuilt = await openFeeds(await startNextGeneration(generation));
  return 'db' in rebuilt ? rebuilt.db : null;
}

async function ensureAlarms({ db, reader, settings }: Ground): Promise<void> {
  const now = readNow(settings.timeZone ?? undefined);
  await ensurePeriodicAlarm('watchdog', WATCHDOG_MINUTES);
  await ensureAlarm('midnight', now.toPlainDate().add({ days: 1 }).toZonedDateTime(now.timeZoneId).toInstant());
  if (reader) await ensureNotifyAlarm({ db: reader, now, settings });
  if (db) await ensureSyncAlarm({ db, now: now.toInstant(), random: Math.random });
}

async function runAlarm(name: AlarmName, ground: Ground): Promise<void> {
  if (name === 'midnight' || name === 'watchdog') await drawToday(ground.settings);
  if ((name === 'sync' || name === 'sync-resume') && ground.db) {
    await runSync(
      { db: ground.db, reader: ground.reader, now: Temporal.Now.instant(), random: Math.random },
      name === 'sync-resume',
    );
  }
  await notifyIfDue(ground);
  await ensureAlarms(ground);
}

async function applySettings(ground: Ground, settings: Settings): Promise<void> {
  ground.settings = settings;
  await drawToday(settings);
  await ensureAlarms(ground);
}

async function drawToday(settings: Settings): Promise<void> {
  const today = readNow(settings.timeZone ?? undefined).toPlainDate();
  await drawDayIcon(today, hueOfDay(today), `${ENGLISH.t('app-name')}: ${ENGLISH.words.dates.monthDay(today)}`);
}

async function readCards({ db, settings }: Ground, date: Temporal.PlainDate): Promise<Card[]> {
  if (!db) return [];
  const records = await readDays(db, keysForDay(date));
  const entries = records.map(({ feed, record }) => ({ feed, record, bundled: feed === BUNDLED_FEED }));
  return viewDay(entries, date, settings.preferences).day;
}

async function notifyIfDue(ground: Ground): Promise<void> {
  const { reader, settings } = ground;
  if (!reader) return;
  await runNotify({
    db: reader,
    now: readNow(settings.timeZone ?? undefined),
    settings,
    words: ENGLISH.words,
    readCards: (date) => readCards(ground, date),
  });
}

async function answer(request: Request, ground: Ground): Promise<unknown> {
  switch (request.type) {
    case 'sync-now': {
      const { db, reader } = ground;
      if (!db) return null;
      return runSync({ db, reader, now: Temporal.Now.instant(), random: Math.random }, true);
    }
    case 'test-notification': {
      const [card] = await readCards(ground, readNow(ground.settings.timeZone ?? undefined).toPlainDate());
      return card ? showNotification('test', notificationText(card, ENGLISH.words)) : false;
    }
  }
}
