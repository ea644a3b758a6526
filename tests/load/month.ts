/**
 * A month of one reader who follows an archive, with the client's own code: what travels when nothing, one day or everything changes
 * each day.
 *
 * Every request is counted with the bytes of its body, as it is and compressed as a web server sends it (gzip, level 6), and
 * with what head and headers of HTTP come to. Objects whose names are their hashes are in the browser's cache for ever.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { ArchiveSource } from '../../background/archive-source.ts';
import { runArchive } from '../../background/sync-archive.ts';
import { DAY_KEYS } from '../../core/date/day-keys.ts';
import { type DayKey, formatHead, type Manifest, sha256, signedBytes } from '../../core/feed/archive.ts';
import { windowKeys } from '../../core/feed/day-window.ts';
import type { Fetched } from '../../core/feed/fetched.ts';
import type { AnniversaryRecord } from '../../core/record/record.ts';
import { openFeeds } from '../../storage/feeds-db.ts';
import { type KeyPair, makeKey, makeKeysFile } from '../background/archives.ts';

const FEED = 'https://feed.example/';
export const DAYS = 30;
const START = Temporal.PlainDate.from('2026-11-23');
/** Request and answer headers over HTTP/2, after the first request of a connection. */
export const HEADER_BYTES = 350;

export type Change = 'nothing' | 'one day' | 'everything';
export const SIZES = [4_000, 100_000, 1_000_000] as const;
/** Records of which an archive of this kind is below 8 MiB, and kept whole. */
const WHOLE_UP_TO = 10_000;
export const CHANGES: readonly Change[] = ['nothing', 'one day', 'everything'];

/** Records of the dataset's own, as an event list has them: a title, a sentence, a page. About 600 bytes each. */
const samples = (JSON.parse(readFileSync('data/events/04/05.json', 'utf8')) as AnniversaryRecord[]).map(
  ({ title, summary }) => ({ title, summary }),
);

function recordOf(day: DayKey, n: number, edition: number): AnniversaryRecord {
  const sample = samples[n % samples.length];
  const year = day === '02-29' ? 2000 : 1600 + (n % 400);
  return {
    id: `${day}-${n}`,
    kind: 'event',
    lang: 'en',
    title: sample?.title ?? '',
    summary: (sample?.summary ?? '').slice(0, 160),
    date: { edtf: `${year}-${day}` },
    categories: ['politics'],
    regions: ['150'],
    tone: 'neutral',
    weight: 3,
    sources: [],
    links: [{ url: `https://feed.example/records/${day}-${n}`, title: 'Record' }],
    attribution: { author: 'Editors', licence: 'CC0-1.0' },
    revision: 1 + edition,
    created: '2026-01-01',
    updated: '2026-01-01',
  };
}

/** The days of an archive; 29 February has a share like the others. */
const days = DAY_KEYS.filter((key) => key !== 'other');

export interface Cost {
  requests: number;
  /** Bodies as they travel. */
  bytes: number;
}

interface Edition {
  files: Map<string, Uint8Array<ArrayBuffer>>;
  /** All shards together. */
  bytes: number;
}

/**
 * One edition. `fleeting`: every shard lives for a day. Then those that no client of this day asks for are not made out, or
 * thirty million records would be: the manifest needs their names, sizes and counts alone.
 */
async function publish(
  size: number,
  key: KeyPair,
  version: number,
  {
    editionOf,
    asked,
    fleeting,
  }: { editionOf(day: DayKey): number; asked: ReadonlySet<DayKey> | null; fleeting: boolean },
): Promise<Edition> {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const shards: Manifest['shards'] = {};
  const typical = (await shardOf('04-05', Math.ceil(size / days.length), 0)).length;
  for (const [at, day] of days.entries()) {
    const count = Math.floor(((at + 1) * size) / days.length) - Math.floor((at * size) / days.length);
    const edition = editionOf(day);
    const bytes = !asked || asked.has(day) ? await shardOf(day, count, edition) : null;
    if (!bytes && fleeting) {
      shards[day] = {
        sha256: await sha256(new TextEncoder().encode(`${day} ${edition}`)),
        bytes: typical,
        records: count,
      };
      continue;
    }
    const entry = await entryOf(day, count, edition);
    shards[day] = entry;
    if (bytes) files.set(`shard/${entry.sha256}`, bytes);
  }
  const manifest = new TextEncoder().encode(JSON.stringify({ feed: FEED, version, shards } satisfies Manifest));
  const hash = await sha256(manifest);
  files.set(`manifest/${hash}`, manifest);
  const payload = new TextEncoder().encode(
    JSON.stringify({
      feed: FEED,
      version,
      issued: `${START}T00:00:00Z`,
      expires: '2027-11-23T00:00:00Z',
      manifest: { sha256: hash, bytes: manifest.length },
      root: 1,
      format: 1,
    }),
  );
  files.set('head.json', formatHead(payload, [{ key: key.id, sig: await key.sign(signedBytes(FEED, payload)) }]));
  files.set('keys/1.json', await makeKeysFile(1, [key]));
  const bytes = Object.values(shards).reduce((sum, shard) => sum + shard.bytes, 0);
  return { files, bytes };
}

