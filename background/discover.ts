/**
 * From what a reader pasted to a feed: a page that announces one, a blog, an edition of Wikipedia, an archive. Redirects are
 * followed at this moment alone; the address that they end at is judged like the one that was typed, shown and kept.
 */
import { parsePageLinks } from '../core/feed/adapters/page-links.ts';
import { PAGE_LIMITS, parseJsonFeed } from '../core/feed/json-feed.ts';
import { type Recognised, recogniseUrl } from '../core/feed/recognise.ts';
import { parseFeedUrl } from '../core/feed/urls.ts';
import type { Unreachable } from './archive-source.ts';
import { type FetchedPage, fetchFollowing } from './fetch-limited.ts';
import { notJson } from './plain-source.ts';

/** A feed that was found; `fingerprint` is the key that the publisher's own page names. */
export interface Found extends Recognised {
  fingerprint?: string;
}

/** Why nothing was found, in words. `host`: an origin that could not be reached, perhaps for want of a permission. */
export interface NotFound {
  problem: string;
  origin?: string;
}

export type NotePage = (url: string, fetched: FetchedPage) => void;

/** A page announces a feed, the feed announces an archive: no chain is longer. */
const STEPS_MAX = 3;

/** Finds the feed behind an address. Makes at most a handful of requests, each noted. */
export async function discoverFeed(
  typed: string,
  { allowLoopback, note }: { allowLoopback: boolean; note: NotePage },
): Promise<Found | NotFound> {
  const text = /^[a-z][a-z0-9+.-]*:/i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`;
  let address = text;
  for (let step = 0; step < STEPS_MAX; step++) {
    const parsed = parseFeedUrl(address, { allowLoopback });
    if (!parsed.ok) return { problem: parsed.reason };
    const known = recogniseUrl(parsed.url);
    if (known) return known;
    const page = await fetchFollowing(parsed.url, { maxBytes: PAGE_LIMITS.bytes, cache: 'no-cache' });
    note(parsed.url, page);
    if ('unreachable' in page) return unreached(page, parsed.url);
    // What a server sends one to is judged like what was typed.
    const final = parseFeedUrl(page.url, { allowLoopback });
    if (!final.ok) return { problem: `the address leads to another one that is not accepted: ${final.reason}` };
    const next = readPage(new TextDecoder().decode(page.ok), final.url);
    if (typeof next !== 'string') return next;
    address = next;
  }
  return { problem: 'the page leads from one feed to the next and never to one that can be read' };
}

function unreached({ message, unreachable }: Unreachable, url: string): NotFound {
  const origin = new URL(url).origin;
  return { problem: message, ...(unreachable === 'network' ? { origin } : {}) };
}

/** What an answer is: a feed, an address to go on to, or nothing. */
function readPage(text: string, url: string): Found | NotFound | string {
  if (/^\s*</.test(text)) return readHtml(text, url);
  const parsed = parseJsonFeed(text, { url });
  if (parsed.info) {
    const { archive, info } = parsed;
    const lang = info.lang ? { lang: info.lang } : {};
    const title = info.title || new URL(url).hostname;
    if (archive) return { feed: archive.feed, kind: 'archive', title, fingerprint: archive.fingerprint, ...lang };
    return { feed: url, kind: 'json-feed', title, ...lang };
  }
  if (url.endsWith('/head.json')) {
    const feed = new URL('.', url).href;
    return { feed, kind: 'archive', title: new URL(url).hostname };
  }
  return isDayList(text)
    ? { feed: url, kind: 'list', title: new URL(url).hostname }
    : { problem: isObject(text) ? 'this is JSON, but not a feed that Daymark can read' : notJson(text).message };
}

function readHtml(html: string, url: string): Found | NotFound | string {
  const { jsonFeeds, wordPressApi, title } = parsePageLinks(html, url);
  const [first] = jsonFeeds;
  if (first) return first;
  if (wordPressApi) {
    const feed = new URL('wp/v2/posts', wordPressApi).href;
    return { feed, kind: 'wordpress', title: title?.slice(0, 100) ?? new URL(url).hostname };
  }
  return { problem: 'this page announces no feed that Daymark can read: paste the address of a JSON Feed' };
}

function isObject(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    // Not JSON: the caller has words for it.
    return false;
  }
}

function isDayList(text: string): boolean {
  if (!isObject(text)) return false;
  const { date, data, events } = (JSON.parse(text) ?? {}) as Record<string, unknown>;
  return typeof date === 'string' && (typeof data === 'object' || Array.isArray(events));
}
