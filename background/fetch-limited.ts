/** The one place that makes requests to the web, with the manners of feed.md 3.2. */

import type { Fetched, Unreachable } from '../core/feed/fetched.ts';
import { PAGE_LIMITS } from '../core/feed/json-feed.ts';
import type { GetText } from '../core/feed/plain-answers.ts';
import { parseRetryAfter } from '../core/feed/retry-after.ts';
import type { Subscription } from '../core/feed/subscription.ts';

const TIMEOUT_MS = 20_000;

/** What a request may cost and how fresh its answer must be. */
export interface Limits {
  maxBytes: number;
  /** `no-cache` asks the server each time; immutable objects use `default`. */
  cache: 'no-cache' | 'default';
  signal?: AbortSignal;
  /** Headers of our own; every one but the safelisted costs a preflight, so only for servers that ask for it. */
  headers?: Record<string, string>;
}

/** An answer with the address that it came from in the end and `X-WP-TotalPages`; `redirects`: it leads on, and nobody has gone there. */
export type FetchedPage =
  | { ok: Uint8Array<ArrayBuffer>; url: string; pages?: number }
  | { redirects: true }
  | Unreachable;

/**
 * GETs a file without cookies or referrer, refusing redirects, counting bytes after decoding and giving up after 20 s.
 * `If-None-Match` is never set by hand: without host permission the browser would send a preflight, which static hosts
 * answer with an error. Failures are values, also when the server misbehaves.
 */
export async function fetchLimited(url: string, limits: Limits): Promise<Fetched> {
  const fetched = await requestStraight(url, limits);
  return 'ok' in fetched ? { ok: fetched.ok } : fetched;
}

async function requestStraight(url: string, limits: Limits): Promise<Exclude<FetchedPage, { redirects: true }>> {
  const fetched = await request(url, limits, 'error');
  return 'redirects' in fetched ? UNREACHED : fetched;
}

/**
 * The same at the moment of subscribing, when an address may lead on. Browsers do not tell where a redirect leads before they
 * have gone there, and it may lead into the reader's own network: so it is followed when the reader said so, and else reported.
 * The caller judges the address that it ended at.
 */
export function fetchPage(url: string, limits: Limits, follow: boolean): Promise<FetchedPage> {
  return request(url, limits, follow ? 'follow' : 'manual');
}

const UNREACHED: Unreachable = { unreachable: 'network', message: 'The server could not be reached.' };

async function request(url: string, limits: Limits, redirect: 'error' | 'manual' | 'follow'): Promise<FetchedPage> {
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  const signal = limits.signal ? AbortSignal.any([timeout, limits.signal]) : timeout;
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect,
      cache: limits.cache,
      signal,
      ...(limits.headers ? { headers: limits.headers } : {}),
    });
    if (response.type === 'opaqueredirect') return { redirects: true };
    if (!response.ok) return refusedStatus(response);
    const declared = Number(response.headers.get('content-length') ?? 0);
    if (declared > limits.maxBytes && !response.headers.has('content-encoding')) {
      await response.body?.cancel();
      return oversized(limits.maxBytes);
    }
    const counted = await readCounted(response, limits.maxBytes);
    if ('unreachable' in counted) return counted;
    const pages = pagesOf(response);
    return { ...counted, url: response.url || url, ...(pages === null ? {} : { pages }) };
  } catch (error) {
    // fetch reports everything that went wrong by throwing; the reasons it hides are one to the reader.
    const name = (error as Error).name;
    if (name === 'TimeoutError')
      return { unreachable: 'timeout', message: 'The server did not answer within 20 seconds.' };
    return UNREACHED;
  }
}

/** WordPress names this header in `Access-Control-Expose-Headers`; a cache in front of it may have lost both. */
function pagesOf(response: Response): number | null {
  const header = response.headers.get('x-wp-totalpages') ?? '';
  return /^\d{1,9}$/.test(header) ? Number(header) : null;
}

async function readCounted(response: Response, maxBytes: number): Promise<Fetched> {
  if (!response.body) return { ok: new Uint8Array() };
  const chunks: Uint8Array[] = [];
  let total = 0;
  // Bytes are counted here, after decoding, so that a small answer that unpacks to gigabytes is cut off early.
  for (const reader = response.body.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    total += value.length;
    if (total > maxBytes) {
      await reader.cancel();
      return oversized(maxBytes);
    }
    chunks.push(value);
  }
  const all = new Uint8Array(total);
  let offset = 0;
  for (const chunk of chunks) {
    all.set(chunk, offset);
    offset += chunk.length;
  }
  return { ok: all };
}

const oversized = (maxBytes: number): Unreachable => ({
  unreachable: 'oversized',
  message: `The answer is larger than ${Math.round(maxBytes / 1024)} KiB.`,
  maxBytes,
});

async function refusedStatus(response: Response): Promise<Unreachable> {
  await response.body?.cancel();
  if (response.status === 410) return { unreachable: 'gone', message: 'The publisher has ended this feed.' };
  const retryAfterSeconds = parseRetryAfter(response.headers.get('retry-after'), Temporal.Now.instant());
  return {
    unreachable: 'status',
    message: `The server answered ${response.status}.`,
    status: response.status,
    ...(retryAfterSeconds === null ? {} : { retryAfterSeconds }),
  };
}

/** Notes every request that is made: address, bytes received, how it ended. */
export type NoteRequest = (url: string, fetched: Fetched) => void;

/** Wikimedia asks programs to say who they are; browsers do not let them set User-Agent (meta.wikimedia.org, policy). */
const WIKIMEDIA_AGENT = 'Daymark (browser extension; one request a day)';

/** Requests for the text of a subscription that is no archive. */
export function webGet({ kind }: Pick<Subscription, 'kind'>, note: NoteRequest): GetText {
  return async (url) => {
    const fetched = await requestStraight(url, {
      maxBytes: PAGE_LIMITS.bytes,
      cache: 'no-cache',
      ...(kind === 'wikimedia' ? { headers: { 'Api-User-Agent': WIKIMEDIA_AGENT } } : {}),
    });
    note(url, fetched);
    if ('unreachable' in fetched) return fetched;
    const { ok, pages } = fetched;
    return { ok: new TextDecoder().decode(ok), ...(pages === undefined ? {} : { pages }) };
  };
}
