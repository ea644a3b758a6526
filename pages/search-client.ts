/** The page's end of the search worker. */

import { DAY_KEYS } from '../core/date/day-keys.ts';
import { isRefusal } from '../core/feed/archive.ts';
import type { SearchQuery } from '../core/search/query.ts';
import type { LeftOut, SearchAnswer, SearchRequest } from '../core/search/search-messages.ts';
import { readGeneration } from '../platform/generation.ts';
import { BUNDLED_FEED, readPackagedDays } from '../platform/packaged-archive.ts';

type Answered<T extends SearchAnswer['type']> = Extract<SearchAnswer, { type: T }>;

export interface SearchClient {
  /** Loads or builds what changed; answers how many records can be searched. */
  prepare(): Promise<Answered<'ready'>>;
  find(query: SearchQuery, leftOut: LeftOut, limit: number): Promise<Answered<'found'>>;
  close(): void;
}

/** The one script that we load by name. Trusted Types refuse a bare string where there are any. */
function workerUrl(): string {
  const { trustedTypes } = globalThis as unknown as {
    trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } };
  };
  const url = '/search-worker.js';
  return trustedTypes?.createPolicy('daymark-search', { createScriptURL: () => url }).createScriptURL(url) ?? url;
}

let url: string | undefined;

/** Starts the worker. A failure of the worker rejects the request that met it, in words. */
export function startSearch(): SearchClient {
  url ??= workerUrl();
  const worker = new Worker(url);
  const waiting = new Map<number, { resolve(answer: SearchAnswer): void; reject(reason: Error): void }>();
  let last = 0;
  worker.onmessage = ({ data }: MessageEvent<{ n: number; answer?: SearchAnswer; failed?: string }>) => {
    const request = waiting.get(data.n);
    waiting.delete(data.n);
    if (data.answer) request?.resolve(data.answer);
    else request?.reject(new Error(data.failed));
  };
  worker.onerror = ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  };
  const ask = <T extends SearchAnswer['type']>(request: SearchRequest): Promise<Answered<T>> =>
    new Promise((resolve, reject) => {
      waiting.set(++last, { resolve: resolve as (answer: SearchAnswer) => void, reject });
      worker.postMessage({ n: last, request });
    });
  return {
    async prepare() {
      const ready = await ask<'ready'>({ type: 'prepare', generation: await readGeneration() });
      if (ready.records > 0) return ready;
      // No database in this profile, or none yet: the package has its records.
      const records = await readPackagedDays(DAY_KEYS);
      return isRefusal(records) ? ready : ask<'ready'>({ type: 'give', feed: BUNDLED_FEED, records: records.ok });
    },
    find: (query, leftOut, limit) => ask<'found'>({ type: 'search', query, leftOut, limit }),
    close: () => worker.terminate(),
  };
}
