/**
 * A sync of a feed that is no archive (feed.md 1 and 5): what arrives is put together with what is stored and applied as day
 * rows by the very transaction that applies archives, whole or not at all.
 *
 * An item that is missing has scrolled off and stays. A list of one day is different: it is whole, so a new answer for the
 * day takes the place of the old one, or every edit of a line would leave its former wording behind.
 */
import { dayKeys } from '../core/date/day-keys.ts';
import { whyLeftOut } from '../core/feed/adapters/imported.ts';
import {
  ARCHIVE_LIMITS,
  buildArchive,
  compareShards,
  isRefusal,
  type Manifest,
  type Refusal,
  refuse,
} from '../core/feed/archive.ts';
import { readArrivals } from '../core/feed/arrivals.ts';
import { archiveBytes } from '../core/feed/day-window.ts';
import type { Unreachable } from '../core/feed/fetched.ts';
import { mergeRecords } from '../core/feed/merge.ts';
import type { Arrivals, GetText } from '../core/feed/plain-answers.ts';
import { isByDay, type Subscription } from '../core/feed/subscription.ts';
import type { AnniversaryRecord } from '../core/record/record.ts';
import { applyArchive, type CheckedShard, deleteStaged } from '../storage/apply.ts';
import { type FeedRow, type FeedsDb, readFeed, readFeedRecords } from '../storage/feeds-db.ts';
import { puttingAside } from './put-aside.ts';
import type { PlainNews, SyncOutcome } from './sync-archive.ts';

/** Plain feeds carry no promise of when they are renewed. */
const NEVER = '9999-12-31T23:59:59Z';
/** A day's list is asked for again when its day comes round, and not before. */
const DAY_KEPT_HOURS = 30 * 24;

export interface PlainSyncContext {
  db: FeedsDb;
  now: Temporal.Instant;
  today: Temporal.PlainDate;
  get: GetText;
  /** Milliseconds between two requests for pages; a second where it is left out. */
  restMs?: number | undefined;
}

/** Asks a plain feed for news and applies it. */
export async function runPlain(subscription: Subscription, context: PlainSyncContext): Promise<SyncOutcome> {
  const { db, now, today, get, restMs } = context;
  const before = await readFeed(db, subscription.feed);
  const known = freshDays(before, now);
  const arrivals = await readArrivals(subscription, {
    // Two days are asked apart, and kept apart.
    get: isByDay(subscription) ? get : puttingAside(db, subscription.feed, get, restMs),
    today,
    known,
    ...(before ? { since: Temporal.Instant.from(before.appliedAt) } : {}),
  });
  // What was put aside has led to an end that will not pass; or, further down, it is used up.
  const isOver = isRefusal(arrivals) || ('unreachable' in arrivals && !mayPass(arrivals));
  if (isOver) await deleteStaged(db, subscription.feed);
  if ('unreachable' in arrivals) return { outcome: 'unreachable', ...arrivals };
  if (isRefusal(arrivals)) return { outcome: 'refused', ...arrivals };
  const news = newsOf(arrivals);
  const replaced = new Set(arrivals.days);
  const stored = before ? await readFeedRecords(db, subscription.feed) : [];
  const kept = stored.filter((record) => !dayKeys(record).some((key) => replaced.has(key)));
  const at = now.toString({ smallestUnit: 'second' });
  const asked = { ...before?.asked, ...Object.fromEntries(arrivals.days.map((key) => [key, at])) };
  const records = mergeRecords(kept, arrivals.records);
  return applyRecords(subscription.feed, records, {
    ...context,
    before,
    news,
    ...(replaced.size > 0 ? { asked } : {}),
  });
}

/** Whether the same request may be answered next time. */
const mayPass = ({ unreachable, status = 0 }: Unreachable): boolean =>
  unreachable === 'network' || unreachable === 'timeout' || status === 429 || status >= 500;

/** Days whose list was read not long ago. */
function freshDays(before: FeedRow | undefined, now: Temporal.Instant): Set<string> {
  const asked = Object.entries(before?.asked ?? {});
  const isFresh = (at: string): boolean => now.since(Temporal.Instant.from(at)).total('hours') < DAY_KEPT_HOURS;
  return new Set(asked.filter(([, at]) => isFresh(at)).map(([key]) => key));
}

function newsOf({ skipped, expired, newest }: Pick<Arrivals, 'skipped' | 'expired' | 'newest'>): PlainNews {
  const [first] = skipped;
  return {
    ...(first ? { skipped: { count: skipped.length, why: whyLeftOut(first) } } : {}),
    ...(expired ? { expired: true } : {}),
    ...(newest ? { newest } : {}),
  };
}

async function applyRecords(
  feed: string,
  records: readonly AnniversaryRecord[],
  context: PlainSyncContext & { before: FeedRow | undefined; news: PlainNews; asked?: FeedRow['asked'] },
): Promise<SyncOutcome> {
  const { db, now, before, news, asked = before?.asked } = context;
  const { objects, manifest, payload } = await buildArchive(records, dayKeys, {
    feed,
    version: Math.max(Math.floor(now.epochMilliseconds / 60_000), (before?.version ?? 0) + 1),
    issued: now.toString({ smallestUnit: 'second' }),
    expires: NEVER,
    root: 0,
  });
  const refusal = checkSize(manifest);
  if (refusal) return { outcome: 'refused', ...refusal };
  const { changed, gone } = compareShards(before?.shards ?? {}, manifest.shards);
  if (before && asked === before.asked && changed.length + gone.length === 0) {
    await deleteStaged(db, feed);
    return { outcome: 'unchanged', ...news };
  }
  const bytes = new Map(objects.map((object) => [object.path, object.bytes]));
  const fresh = new Map<string, CheckedShard>();
  for (const { sha256, records: count } of Object.values(manifest.shards)) {
    const json = bytes.get(`shard/${sha256}`);
    if (json) fresh.set(sha256, { sha256, json, records: count });
  }
  const appliedAt = now.toString({ smallestUnit: 'second' });
  const applied = await applyArchive(db, payload, manifest, { before, fresh, appliedAt, ...(asked ? { asked } : {}) });
  if (applied.outcome === 'raced' || applied.changed.length === 0) return { outcome: 'unchanged', ...news };
  return { outcome: 'updated', changed: applied.changed, ...news };
}

/** A plain feed may fill no more than an archive may. */
function checkSize({ shards }: Manifest): Refusal | null {
  for (const [key, { bytes, records }] of Object.entries(shards)) {
    if (bytes > ARCHIVE_LIMITS.shardBytes || records > ARCHIVE_LIMITS.shardRecords)
      return refuse('limits', `the feed holds more records of ${key} than a feed may`);
  }
  return archiveBytes(shards) > ARCHIVE_LIMITS.storedBytes ? refuse('limits', 'the feed is larger than 64 MiB') : null;
}
