/**
 * The archive: a feed as immutable shards of days under one signed head (feed.md 3). Building and checking are both
 * here, pure, so that the package, the web client and the publisher's `verify` cannot disagree.
 * Nothing here makes a request; whoever has the bytes hands them in.
 */
import * as v from 'valibot';
import { DAY_KEYS } from '../date/day-keys.ts';
import type { AnniversaryRecord } from '../record/record.ts';

/** Limits of feed.md 6, in bytes after decoding unless said otherwise. */
export const ARCHIVE_LIMITS = {
  headBytes: 2 * 1024,
  keysBytes: 8 * 1024,
  manifestBytes: 64 * 1024,
  shardBytes: 2 * 1024 * 1024,
  shardRecords: 5_000,
  /** What is kept of one feed. An archive may be larger: of a large one a window of days is kept. */
  storedBytes: 64 * 1024 * 1024,
  /** Whole archives up to this size are kept whole; of larger ones a window of days. */
  wholeBytes: 8 * 1024 * 1024,
  clockSkewMinutes: 48 * 60,
} as const;

/** "01-01" … "12-31" with "02-29", or "other" for what has no day of its own. */
export type DayKey = string;

const KNOWN_KEYS: ReadonlySet<string> = new Set(DAY_KEYS);

const sha256Hex = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));

const headSchema = v.object({
  payload: v.pipe(v.string(), v.maxLength(2_000)),
  signatures: v.pipe(v.array(v.object({ key: sha256Hex, sig: v.string() })), v.maxLength(8)),
});
const payloadSchema = v.object({
  feed: v.string(),
  version: count,
  issued: v.string(),
  expires: v.string(),
  manifest: v.object({ sha256: sha256Hex, bytes: count }),
  root: count,
  format: v.number(),
});
const manifestSchema = v.object({
  feed: v.string(),
  version: count,
  shards: v.record(v.string(), v.object({ sha256: sha256Hex, bytes: count, records: count })),
  /** All records, each once: one that lasts six days lies in six shards. Archives of before have not said so. */
  records: v.optional(count),
});

/** What the head signs. `version` is minutes since 1970; `issued` and `expires` are RFC 3339. */
export type HeadPayload = v.InferOutput<typeof payloadSchema>;
/** Which shard holds which day: name, size in bytes, number of records. */
export type Manifest = v.InferOutput<typeof manifestSchema>;
export type ShardEntry = Manifest['shards'][string];
/** `head.json` as it is stored. */
export type Head = v.InferOutput<typeof headSchema>;

/** Why something was refused; each has its own words for the reader in locales (core/feed/why.ts). */
export type RefusalReason =
  | 'oversized'
  | 'malformed'
  | 'web-page'
  | 'not-json'
  | 'not-a-feed'
  | 'format'
  | 'signature'
  | 'feed'
  | 'rollback'
  | 'equivocation'
  | 'fast-forward'
  | 'freeze'
  | 'clock'
  | 'manifest'
  | 'shard'
  | 'record'
  | 'limits';

/** A refusal: the old data stays, `reason` is for programs and `message` for people. */
export interface Refusal {
  refused: RefusalReason;
  message: string;
  /** Fills the placeholders of the reader's words. */
  args?: Readonly<Record<string, string | number>>;
}
/** Either the checked value or the refusal. */
export type Checked<T> = { ok: T } | Refusal;

export function isRefusal(result: object): result is Refusal {
  return 'refused' in result;
}
export const refuse = (refused: RefusalReason, message: string, args?: Refusal['args']): Refusal =>
  args ? { refused, message, args } : { refused, message };

const encoder = new TextEncoder();

/** SHA-256 of the bytes, lower-case hex. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).toHex();
}

/** The exact bytes that a head's signature covers: no canonical JSON, the payload as it is sent (feed.md 3). */
export function signedBytes(feed: string, payload: Uint8Array): Uint8Array<ArrayBuffer> {
  const prefix = encoder.encode(`daymark-head-v1\0${feed}\0`);
  const all = new Uint8Array(prefix.length + payload.length);
  all.set(prefix);
  all.set(payload, prefix.length);
  return all;
}

