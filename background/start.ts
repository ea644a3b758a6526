/**
 * The background: registers every listener synchronously, then does jobs. A listener that is registered after an await
 * is not there when the browser wakes the background for its event (reliability.md F5).
 */
import { keysForDay } from '../core/date/day-keys.ts';
import { ledgerInAll } from '../core/notification/ledger.ts';
import { parseNotificationId } from '../core/notification/rules.ts';
import { viewDay } from '../core/order/view-day.ts';
import { loadBackgroundLanguage } from '../locales/background-language.ts';
import type { Language } from '../locales/language.ts';
import { type AlarmName, ensureAlarm, onAlarm } from '../platform/alarms.ts';
import { isFeedRequest, onRequest, type Request } from '../platform/background-messages.ts';
import { readNow } from '../platform/clock.ts';
import { readGeneration, startNextGeneration } from '../platform/generation.ts';
import { onWake } from '../platform/lifecycle.ts';
import { localLedger } from '../platform/local-ledger.ts';
import { onNotificationClicked } from '../platform/notifications.ts';
import { readPackagedText } from '../platform/packaged-archive.ts';
import { observeReadersData } from '../platform/readers-data.ts';
import { observeRemembered } from '../platform/reminders.ts';
import { observeSeenDay } from '../platform/seen-day.ts';
import { DEFAULT_SETTINGS, observeSettings, type Settings, tryReadSettings } from '../platform/settings.ts';
import { showPage } from '../platform/tabs.ts';
import { readUiLanguages } from '../platform/ui-languages.ts';
import { deleteOlderFeeds, type FeedsDb, openFeeds } from '../storage/feeds-db.ts';
import { forgetTorn } from '../storage/mend-feeds.ts';
import { mayOpenLater } from '../storage/open-database.ts';
import { databaseLedger, openReader, type ReaderDb } from '../storage/reader-db.ts';
import { answerFeedRequest } from './feed-requests.ts';
import type { Notifier } from './notifier.ts';
import { browserNotifier, type NotifyGround, showTestNotification } from './notify.ts';
import { readEntries, readNewest } from './read-entries.ts';
import { bringBackReaders, keepReadersCopy } from './readers-copy.ts';
import { ensureSyncAlarm, runDueFeeds, runPackage, type SyncDeps } from './sync.ts';
import { drawToolbar } from './toolbar.ts';

/** What jobs work with; `db` or `reader` is null where it cannot be opened. */
interface Ground {
  db: FeedsDb | null;
  generation: number;
  reader: ReaderDb | null;
  /** What is missing may be there at the next event: a database, the settings, the import of the package. */
  isPassing: boolean;
  /** Null while the profile refuses to say what they are. */
  settings: Settings | null;
  notify: NotifyGround;
  notifier: Notifier;
  /** What every start sees to: first notification and alarms, then the package. Neither ever rejects. */
  alarmed: Promise<void>;
  isAlarmed: boolean;
  settled: Promise<void>;
}

/** Registers the listeners and does what is due. Call it synchronously from the background's entrypoint. */
export function startBackground(): void {
  let ground: Promise<Ground> | null = null;
  const ready = async (): Promise<Ground> => {
    const known = ground && (await ground);
    if (known && isGood(known)) return known;
    if (ground && (await ground) !== known) return ground;
    // A connection was closed, or could not be had: begin anew. Another event that finds so meanwhile waits for this one.
    known?.db?.close();
    known?.reader?.close();
    ground = prepare();
    return ground;
  };
  /** For what must not come before the package, or may wait: everything but what a reader waits for. */
  const settled = async (): Promise<Ground> => {
    const on = await ready();
    await on.settled;
    return on;
  };
  onWake(() => void ready());
  onAlarm((name) => void settled().then((on) => runAlarm(name, on)));
  /** A page could not read what is in the database: whatever is damaged is filled again. */
  const mend = async (): Promise<boolean> => {
    const on = await settled();
    if (!on.db) return false;
    const { db } = on;
    const isMended = await attempt(async () => {
      if ((await forgetTorn(db, 'inside')).length > 0) await settle(on);
    });
    if (isMended || (await startNextGeneration(on.generation)) === null) return isMended;
    // It cannot be read at all: the next generation takes its place.
    db.close();
    await settled();
    return true;
  };
  onRequest(async (request) => {
    if (request.type === 'mend-records') return mend();
    return answer(request, await (isFeedRequest(request) ? settled() : ready()));
  });
  onNotificationClicked((id) => void ready().then((on) => attempt(() => openNotification(id, on))));
  observeSettings((settings) => void settled().then((on) => applySettings(on, settings)));
  observeRemembered(() => void settled().then((on) => attempt(() => on.notifier.wake())));
  observeReadersData(() => void settled().then((on) => attempt(() => keepCopy(on))));
  observeSeenDay(() => void settled().then((on) => attempt(() => drawToday(on))));
  void ready();
}

/** Whether what jobs work with can still be worked with. */
function isGood({ db, reader, isPassing }: Ground): boolean {
  return !isPassing && db?.isOpen() !== false && reader?.isOpen() !== false;
}