const entries = new Map<string, Manifest['shards'][string]>();

async function entryOf(day: DayKey, count: number, edition: number): Promise<Manifest['shards'][string]> {
  const name = `${day} ${count} ${edition}`;
  const known = entries.get(name);
  if (known) return known;
  const bytes = await shardOf(day, count, edition);
  const entry = { sha256: await sha256(bytes), bytes: bytes.length, records: count };
  entries.set(name, entry);
  return entry;
}

let made = new Map<string, Uint8Array<ArrayBuffer>>();

async function shardOf(day: DayKey, count: number, edition: number): Promise<Uint8Array<ArrayBuffer>> {
  const name = `${day} ${count} ${edition}`;
  const known = made.get(name);
  if (known) return known;
  const records = Array.from({ length: count }, (_, n) => recordOf(day, n, edition));
  const bytes = new TextEncoder().encode(JSON.stringify(records));
  if (made.size > (count > 100 ? 40 : 800)) made = new Map();
  made.set(name, bytes);
  return bytes;
}

const zipped = new Map<string, number>();
function gzipBytes(path: string, bytes: Uint8Array): number {
  const known = path === 'head.json' ? undefined : zipped.get(path);
  const size = known ?? gzipSync(bytes).length;
  zipped.set(path, size);
  return size;
}

/** A source that counts what travels: nothing for what the browser's cache has, headers alone for an unchanged head. */
function countingSource(edition: Edition, cache: Map<string, Uint8Array>, cost: Cost): ArchiveSource {
  const get = async (path: string): Promise<Fetched> => {
    const bytes = edition.files.get(path);
    if (!bytes) return { unreachable: 'status', message: `no ${path}` };
    const isFixed = path === 'head.json' || path.startsWith('keys/');
    const cached = cache.get(path);
    if (!isFixed && cached) return { ok: bytes };
    cost.requests++;
    const isSame = cached && Buffer.compare(cached, bytes) === 0;
    cost.bytes += HEADER_BYTES + (isSame ? 0 : gzipBytes(path, bytes));
    cache.set(path, isFixed ? bytes : new Uint8Array());
    return { ok: bytes };
  };
  return {
    feed: FEED,
    trusted: false,
    readHead: () => get('head.json'),
    readKeys: (root) => get(`keys/${root}.json`),
    readManifest: (sha256) => get(`manifest/${sha256}`),
    async *readShards(_manifest, wanted) {
      for (const item of wanted) yield { ...item, fetched: await get(`shard/${item.entry.sha256}`) };
    },
  };
}

/** What the month came to. */
export interface Month {
  size: number;
  change: Change;
  archiveBytes: number;
  first: Cost;
  month: Cost;
}

let generation = 70_000;

const minutesOf = (date: Temporal.PlainDate): number => date.toZonedDateTime('UTC').epochMilliseconds / 60_000;

/** The days of the month so far, the first edition's apart: each was changed when it was today. */
const isTodayOrBefore = (key: DayKey, day: number): boolean =>
  Array.from({ length: day }, (_, at) =>
    START.add({ days: at + 1 })
      .toString()
      .slice(5),
  ).includes(key);

/** One month over an archive of so many records. Each call begins with a fresh profile. */
export async function simulateMonth(size: number, change: Change): Promise<Month> {
  const key = await makeKey();
  const opened = await openFeeds(++generation);
  if (!('db' in opened)) throw new Error(opened.message);
  const { db } = opened;
  const cache = new Map<string, Uint8Array>();
  const first: Cost = { requests: 0, bytes: 0 };
  const month: Cost = { requests: 0, bytes: 0 };
  let archiveBytes = 0;
  let edition: Edition | null = null;
  for (let day = 0; day <= DAYS; day++) {
    const today = START.add({ days: day });
    const now = today.toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' }).toInstant();
    // "One day" is today, which every reader has: another day costs readers of a large archive nothing.
    const isTouched = (of: DayKey): boolean =>
      change === 'everything' || (change === 'one day' && isTodayOrBefore(of, day));
    const editionOf = (of: DayKey): number => (change === 'everything' ? day : isTouched(of) ? 1 : 0);
    const version = change === 'nothing' ? START : today;
    // A large archive is made out anew for the days that come into the window; what it holds has not changed.
    if (!edition || change !== 'nothing' || size > WHOLE_UP_TO) {
      const asked = size > WHOLE_UP_TO ? windowKeys(today) : null;
      edition = await publish(size, key, minutesOf(version), {
        editionOf,
        asked,
        fleeting: change === 'everything',
      });
      archiveBytes = edition.bytes;
    }
    const outcome = await runArchive(countingSource(edition, cache, day === 0 ? first : month), { db, now, today });
    if (outcome.outcome === 'refused' || outcome.outcome === 'unreachable') throw new Error(outcome.message);
  }
  await db.delete();
  return { size, change, archiveBytes, first, month };
}
