/** The archive inside the extension as a source (feed.md 4). */
import { type Checked, isRefusal } from '../core/feed/archive.ts';
import { ALL_PACKS, checkPack, type PackedShards, packOf } from '../core/feed/pack.ts';
import { BUNDLED_FEED, readPackagedFile } from '../platform/packaged-archive.ts';
import type { ArchiveSource } from './archive-source.ts';

/** The package, for one run: what it has read is forgotten with it. */
export function packageSource(): ArchiveSource {
  const packs = new Map<string, Promise<Checked<PackedShards>>>();
  const readPack = (path: string): Promise<Checked<PackedShards>> => {
    const known = packs.get(path);
    if (known) return known;
    const pack = readPackagedFile(path).then((bytes) => checkPack(bytes, path));
    // Whoever wants a shard of it awaits it; when another fails before that, its own failure has nobody left to tell.
    pack.catch(() => undefined);
    packs.set(path, pack);
    return pack;
  };
  return {
    feed: BUNDLED_FEED,
    trusted: true,
    // They lie on the same disk and are small: all are read while the head and the manifest still are.
    readAhead: () => ALL_PACKS.forEach(readPack),
    readHead: async () => ({ ok: await readPackagedFile('head.json') }),
    readKeys: async (root) => ({ ok: await readPackagedFile(`keys/${root}.json`) }),
    readManifest: async (sha256) => ({ ok: await readPackagedFile(`manifest/${sha256}`) }),
    async *readShards(_, wanted) {
      for (const { key } of wanted) readPack(packOf(key));
      for (const item of wanted) {
        const pack = await readPack(packOf(item.key));
        if (isRefusal(pack)) return yield { ...item, fetched: pack };
        const gzipped = pack.ok.get(item.key);
        if (!gzipped) throw new Error(`the package lacks the shard of ${item.key}`);
        yield { ...item, fetched: { ok: gzipped } };
      }
    },
  };
}
