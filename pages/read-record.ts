/** Reading one record for its own page, and what the day on view has to do with it. */
import type { RecordView } from '../components/record-view.ts';
import { keysForDay } from '../core/date/day-keys.ts';
import { nextSurfacing } from '../core/date/next.ts';
import { OWN_FEED, ownEntry } from '../core/keep/own-entries.ts';
import { entryKey } from '../core/order/entry.ts';
import { coveredBy, type Preferences } from '../core/order/preferences.ts';
import { linkSameEvents } from '../core/order/same-event.ts';
import type { AnniversaryRecord } from '../core/record/record.ts';
import type { RecordAddress } from '../core/record/record-address.ts';
import { BUNDLED_FEED, readPackagedRecord } from '../platform/packaged-archive.ts';
import { readOwnAnniversaries } from '../platform/reminders.ts';
import { readRecord } from '../storage/read-record.ts';
import { readFromDatabase } from './database.ts';
import { readDay } from './read-day.ts';

/**
 * The record at an address as the reader sees it: on the day of the address, else today; or on its next day where it
 * does not fall on that one and the address names none. Null when no store has it.
 */
export async function readRecordView(
  { feed, id, day: asked }: RecordAddress,
  today: Temporal.PlainDate,
  preferences: Preferences,
): Promise<RecordView | null> {
  const day = asked ? Temporal.PlainDate.from(asked) : today;
  const keys = keysForDay(day);
  const record = await findRecord(feed, id, keys);
  if (!record) return null;
  const model = await readDay(day, preferences);
  const cards = [...model.day, ...model.month, ...model.year];
  const card = cards.find((it) => it.id === id && it.feed === feed) ?? null;
  const bundled = feed === BUNDLED_FEED;
  const others = cards.filter((it) => it !== card && it.covered.length === 0);
  return {
    record,
    feed,
    bundled,
    day,
    today,
    card,
    rank: card && model.day.includes(card) ? { place: model.day.indexOf(card) + 1, count: model.day.length } : null,
    next: nextSurfacing(record, today, preferences),
    covered: coveredBy(record, preferences),
    same: linkSameEvents([{ feed, record, bundled }, ...others]).get(entryKey(feed, id)) ?? [],
    ...(model.trouble ? { trouble: model.trouble } : {}),
  };
}

/** The record from whatever store has it, looked for under these keys first; the reader's own too. */
export async function findRecord(feed: string, id: string, keys: readonly string[]): Promise<AnniversaryRecord | null> {
  if (feed === OWN_FEED) {
    const own = (await readOwnAnniversaries()).find((it) => it.id === id);
    return own ? ownEntry(own).record : null;
  }
  const stored = await readFromDatabase((db) => readRecord(db, feed, id, keys));
  if ('value' in stored && (stored.value.record || stored.value.known)) return stored.value.record;
  // What the database does not have (yet), or where it cannot be read, the package may have.
  return feed === BUNDLED_FEED ? readPackaged(id, keys) : null;
}

async function readPackaged(id: string, keys: readonly string[]): Promise<AnniversaryRecord | null> {
  try {
    return await readPackagedRecord(id, keys);
  } catch {
    // A file of the installation cannot be read; the page says that the record is not there.
    return null;
  }
}