/** A file of the archive by its path under the feed's base URL. */
export interface ArchiveFile {
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** What `buildArchive` answers: objects to be written before the head, and the payload to sign. */
export interface BuiltArchive {
  objects: ArchiveFile[];
  manifest: Manifest;
  payload: HeadPayload;
  payloadBytes: Uint8Array<ArrayBuffer>;
}

/**
 * Files every record under each of its days. The same records give the same bytes whatever order they come in.
 *
 * @param keysOf the day keys of a record (core/date/day-keys.ts)
 * @param head everything of the payload that the records do not decide
 */
export async function buildArchive(
  records: readonly AnniversaryRecord[],
  keysOf: (record: AnniversaryRecord) => readonly DayKey[],
  head: Omit<HeadPayload, 'manifest' | 'format'>,
): Promise<BuiltArchive> {
  const days = new Map<DayKey, AnniversaryRecord[]>();
  for (const record of records) {
    for (const key of new Set(keysOf(record))) {
      const day = days.get(key);
      if (day) day.push(record);
      else days.set(key, [record]);
    }
  }
  const objects: ArchiveFile[] = [];
  const shards: Manifest['shards'] = {};
  for (const key of DAY_KEYS) {
    const day = days.get(key);
    if (!day) continue;
    day.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
    const bytes = encoder.encode(JSON.stringify(day));
    const hash = await sha256(bytes);
    shards[key] = { sha256: hash, bytes: bytes.length, records: day.length };
    objects.push({ path: `shard/${hash}`, bytes });
  }
  const all = new Set(records.map(({ id }) => id)).size;
  const manifest: Manifest = { feed: head.feed, version: head.version, shards, records: all };
  const manifestBytes = encoder.encode(JSON.stringify(manifest));
  const manifestHash = await sha256(manifestBytes);
  objects.push({ path: `manifest/${manifestHash}`, bytes: manifestBytes });
  const { feed, version, issued, expires, root } = head;
  const payload: HeadPayload = {
    feed,
    version,
    issued,
    expires,
    manifest: { sha256: manifestHash, bytes: manifestBytes.length },
    root,
    format: 1,
  };
  return { objects, manifest, payload, payloadBytes: encoder.encode(JSON.stringify(payload)) };
}

/** `head.json` around a payload. Without a signature it is good for the package alone (feed.md 4). */
export function formatHead(payloadBytes: Uint8Array, signatures: Head['signatures']): Uint8Array<ArrayBuffer> {
  const head: Head = { payload: payloadBytes.toBase64({ alphabet: 'base64url', omitPadding: true }), signatures };
  return encoder.encode(JSON.stringify(head));
}

/** What the client knows before it asks: the trust it holds and the last state that it applied. */
export interface HeadContext {
  /** The feed that was asked; a head for another one is refused. */
  feed: string;
  /** Raw Ed25519 public keys by fingerprint; `null` trusts without a signature and is for the package alone. */
  keys: ReadonlyMap<string, Uint8Array<ArrayBuffer>> | null;
  /** The last applied version and manifest, or the bundled ones on a fresh profile; absent for a new feed. */
  stored?: { version: number; manifest: string };
  /** Minutes since 1970. */
  nowMinutes: number;
}

const sizeOf = (limit: 'headBytes' | 'manifestBytes' | 'shardBytes'): { size: number } => ({
  size: ARCHIVE_LIMITS[limit] / 1_024,
});

/**
 * Rules 3–5 of the client: signature, then feed, then version, then age. The order matters: nothing of an unsigned
 * payload is believed, not even enough to word a refusal.
 */
export async function checkHead(bytes: Uint8Array, context: HeadContext): Promise<Checked<HeadPayload>> {
  if (bytes.length > ARCHIVE_LIMITS.headBytes)
    return refuse('oversized', `head.json is larger than ${ARCHIVE_LIMITS.headBytes} bytes`, sizeOf('headBytes'));
  const head = parseJson(bytes, headSchema);
  if (!head) return refuse('malformed', 'head.json is not a head of an archive');
  const payloadBytes = decodeBase64Url(head.payload);
  if (!payloadBytes) return refuse('malformed', 'the payload of head.json is not base64url');
  if (context.keys && !(await hasGoodSignature(head, payloadBytes, context.feed, context.keys))) {
    return refuse('signature', 'head.json is not signed by the key that this feed is known by');
  }
  const payload = parseJson(payloadBytes, payloadSchema);
  if (!payload) return refuse('malformed', 'the payload of head.json lacks a field');
  if (payload.format !== 1)
    return refuse('format', `the archive has format ${payload.format}; this Daymark reads format 1`, {
      format: String(payload.format),
    });
  if (payload.feed !== context.feed) return refuse('feed', `head.json belongs to another feed: ${payload.feed}`);
  const { stored } = context;
  if (stored && payload.version < stored.version) {
    return refuse('rollback', `version ${payload.version} is older than ${stored.version}, which is already here`);
  }
  if (stored && payload.version === stored.version && payload.manifest.sha256 !== stored.manifest) {
    return refuse('equivocation', `version ${payload.version} was published twice with different content`);
  }
  if (payload.version > context.nowMinutes + ARCHIVE_LIMITS.clockSkewMinutes) {
    return refuse('fast-forward', 'the version lies more than 48 hours in the future');
  }
  const expires = parseInstantMinutes(payload.expires);
  if (expires === null || parseInstantMinutes(payload.issued) === null) {
    return refuse('malformed', 'issued and expires must be RFC 3339 times');
  }
  if (context.keys && expires <= context.nowMinutes)
    return refuse('freeze', `the feed has not been renewed since ${payload.issued}`, { since: payload.issued });
  return { ok: payload };
}

/**
 * The root number that an unchecked head names, or null. It decides only which key files are asked for; the payload is
 * believed after its signature was checked.
 */
export function parseHeadRoot(bytes: Uint8Array): number | null {
  if (bytes.length > ARCHIVE_LIMITS.headBytes) return null;
  const head = parseJson(bytes, headSchema);
  const payloadBytes = head && decodeBase64Url(head.payload);
  return (payloadBytes && parseJson(payloadBytes, payloadSchema)?.root) ?? null;
}

/** Rule 6: size, hash, same feed and version, only day keys that exist, sums inside the limits. */
export async function checkManifest(bytes: Uint8Array<ArrayBuffer>, payload: HeadPayload): Promise<Checked<Manifest>> {
  if (bytes.length > ARCHIVE_LIMITS.manifestBytes)
    return refuse(
      'oversized',
      `the manifest is larger than ${ARCHIVE_LIMITS.manifestBytes} bytes`,
      sizeOf('manifestBytes'),
    );
  if (bytes.length !== payload.manifest.bytes)
    return refuse('manifest', 'the manifest has another size than the head says');
  if ((await sha256(bytes)) !== payload.manifest.sha256)
    return refuse('manifest', 'the manifest is not the one that the head names');
  const manifest = parseJson(bytes, manifestSchema);
  if (!manifest) return refuse('malformed', 'the manifest lacks a field');
  if (manifest.feed !== payload.feed || manifest.version !== payload.version) {
    return refuse('manifest', 'the manifest belongs to another feed or version');
  }
  for (const [key, entry] of Object.entries(manifest.shards)) {
    if (!KNOWN_KEYS.has(key))
      return refuse('manifest', `the manifest names a day that does not exist: ${key.slice(0, 20)}`);
    if (entry.bytes > ARCHIVE_LIMITS.shardBytes)
      return refuse('oversized', `the shard of ${key} is larger than 2 MiB`, sizeOf('shardBytes'));
    if (entry.records > ARCHIVE_LIMITS.shardRecords)
      return refuse('limits', `the shard of ${key} holds more than ${ARCHIVE_LIMITS.shardRecords} records`);
  }
  return { ok: manifest };
}

/** Size and hash of a shard: its bytes are the ones that the manifest names. Null when they are. */
async function checkShardBytes(
  bytes: Uint8Array<ArrayBuffer>,
  key: DayKey,
  entry: ShardEntry,
): Promise<Refusal | null> {
  if (bytes.length !== entry.bytes)
    return refuse('shard', `the shard of ${key} has another size than the manifest says`);
  if ((await sha256(bytes)) !== entry.sha256)
    return refuse('shard', `the shard of ${key} is not the one that the manifest names`);
  return null;
}

/** Rule 7 without the records' own rules: size, hash, count. The caller validates the records. */
export async function checkShard(
  bytes: Uint8Array<ArrayBuffer>,
  key: DayKey,
  entry: ShardEntry,
): Promise<Checked<unknown[]>> {
  const refusal = await checkShardBytes(bytes, key, entry);
  if (refusal) return refusal;
  const records = parseJson(bytes, v.array(v.unknown()));
  if (!records) return refuse('malformed', `the shard of ${key} is not a list of records`);
  if (records.length !== entry.records)
    return refuse('shard', `the shard of ${key} holds ${records.length} records, not ${entry.records}`);
  return { ok: records };
}

/** How many records an archive holds, as far as its publisher tells; never more than its shards do. */
export function countRecords({ shards, records }: Manifest): number {
  const inShards = Object.values(shards).reduce((sum, shard) => sum + shard.records, 0);
  return Math.min(records ?? inShards, inShards);
}

/** The keys of `next` that `have` lacks or holds with another hash, and those that `have` alone has. */
export function compareShards(
  have: Readonly<Record<DayKey, string>>,
  next: Manifest['shards'],
): { changed: DayKey[]; gone: DayKey[] } {
  return {
    changed: Object.keys(next).filter((key) => have[key] !== next[key]?.sha256),
    gone: Object.keys(have).filter((key) => !(key in next)),
  };
}

async function hasGoodSignature(
  head: Head,
  payload: Uint8Array,
  feed: string,
  keys: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
): Promise<boolean> {
  const message = signedBytes(feed, payload);
  for (const { key, sig } of head.signatures) {
    const raw = keys.get(key);
    const signature = decodeBase64Url(sig);
    if (raw && signature && (await verifyEd25519(raw, signature, message))) return true;
  }
  return false;
}

/** Whether the raw Ed25519 public key signed the message; a key or signature of a wrong length answers false. */
export async function verifyEd25519(
  rawKey: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
  message: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  if (rawKey.length !== 32 || signature.length !== 64) return false;
  const key = await crypto.subtle.importKey('raw', rawKey, 'Ed25519', false, ['verify']);
  return crypto.subtle.verify('Ed25519', key, signature, message);
}

/** Bytes of base64url with or without padding, or null. */
export function decodeBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.fromBase64(text, { alphabet: 'base64url' });
  } catch {
    // fromBase64 reports bad input by throwing; here it is an expected failure.
    return null;
  }
}

/** Minutes since 1970 of an RFC 3339 time, or null. */
export function parseInstantMinutes(text: string): number | null {
  try {
    return Math.floor(Temporal.Instant.from(text).epochMilliseconds / 60_000);
  } catch {
    // Temporal reports bad input by throwing; here it is an expected failure.
    return null;
  }
}

function parseJson<const S extends v.GenericSchema>(bytes: Uint8Array, schema: S): v.InferOutput<S> | null {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // Neither UTF-8 nor JSON: an expected failure of what others publish.
    return null;
  }
  const result = v.safeParse(schema, value);
  return result.success ? result.output : null;
}
