/** Which addresses Daymark asks at all (feed.md 6): https, default port, no user info, a public host name. */
import { type AddressFault, parseAddress } from '../record/links.ts';
import { LIMITS } from '../record/record.ts';

/** An address that may be asked, as the URL parser writes it, or why not. */
export type FeedUrlResult = { ok: true; url: string } | { ok: false; fault: AddressFault; reason: string };

/** The next page of a feed, or why there is none. */
export type NextUrlResult = { ok: true; url: string } | { ok: false; reason: string };

/** Pages that one feed may have (feed.md 1). */
export const PAGES_MAX = 40;

/**
 * Reads the address of a feed as somebody typed it.
 *
 * @param allowLoopback accept `http://127.0.0.1[:port]` too: development builds, `build` and `verify` alone
 */
export function parseFeedUrl(text: string, { allowLoopback = false } = {}): FeedUrlResult {
  const trimmed = text.trim();
  if (allowLoopback && isLoopback(trimmed)) return { ok: true, url: new URL(trimmed).href };
  const address = parseAddress(trimmed);
  if (!address.ok) return { ok: false, fault: address.fault, reason: address.reason };
  const url = new URL(address.url);
  url.hash = '';
  return url.href.length > LIMITS.url
    ? { ok: false, fault: 'address-long', reason: `longer than ${LIMITS.url} characters` }
    : { ok: true, url: url.href };
}

/** Exactly `http://127.0.0.1`, spelled so: other spellings of loopback are how guards are got around. */
function isLoopback(text: string): boolean {
  return /^http:\/\/127\.0\.0\.1(?::\d{1,5})?(?:[/?#]|$)/.test(text) && URL.canParse(text);
}

/**
 * The next page of a feed: the same origin, at most 40 pages, no page twice.
 *
 * @param current address of the page that names it
 * @param seen addresses of all pages read so far, `current` among them
 */
export function parseNextUrl(nextUrl: unknown, current: string, seen: ReadonlySet<string>): NextUrlResult {
  if (typeof nextUrl !== 'string' || nextUrl.length > LIMITS.url)
    return { ok: false, reason: 'next_url is not an address' };
  const next = URL.parse(nextUrl, current);
  if (!next) return { ok: false, reason: 'next_url is not an address' };
  next.hash = '';
  if (next.origin !== new URL(current).origin || next.username !== '' || next.password !== '') {
    return { ok: false, reason: 'next_url leads to another origin' };
  }
  if (seen.has(next.href)) return { ok: false, reason: 'next_url leads back to a page that was read' };
  if (seen.size >= PAGES_MAX) return { ok: false, reason: `a feed has at most ${PAGES_MAX} pages` };
  return { ok: true, url: next.href };
}
