/**
 * How the package carries its shards: a file per month instead of a file per day, because the first run reads all of
 * them and opening 367 files costs more than everything else together. A pack is the shards of a month one after the
 * other in the order of their days, so the manifest's sizes tell where each begins; every shard is still checked by
 * its own hash.
 */
import { DAY_KEYS } from '../date/day-keys.ts';
import type { ArchiveFile, DayKey, Manifest } from './archive.ts';

/** Where a shard lies: a file under the archive's folder and a stretch of bytes in it. */
export interface ShardPlace {
  path: string;
  offset: number;
  bytes: number;
}

const packOf = (key: DayKey): string => `pack/${key.slice(0, 2)}`;

/** Places of all shards of a manifest, by day key. */
export function shardPlaces(manifest: Manifest): Map<DayKey, ShardPlace> {
  const places = new Map<DayKey, ShardPlace>();
  const ends = new Map<string, number>();
  for (const key of DAY_KEYS) {
    const entry = manifest.shards[key];
    if (!entry) continue;
    const path = packOf(key);
    const offset = ends.get(path) ?? 0;
    places.set(key, { path, offset, bytes: entry.bytes });
    ends.set(path, offset + entry.bytes);
  }
  return places;
}

/**
 * The packs of an archive.
 *
 * @param objects the archive's objects, among them every shard as `shard/<sha256>`
 */
export function buildPacks(manifest: Manifest, objects: readonly ArchiveFile[]): ArchiveFile[] {
  const byPath = new Map(objects.map((object) => [object.path, object.bytes]));
  const packs = new Map<string, Uint8Array<ArrayBuffer>[]>();
  for (const [key, { path }] of shardPlaces(manifest)) {
    const bytes = byPath.get(`shard/${manifest.shards[key]?.sha256}`);
    if (!bytes) throw new Error(`the archive lacks the shard of ${key}`);
    const parts = packs.get(path);
    if (parts) parts.push(bytes);
    else packs.set(path, [bytes]);
  }
  return [...packs].map(([path, parts]) => ({ path, bytes: concat(parts) }));
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
