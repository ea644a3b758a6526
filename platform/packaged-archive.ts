/** Reading the archive that lies inside the extension (feed.md 4). Pages and the background read it alike. */
import { DAY_KEYS } from '../core/date/day-keys.ts';
import {
  type Checked,
  checkHead,
  checkManifest,
  checkShard,
  type DayKey,
  type HeadPayload,
  isRefusal,
  type Manifest,
} from '../core/feed/archive.ts';
import { findInShards } from '../core/feed/find-record.ts';
import { gunzip } from '../core/feed/gzip.ts';
import { type PackedShards, packOf, parsePack } from '../core/feed/pack.ts';
import type { AnniversaryRecord } from '../core/record/record.ts';
import { browser } from './browser.ts';

/** The feed's base URL whose first edition is the package; "daymark:package" where the build follows no feed. */
export const BUNDLED_FEED: string = __DAYMARK_FEED__;

/** A file of the packaged archive. A missing file is a broken installation, hence an exception. */
export async function readPackagedFile(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(browser.runtime.getURL(`/archive/${path}` as '/'));
  if (!response.ok) throw new Error(`the package lacks archive/${path}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** A text of the package by its path below the extension's root. A missing file is a broken installation. */
export async function readPackagedText(path: string): Promise<string> {
  const response = await fetch(browser.runtime.getURL(`/${path}` as '/'));
  if (!response.ok) throw new Error(`the package lacks ${path}`);
  return response.text();
}

/** The packaged head and manifest. The package vouches for itself, so the head needs no signature. */
export async function readPackagedManifest(): Promise<Checked<{ payload: HeadPayload; manifest: Manifest }>> {
  const head = await checkHead(await readPackagedFile('head.json'), {
    feed: BUNDLED_FEED,
    keys: null,
    nowMinutes: Number.MAX_SAFE_INTEGER,
  });
  if (isRefusal(head)) return head;
  const manifest = await checkManifest(await readPackagedFile(`manifest/${head.ok.manifest.sha256}`), head.ok);
  return isRefusal(manifest) ? manifest : { ok: { payload: head.ok, manifest: manifest.ok } };
}

/** The packaged records of these days: what is shown before the first import ends and where IndexedDB is refused. */
export async function readPackagedDays(keys: readonly DayKey[]): Promise<Checked<AnniversaryRecord[]>> {
  const archive = await readPackagedManifest();
  if (isRefusal(archive)) return archive;
  const { manifest } = archive.ok;
  const packs = new Map<string, Promise<PackedShards>>();
  for (const path of packsOf(keys, manifest)) packs.set(path, readPack(path));
  const days = await Promise.all(
    keys.map(async (key) => {
      const entry = manifest.shards[key];
      const shard = entry && (await packs.get(packOf(key)))?.get(key);
      return shard ? checkShard(await gunzip(shard), key, entry) : { ok: [] };
    }),
  );
  const records: AnniversaryRecord[] = [];
  for (const day of days) {
    if (isRefusal(day)) return day;
    // The build validated every packaged record strictly (modules/archive.ts).
    records.push(...(day.ok as AnniversaryRecord[]));
  }
  return { ok: records };
}

/**
 * A packaged record, or null. The months of `likelyKeys` are read first, then the others, one at a time: all of them are never
 * in memory together.
 */
export async function readPackagedRecord(id: string, likelyKeys: readonly DayKey[]): Promise<AnniversaryRecord | null> {
  const archive = await readPackagedManifest();
  if (isRefusal(archive)) return null;
  for (const path of packsOf([...likelyKeys, ...DAY_KEYS], archive.ok.manifest)) {
    const found = await findInShards([...(await readPack(path)).values()], id);
    if (found) return found;
  }
  return null;
}

/** The files that hold something of these days, each once. */
const packsOf = (keys: readonly DayKey[], { shards }: Manifest): Set<string> =>
  new Set(keys.filter((key) => key in shards).map(packOf));

const readPack = async (path: string): Promise<PackedShards> => parsePack(await readPackagedFile(path));
