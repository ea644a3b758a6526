/** What the feeds database of a browser holds of a feed, read by a page of ours in one transaction. */
import type { Page } from 'puppeteer-core';

export interface FeedState {
  /** 0 while nothing is applied. */
  version: number;
  /** A run of the feed has not come to its end. */
  running: boolean;
  /** Days whose row is not what the feed's row promises. */
  torn: string[];
  /** Days whose bytes are not records; looked for where that is asked. */
  unreadable: string[];
}

/** The state of a feed in the latest generation of the database, in whichever of the browser's stores that is. */
export const readFeedState = (page: Page, feed: string, { deep = false } = {}): Promise<FeedState> =>
  page.evaluate(
    async (url, isDeep) => {
      const done = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const spare = await navigator.storageBuckets?.open('daymark').catch(() => undefined);
      const found: { store: IDBFactory; name: string; generation: number }[] = [];
      for (const store of [spare?.indexedDB, indexedDB])
        for (const { name = '' } of (await store?.databases().catch(() => [])) ?? []) {
          const generation = /^daymark-feeds-(\d+)$/.exec(name)?.[1];
          if (store && generation) found.push({ store, name, generation: Number(generation) });
        }
      const last = found.toSorted((a, b) => a.generation - b.generation).at(-1);
      if (!last) return { version: 0, running: false, torn: [], unreadable: [] };
      const db = await done(last.store.open(last.name));
      try {
        const transaction = db.transaction(['feeds', 'days', 'jobs']);
        const [row, days, job] = await Promise.all([
          done(transaction.objectStore('feeds').get(url)),
          done(transaction.objectStore('days').getAll()),
          done(transaction.objectStore('jobs').get(url)),
        ]);
        const promised = Object.entries((row?.shards ?? {}) as Record<string, string>);
        const rows = (days as { feed: string; key: string; sha256: string; json: Uint8Array<ArrayBuffer> }[]).filter(
          (day) => day.feed === url,
        );
        const there = new Map(rows.map((day) => [day.key, day.sha256]));
        const torn = promised.filter(([key, hash]) => there.get(key) !== hash).map(([key]) => key);
        if (there.size !== promised.length) torn.push(`${there.size} days, ${promised.length} promised`);
        const unreadable: string[] = [];
        for (const { key, json } of isDeep ? rows : [])
          try {
            // Rows of the package are gzipped as they came.
            const gunzipped = new Blob([json]).stream().pipeThrough(new DecompressionStream('gzip'));
            JSON.parse(await new Response(json[0] === 0x1f ? gunzipped : json).text());
          } catch {
            unreadable.push(key);
          }
        return { version: row?.version ?? 0, running: job?.running === true, torn, unreadable };
      } finally {
        db.close();
      }
    },
    feed,
    deep,
  );
