/**
 * Reading a plain feed of several pages so that a run which is killed, or told to come back later, asks only for what is missing.
 * Pages lie in staging beside the shards of archives, where the transaction that applies a feed clears them.
 */
import { ARCHIVE_LIMITS, sha256 } from '../core/feed/archive.ts';
import type { GetText } from '../core/feed/plain-answers.ts';
import { deleteStaged, readStaged } from '../storage/apply.ts';
import type { FeedsDb } from '../storage/feeds-db.ts';

/** Between two requests for pages of one feed: small servers answer for all posts from one processor. */
const REST_MS = 1_000;

/**
 * A `get` for one run. The first page is always asked for. The others are taken from what an earlier run put aside as long as the
 * first is what it was then: pages of different editions do not fit together.
 *
 * @param restMs milliseconds between two requests
 */
export function puttingAside(db: FeedsDb, feed: string, get: GetText, restMs = REST_MS): GetText {
  const encoder = new TextEncoder();
  let edition: string | undefined;
  let room: number = ARCHIVE_LIMITS.storedBytes;
  return async (url) => {
    if (edition === undefined) {
      const first = await get(url);
      if ('unreachable' in first) return first;
      edition = await sha256(encoder.encode(first.ok));
      const ours = `${edition} `;
      await deleteStaged(
        db,
        feed,
        [...(await readStaged(db, feed))].filter((name) => !name.startsWith(ours)),
      );
      return first;
    }
    const name = `${edition} ${url}`;
    const known = await db.staging.get([feed, name]);
    if (known) return { ok: new TextDecoder().decode(known.json) };
    await new Promise((done) => setTimeout(done, restMs));
    const page = await get(url);
    if ('unreachable' in page) return page;
    const json = encoder.encode(page.ok);
    room -= json.length;
    if (room >= 0) await db.staging.put({ feed, sha256: name, json, records: 0 });
    return page;
  };
}
