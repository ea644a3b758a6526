/**
 * Asking the feeds that are no archives (feed.md 1 and 5): which addresses, in which order, until when. What comes back is
 * parsed by the adapters; nothing is stored here.
 */

import { dayKey } from '../date/day-keys.ts';
import type { Imported } from './adapters/imported.ts';
import { parseMuffinlabs } from './adapters/muffinlabs.ts';
import { parsePlainJsonFeed } from './adapters/plain-json-feed.ts';
import { parseWikimedia } from './adapters/wikimedia.ts';
import { type Refusal, refuse } from './archive.ts';
import type { Unreachable } from './fetched.ts';
import { parseJsonFeed } from './json-feed.ts';
import { type Arrivals, isJson, notAFeed, nothing, notJson, type PlainContext } from './plain-answers.ts';
import { readPosts } from './posts.ts';
import { isByDay, type Subscription, urlOfDay } from './subscription.ts';
import { parseNextUrl } from './urls.ts';

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