/** Opens what jobs work with, and begins what every start has to do. */
async function prepare(): Promise<Ground> {
  const opening = openReader('made');
  const [{ db, generation, isPassing }, reader, [settings, language]] = await Promise.all([
    openRebuilding(),
    opening,
    readChosen(opening).then(async (read) => [read, await languageOf(read)] as const),
  ]);
  const notify: NotifyGround = {
    ledger: ledgerInAll(reader ? [databaseLedger(reader), localLedger] : [localLedger]),
    language,
    readNow: () => readNow(ground.settings?.timeZone ?? undefined),
    readSettings: () => ground.settings,
    readEntries: (keys) => readEntries(db, keys),
    readClockFloor: () => readNewest(db),
  };
  const done = Promise.resolve();
  const ground: Ground = {
    db,
    generation,
    reader,
    isPassing: isPassing || settings === null,
    settings,
    notify,
    notifier: browserNotifier(notify),
    alarmed: done,
    isAlarmed: false,
    settled: done,
  };
  // Alarms before work: a background that is killed while it fills the database is woken again.
  ground.alarmed = seeToAlarms(ground).then(() => {
    ground.isAlarmed = true;
  });
  ground.settled = ground.alarmed.then(() => settle(ground));
  return ground;
}

async function seeToAlarms(ground: Ground): Promise<void> {
  await attempt(() => ground.notifier.wake());
  await attempt(() => ensureAlarms(ground));
}

/** The settings, after those that the browser lost were brought back; null while the profile refuses to say what they are. */
async function readChosen(opening: Promise<ReaderDb | null>): Promise<Settings | null> {
  const settings = await tryReadSettings();
  if (!settings || settings.welcomed) return settings;
  // A reader who was never asked anything, or one whose storage is lost.
  const reader = await opening;
  let isBack = false;
  if (reader) await attempt(async () => (isBack = await bringBackReaders(reader)));
  return isBack ? tryReadSettings() : settings;
}

async function keepCopy({ reader }: Pick<Ground, 'reader'>): Promise<void> {
  if (reader) await keepReadersCopy(reader);
}

/** Each step is tried by itself: an icon that cannot be drawn must not keep the records from being imported. */
async function settle(ground: Ground): Promise<void> {
  const { db, reader, generation } = ground;
  await attempt(() => drawToday(ground));
  await attempt(async () => reader && bringBackReaders(reader));
  await attempt(() => keepCopy(ground));
  if (!db) return;
  await attempt(() => forgetTorn(db, 'outside'));
  const isDone = await attempt(() => runPackage({ db, now: Temporal.Now.instant() }));
  // It may have failed before it had put an alarm down that takes it up.
  if (!isDone) ground.isPassing = true;
  await attempt(() => deleteOlderFeeds(generation));
}

/** What the reader chose, or else the browser's. */
function languageOf(settings: Settings | null): Promise<Language> {
  const { language } = settings ?? DEFAULT_SETTINGS;
  const browsers = readUiLanguages();
  return loadBackgroundLanguage(language === 'auto' ? browsers : [language, ...browsers], readPackagedText);
}

/** Does one thing of several. Its failure is for whoever debugs: what it was to do is tried again at the next event. */
async function attempt(step: () => Promise<unknown>): Promise<boolean> {
  try {
    await step();
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}

interface OpenedFeedsDb {
  db: FeedsDb | null;
  generation: number;
  isPassing: boolean;
}

/** Opens the feeds database; a broken one is left behind and a new generation is filled from the package. */
async function openRebuilding(): Promise<OpenedFeedsDb> {
  const generation = await readGeneration();
  const opened = await openFeeds(generation, 'made');
  if ('db' in opened) return { db: opened.db, generation, isPassing: false };
  const none = { db: null, generation, isPassing: mayOpenLater(opened) };
  if (opened.unavailable !== 'broken') return none;
  const next = await startNextGeneration(generation);
  const rebuilt = next === null ? null : await openFeeds(next, 'made');
  return rebuilt && 'db' in rebuilt ? { db: rebuilt.db, generation: next ?? generation, isPassing: false } : none;
}

/** The alarms beside those of notifications, which their scheduler sees to. */
async function ensureAlarms({ db, notify }: Ground): Promise<void> {
  const now = notify.readNow();
  await ensureAlarm('midnight', now.toPlainDate().add({ days: 1 }).toZonedDateTime(now.timeZoneId).toInstant());
  if (db) await ensureSyncAlarm({ db, now: now.toInstant(), random: Math.random });
}

async function runAlarm(name: AlarmName, ground: Ground): Promise<void> {
  await attempt(() => ground.notifier.wake());
  await attempt(() => ensureAlarms(ground));
  if (name === 'midnight' || name === 'watchdog') await attempt(() => drawToday(ground));
  const { db } = ground;
  if (!db) return;
  if (name === 'sync-resume') await attempt(() => runPackage({ db, now: Temporal.Now.instant() }));
  if (name === 'sync' || name === 'sync-resume') await attempt(() => runDueFeeds(syncDeps(ground, db)));
}

async function applySettings(ground: Ground, settings: Settings): Promise<void> {
  if (settings.language !== ground.settings?.language) ground.notify.language = await languageOf(settings);
  ground.settings = settings;
  await seeToAlarms(ground);
  await attempt(() => drawToday(ground));
}

function drawToday({ settings: known, notify }: Ground): Promise<void> {
  const settings = known ?? DEFAULT_SETTINGS;
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

async function answer(request: Exclude<Request, { type: 'mend-records' }>, ground: Ground): Promise<unknown> {
  if (isFeedRequest(request)) {
    if (!ground.db) return null;
    return answerFeedRequest(request, {
      ...syncDeps(ground, ground.db),
      preferences: (ground.settings ?? DEFAULT_SETTINGS).preferences,
    });
  }
  switch (request.type) {
    case 'test-notification':
      return showTestNotification(ground.notify);
    case 'bring-back':
      return ground.reader !== null && bringBackReaders(ground.reader);
    case 'see-to-alarms':
      // A background that was woken by this very request is at it already.
      await (ground.isAlarmed ? seeToAlarms(ground) : ground.alarmed);
      return true;
  }
}
