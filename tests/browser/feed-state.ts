/** What the feeds database of a browser holds of a feed, read by a page of ours in one transaction. */
import type { Page } from 'puppeteer-core';

export interface FeedState {
  /** 0 while nothing is applied. */
  version: number;
  /** A run of the feed has not come to its end. */
  running: boolean;
  /** Days whose row is not what the feed's row promises. */
  torn: string[];
}

export const readFeedState = (page: Page, feed: string): Promise<FeedState> =>
  page.evaluate(async (url) => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const stored = (await chrome.storage.local.get('feeds-generation')) as { 'feeds-generation'?: number };
    const name = `daymark-feeds-${stored['feeds-generation'] ?? 1}`;
    const known = (await indexedDB.databases()).some((it) => it.name === name);
    if (!known) return { version: 0, running: false, torn: [] };
    const db = await done(indexedDB.open(name));
    try {
      const transaction = db.transaction(['feeds', 'days', 'jobs']);
      const [row, days, job] = await Promise.all([
        done(transaction.objectStore('feeds').get(url)),
        done(transaction.objectStore('days').getAll()),
        done(transaction.objectStore('jobs').get(url)),
      ]);
      const promised = Object.entries((row?.shards ?? {}) as Record<string, string>);
      const there = new Map<string, string>(
        (days as { feed: string; key: string; sha256: string }[])
          .filter((day) => day.feed === url)
          .map((day) => [day.key, day.sha256]),
      );
      const torn = promised.filter(([key, hash]) => there.get(key) !== hash).map(([key]) => key);
      if (there.size !== promised.length) torn.push(`${there.size} days, ${promised.length} promised`);
      return { version: row?.version ?? 0, running: job?.running === true, torn };
    } finally {
      db.close();
    }
  }, feed);
