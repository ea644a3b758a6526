/**
 * The background: registers every listener synchronously, then does jobs. A listener that is registered after an await
 * is not there when the browser wakes the background for its event (reliability.md F5).
 */
import { keysForDay } from '../core/date/day-keys.ts';
import { parseNotificationId } from '../core/notification/rules.ts';
import { viewDay } from '../core/order/view-day.ts';
import { ENGLISH } from '../locales/language.ts';
import { type AlarmName, ensureAlarm, onAlarm } from '../platform/alarms.ts';
import { isFeedRequest, onRequest, type Request } from '../platform/background-messages.ts';
import { readNow } from '../platform/clock.ts';
import { readGeneration, startNextGeneration } from '../platform/generation.ts';
import { onWake } from '../platform/lifecycle.ts';
import { localLedger } from '../platform/local-ledger.ts';
import { onNotificationClicked } from '../platform/notifications.ts';
import { observeRemembered } from '../platform/reminders.ts';
import { observeSeenDay } from '../platform/seen-day.ts';
import { observeSettings, readSettings, type Settings } from '../platform/settings.ts';
import { showPage } from '../platform/tabs.ts';
import { type FeedsDb, openFeeds } from '../storage/feeds-db.ts';
import { databaseLedger, openReader, type ReaderDb } from '../storage/reader-db.ts';
import { answerFeedRequest } from './feed-requests.ts';
import type { Notifier } from './notifier.ts';
import { browserNotifier, type NotifyGround, showTestNotification } from './notify.ts';
import { readEntries, readNewest } from './read-entries.ts';
import { ensureSyncAlarm, runDueFeeds, runPackage, type SyncDeps } from './sync.ts';
import { drawToolbar } from './toolbar.ts';

/** What jobs work with; `db` or `reader` is null where the profile refuses IndexedDB. */
interface Ground {
  db: FeedsDb | null;
  reader: ReaderDb | null;
  settings: Settings;
  notify: NotifyGround;
  notifier: Notifier;
}

/** Registers the listeners and does what is due. Call it synchronously from the background's entrypoint. */
export function startBackground(): void {
  let ground: Promise<Ground> | null = null;
  const ready = (): Promise<Ground> => {
    ground ??= prepare().catch((error: unknown) => {
      // The next event tries again instead of finding this failure for ever.
      ground = null;
      throw error;
    });
    return ground;
  };
  onWake(() => void ready());
  onAlarm((name) => void ready().then((on) => runAlarm(name, on)));
  onRequest(async (request) => answer(request, await ready()));
  onNotificationClicked((id) => void ready().then((on) => openNotification(id, on)));
  observeSettings((settings) => void ready().then((on) => applySettings(on, settings)));
  observeRemembered(() => void ready().then((on) => on.notifier.wake()));
  observeSeenDay(() => void ready().then(drawToday));
  void ready();
}

async function prepare(): Promise<Ground> {
  const [db, reader, settings] = await Promise.all([openRebuilding(), openReader(), readSettings()]);
  const notify: NotifyGround = {
    ledger: reader ? databaseLedger(reader) : localLedger,
    language: ENGLISH,
    readNow: () => readNow(ground.settings.timeZone ?? undefined),
    readSettings: () => ground.settings,
    readEntries: (keys) => readEntries(db, keys),
    readClockFloor: () => readNewest(db),
  };
  const ground: Ground = { db, reader, settings, notify, notifier: browserNotifier(notify) };
  // Alarms before work: a background that is killed while it fills the database is woken again.
  await ground.notifier.wake();
  await ensureAlarms(ground);
  await drawToday(ground);
  if (db) await runPackage({ db, now: Temporal.Now.instant() });
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

/** The alarms beside those of notifications, which their scheduler sees to. */
async function ensureAlarms({ db, notify }: Ground): Promise<void> {
  const now = notify.readNow();
  await ensureAlarm('midnight', now.toPlainDate().add({ days: 1 }).toZonedDateTime(now.timeZoneId).toInstant());
  if (db) await ensureSyncAlarm({ db, now: now.toInstant(), random: Math.random });
}

async function runAlarm(name: AlarmName, ground: Ground): Promise<void> {
  await ground.notifier.wake();
  await ensureAlarms(ground);
  if (name === 'midnight' || name === 'watchdog') await drawToday(ground);
  if ((name === 'sync' || name === 'sync-resume') && ground.db) {
    await runDueFeeds(syncDeps(ground, ground.db));
  }
}

async function applySettings(ground: Ground, settings: Settings): Promise<void> {
  ground.settings = settings;
  await ground.notifier.wake();
  await ensureAlarms(ground);
  await drawToday(ground);
}

function drawToday({ settings, notify }: Ground): Promise<void> {
  return drawToolbar({
    today: notify.readNow().toPlainDate(),
    language: notify.language,
    badge: settings.notification.badge,
    countCards: async (date) =>
      viewDay(await notify.readEntries(keysForDay(date)), date, settings.preferences).day.length,
  });
}

/** Opens what the notification told of: its ledger row knows the page, its id at least the day. */
async function openNotification(id: string, { notify }: Ground): Promise<void> {
  const page = (await notify.ledger.read(id))?.page;
  const date = parseNotificationId(id)?.date;
  await showPage(page ?? (date ? `newtab.html#${date}` : 'newtab.html'));
}

function syncDeps({ reader, notify }: Ground, db: FeedsDb): SyncDeps {
  const now = notify.readNow();
  return { db, reader, now: now.toInstant(), timeZone: now.timeZoneId, random: Math.random };
}

async function answer(request: Request, ground: Ground): Promise<unknown> {
  if (isFeedRequest(request)) {
    if (!ground.db) return null;
    return answerFeedRequest(request, { ...syncDeps(ground, ground.db), preferences: ground.settings.preferences });
  }
  switch (request.type) {
    case 'test-notification':
      return showTestNotification(ground.notify);
    case 'see-to-alarms':
      await ground.notifier.wake();
      await ensureAlarms(ground);
      return true;
  }
}
