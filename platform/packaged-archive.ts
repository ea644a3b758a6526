/** Reading the archive that lies inside the extension (feed.md 4). Pages and the background read it alike. */
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
import { gunzip } from '../core/feed/gzip.ts';
import { packOf, parsePack } from '../core/feed/pack.ts';
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
  const days = await Promise.all(
    keys.map(async (key) => {
      const entry = manifest.shards[key];
      if (!entry) return { ok: [] };
      const shard = parsePack(await readPackagedFile(packOf(key))).get(key);
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
