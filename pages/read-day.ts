/** Reading a day for the pages: the database first, the package where there is none (yet). */
import type { Ahead } from '../components/ComingUp.tsx';
import type { DayModel, StorageTrouble } from '../components/day-model.ts';
import { keysForDay } from '../core/date/day-keys.ts';
import { roundScore } from '../core/date/roundness.ts';
import { upcoming } from '../core/date/upcoming.ts';
import { isRefusal } from '../core/feed/archive.ts';
import { ownEntry } from '../core/keep/own-entries.ts';
import { type Entry, entryKey } from '../core/order/entry.ts';
import { coveredBy, isMuted, type Preferences } from '../core/order/preferences.ts';
import { viewDay } from '../core/order/view-day.ts';
import { askBackground } from '../platform/background-messages.ts';
import { BUNDLED_FEED, readPackagedDays } from '../platform/packaged-archive.ts';
import { readOwnAnniversaries, readRemembered } from '../platform/reminders.ts';
import { readDays, readFeed } from '../storage/feeds-db.ts';
import { readFromDatabase } from './database.ts';

const AHEAD_DAYS = 60;
const AHEAD_LINES = 4;

/** The day as the reader sees it. Never throws: what cannot be read is said in the model. */
export async function readDay(date: Temporal.PlainDate, preferences: Preferences): Promise<DayModel> {
  const keys = keysForDay(date);
  const [found, remembered] = await Promise.all([readEntries(keys), readRemembered()]);
  if (!found) return unreadable(date);
  const trouble = found.trouble ?? (remembered ? (remembered.lost ? 'lost' : undefined) : 'unread');
  const entries = [...(remembered?.own ?? []).map(ownEntry), ...found.entries];
  void askForMissing(date);
  return { date: date.toString(), ...viewDay(entries, date, preferences), ahead: [], ...(trouble ? { trouble } : {}) };
}

/**
 * Has the background fetch what large archives hold of a day outside the weeks that are kept. Word comes as `feed-changed`.
 */
async function askForMissing(date: Temporal.PlainDate): Promise<void> {
  const large = await readFromDatabase((db) => db.feeds.filter(({ index }) => index !== undefined).toArray());
  if ('trouble' in large) return;
  const keys = keysForDay(date);
  if (large.value.some(({ index, shards }) => keys.some((key) => index?.[key] && !(key in shards))))
    await askBackground({ type: 'want-day', date: date.toString() });
}

/** The day from the package alone: the quickest answer on a fresh profile, while the database is still being made. */
export async function readDayFromPackage(date: Temporal.PlainDate, preferences: Preferences): Promise<DayModel | null> {
  const entries = await readPackaged(keysForDay(date));
  return entries && { date: date.toString(), ...viewDay(entries, date, preferences), ahead: [] };
}

/** What is coming up after a day: the roundest and weightiest of the next weeks, in order of their days. */
export async function readAhead(date: Temporal.PlainDate, preferences: Preferences): Promise<Ahead[]> {
  const keys = new Set(Array.from({ length: AHEAD_DAYS }, (_, at) => keysForDay(date.add({ days: at + 1 }))).flat());
  const [found, own] = await Promise.all([readEntries([...keys]), readOwnAnniversaries()]);
  if (!found) return [];
  // The title of what is covered is behind one click on its own day alone.
  const items = distinct([...own.map(ownEntry), ...found.entries]).filter(
    (entry) => !isMuted(entry, preferences) && coveredBy(entry.record, preferences).length === 0,
  );
  return upcoming(items, date.add({ days: 1 }), AHEAD_DAYS - 1, preferences)
    .filter(({ round, item }) => round && item.record.weight >= 3)
    .toSorted((a, b) => rank(b) - rank(a))
    .slice(0, AHEAD_LINES)
    .map(({ item: { record }, surfacing }) => ({
      date: surfacing.date.toString(),
      inDays: surfacing.inDays + 1,
      id: record.id,
      title: record.title,
      lang: record.lang,
      ...(surfacing.years === undefined ? {} : { years: surfacing.years }),
      ...(record.observance?.since === undefined ? {} : { since: record.observance.since }),
    }))
    .toSorted((a, b) => a.inDays - b.inDays);
}

function rank({ item, surfacing }: { item: Entry; surfacing: { years?: number } }): number {
  return item.record.weight * 10 + roundScore(surfacing.years ?? 0) * 4;
}

/** Everything that is filed under these day keys, the reader's own days too; [] where nothing can be read. */
export async function readAllEntries(keys: readonly string[]): Promise<Entry[]> {
  const [found, own] = await Promise.all([readEntries(keys), readOwnAnniversaries()]);
  return distinct([...own.map(ownEntry), ...(found?.entries ?? [])]);
}

/** Each record once: one of several days is filed under the key of each. */
function distinct(entries: readonly Entry[]): Entry[] {
  return [...new Map(entries.map((entry) => [entryKey(entry.feed, entry.record.id), entry])).values()];
}

/** Entries of these day keys from the database, or from the package while the bundled feed is not in it. */
async function readEntries(keys: readonly string[]): Promise<{ entries: Entry[]; trouble?: StorageTrouble } | null> {
  const read = await readFromDatabase((db) => Promise.all([readDays(db, keys), readFeed(db, BUNDLED_FEED)]));
  if ('trouble' in read) {
    // No database, a connection that died, a row that cannot be read: the package still knows the day.
    const entries = await readPackaged(keys);
    return entries && { entries, trouble: read.trouble };
  }
  const [records, bundled] = read.value;
  const entries = records.map(({ feed, record }) => ({ feed, record, bundled: feed === BUNDLED_FEED }));
  if (bundled) return { entries };
  const packaged = await readPackaged(keys);
  return { entries: [...entries, ...(packaged ?? [])] };
}

async function readPackaged(keys: readonly string[]): Promise<Entry[] | null> {
  try {
    const records = await readPackagedDays(keys);
    return isRefusal(records) ? null : records.ok.map((record) => ({ feed: BUNDLED_FEED, record, bundled: true }));
  } catch {
    // A file of the installation is missing; the page says so.
    return null;
  }
}

const unreadable = (date: Temporal.PlainDate): DayModel => ({
  date: date.toString(),
  day: [],
  month: [],
  year: [],
  ahead: [],
  unreadable: true,
});
