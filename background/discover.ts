/**
 * From what a reader pasted to a feed: a page that announces one, a blog, an edition of Wikipedia, an archive. Redirects are
 * followed at this moment alone, when the reader has said so; the address that they end at is judged, shown and kept.
 */
import { parsePageLinks, parseXmlFeed } from '../core/feed/adapters/page-links.ts';
import { whyOf } from '../core/feed/fetched.ts';
import { PAGE_LIMITS, parseJsonFeed } from '../core/feed/json-feed.ts';
import { notJson } from '../core/feed/plain-answers.ts';
import { type Recognised, recogniseUrl } from '../core/feed/recognise.ts';
import { parseFeedUrl } from '../core/feed/urls.ts';
import { type Why, why } from '../core/feed/why.ts';
import { type FetchedPage, fetchPage } from './fetch-limited.ts';

/** A feed that was found; `fingerprint` is the key that the publisher's own page names. */
export interface Found extends Recognised {
  fingerprint?: string;
}

/**
 * Why nothing was found. `origin`: it could not be reached, perhaps for want of a permission. `leadsOn`: this address redirects,
 * and is followed when the reader wants it.
 */
export interface NotFound {
  problem: Why;
  origin?: string;
  leadsOn?: string;
}

export type NotePage = (url: string, fetched: FetchedPage) => void;

/** A page announces a feed, the feed announces an archive: no chain is longer. */
const STEPS_MAX = 3;

/**
 * Finds the feed behind an address. Makes at most a handful of requests, each noted.
 *
 * @param follow the address whose redirects the reader wants followed
 */
export async function discoverFeed(
  typed: string,
  { allowLoopback, note, follow }: { allowLoopback: boolean; note: NotePage; follow?: string | undefined },
): Promise<Found | NotFound> {
  const text = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`;
  let address = text;
  for (let step = 0; step < STEPS_MAX; step++) {
    const parsed = parseFeedUrl(address, { allowLoopback });
    if (!parsed.ok) return { problem: why(parsed.fault) };
    const known = recogniseUrl(parsed.url);
    if (known) return known;
    const limits = { maxBytes: PAGE_LIMITS.bytes, cache: 'no-cache' } as const;
    const page = await fetchPage(parsed.url, limits, parsed.url === follow);
    note(parsed.url, page);
    if ('redirects' in page) return { problem: why('leads-on'), leadsOn: parsed.url };
    if ('unreachable' in page) {
      const origin = page.unreachable === 'network' ? { origin: new URL(parsed.url).origin } : {};
      return { problem: whyOf(page), ...origin };
    }
    // What a server sends one to is judged like what was typed.
    const final = parseFeedUrl(page.url, { allowLoopback });
    if (!final.ok) return { problem: { id: 'leads-away', because: why(final.fault) } };
    const next = readPage(new TextDecoder().decode(page.ok), final.url);
    if (typeof next !== 'string') return next;
    address = next;
  }
  return { problem: why('no-end') };
}

/** What an answer is: a feed, an address to go on to, or nothing. */
function readPage(text: string, url: string): Found | NotFound | string {
  if (/^[\s\uFEFF]*</.test(text)) return readMarkup(text, url);
  const parsed = parseJsonFeed(text, { url });
  if (parsed.info) {
    const { archive, info } = parsed;
    const lang = info.lang ? { lang: info.lang } : {};
    const title = info.title || new URL(url).hostname;
    if (archive) return { feed: archive.feed, kind: 'archive', title, fingerprint: archive.fingerprint, ...lang };
    return { feed: url, kind: 'json-feed', title, ...lang };
  }
  if (new URL(url).pathname.endsWith('/head.json')) {
    const feed = new URL('.', url).href;
    return { feed, kind: 'archive', title: new URL(url).hostname };
  }
  const value = objectOf(text);
  if (value === undefined) return { problem: whyOf(notJson(text)) };
  return isDayList(value)
    ? { feed: url, kind: 'list', title: new URL(url).hostname }
    : { problem: why(parsed.errors[0]?.rule === 'limits' ? 'limits' : 'not-a-feed') };
}

/** A web page, or a feed in XML: of a blog its posts are read in another way, others are not read at all. */
function readMarkup(text: string, url: string): Found | NotFound | string {
  const xml = parseXmlFeed(text, url);
  const { jsonFeeds, posts, title } = xml ?? parsePageLinks(text, url);
  const [first] = jsonFeeds;
  if (first) return first;
  if (posts) return { feed: posts, kind: 'wordpress', title: title?.slice(0, 100) ?? new URL(url).hostname };
  return { problem: why(xml ? 'rss' : 'no-feed') };
}

/** JSON as an object or list; undefined when it is neither. */
function objectOf(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    // Not JSON: the caller has words for it.
    return undefined;
  }
}

function isDayList(value: object): boolean {
  const { date, data, events } = value as Record<string, unknown>;
  return typeof date === 'string' && (typeof data === 'object' || Array.isArray(events));
}
