/**
 * Asking the feeds that are no archives (feed.md 1 and 5): which addresses, in which order, until when. What comes back is
 * parsed by the adapters; nothing is stored here.
 */

import { dayKey } from '../date/day-keys.ts';
import type { AnniversaryRecord } from '../record/record.ts';
import { type Imported, parseJson, textOf } from './adapters/imported.ts';
import { parseMuffinlabs } from './adapters/muffinlabs.ts';
import { parsePlainJsonFeed } from './adapters/plain-json-feed.ts';
import { parseWikimedia } from './adapters/wikimedia.ts';
import { parseWordPress, postsOf } from './adapters/wordpress.ts';
import { parseInstantMinutes, type Refusal, refuse } from './archive.ts';
import type { Unreachable } from './fetched.ts';
import { parseJsonFeed } from './json-feed.ts';
import { isByDay, type Subscription, urlOfDay } from './subscription.ts';
import { parseNextUrl } from './urls.ts';

/** Reads one address; every request is noted by whoever made this. */
export type GetText = (url: string) => Promise<{ ok: string } | Unreachable>;

export interface PlainContext {
  get: GetText;
  /** The reader's civil date. */
  today: Temporal.PlainDate;
  /** Day keys that need not be asked again. */
  known: ReadonlySet<string>;
  /** When a feed was read last: of blog posts only those that were changed since are asked. */
  since?: Temporal.Instant;
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

const POSTS_A_PAGE = 100;
const FEWER_POSTS = 20;
const POST_PAGES_MAX = 20;

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

/** An answer that is not the JSON that was asked for; hotels and error pages answer 200 with a page. */
export const notJson = (text: string): Refusal =>
  /^\s*</.test(text)
    ? refuse('web-page', 'the address answers with a web page, not with a feed')
    : refuse('not-json', 'the answer is not JSON: it is cut short or not a feed');

/** JSON, but not what a feed of this kind looks like. */
const notAFeed = (message: string): Refusal => refuse('not-a-feed', message);

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
      if (problem?.rule === 'limits') return refuse('limits', problem.message);
      return isJson(answer.ok) ? notAFeed(problem?.message ?? 'this is not a JSON Feed') : notJson(answer.ok);
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
    for (const { item, rule, message, path } of plain ? [] : page.errors)
      arrivals.skipped.push({ item: item ?? path, reason: `rule ${rule}: ${message}` });
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
  context: PlainContext,
): Promise<Arrivals | Unreachable | Refusal> {
  const arrivals = nothing();
  const most = context.brief ? 1 : POST_PAGES_MAX;
  let size = POSTS_A_PAGE;
  for (let page = 1; page <= most; page++) {
    let answer = await context.get(urlOfPosts(feed, page, size));
    // A blog of long posts: as many as fit are asked at a time.
    if ('unreachable' in answer && answer.unreachable === 'oversized' && page === 1) {
      size = FEWER_POSTS;
      answer = await context.get(urlOfPosts(feed, page, size));
    }
    // WordPress answers 400 to the page after the last.
    if ('unreachable' in answer && page > 1 && answer.status === 400) break;
    if ('unreachable' in answer) return answer;
    const posts = postsOf(parseJson(answer.ok));
    if (!posts) return isJson(answer.ok) ? notAFeed('this is not a list of posts') : notJson(answer.ok);
    const { records, skipped } = parseWordPress(posts, lang ? { lang } : {});
    arrivals.records.push(...records);
    arrivals.skipped.push(...skipped);
    arrivals.more = posts.length >= size;
    if (!arrivals.more || (context.since && !areAllNewer(posts, context.since))) break;
  }
  return arrivals;
}

/** The fields that are read, and no others: what search engines are told of a post is larger than the post. */
const POST_FIELDS = 'id,date,modified,modified_gmt,link,title,excerpt,content,_links,_embedded';

function urlOfPosts(feed: string, page: number, size: number): string {
  const url = new URL(feed);
  // The newest changes come first, so that an edited post of years ago is seen on the first page.
  const query = { per_page: size, page, orderby: 'modified', _embed: 'author', _fields: POST_FIELDS };
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
  return url.href;
}

/** Whether the list goes on beyond what was read last time. */
function areAllNewer(posts: readonly unknown[], since: Temporal.Instant): boolean {
  return posts.every((post) => {
    const modified = textOf(post, 'modified_gmt');
    // A post that does not say when it was changed says nothing about those after it.
    const minutes = modified === undefined ? null : parseInstantMinutes(`${modified}Z`);
    return minutes !== null && minutes * 60_000 > since.epochMilliseconds;
  });
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
