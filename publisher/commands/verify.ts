/**
 * `daymark verify`: reads a published feed exactly as a client does, with the very checks of core/feed (feed.md 3, rules 3
 * to 7), and keeps in a state file what a client would remember for rollback and equivocation.
 */
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  ARCHIVE_LIMITS,
  type Checked,
  checkHead,
  checkManifest,
  checkShard,
  type HeadPayload,
  isRefusal,
  type Manifest,
  parseHeadRoot,
  type Refusal,
  refuse,
} from '../../core/feed/archive.ts';
import { type ArchivePointer, PAGE_LIMITS, parseJsonFeed } from '../../core/feed/json-feed.ts';
import { followKeys, type TrustedKeys } from '../../core/feed/root-keys.ts';
import { validateFeedRecord } from '../../core/record/validate.ts';
import { readPublished } from '../built/published-folder.ts';
import { type ReadResult, readUrl } from '../read-limited.ts';
import { UsageError } from '../usage-error.ts';
import { readBase } from './build.ts';

export interface VerifyAnswer {
  version: number;
  records: number;
  shards: number;
}

/** A refusal, or a file that could not be had. */
export interface VerifyRefusal {
  refused: Refusal['refused'] | 'unreachable';
  message: string;
}

export interface VerifyOptions {
  /** Fingerprint of a key that the feed must be signed by; else the one that feed.json names. */
  pin?: string;
  /** File of `{version, manifest}` of the last time. Written after success alone. */
  stateFile?: string;
  now: Temporal.Instant;
}

const SHARDS_AT_ONCE = 4;

/** Where the files of a feed come from. */
interface Source {
  feed: string;
  /** Undefined when nothing signed is promised: a folder built without a key. */
  pointer: ArchivePointer | undefined;
  read(path: string, maxBytes: number): Promise<Checked<Uint8Array<ArrayBuffer>> | VerifyRefusal>;
}

const isRefused = (value: object): value is VerifyRefusal => 'refused' in value;

/** Verifies a folder or an address. Refusals are values; wrong usage is thrown. */
export async function verify(target: string, options: VerifyOptions): Promise<VerifyAnswer | VerifyRefusal> {
  const source = /^https?:\/\//i.test(target) ? await webSource(target) : await folderSource(target);
  if (isRefused(source)) return source;
  const head = await readHead(source, options);
  if (isRefused(head)) return head;
  const payload = head.ok;
  const manifestBytes = await source.read(`manifest/${payload.manifest.sha256}`, ARCHIVE_LIMITS.manifestBytes);
  if (isRefused(manifestBytes)) return manifestBytes;
  const manifest = await checkManifest(manifestBytes.ok, payload);
  if (isRefusal(manifest)) return manifest;
  const ids = await readShards(source, manifest.ok);
  if (isRefused(ids)) return ids;
  if (options.stateFile) {
    const state = { version: payload.version, manifest: payload.manifest.sha256 };
    await writeFile(options.stateFile, `${JSON.stringify(state)}\n`);
  }
  return { version: payload.version, records: ids.ok.size, shards: Object.keys(manifest.ok.shards).length };
}

/** Rules 2 to 5. */
async function readHead(
  source: Source,
  { pin, stateFile, now }: VerifyOptions,
): Promise<Checked<HeadPayload> | VerifyRefusal> {
  const bytes = await source.read('head.json', ARCHIVE_LIMITS.headBytes);
  if (isRefused(bytes)) return bytes;
  const keys = await readKeys(source, bytes.ok, pin ?? source.pointer?.fingerprint);
  if (keys !== null && 'refused' in keys) return keys;
  const stored = stateFile === undefined ? undefined : await readState(stateFile);
  const nowMinutes = Math.floor(now.epochMilliseconds / 60_000);
  return checkHead(bytes.ok, { feed: source.feed, keys, nowMinutes, ...(stored ? { stored } : {}) });
}

/**
 * Rule 3. Without a pin the first key seen is trusted; a feed that was built without a key is checked by its hashes alone,
 * and answers null.
 */
async function readKeys(
  source: Source,
  head: Uint8Array,
  pin: string | undefined,
): Promise<TrustedKeys | VerifyRefusal | null> {
  const root = parseHeadRoot(head);
  if (root === null) return refuse('malformed', 'head.json is not a head of an archive');
  if (pin === undefined && !isSigned(head)) return null;
  const trust = await followKeys({ feed: source.feed, root, pin }, (n) =>
    source.read(`keys/${n}.json`, ARCHIVE_LIMITS.keysBytes),
  );
  return isRefused(trust) ? trust : trust.ok.keys;
}

