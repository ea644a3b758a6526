/** Applying an archive: staging by hash, then one transaction that either happens whole or not at all (feed.md 3.7–8). */
import { compareShards, countRecords, type DayKey, type HeadPayload, type Manifest } from '../core/feed/archive.ts';
import type { DayRow, FeedRow, FeedsDb } from './feeds-db.ts';

/** A shard that passed its checks; `json` is what readers' pages will read. */
export interface CheckedShard {
  sha256: string;
  json: Uint8Array<ArrayBuffer>;
  records: number;
}

/** The hashes among these that are staged already. */
export async function readStaged(db: FeedsDb, feed: string): Promise<Set<string>> {
  const keys = await stagedOf(db, feed).primaryKeys();
  return new Set(keys.map(([, hash]) => hash));
}

/** Puts a checked shard aside until all of them are there. */
export async function stageShard(db: FeedsDb, feed: string, shard: CheckedShard): Promise<void> {
  await db.staging.put({ feed, ...shard });
}

/** Throws away what was put aside of a feed: these, or all of it. */
export async function deleteStaged(db: FeedsDb, feed: string, hashes?: readonly string[]): Promise<void> {
  if (hashes) await db.staging.bulkDelete(hashes.map((hash) => [feed, hash]));
  else await stagedOf(db, feed).delete();
}

const stagedOf = (db: FeedsDb, feed: string) => db.staging.where('[feed+sha256]').between([feed, ''], [feed, '\uffff']);

/** `applied`, or `raced` when another context applied something in between: nothing was written then. */
export type ApplyOutcome = { outcome: 'applied'; changed: DayKey[] } | { outcome: 'raced' };

/**
 * Rule 8: compare-and-swap on the version, put the changed days, set the feed's row, clear staging. The
 * job's row is settled by the caller, who knows when to ask again. Shards are
 * taken from `fresh` and, where a former run was killed, from staging.
 */
export async function applyArchive(
  db: FeedsDb,
  payload: HeadPayload,
  manifest: Manifest,
  context: {
    /** The row that the caller compared with; undefined for a new feed. */
    before: FeedRow | undefined;
    fresh: ReadonlyMap<string, CheckedShard>;
    trust?: FeedRow['trust'];
    appliedAt: string;
    /** Only these days are wanted; the others are dropped, and asked for on demand (large archives). */
    wanted?: ReadonlySet<DayKey> | null;
    /** Of a feed that is asked day by day: the days that were asked. */
    asked?: FeedRow['asked'];
  },
): Promise<ApplyOutcome> {
  const { feed } = payload;
  const have = context.before?.shards ?? {};
  const { changed, gone } = compareShards(have, manifest.shards);
  const put = changed.filter((key) => !context.wanted || context.wanted.has(key));
  const { wanted } = context;
  // What lies outside the window was fetched for an earlier one or on demand, and can be had again.
  const drop = wanted ? Object.keys(have).filter((key) => !wanted.has(key) || gone.includes(key)) : gone;
  return db.transaction('rw', db.feeds, db.days, db.staging, async () => {
    const now = await db.feeds.get(feed);
    if (now?.version !== context.before?.version || now?.manifest !== context.before?.manifest)
      return { outcome: 'raced' as const };
    const hashesToLoad = put
      .map((key) => manifest.shards[key]?.sha256 ?? '')
      .filter((hash) => !context.fresh.has(hash));
    const staged = await db.staging.bulkGet(hashesToLoad.map((hash) => [feed, hash]));
    const byHash = new Map(staged.flatMap((row) => (row ? [[row.sha256, row] as const] : [])));
    const rows: DayRow[] = [];
    const shards = { ...(now?.shards ?? {}) };
    for (const key of put) {
      const sha256 = manifest.shards[key]?.sha256 ?? '';
      const shard = context.fresh.get(sha256) ?? byHash.get(sha256);
      if (!shard) throw new Error(`shard ${key} was neither fetched nor staged`);
      rows.push({ feed, key, sha256, json: shard.json });
      shards[key] = sha256;
    }
    for (const key of drop) delete shards[key];
    await db.days.bulkPut(rows);
    if (drop.length > 0) await db.days.bulkDelete(drop.map((key) => [key, feed]));
    const entries = Object.values(manifest.shards);
    await db.feeds.put({
      feed,
      version: payload.version,
      manifest: payload.manifest.sha256,
      shards,
      ...(context.trust ? { trust: context.trust } : now?.trust ? { trust: now.trust } : {}),
      issued: payload.issued,
      appliedAt: context.appliedAt,
      records: countRecords(manifest),
      bytes: entries.reduce((sum, entry) => sum + entry.bytes, 0),
      ...(context.wanted ? { index: manifest.shards } : {}),
      ...(context.asked ? { asked: context.asked } : {}),
    });
    await stagedOf(db, feed).delete();
    return { outcome: 'applied' as const, changed: [...put, ...drop] };
  });
}

/**
 * Puts further days of a large archive beside those that are here, or in the place of `drop`. Nothing is written when another edition was applied in
 * between. Answers the days that were put.
 */
export async function applyDays(
  db: FeedsDb,
  before: FeedRow,
  days: readonly { key: DayKey; shard: CheckedShard }[],
  drop: readonly DayKey[] = [],
): Promise<DayKey[]> {
  return db.transaction('rw', db.feeds, db.days, async () => {
    const now = await db.feeds.get(before.feed);
    if (now?.manifest !== before.manifest) return [];
    const shards = { ...now.shards, ...Object.fromEntries(days.map(({ key, shard }) => [key, shard.sha256])) };
    for (const key of drop) delete shards[key];
    await db.days.bulkDelete(drop.map((key) => [key, before.feed]));
    await db.days.bulkPut(
      days.map(({ key, shard }) => ({ feed: before.feed, key, sha256: shard.sha256, json: shard.json })),
    );
    await db.feeds.put({ ...now, shards });
    return days.map(({ key }) => key);
  });
}
