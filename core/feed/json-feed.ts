/**
 * Reading a JSON Feed 1.1 whose items carry `_anniversary` (feed.md 1), page by page. Pure: whoever has the bytes hands them
 * in, and asks for the next page. Items are mapped field by field; every record is cleaned and validated in feed mode.
 */
import { isPlainObject, own } from '../record/clean.ts';
import { type AnniversaryRecord, LIMITS, type Problem } from '../record/record.ts';
import { cleanText } from '../record/text-hygiene.ts';
import { type FeedContext, findDepth, readId, validateFeedRecord } from '../record/validate.ts';
import { htmlToText } from './adapters/html-text.ts';
import { civilDay, listOf, parseJson, REASONS, type Skipped, textOf } from './adapters/imported.ts';
import { parseFeedUrl, parseNextUrl } from './urls.ts';

/** Limits of feed.md 6 for one page. */
export const PAGE_LIMITS = { bytes: 5 * 1024 * 1024, items: 5_000 } as const;

/** Where the signed archive of a feed lies, and the key that it is known by. */
export interface ArchivePointer {
  head: string;
  feed: string;
  fingerprint: string;
}

/** What a feed says of itself; texts are clean. */
export interface FeedInfo {
  title: string;
  home?: string;
  lang?: string;
  licence?: string;
  author?: string;
  /** The publisher has ended the feed: stop asking, keep the data, tell the reader. */
  expired: boolean;
}

/** One page. `records` are valid; `dropped` counts the items with errors; `skipped` the items that are no anniversaries. */
export interface ParsedFeed {
  info: FeedInfo | null;
  records: AnniversaryRecord[];
  dropped: number;
  skipped: Skipped[];
  errors: Problem[];
  warnings: Problem[];
  archive?: ArchivePointer;
  nextUrl?: string;
  /** No item carries `_anniversary`: the title rule may still find days (adapters/plain-json-feed.ts). */
  plain: boolean;
}

export interface FeedPageContext {
  /** Address of this page: what `next_url` is held against, and where relative addresses lead. */
  url?: string;
  /** Addresses of the pages read so far. */
  seen?: ReadonlySet<string>;
  /** Ids of the pages read so far; ids of this page are added. */
  ids?: Set<string>;
  /** The highest weight that this feed may claim (record.md 3.1). */
  maxWeight?: 4 | 5;
  /** Revisions that are stored, by record id (rule 11). */
  storedRevisions?: ReadonlyMap<string, number>;
}

/** Parses one page of a feed. Never throws; a page that is refused whole has `info: null`. */
export function parseJsonFeed(input: unknown, context: FeedPageContext = {}): ParsedFeed {
  const page: ParsedFeed = { info: null, records: [], dropped: 0, skipped: [], errors: [], warnings: [], plain: false };
  const refuse = (rule: string, message: string): ParsedFeed => {
    page.errors.push({ item: null, path: '', rule, message });
    return page;
  };
  if (typeof input === 'string' && new TextEncoder().encode(input).length > PAGE_LIMITS.bytes)
    return refuse('limits', 'a page of a feed has at most 5 MiB');
  const feed = typeof input === 'string' ? parseJson(input.replace(/^\uFEFF/, '')) : input;
  if (feed === undefined) return refuse('json', 'this is not JSON');
  if (!isPlainObject(feed) || !Array.isArray(own(feed, 'items')))
    return refuse('json', 'a JSON Feed is an object with a list of items');
  const items = listOf(feed, 'items');
  if (items.length > PAGE_LIMITS.items)
    return refuse('limits', `a page of a feed has at most ${PAGE_LIMITS.items} items`);
  page.info = readInfo(feed);
  page.plain =
    items.length > 0 && items.every((item) => !isPlainObject(item) || own(item, '_anniversary') === undefined);
  readPointers(feed, page, context);
  const ids = context.ids ?? new Set<string>();
  for (const [index, item] of items.entries()) readItem(item, index, page, context, ids);
  return page;
}

function readInfo(feed: object): FeedInfo {
  const extension = own(feed, '_anniversary');
  const title = line(textOf(feed, 'title'), LIMITS.usedBy);
  const lang = textOf(feed, 'language');
  const licence = line(textOf(extension, 'licence'), LIMITS.usedBy);
  const author = authorsOf(feed);
  const home = parseFeedUrl(textOf(feed, 'home_page_url') ?? '');
  return {
    title: title ?? '',
    ...(home.ok ? { home: home.url } : {}),
    ...(lang ? { lang } : {}),
    ...(licence ? { licence } : {}),
    ...(author ? { author } : {}),
    expired: own(feed, 'expired') === true,
  };
}

function readPointers(feed: object, page: ParsedFeed, context: FeedPageContext): void {
  const next = own(feed, 'next_url');
  if (next !== undefined && next !== null && context.url) {
    const result = parseNextUrl(next, context.url, context.seen ?? new Set([context.url]));
    if (result.ok) page.nextUrl = result.url;
    else page.errors.push({ item: null, path: 'next_url', rule: 'paging', message: result.reason });
  }
  const archive = own((own(feed, '_anniversary') as object | undefined) ?? {}, 'archive');
  if (archive === undefined) return;
  const pointer = {
    head: textOf(archive, 'head'),
    feed: textOf(archive, 'feed'),
    fingerprint: textOf(archive, 'fingerprint'),
  };
  const loopback = { allowLoopback: context.url?.startsWith('http://127.0.0.1') ?? false };
  const good =
    pointer.head &&
    pointer.feed &&
    parseFeedUrl(pointer.head, loopback).ok &&
    parseFeedUrl(pointer.feed, loopback).ok &&
    /^[0-9a-f]{64}$/.test(pointer.fingerprint ?? '');
  if (good) page.archive = pointer as ArchivePointer;
  else
    page.warnings.push({
      item: null,
      path: '_anniversary.archive',
      rule: 'archive',
      message: 'head and feed are addresses, fingerprint 64 hex digits',
    });
}

