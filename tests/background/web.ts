/** A web in memory: what stands behind addresses, every request noted, and servers that misbehave. */
import { vi } from 'vitest';

type Answer =
  | string
  | Uint8Array<ArrayBuffer>
  | ((request: { url: string; init: RequestInit }) => Response | Promise<Response>);

export interface Web {
  /** Addresses asked for, in order. */
  asked: string[];
  inits: RequestInit[];
  put(url: string, answer: Answer): void;
  /** Every file of an archive under its base. */
  putAll(base: string, files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): void;
  remove(url: string): void;
}

/** Puts a web in the place of `fetch` until `vi.unstubAllGlobals`. */
export function stubWeb(): Web {
  const answers = new Map<string, Answer>();
  const web: Web = {
    asked: [],
    inits: [],
    put: (url, answer) => void answers.set(url, answer),
    putAll: (base, files) => {
      for (const [path, bytes] of files) answers.set(new URL(path, base).href, bytes);
    },
    remove: (url) => void answers.delete(url),
  };
  vi.stubGlobal('fetch', async (url: string, init: RequestInit = {}) => {
    web.asked.push(url);
    web.inits.push(init);
    const answer = answers.get(url);
    if (answer === undefined) return new Response('not found', { status: 404 });
    if (typeof answer === 'function') return answer({ url, init });
    return new Response(answer);
  });
  return web;
}
