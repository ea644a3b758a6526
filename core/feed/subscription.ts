/**
 * A subscription: one feed that the reader follows, as it is stored, exported and imported. What was fetched of it lies in
 * the feeds database under the same address; how far it is trusted lies in the preferences, where the order reads it.
 */
import { isPlainObject, own } from '../record/clean.ts';
import { LIMITS } from '../record/record.ts';
import { cleanText } from '../record/text-hygiene.ts';
import { WIKIMEDIA_LANGS, wikimediaUrl } from './adapters/wikimedia.ts';
import { parseFeedUrl } from './urls.ts';

/** How a feed is asked and read: the signed archive, or one of the plain forms of feed.md 1 and 5. */
export const FEED_KINDS = ['archive', 'json-feed', 'wordpress', 'wikimedia', 'list'] as const;
export type FeedKind = (typeof FEED_KINDS)[number];

export interface Subscription {
  /**
   * The feed's identity. The base URL of an archive, the address of a JSON Feed or of WordPress posts, the address up to the
   * day of Wikimedia, and for a day list the address with `{month}` and `{day}` in the place of today's numbers.
   */
  feed: string;
  kind: FeedKind;
  title: string;
  /** Not asked, but what it brought stays. */
  paused: boolean;
  /** RFC 3339. */
  addedAt: string;
  /** SHA-256 of the key that the reader was shown and that must stand at the beginning of the archive's chain. */
  fingerprint?: string;
  /** BCP 47; of Wikimedia the edition. */
  lang?: string;
}

/** Feeds that one reader may follow (feed.md 6), the bundled one among them. */
export const FEEDS_MAX = 20;

export interface ParsedSubscriptions {
  feeds: Subscription[];
  /** What was left out, in words. */
  problems: string[];
}

/** Reads a list of subscriptions that may come from anywhere: built field by field, addresses checked. Never throws. */
export function parseSubscriptions(value: unknown, { allowLoopback = false } = {}): ParsedSubscriptions {
  const parsed: ParsedSubscriptions = { feeds: [], problems: [] };
  const list = isPlainObject(value) ? own(value, 'feeds') : value;
  if (!Array.isArray(list)) return { feeds: [], problems: ['this is not a list of feeds'] };
  for (const [index, item] of list.entries()) {
    const feed = readSubscription(item, allowLoopback);
    if (typeof feed === 'string') parsed.problems.push(`feed ${index + 1}: ${feed}`);
    else if (parsed.feeds.some((other) => other.feed === feed.feed))
      parsed.problems.push(`feed ${index + 1}: stands twice`);
    else if (parsed.feeds.length >= FEEDS_MAX) parsed.problems.push(`feed ${index + 1}: more than ${FEEDS_MAX} feeds`);
    else parsed.feeds.push(feed);
  }
  return parsed;
}

function readSubscription(item: unknown, allowLoopback: boolean): Subscription | string {
  if (!isPlainObject(item)) return 'not an object';
  const address = own(item, 'feed');
  const kind = FEED_KINDS.find((known) => known === own(item, 'kind'));
  if (typeof address !== 'string' || !kind) return 'it names no address or no kind that is known';
  const lang = textOr(own(item, 'lang'), '');
  const problem = addressProblem(address, kind, lang, allowLoopback);
  if (problem) return problem;
  const addedAt = textOr(own(item, 'addedAt'), '');
  const fingerprint = textOr(own(item, 'fingerprint'), '');
  const title = cleanText(textOr(own(item, 'title'), ''), { max: LIMITS.usedBy, multiline: false }).text;
  return {
    feed: address,
    kind,
    title: title || hostOfFeed(address),
    paused: own(item, 'paused') === true,
    addedAt: isInstant(addedAt) ? addedAt : '1970-01-01T00:00:00Z',
    ...(/^[0-9a-f]{64}$/.test(fingerprint) ? { fingerprint } : {}),
    ...(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(lang) ? { lang } : {}),
  };
}

function addressProblem(address: string, kind: FeedKind, lang: string, allowLoopback: boolean): string | null {
  const url = parseFeedUrl(urlOfDay({ feed: address, kind, lang }, 12, 31), { allowLoopback });
  if (!url.ok) return url.reason;
  if (kind === 'wikimedia' && address !== wikimediaFeed(lang))
    return 'not an edition of Wikipedia that has these lists';
  if (kind === 'archive' && !address.endsWith('/')) return 'the address of an archive ends with a slash';
  // What the URL parser rewrites would be a second identity of the same feed.
  if (kind !== 'list' && kind !== 'wikimedia' && url.url !== address) return 'the address is not in its plain form';
  return null;
}

const textOr = (value: unknown, other: string): string => (typeof value === 'string' ? value : other);

function isInstant(text: string): boolean {
  try {
    return Temporal.Instant.from(text) !== null;
  } catch {
    // Not a time: the caller has another one.
    return false;
  }
}

/** The identity of Wikimedia's lists in a language, or null where there are none. */
export function wikimediaFeed(lang: string): string | null {
  if (!(WIKIMEDIA_LANGS as readonly string[]).includes(lang)) return null;
  return wikimediaUrl({ lang, month: 1, day: 1 }).slice(0, -'01/01'.length);
}

/** Whether a feed is asked day by day. */
export const isByDay = ({ kind, feed }: Pick<Subscription, 'kind' | 'feed'>): boolean =>
  kind === 'wikimedia' || (kind === 'list' && feed.includes('{day}'));

/** Address that is asked for a month and day; the feed's own address where it is not asked by day. */
export function urlOfDay(
  { feed, kind, lang }: Pick<Subscription, 'feed' | 'kind' | 'lang'>,
  month: number,
  day: number,
): string {
  if (kind === 'wikimedia') return wikimediaUrl({ lang: lang ?? '', month, day });
  return kind === 'list' ? feed.replace('{month}', String(month)).replace('{day}', String(day)) : feed;
}

/** The origin that is contacted: what a host permission is asked for. */
export const originOfFeed = (feed: string): string => URL.parse(feed)?.origin ?? '';

/** The host as it must be shown: ASCII. */
export const hostOfFeed = (feed: string): string => URL.parse(feed)?.host ?? feed;
