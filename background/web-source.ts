/** An archive on a web server as a source. */
import { ARCHIVE_LIMITS } from '../core/feed/archive.ts';
import type { Fetched } from '../core/feed/fetched.ts';
import type { ArchiveSource, Wanted } from './archive-source.ts';
import { fetchLimited, type NoteRequest } from './fetch-limited.ts';

const AT_ONCE = 4;

/**
 * The archive under a base URL.
 *
 * @param base ends with a slash
 */
export function webSource(base: string, note: NoteRequest): ArchiveSource {
  const get = async (path: string, maxBytes: number, cache: 'no-cache' | 'default'): Promise<Fetched> => {
    const url = new URL(path, base).href;
    const fetched = await fetchLimited(url, { maxBytes, cache });
    note(url, fetched);
    return fetched;
  };
  return {
    feed: base,
    trusted: false,
    readHead: () => get('head.json', ARCHIVE_LIMITS.headBytes, 'no-cache'),
    readKeys: (root) => get(`keys/${root}.json`, ARCHIVE_LIMITS.keysBytes, 'no-cache'),
    readManifest: (sha256) => get(`manifest/${sha256}`, ARCHIVE_LIMITS.manifestBytes, 'default'),
    async *readShards(_manifest, wanted) {
      const queue = [...wanted];
      const running = new Map<Wanted, Promise<Wanted & { fetched: Fetched }>>();
      while (queue.length > 0 || running.size > 0) {
        while (running.size < AT_ONCE) {
          const next = queue.shift();
          if (!next) break;
          running.set(
            next,
            get(`shard/${next.entry.sha256}`, ARCHIVE_LIMITS.shardBytes, 'default').then((fetched) => ({
              ...next,
              fetched,
            })),
          );
        }
        const first = await Promise.race(running.values());
        for (const key of running.keys()) if (key.key === first.key) running.delete(key);
        yield first;
        if ('unreachable' in first.fetched) return;
      }
    },
  };
}
