/**
 * The client's rules 2–8 of feed.md 3, for every source alike: the package on first run and updates, a web server
 * afterwards. Any failure keeps the old data, says why, and never applies a part. Locks, alarms and back-off (rules 1
 * and 9) are in sync.ts.
 */
import {
  type Checked,
  checkHead,
  checkManifest,
  checkShard,
  compareShards,
  type DayKey,
  type HeadContext,
  type HeadPayload,
  isRefusal,
  type Manifest,
  parseHeadRoot,
  type Refusal,
  refuse,
} from '../core/feed/archive.ts';
import { wantedKeys, windowKeys } from '../core/feed/day-window.ts';
import type { Unreachable } from '../core/feed/fetched.ts';
import { followKeys, type Trust, type TrustedKeys } from '../core/feed/root-keys.ts';
import type { Why } from '../core/feed/why.ts';
import { validateFeedRecord } from '../core/record/validate.ts';
import { BUNDLED_FEED } from '../platform/packaged-archive.ts';
import { applyArchive, type CheckedShard, readStaged, stageShard } from '../storage/apply.ts';
import { type FeedRow, type FeedsDb, readFeed } from '../storage/feeds-db.ts';
import type { ArchiveSource, Wanted } from './archive-source.ts';

/** How a run ended. `unchanged` and `updated` are good; the others keep the old data and carry words. */
export type SyncOutcome =
  | ({ outcome: 'unchanged' } & PlainNews)
  | ({ outcome: 'updated'; changed: DayKey[] } & PlainNews)
  | ({ outcome: 'refused' } & Refusal)
  | ({ outcome: 'unreachable' } & Unreachable);

/**
 * What a plain feed says besides: items without a day, with the first one's reason, that it has come to its end, and of a blog
 * with more posts than are read how many of the newest are.
 */
export interface PlainNews {
  skipped?: { count: number; why: Why };
  expired?: boolean;
  newest?: number;
}

/** What a run needs to know. */
export interface SyncContext {
  db: FeedsDb;
  now: Temporal.Instant;
  /** The reader's civil date, around which a large archive is kept; that of UTC where it is left out. */
  today?: Temporal.PlainDate;
  /** The feed came with the extension: it is kept whole however large it has grown, as far as the store goes. */
  whole?: boolean;
  /** Fingerprint that the first key must have; without it the first key seen is trusted and shown. */
  pin?: string | undefined;
  /** Called once before anything that a kill would leave undone: see to it that the run is taken up again. */
  insure?: () => Promise<void>;
}

/** A clock this far behind what the feed has already said is a wrong clock (TUF, "fixed update start time"). */
const CLOCK_BEHIND_MINUTES = 24 * 60;

const refused = (refusal: Refusal): SyncOutcome => ({ outcome: 'refused', ...refusal });
const unreachable = (failure: Unreachable): SyncOutcome => ({ outcome: 'unreachable', ...failure });

/** Asks a source what is new and applies it whole, or not at all. */
export async function runArchive(source: ArchiveSource, context: SyncContext): Promise<SyncOutcome> {
  const { db, now } = context;
  const before = await readFeed(db, source.feed);
  if (!source.trusted && before && minutesOf(now) < before.version - CLOCK_BEHIND_MINUTES) {
    return refused(refuse('clock', 'the clock of this computer is behind the records that are here'));
  }
  // A feed that is not here yet is fetched whatever its head says; of the others most have nothing new.
  if (!before) {
    await context.insure?.();
    source.readAhead?.();
  }
  const headBytes = await source.readHead();
  if ('unreachable' in headBytes) return unreachable(headBytes);

  const believed = source.trusted ? null : await readTrust(source, headBytes.ok, before?.trust, context.pin);
  if (believed && 'unreachable' in believed) return unreachable(believed);
  if (believed && isRefusal(believed)) return refused(believed);
  const trust = believed?.ok ?? null;
  const head = await checkHead(headBytes.ok, headContext(source, before, trust?.keys ?? null, now));
  if (isRefusal(head)) return refused(head);
  const payload = head.ok;
  const today = context.today ?? now.toZonedDateTimeISO('UTC').toPlainDate();
  if (before && before.manifest === payload.manifest.sha256 && !lacksDays(before, today))
    return { outcome: 'unchanged' };
  // The web is ahead of the package: an update of the extension brought nothing newer.
  if (source.trusted && before && payload.version < before.version) return { outcome: 'unchanged' };

  if (before) await context.insure?.();
  const manifestBytes = await source.readManifest(payload.manifest.sha256, payload.manifest.bytes);
  if ('unreachable' in manifestBytes) return unreachable(manifestBytes);
  const manifest = await checkManifest(manifestBytes.ok, payload);
  if (isRefusal(manifest)) return refused(manifest);

  const wanted = source.trusted ? null : wantedKeys(manifest.ok.shards, today, { whole: context.whole ?? false });
  const shards = await collectShards(source, manifest.ok, { before, wanted, db });
  if ('outcome' in shards) return shards;
  return apply(payload, manifest.ok, { ...shards, before, trust, wanted }, context);
}

const minutesOf = (now: Temporal.Instant): number => Math.floor(now.epochMilliseconds / 60_000);

/** The window around today has moved on to days of a large archive that are not here yet. */
function lacksDays({ index, shards }: FeedRow, today: Temporal.PlainDate): boolean {
  return index !== undefined && [...windowKeys(today)].some((key) => key in index && !(key in shards));
}

