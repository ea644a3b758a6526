/** A look at a feed before it is followed: what it is called, what it holds, what it would ask of whom. Stores nothing. */
import { keysForDay } from '../core/date/day-keys.ts';
import { whyLeftOut } from '../core/feed/adapters/imported.ts';
import { ARCHIVE_LIMITS, checkHead, checkManifest, countRecords, isRefusal } from '../core/feed/archive.ts';
import { readArrivals } from '../core/feed/arrivals.ts';
import { archiveBytes } from '../core/feed/day-window.ts';
import { whyOf } from '../core/feed/fetched.ts';
import { hostOfFeed, isByDay, originOfFeed, type Subscription } from '../core/feed/subscription.ts';
import type { Why } from '../core/feed/why.ts';
import type { Preferences } from '../core/order/preferences.ts';
import { viewDay } from '../core/order/view-day.ts';
import type { AnniversaryRecord } from '../core/record/record.ts';
import { allowLoopback, readSubscriptions } from '../platform/subscriptions.ts';
import { decodeDay } from '../storage/feeds-db.ts';
import type { Wanted } from './archive-source.ts';
import { discoverFeed, type Found, type NotFound } from './discover.ts';
import { webGet } from './fetch-limited.ts';
import { noteRequest, type SyncDeps, todayOf } from './sync.ts';
import { checkRecords, readTrust } from './sync-archive.ts';
import { webSource } from './web-source.ts';

/** What a reader is shown before subscribing. */
export interface FeedPreview {
  subscription: Subscription;
  /** ASCII. */
  host: string;
  origin: string;
  /** Records; `more` when only the beginning was read. */
  records: number;
  more: boolean;
  /** Bytes of all records, and whether only some weeks of them are kept. */
  bytes: number;
  windowed: boolean;
  /** Titles of today's first three. */
  today: string[];
  /** Items without a day, and the first one's reason. */
  skipped?: { count: number; why: Why };
  /** Asked once a day for today and tomorrow, or once a day for what is new. */
  rhythm: 'day' | 'news';
  /** It is followed already. */
  known: boolean;
}

export interface PreviewDeps extends SyncDeps {
  preferences: Preferences;
}

/** Looks at what stands behind an address. `follow`: the address whose redirects the reader wants followed. */
export async function runPreview(typed: string, deps: PreviewDeps, follow?: string): Promise<FeedPreview | NotFound> {
  const found = await discoverFeed(typed, {
    allowLoopback,
    follow,
    // A redirect is an answer, though there is nothing in it.
    note: (url, page) => noteRequest(deps, url, url, 'redirects' in page ? { ok: new Uint8Array() } : page),
  });
  if ('problem' in found) return found;
  const known = (await readSubscriptions()).some(({ feed }) => feed === found.feed);
  const preview = found.kind === 'archive' ? await previewArchive(found, deps) : await previewPlain(found, deps);
  return 'problem' in preview ? preview : { ...preview, known };
}

function subscriptionOf({ feed, kind, title, lang, fingerprint }: Found, { now }: SyncDeps): Subscription {
  return {
    feed,
    kind,
    title,
    paused: false,
    addedAt: now.toString({ smallestUnit: 'second' }),
    ...(lang ? { lang } : {}),
    ...(fingerprint ? { fingerprint } : {}),
  };
}

type Preview = Omit<FeedPreview, 'known'>;

async function previewPlain(found: Found, deps: PreviewDeps): Promise<Preview | NotFound> {
  const subscription = subscriptionOf(found, deps);
  const get = webGet(subscription, (url, fetched) => noteRequest(deps, found.feed, url, fetched));
  const today = todayOf(deps).toPlainDate();
  const arrivals = await readArrivals(subscription, { get, today, known: new Set(), brief: true });
  const origin = originOfFeed(found.feed);
  if ('unreachable' in arrivals)
    return { problem: whyOf(arrivals), ...(arrivals.unreachable === 'network' ? { origin } : {}) };
  if (isRefusal(arrivals)) return { problem: whyOf(arrivals) };
  const { records, skipped, more } = arrivals;
  const [first] = skipped;
  if (records.length === 0) {
    return { problem: { id: 'no-days', ...(first ? { because: whyLeftOut(first) } : {}) } };
  }
  return {
    subscription,
    host: hostOfFeed(found.feed),
    origin,
    records: records.length,
    more,
    bytes: new TextEncoder().encode(JSON.stringify(records)).length,
    windowed: false,
    today: titlesOf(records, found.feed, deps),
    ...(first ? { skipped: { count: skipped.length, why: whyLeftOut(first) } } : {}),
    rhythm: isByDay(subscription) ? 'day' : 'news',
  };
}

/** Rules 2 to 7 on head, manifest and today's shards, with nothing applied. */
async function previewArchive(found: Found, deps: PreviewDeps): Promise<Preview | NotFound> {
  const { feed } = found;
  const source = webSource(feed, (url, fetched) => noteRequest(deps, feed, url, fetched));
  const head = await source.readHead();
  if ('unreachable' in head) return { problem: whyOf(head) };
  const believed = await readTrust(source, head.ok, undefined, found.fingerprint);
  if (!('ok' in believed)) return { problem: whyOf(believed) };
  const trust = believed.ok;
  const nowMinutes = Math.floor(deps.now.epochMilliseconds / 60_000);
  const payload = await checkHead(head.ok, { feed, keys: trust.keys, nowMinutes });
  if (isRefusal(payload)) return { problem: whyOf(payload) };
  const bytes = await source.readManifest(payload.ok.manifest.sha256, payload.ok.manifest.bytes);
  if ('unreachable' in bytes) return { problem: whyOf(bytes) };
  const manifest = await checkManifest(bytes.ok, payload.ok);
  if (isRefusal(manifest)) return { problem: whyOf(manifest) };
  const { shards } = manifest.ok;
  const wanted: Wanted[] = keysForDay(todayOf(deps).toPlainDate()).flatMap((key) => {
    const entry = shards[key];
    return entry ? [{ key, entry }] : [];
  });
  const records: AnniversaryRecord[] = [];
  for await (const { key, entry, fetched } of source.readShards(manifest.ok, wanted)) {
    if (!('ok' in fetched)) return { problem: whyOf(fetched) };
    const shard = await checkRecords(fetched.ok, { key, entry }, source.feed);
    if (isRefusal(shard)) return { problem: whyOf(shard) };
    records.push(...(await decodeDay(shard.ok.json)));
  }
  const size = archiveBytes(shards);
  // Without a key that the publisher's page names, the first one of the chain is believed and shown.
  const fingerprint = found.fingerprint ?? [...trust.keys.keys()][0];
  return {
    subscription: subscriptionOf({ ...found, ...(fingerprint ? { fingerprint } : {}) }, deps),
    host: hostOfFeed(feed),
    origin: originOfFeed(feed),
    records: countRecords(manifest.ok),
    more: false,
    bytes: size,
    windowed: size > ARCHIVE_LIMITS.wholeBytes,
    today: titlesOf(records, feed, deps),
    rhythm: 'news',
  };
}

function titlesOf(records: readonly AnniversaryRecord[], feed: string, deps: PreviewDeps): string[] {
  const entries = records.map((record) => ({ record, feed, bundled: false }));
  const { day } = viewDay(entries, todayOf(deps).toPlainDate(), deps.preferences);
  return day.slice(0, 3).map(({ title }) => title);
}