function isSigned(head: Uint8Array): boolean {
  const { signatures } = JSON.parse(new TextDecoder().decode(head)) as { signatures: unknown[] };
  return signatures.length > 0;
}

async function readState(file: string): Promise<{ version: number; manifest: string } | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined || text.trim() === '') return undefined;
  try {
    const { version, manifest } = JSON.parse(text) as { version: unknown; manifest: unknown };
    if (typeof version === 'number' && typeof manifest === 'string') return { version, manifest };
  } catch {
    // Not JSON: said below, as for any other broken state.
  }
  throw new UsageError(`${file} is not a state of "daymark verify": {"version": …, "manifest": …} is expected`);
}

/** Rule 7: every shard whole, every record valid. Answers the ids of all records. */
async function readShards(source: Source, manifest: Manifest): Promise<{ ok: Set<string> } | VerifyRefusal> {
  const ids = new Set<string>();
  const queue = Object.entries(manifest.shards);
  let refusal: VerifyRefusal | undefined;
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next && !refusal; next = queue.shift()) {
      const [key, entry] = next;
      const bytes = await source.read(`shard/${entry.sha256}`, ARCHIVE_LIMITS.shardBytes);
      const records = isRefused(bytes) ? bytes : await checkShard(bytes.ok, key, entry);
      const problem = isRefused(records) ? records : addValid(records.ok, key, ids);
      if (problem) refusal ??= problem;
    }
  };
  await Promise.all(Array.from({ length: SHARDS_AT_ONCE }, work));
  return refusal ?? { ok: ids };
}

/** One bad record refuses the shard, because its hash vouches for all. */
function addValid(records: readonly unknown[], key: string, ids: Set<string>): Refusal | null {
  for (const input of records) {
    const { record, errors } = validateFeedRecord(input, { maxWeight: 5 });
    if (!record) return refuse('record', `a record of ${key} breaks rule ${errors[0]?.rule}: ${errors[0]?.message}`);
    ids.add(record.id);
  }
  return null;
}

async function folderSource(folder: string): Promise<Source | VerifyRefusal> {
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) throw new UsageError(`${folder}: there is no such directory`);
  const read: Source['read'] = async (path, maxBytes) => {
    const size = await stat(join(folder, path)).catch(() => undefined);
    if (!size) return { refused: 'unreachable', message: `${path} is missing` };
    if (size.size > maxBytes) return refuse('oversized', `${path} is larger than ${maxBytes} bytes`);
    return { ok: new Uint8Array(await readFile(join(folder, path))) };
  };
  const pointer = await readPointer(read, undefined);
  if (pointer && isRefused(pointer)) return pointer;
  // A folder has no address of its own: the feed is who feed.json says it is, or the head when there is no more to go by.
  const feed = pointer?.feed ?? (await readPublished(folder))?.feed;
  if (feed === undefined) {
    const head = await read('head.json', ARCHIVE_LIMITS.headBytes);
    return isRefused(head) ? head : refuse('malformed', 'head.json is not a head of an archive');
  }
  return { feed, pointer, read };
}

async function webSource(target: string): Promise<Source | VerifyRefusal> {
  const base = readBase(target.replace(/\/(?:feed|head)\.json$/, '/'));
  const read: Source['read'] = async (path, maxBytes) => {
    const result: ReadResult = await readUrl(new URL(path, base).href, { maxBytes, allowLoopback: true });
    if ('ok' in result) return result;
    return result.oversized ? refuse('oversized', result.failed) : { refused: 'unreachable', message: result.failed };
  };
  const pointer = await readPointer(read, new URL('feed.json', base).href);
  if (pointer && isRefused(pointer)) return pointer;
  return { feed: base, pointer, read };
}

/** What feed.json says about the archive; undefined when there is no feed.json or it names none. */
async function readPointer(
  read: Source['read'],
  url: string | undefined,
): Promise<ArchivePointer | VerifyRefusal | undefined> {
  const bytes = await read('feed.json', PAGE_LIMITS.bytes);
  if (isRefused(bytes)) return bytes.refused === 'unreachable' ? undefined : bytes;
  const parsed = parseJsonFeed(new TextDecoder().decode(bytes.ok), { url: url ?? 'http://127.0.0.1/feed.json' });
  if (!parsed.info) return refuse('malformed', parsed.errors[0]?.message ?? 'feed.json is not a JSON Feed');
  return parsed.archive;
}
