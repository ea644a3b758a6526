/**
 * How the package carries its shards: a file per month instead of a file per day, because the first run reads all of
 * them and opening 367 files costs more than everything else together; and gzipped, because the first run costs what its
 * bytes cost to read and to write (docs/performance.md). A pack is a line with the SHA-256 of all that follows it (13
 * hashes cost a tenth of 367), a line of JSON with the size of each day's stretch, and the stretches in that order: each a
 * shard of its own, so that a page that wants one day unpacks one.
 */
import { DAY_KEYS } from '../date/day-keys.ts';
import { type ArchiveFile, type Checked, type DayKey, type Manifest, refuse, sha256 } from './archive.ts';
import { gzip } from './gzip.ts';

/** The shards of a pack as they stand in it, gzipped, by day key. */
export type PackedShards = Map<DayKey, Uint8Array<ArrayBuffer>>;

/** The file, under the archive's folder, that carries a day. */
export const packOf = (key: DayKey): string => `pack/${key.slice(0, 2)}`;

/** The files that carry all days there are, in their order. */
export const ALL_PACKS: readonly string[] = [...new Set(DAY_KEYS.map(packOf))];

const NEWLINE = 0x0a;
/** The first line: 64 digits and its end. */
const HASH_BYTES = 65;

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** Takes a pack apart; nothing is checked. Throws where it is none of ours. */
export function parsePack(pack: Uint8Array<ArrayBuffer>): PackedShards {
  const start = pack.indexOf(NEWLINE, HASH_BYTES) + 1;
  const sizes = JSON.parse(decoder.decode(pack.subarray(HASH_BYTES, start))) as Record<DayKey, number>;
  const shards: PackedShards = new Map();
  let offset = start;
  for (const [key, bytes] of Object.entries(sizes)) {
    shards.set(key, pack.slice(offset, offset + bytes));
    offset += bytes;
  }
  return shards;
}

/** Takes a pack apart whose shards are to be kept: one that is not as the build wrote it is refused whole. */
export async function checkPack(pack: Uint8Array<ArrayBuffer>, path: string): Promise<Checked<PackedShards>> {
  const isWhole = decoder.decode(pack.subarray(0, HASH_BYTES)) === `${await sha256(pack.slice(HASH_BYTES))}\n`;
  return isWhole ? { ok: parsePack(pack) } : refuse('shard', `${path} of the package is damaged`);
}

/**
 * The packs of an archive.
 *
 * @param objects the archive's objects, among them every shard as `shard/<sha256>`
 */
export async function buildPacks(manifest: Manifest, objects: readonly ArchiveFile[]): Promise<ArchiveFile[]> {
  const byPath = new Map(objects.map((object) => [object.path, object.bytes]));
  const packs = new Map<string, PackedShards>();
  for (const key of DAY_KEYS) {
    const entry = manifest.shards[key];
    if (!entry) continue;
    const bytes = byPath.get(`shard/${entry.sha256}`);
    if (!bytes) throw new Error(`the archive lacks the shard of ${key}`);
    const path = packOf(key);
    packs.set(path, (packs.get(path) ?? new Map()).set(key, await gzip(bytes)));
  }
  return Promise.all([...packs].map(async ([path, shards]) => ({ path, bytes: await formatPack(shards) })));
}

async function formatPack(shards: PackedShards): Promise<Uint8Array<ArrayBuffer>> {
  const sizes = Object.fromEntries([...shards].map(([key, { length }]) => [key, length]));
  const rest = concat([encoder.encode(`${JSON.stringify(sizes)}\n`), ...shards.values()]);
  return concat([encoder.encode(`${await sha256(rest)}\n`), rest]);
}

function concat(parts: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    all.set(part, offset);
    offset += part.length;
  }
  return all;
}
