/**
 * Asking the feeds that are no archives (feed.md 1 and 5): which addresses, in which order, until when. What comes back is
 * parsed by the adapters; nothing is stored here.
 */

import { dayKey } from '../core/date/day-keys.ts';
import type { Imported } from '../core/feed/adapters/imported.ts';
import { parseMuffinlabs } from '../core/feed/adapters/muffinlabs.ts';
import { parsePlainJsonFeed } from '../core/feed/adapters/plain-json-feed.ts';
import { parseWikimedia } from '../core/feed/adapters/wikimedia.ts';
import { parseWordPress } from '../core/feed/adapters/wordpress.ts';
import type { Refusal } from '../core/feed/archive.ts';
import { PAGE_LIMITS, parseJsonFeed } from '../core/feed/json-feed.ts';
import { isByDay, type Subscription, urlOfDay } from '../core/feed/subscription.ts';
import { PAGES_MAX, parseNextUrl } from '../core/feed/urls.ts';
import type { AnniversaryRecord } from '../core/record/record.ts';
import type { Fetched, Unreachable } from './archive-source.ts';
import { fetchLimited } from './fetch-limited.ts';

/** Reads one address; every request is noted by whoever made this. */
export type GetText = (url: string) => Promise<{ ok: string } | Unreachable>;

export interface PlainContext {
  get: GetText;
  /** The reader's civil date. */
  today: Temporal.PlainDate;
  /** Day keys that need not be asked again. */
  known: ReadonlySet<string>;
  /** A feed that was read before: of blog posts only the newest page is asked. */
  again: boolean;
  /** Only the beginning is read: a look before subscribing. */
  brief?: boolean;
}

/** What a feed brought. `days`: day keys of which this is the whole list, to take the place of what is stored. */
export interface Arrivals {
  records: AnniversaryRecord[];
  skipped: Imported['skipped'];
  days: string[];
  title?: string;
  lang?: string;
  expired: boolean;
  /** More is to be had than was read. */
  more: boolean;
}

/** Wikimedia asks programs to say who they are; browsers do not let them set User-Agent (meta.wikimedia.org, policy). */
const WIKIMEDIA_AGENT = 'Daymark (browser extension; one request a day)';
const POSTS_A_PAGE = 100;
const POST_PAGES_MAX = 20;

/** Requests to the web for a subscription. */
export function webGet({ kind }: Pick<Subscription, 'kind'>, note: (url: string, fetched: Fetched) => void): GetText {
  return async (url) => {
    const fetched = await fetchLimited(url, {
      maxBytes: PAGE_LIMITS.bytes,
      cache: 'no-cache',
      ...(kind === 'wikimedia' ? { headers: { 'Api-User-Agent': WIKIMEDIA_AGENT } } : {}),
    });
    note(url, fetched);
    return 'ok' in fetched ? { ok: new TextDecoder().decode(fetched.ok) } : fetched;
  };
}

/** Everything that a feed has for us now. The first answer that is no good ends it: a part is never applied. */
export function readArrivals(
  subscription: Subscription,
  context: PlainContext,
): Promise<Arrivals | Unreachable | Refusal> {
  if (isByDay(subscription)) return readByDay(subscription, context);
  switch (subscription.kind) {
    case 'wordpress':
      return readPosts(subscription, context);
    case 'list':
      return readOneList(subscription, context);
    default:
      return readJsonFeed(subscription, context);
  }
}

/** Words for an answer that is not the JSON that was asked for; hotels and error pages answer 200 with a page. */
export function notJson(text: string): Refusal {
  const message = /^\s*</.test(text)
    ? 'the address answers with a web page, not with a feed'
    : 'the answer is not JSON: it is cut short or not a feed';
  return { refused: 'malformed', message };
}

const nothing = (): Arrivals => ({ records: [], skipped: [], days: [], expired: false, more: false });

