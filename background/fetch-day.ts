/** A day of a large archive that lies outside the window: fetched when a reader turns to it (feed.md 3). */
import { keysForDay } from '../core/date/day-keys.ts';
import { ARCHIVE_LIMITS, type DayKey, isRefusal } from '../core/feed/archive.ts';
import { windowKeys } from '../core/feed/day-window.ts';
import { tellPages } from '../platform/messages.ts';
import { readSubscriptions } from '../platform/subscriptions.ts';
import { applyDays, type CheckedShard } from '../storage/apply.ts';
import { type FeedRow, readFeed } from '../storage/feeds-db.ts';
import type { Wanted } from './archive-source.ts';
import { noteRequest, type SyncDeps, todayOf } from './sync.ts';
import { checkRecords } from './sync-archive.ts';
import { webSource } from './web-source.ts';

/** The shards of a day that a feed has and that are not here. */
export function missingShards({ index, shards }: FeedRow, date: Temporal.PlainDate): Wanted[] {
  return keysForDay(date).flatMap((key) => {
    const entry = index?.[key];
    return entry && shards[key] !== entry.sha256 ? [{ key, entry }] : [];
  });
}

/**
 * Fetches what the followed archives have of a day and Daymark has not. The signed manifest vouches for each shard; one
 * that cannot be had or is not good is left out, and asked for when the reader comes again.
 */
export async function runWantedDay(deps: SyncDeps, date: Temporal.PlainDate): Promise<DayKey[]> {
  const fetched: DayKey[] = [];
  for (const { feed, paused, kind } of await readSubscriptions()) {
    if (paused || kind !== 'archive') continue;
    const put = await navigator.locks.request('sync', () => fetchDay(deps, feed, date));
    if (put.length > 0) tellPages({ type: 'feed-changed', feed, keys: put });
    fetched.push(...put);
  }
  return fetched;
}

async function fetchDay(deps: SyncDeps, feed: string, date: Temporal.PlainDate): Promise<DayKey[]> {
  const row = await readFeed(deps.db, feed);
  const wanted = row ? missingShards(row, date) : [];
  if (!row?.index || wanted.length === 0) return [];
  const source = webSource(feed, (url, fetched) => noteRequest(deps, feed, url, fetched));
  const days: { key: DayKey; shard: CheckedShard }[] = [];
  const manifest = { feed, version: row.version, shards: row.index };
  for await (const { key, entry, fetched } of source.readShards(manifest, wanted)) {
    if (!('ok' in fetched)) break;
    const shard = await checkRecords(fetched.ok, { key, entry }, source.feed);
    if (!isRefusal(shard)) days.push({ key, shard: shard.ok });
  }
  return applyDays(deps.db, row, days, tooMuch(row, days, todayOf(deps).toPlainDate()));
}

/** The days outside the window that must go, so that no more is kept of one feed than it may fill. */
function tooMuch(
  { index = {}, shards }: FeedRow,
  days: readonly { key: DayKey; shard: CheckedShard }[],
  today: Temporal.PlainDate,
): DayKey[] {
  const keys = new Set([...Object.keys(shards), ...days.map(({ key }) => key)]);
  const bytes = [...keys].reduce((sum, key) => sum + (index[key]?.bytes ?? 0), 0);
  if (bytes <= ARCHIVE_LIMITS.storedBytes) return [];
  const stay = new Set([...windowKeys(today), ...days.map(({ key }) => key)]);
  return [...keys].filter((key) => !stay.has(key));
}
