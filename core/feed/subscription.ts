/**
 * A subscription: one feed that the reader follows, as it is stored, exported and imported. What was fetched of it lies in
 * the feeds database under the same address; how far it is trusted lies in the preferences, where the order reads it.
 */
import { isPlainObject, own } from '../record/clean.ts';
import { LIMITS } from '../record/record.ts';
import { cleanText } from '../record/text-hygiene.ts';
import { WIKIMEDIA_LANGS, wikimediaUrl } from './adapters/wikimedia.ts';
import { parseFeedUrl } from './urls.ts';
import { type Why, why } from './why.ts';

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

/** A feed that was left out of a list: what it calls itself, its place from 1, and why. */
export interface LeftOutFeed {
  at: number;
  name: string;
  why: Why;
}

export interface ParsedSubscriptions {
  feeds: Subscription[];
  leftOut: LeftOutFeed[];
}

/** Reads a list of subscriptions that may come from anywhere: built field by field, addresses checked. Never throws. */
export function parseSubscriptions(value: unknown, { allowLoopback = false } = {}): ParsedSubscriptions {
  const parsed: ParsedSubscriptions = { feeds: [], leftOut: [] };
  const list = isPlainObject(value) ? own(value, 'feeds') : value;
  if (!Array.isArray(list)) return { feeds: [], leftOut: [{ at: 1, name: '', why: why('not-a-subscription') }] };
  for (const [index, item] of list.entries()) {
    const feed = readSubscription(item, allowLoopback);
    if ('id' in feed) parsed.leftOut.push({ at: index + 1, name: nameOf(item), why: feed });
    else if (parsed.feeds.some((other) => other.feed === feed.feed))
      parsed.leftOut.push({ at: index + 1, name: feed.title, why: why('stands-twice') });
    else if (parsed.feeds.length >= FEEDS_MAX)
      parsed.leftOut.push({ at: index + 1, name: feed.title, why: why('too-many', { max: FEEDS_MAX }) });
    else parsed.feeds.push(feed);
  }
  return parsed;
}

const titleOf = (item: { [key: string]: unknown }): string =>
  cleanText(textOr(own(item, 'title'), ''), { max: LIMITS.usedBy, multiline: false }).text;

/** What a feed calls itself that cannot be read otherwise. */
function nameOf(item: unknown): string {
  if (!isPlainObject(item)) return '';
  return titleOf(item) || cleanText(textOr(own(item, 'feed'), ''), { max: LIMITS.usedBy, multiline: false }).text;
}

function readSubscription(item: unknown, allowLoopback: boolean): Subscription | Why {
  if (!isPlainObject(item)) return why('not-a-subscription');
  const address = own(item, 'feed');
  const kind = FEED_KINDS.find((known) => known === own(item, 'kind'));
  if (typeof address !== 'string' || !kind) return why('not-a-subscription');
  const lang = textOr(own(item, 'lang'), '');
  const problem = addressProblem(address, kind, lang, allowLoopback);
  if (problem) return problem;
  const addedAt = textOr(own(item, 'addedAt'), '');
  const fingerprint = textOr(own(item, 'fingerprint'), '');
  return {
    feed: address,
    kind,
    title: titleOf(item) || hostOfFeed(address),
    paused: own(item, 'paused') === true,
    addedAt: isInstant(addedAt) ? addedAt : '1970-01-01T00:00:00Z',
    ...(/^[0-9a-f]{64}$/.test(fingerprint) ? { fingerprint } : {}),
    ...(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(lang) ? { lang } : {}),
  };
}

function addressProblem(address: string, kind: FeedKind, lang: string, allowLoopback: boolean): Why | null {
  const url = parseFeedUrl(urlOfDay({ feed: address, kind, lang }, 12, 31), { allowLoopback });
  if (!url.ok) return why(url.fault);
  if (kind === 'wikimedia' && address !== wikimediaFeed(lang))
    return why('no-wikipedia', { lang, known: WIKIMEDIA_LANGS.join(', ') });
  if (kind === 'archive' && !address.endsWith('/')) return why('other-form');
  // What the URL parser rewrites would be a second identity of the same feed.
  if (kind !== 'list' && kind !== 'wikimedia' && url.url !== address) return why('other-form');
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