function readItem(item: unknown, index: number, page: ParsedFeed, context: FeedPageContext, ids: Set<string>): void {
  const id = isPlainObject(item) ? readId(own(item, 'id')) : undefined;
  if (isPlainObject(item) && own(item, '_anniversary') === undefined) {
    page.skipped.push({ item: id ?? index, reason: REASONS.noAnniversary });
    return;
  }
  const refusal = refuseItem(item, id, index, ids);
  if (refusal || !isPlainObject(item) || id === undefined) {
    if (refusal) page.errors.push(refusal);
    page.dropped++;
    return;
  }
  ids.add(id);
  const { draft, defaults } = draftOfItem(item, page.info);
  const storedRevision = context.storedRevisions?.get(id);
  const { record, errors, warnings } = validateFeedRecord(draft, {
    ...defaults,
    index,
    ...(context.maxWeight ? { maxWeight: context.maxWeight } : {}),
    ...(storedRevision === undefined ? {} : { storedRevision }),
  });
  page.warnings.push(...warnings);
  page.errors.push(...errors);
  if (record) page.records.push(record);
  else page.dropped++;
}

/** Why an item is not even looked into, or null. */
function refuseItem(item: unknown, id: string | undefined, index: number, ids: ReadonlySet<string>): Problem | null {
  if (!isPlainObject(item)) return { item: index, path: '', rule: 'schema', message: 'an item is an object' };
  if (id === undefined) {
    return { item: index, path: 'id', rule: 'id', message: 'an item needs an id that never changes' };
  }
  const tooDeep = findDepth(item);
  if (tooDeep) return { item: id, ...tooDeep };
  return ids.has(id) ? { item: id, path: 'id', rule: 'id', message: 'the id stands twice: the first is kept' } : null;
}

/** A record's fields as far as an item of a JSON Feed gives them, and what it leaves to the feed (the table of feed.md 1). */
export function draftOfItem(
  item: { [key: string]: unknown },
  info: FeedInfo | null,
): { draft: { [key: string]: unknown }; defaults: FeedContext } {
  const extension = own(item, '_anniversary');
  const draft: { [key: string]: unknown } = isPlainObject(extension) ? { ...extension } : {};
  draft.id = own(item, 'id');
  const take = (key: string, value: unknown): void => {
    if (value !== undefined && value !== null && value !== '') draft[key] = value;
  };
  take('title', own(item, 'title'));
  take('summary', own(item, 'summary'));
  if (draft.body === undefined) {
    const html = textOf(item, 'content_html');
    const content = textOf(item, 'content_text') ?? (html && htmlToText(html));
    // Content that only repeats the summary or title is there for ordinary readers.
    if (content !== draft.summary && content !== draft.title) take('body', content);
  }
  if (draft.categories === undefined) take('categories', own(item, 'tags'));
  draft.lang ??= textOf(item, 'language');
  const url = textOf(item, 'url');
  takeLinks(draft, [
    [url, textOf(item, 'title')],
    [textOf(item, 'external_url'), undefined],
  ]);
  return { draft, defaults: defaultsOf(item, extension, info, url) };
}

function takeLinks(
  draft: { [key: string]: unknown },
  pages: [url: string | undefined, title: string | undefined][],
): void {
  if (draft.links !== undefined && !Array.isArray(draft.links)) return;
  const links: unknown[] = Array.isArray(draft.links) ? [...draft.links] : [];
  const known = new Set(links.map((link) => textOf(link, 'url')));
  const own = pages.filter(([url]) => url !== undefined && !known.has(url));
  const added = own.map(([url, title]) => ({ url, title: title ?? URL.parse(url ?? '')?.hostname ?? url }));
  if (added.length + links.length > 0)
    draft.links = [...added, ...links].slice(0, Math.max(LIMITS.links, links.length));
}

function defaultsOf(item: object, extension: unknown, info: FeedInfo | null, url: string | undefined): FeedContext {
  const published = civilDay(textOf(item, 'date_published'));
  const modified = civilDay(textOf(item, 'date_modified'));
  const author = authorsOf(item) ?? info?.author;
  const licence = line(textOf(extension, 'licence'), LIMITS.usedBy) ?? info?.licence;
  const defaults: FeedContext = {};
  if (info?.lang) defaults.lang = info.lang;
  if (info?.title) defaults.publisher = info.title;
  if (author) defaults.author = author;
  if (licence) defaults.licence = licence;
  if (url && parseFeedUrl(url).ok) defaults.url = url;
  const created = published ?? modified;
  if (created) defaults.created = created;
  if (modified) defaults.updated = modified;
  return defaults;
}

/** Names of `authors` (1.1) or `author` (1.0), joined. */
function authorsOf(object: object): string | undefined {
  const names = [...listOf(object, 'authors'), own(object, 'author')].flatMap((author) => textOf(author, 'name') ?? []);
  return line(names.join(', '), LIMITS.usedBy);
}

function line(text: string | undefined, max: number): string | undefined {
  return text === undefined ? undefined : cleanText(text, { max, multiline: false }).text || undefined;
}
