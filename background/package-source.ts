/** The archive inside the extension as a source (feed.md 4). */
import { shardPlaces } from '../core/feed/pack.ts';
import { BUNDLED_FEED, readPackagedFile } from '../platform/packaged-archive.ts';
import type { ArchiveSource } from './archive-source.ts';

export const packageSource: ArchiveSource = {
  feed: BUNDLED_FEED,
  trusted: true,
  readHead: async () => ({ ok: await readPackagedFile('head.json') }),
  readKeys: async (root) => ({ ok: await readPackagedFile(`keys/${root}.json`) }),
  readManifest: async (sha256) => ({ ok: await readPackagedFile(`manifest/${sha256}`) }),
  async *readShards(manifest, wanted) {
    const places = shardPlaces(manifest);
    const packs = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
    // All packs are asked for at once: they lie on the same disk and are small.
    for (const { key } of wanted) {
      const path = places.get(key)?.path;
      if (!path || packs.has(path)) continue;
      const pack = readPackagedFile(path);
      // It is awaited below; when another fails before that, its own failure has nobody left to tell.
      pack.catch(() => undefined);
      packs.set(path, pack);
    }
    for (const item of wanted) {
      const place = places.get(item.key);
      const pack = place && (await packs.get(place.path));
      if (!pack) throw new Error(`the package lacks the shard of ${item.key}`);
      yield { ...item, fetched: { ok: pack.slice(place.offset, place.offset + place.bytes) } };
    }
  },
};