function headContext(
  source: ArchiveSource,
  before: FeedRow | undefined,
  keys: TrustedKeys | null,
  now: Temporal.Instant,
): HeadContext {
  const nowMinutes = minutesOf(now);
  const stored = before && { version: before.version, manifest: before.manifest };
  return {
    feed: source.feed,
    keys,
    // The package is as new as the extension; it has nothing to do with a reader's clock or with what the web published.
    nowMinutes: source.trusted ? Number.MAX_SAFE_INTEGER : nowMinutes,
    ...(stored && !source.trusted ? { stored } : {}),
  };
}

/**
 * Rule 3: the keys that a head must be signed by. Known keys are taken from the feed's row; a head that names a later
 * root is followed from key file to key file (core/feed/root-keys.ts).
 */
export async function readTrust(
  source: Pick<ArchiveSource, 'feed' | 'readKeys'>,
  headBytes: Uint8Array<ArrayBuffer>,
  known: FeedRow['trust'],
  pin: string | undefined,
): Promise<{ ok: Trust } | Refusal | Unreachable> {
  const root = parseHeadRoot(headBytes);
  if (root === null) return refuse('malformed', 'head.json is not a head of an archive');
  const trusted = known && {
    root: known.root,
    keys: new Map(
      Object.entries(known.keys).map(([id, raw]) => [id, Uint8Array.fromBase64(raw, { alphabet: 'base64url' })]),
    ),
  };
  return followKeys({ feed: source.feed, root, known: trusted, pin }, (n) => source.readKeys(n));
}

/** Rule 7: missing shards only, each checked and put aside by its hash before the next is waited for. */
async function collectShards(
  source: ArchiveSource,
  manifest: Manifest,
  { before, wanted: keys, db }: { before: FeedRow | undefined; wanted: ReadonlySet<DayKey> | null; db: FeedsDb },
): Promise<{ fresh: Map<string, CheckedShard> } | SyncOutcome> {
  const { changed } = compareShards(before?.shards ?? {}, manifest.shards);
  const staged = await readStaged(db, source.feed);
  const fresh = new Map<string, CheckedShard>();
  const wanted: Wanted[] = changed.flatMap((key) => {
    const entry = manifest.shards[key];
    return entry && !staged.has(entry.sha256) && (!keys || keys.has(key)) ? [{ key, entry }] : [];
  });
  for await (const { key, entry, fetched } of source.readShards(manifest, wanted)) {
    if ('unreachable' in fetched) return unreachable(fetched);
    if (isRefusal(fetched)) return refused(fetched);
    if (source.trusted) {
      // The build validated these records and the disk is near: after a kill they are read again, which costs less than
      // staging.
      fresh.set(entry.sha256, { sha256: entry.sha256, json: fetched.ok, records: entry.records });
      continue;
    }
    const shard = await checkRecords(fetched.ok, { key, entry }, source.feed);
    if (isRefusal(shard)) return refused(shard);
    fresh.set(entry.sha256, shard.ok);
    await stageShard(db, source.feed, shard.ok);
  }
  return { fresh };
}

/** Rule 7 for one shard: size, hash, count, and every record valid and cleaned. */
export async function checkRecords(
  bytes: Uint8Array<ArrayBuffer>,
  { key, entry }: Wanted,
  feed: string,
): Promise<Checked<CheckedShard>> {
  const records = await checkShard(bytes, key, entry);
  if (isRefusal(records)) return records;
  const cleaned = cleanRecords(records.ok, key, feed);
  if (isRefusal(cleaned)) return cleaned;
  return { ok: { sha256: entry.sha256, json: cleaned.ok, records: entry.records } };
}

/** Every record valid, cleaned field by field; one bad record refuses the shard, because its hash vouches for all. */
function cleanRecords(
  records: readonly unknown[],
  key: DayKey,
  feed: string,
): { ok: Uint8Array<ArrayBuffer> } | Refusal {
  const cleaned: unknown[] = [];
  for (const record of records) {
    // Feeds may claim a weight of 4; the one whose first edition is the package keeps its editors' 5.
    const result = validateFeedRecord(record, { maxWeight: feed === BUNDLED_FEED ? 5 : 4 });
    if (!result.record) {
      const problem = result.errors[0];
      return refuse('record', `a record of ${key} breaks rule ${problem?.rule}: ${problem?.message}`, {
        rule: problem?.rule ?? '',
      });
    }
    cleaned.push(result.record);
  }
  return { ok: new TextEncoder().encode(JSON.stringify(cleaned)) };
}

async function apply(
  payload: HeadPayload,
  manifest: Manifest,
  {
    trust,
    ...checked
  }: {
    fresh: Map<string, CheckedShard>;
    before: FeedRow | undefined;
    wanted: ReadonlySet<DayKey> | null;
    trust: Trust | null;
  },
  { db, now }: SyncContext,
): Promise<SyncOutcome> {
  const applied = await applyArchive(db, payload, manifest, {
    ...checked,
    appliedAt: now.toString({ smallestUnit: 'second' }),
    ...(trust
      ? {
          trust: {
            root: trust.root,
            keys: Object.fromEntries([...trust.keys].map(([id, raw]) => [id, raw.toBase64({ alphabet: 'base64url' })])),
          },
        }
      : {}),
  });
  // Another context was quicker; what it applied went through the same checks.
  if (applied.outcome === 'raced' || applied.changed.length === 0) return { outcome: 'unchanged' };
  return { outcome: 'updated', changed: applied.changed };
}