async function readJsonFeed(
  { feed }: Subscription,
  { get, brief }: PlainContext,
): Promise<Arrivals | Unreachable | Refusal> {
  const arrivals = nothing();
  const ids = new Set<string>();
  const seen = new Set([feed]);
  let plain = false;
  for (let url: string | undefined = feed; url; ) {
    const answer: { ok: string } | Unreachable = await get(url);
    if ('unreachable' in answer) return answer;
    const page = parseJsonFeed(answer.ok, { url, seen, ids });
    if (!page.info) {
      const [problem] = page.errors;
      return problem?.rule === 'limits'
        ? { refused: 'limits', message: problem.message }
        : isJson(answer.ok)
          ? { refused: 'malformed', message: problem?.message ?? 'this is not a JSON Feed' }
          : notJson(answer.ok);
    }
    if (url === feed) {
      plain = page.plain;
      arrivals.title = page.info.title;
      if (page.info.lang) arrivals.lang = page.info.lang;
    }
    arrivals.expired ||= page.info.expired;
    const read = plain ? parsePlainJsonFeed(answer.ok, page.info) : page;
    arrivals.records.push(...read.records);
    arrivals.skipped.push(...read.skipped);
    for (const { item, message, path } of plain ? [] : page.errors)
      arrivals.skipped.push({ item: item ?? path, reason: message });
    const next: ReturnType<typeof parseNextUrl> | undefined = page.nextUrl
      ? parseNextUrl(page.nextUrl, url, seen)
      : undefined;
    url = next?.ok ? next.url : undefined;
    if (url) seen.add(url);
    if (brief && url) return { ...arrivals, more: true };
  }
  return arrivals;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    // That is the question.
    return false;
  }
}

async function readPosts(
  { feed, lang }: Subscription,
  { get, again, brief }: PlainContext,
): Promise<Arrivals | Unreachable | Refusal> {
  const arrivals = nothing();
  const most = Math.min(again || brief ? 1 : POST_PAGES_MAX, PAGES_MAX);
  for (let page = 1; page <= most; page++) {
    const url = new URL(feed);
    // The newest changes come first, so that an edited post of years ago is seen on the first page.
    const query = { per_page: POSTS_A_PAGE, page, orderby: 'modified', _embed: 'author' };
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
    const answer = await get(url.href);
    // WordPress answers 400 to the page after the last.
    if ('unreachable' in answer && page > 1 && answer.unreachable === 'status') break;
    if ('unreachable' in answer) return answer;
    const posts = parseList(answer.ok);
    if (!posts)
      return isJson(answer.ok) ? { refused: 'malformed', message: 'this is not a list of posts' } : notJson(answer.ok);
    const { records, skipped } = parseWordPress(posts, lang ? { lang } : {});
    arrivals.records.push(...records);
    arrivals.skipped.push(...skipped);
    arrivals.more = posts.length >= POSTS_A_PAGE;
    if (!arrivals.more) break;
  }
  return arrivals;
}

function parseList(text: string): unknown[] | null {
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value)) return value;
    const { posts } = (value ?? {}) as { posts?: unknown };
    return Array.isArray(posts) ? posts : null;
  } catch {
    // Not JSON: the caller says so.
    return null;
  }
}

/** Today and tomorrow, each asked once: tomorrow's answer is there when tomorrow comes. */
async function readByDay(
  subscription: Subscription,
  { get, today, known, brief }: PlainContext,
): Promise<Arrivals | Unreachable | Refusal> {
  const arrivals = nothing();
  for (const date of brief ? [today] : [today, today.add({ days: 1 })]) {
    const key = dayKey(date.month, date.day);
    if (known.has(key)) continue;
    const answer = await get(urlOfDay(subscription, date.month, date.day));
    if ('unreachable' in answer) return answer;
    if (!isJson(answer.ok)) return notJson(answer.ok);
    const { records, skipped } = await parseDay(subscription, answer.ok, date, today);
    arrivals.records.push(...records);
    arrivals.skipped.push(...skipped);
    if (records.length > 0) arrivals.days.push(key);
  }
  arrivals.more = brief ?? false;
  return arrivals;
}

function parseDay(
  { kind, lang }: Subscription,
  text: string,
  date: Temporal.PlainDate,
  today: Temporal.PlainDate,
): Promise<Imported> {
  if (kind === 'list') return parseMuffinlabs(text);
  return parseWikimedia(text, { lang: lang ?? '', month: date.month, day: date.day, accessed: today.toString() });
}

/** A list without a day in its address: whatever day it tells of stays beside the days that came before. */
async function readOneList({ feed }: Subscription, { get }: PlainContext): Promise<Arrivals | Unreachable | Refusal> {
  const answer = await get(feed);
  if ('unreachable' in answer) return answer;
  if (!isJson(answer.ok)) return notJson(answer.ok);
  return { ...nothing(), ...(await parseMuffinlabs(answer.ok)) };
}
