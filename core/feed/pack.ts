/**
 * How the package carries its shards: a file per month instead of a file per day, because the first run reads all of
 * them and opening 367 files costs more than everything else together; and gzipped, because the first run costs what its
 * bytes cost to read and to write (docs/performance.md). A pack is a line of JSON, day key → size and SHA-256 of a stretch,
 * and then the stretches in that order: each a shard of its own, so that a page that wants one day unpacks one.
 */
import { DAY_KEYS } from '../date/day-keys.ts';
import { type ArchiveFile, type DayKey, type Manifest, sha256 } from './archive.ts';
import { gzip } from './gzip.ts';

/** Size and SHA-256 of what stands in the pack: of the gzipped shard, where a manifest names those of the shard. */
export interface Carried {
  bytes: number;
  sha256: string;
}

/** A shard as it stands in a pack. */
export interface PackedShard {
  key: DayKey;
  gzipped: Uint8Array<ArrayBuffer>;
  carried: Carried;
}

/** The file, under the archive's folder, that carries a day. */
export const packOf = (key: DayKey): string => `pack/${key.slice(0, 2)}`;

/** The files that carry all days there are, in their order. */
export const ALL_PACKS: readonly string[] = [...new Set(DAY_KEYS.map(packOf))];

const NEWLINE = 0x0a;

/** The shards of a pack, by day key. Throws where its first line is none of ours: the build made it. */
export function parsePack(pack: Uint8Array<ArrayBuffer>): Map<DayKey, PackedShard> {
  const end = pack.indexOf(NEWLINE);
  const list = JSON.parse(new TextDecoder().decode(pack.subarray(0, end))) as Record<DayKey, Carried>;
  const shards = new Map<DayKey, PackedShard>();
  let offset = end + 1;
  for (const [key, carried] of Object.entries(list)) {
    shards.set(key, { key, gzipped: pack.slice(offset, offset + carried.bytes), carried });
    offset += carried.bytes;
  }
  return shards;
}

/**
 * The packs of an archive.
 *
 * @param objects the archive's objects, among them every shard as `shard/<sha256>`
 */
export async function buildPacks(manifest: Manifest, objects: readonly ArchiveFile[]): Promise<ArchiveFile[]> {
  const byPath = new Map(objects.map((object) => [object.path, object.bytes]));
  const packs = new Map<string, PackedShard[]>();
  for (const key of DAY_KEYS) {
    const entry = manifest.shards[key];
    if (!entry) continue;
    const bytes = byPath.get(`shard/${entry.sha256}`);
    if (!bytes) throw new Error(`the archive lacks the shard of ${key}`);
    const gzipped = await gzip(bytes);
    const shard = { key, gzipped, carried: { bytes: gzipped.length, sha256: await sha256(gzipped) } };
    const path = packOf(key);
    packs.set(path, [...(packs.get(path) ?? []), shard]);
  }
  return [...packs].map(([path, shards]) => ({ path, bytes: formatPack(shards) }));
}

function formatPack(shards: readonly PackedShard[]): Uint8Array<ArrayBuffer> {
  const list = Object.fromEntries(shards.map(({ key, carried }) => [key, carried]));
  const parts = [new TextEncoder().encode(`${JSON.stringify(list)}\n`), ...shards.map(({ gzipped }) => gzipped)];
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    all.set(part, offset);
    offset += part.length;
  }
  return all;
}
