/** Reading what a command names as FEED: a file, a directory (a built feed or a data folder), or an https address. */
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { parsePlainJsonFeed } from '../core/feed/adapters/plain-json-feed.ts';
import { draftOfItem, type FeedInfo, PAGE_LIMITS, type ParsedFeed, parseJsonFeed } from '../core/feed/json-feed.ts';
import { parseFeedUrl, parseNextUrl } from '../core/feed/urls.ts';
import type { Entry } from '../core/order/entry.ts';
import { isPlainObject } from '../core/record/clean.ts';
import type { AnniversaryRecord, Problem } from '../core/record/record.ts';
import { validateFeedRecord, validateStrict } from '../core/record/validate.ts';
import { readDataFolder } from './data-folder.ts';
import { readUrl } from './read-limited.ts';
import { UsageError } from './usage-error.ts';

/** The dataset of this repository, which commands take when they are given no feed. */
export const OWN_DATA = resolve(import.meta.dirname, '../data');

/** A feed with all its pages. `dropped` counts the items with errors. */
export interface LoadedFeed {
  /** What `Shown.feed` says: the address or path, and "bundle" for a data folder. */
  feed: string;
  /** A data folder counts as the bundle (record.md 3.1). */
  bundled: boolean;
  info: FeedInfo & { publisher?: string };
  records: AnniversaryRecord[];
  dropped: number;
  errors: Problem[];
  warnings: Problem[];
  skipped: { item: string | number; reason: string }[];
}

export interface LoadOptions {
  /** The rules of bundled data for feeds too: no cleaning, nothing filled in. */
  strict?: boolean;
  allowLoopback?: boolean;
}

/** Loads FEED. Throws a UsageError when there is nothing there to read. */
export async function loadFeed(source: string, options: LoadOptions = {}): Promise<LoadedFeed> {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(source)) return loadUrl(source, options);
  const found = await stat(source).catch(() => undefined);
  if (!found) throw new UsageError(`${source}: there is no such file or directory`);
  if (!found.isDirectory()) return loadFile(source, options);
  const feedFile = join(source, 'feed.json');
  const feed = await readFile(feedFile, 'utf8').catch(() => undefined);
  if (feed === undefined)
    throw new UsageError(`${source}: neither a built feed nor a data folder, for it holds no feed.json`);
  return /"items"\s*:/.test(feed) ? loadFile(feedFile, options) : loadFolder(source);
}

/**
 * Entries of several feeds, in their order, as the core takes them.
 *
 * @param warn is told of feeds of which something could not be read
 */
export async function loadEntries(sources: readonly string[], warn: (words: string) => void): Promise<Entry[]> {
  const feeds = await Promise.all((sources.length > 0 ? sources : [OWN_DATA]).map((source) => loadFeed(source)));
  for (const [at, { errors, dropped }] of feeds.entries()) {
    const whole = errors.find(({ item }) => item === null);
    if (whole) warn(`${sources[at] ?? OWN_DATA}: ${whole.message}`);
    else if (dropped > 0)
      warn(`${sources[at] ?? OWN_DATA}: ${dropped} items were dropped; "daymark validate" says why`);
  }
  return feeds.flatMap(({ records, feed, bundled }) => records.map((record) => ({ record, feed, bundled })));
}

async function loadFolder(folder: string): Promise<LoadedFeed> {
  const data = await readDataFolder(folder).catch((error: Error) => {
    throw new UsageError(`${folder}: ${error.message}`);
  });
  const { title, publisher, home, lang, licence, expired } = data.feed;
  return {
    feed: 'bundle',
    bundled: true,
    info: { title, lang, licence, author: publisher, publisher, ...(home ? { home } : {}), expired: expired === true },
    records: data.records,
    dropped: data.dropped,
    errors: data.problems.map(withFile),
    warnings: data.warnings.map(withFile),
    skipped: [],
  };
}

function withFile({ file, item, path, rule, message }: Problem & { file: string }): Problem {
  return { item, path, rule, message: item === null ? `${file}: ${message}` : message };
}

async function loadFile(file: string, options: LoadOptions): Promise<LoadedFeed> {
  const text = await readFile(file, 'utf8');
  const directory = dirname(file);
  const readPage = async (url: string): Promise<string> => {
    // Pages of a built feed lie beside it under the last parts of their address.
    const path = new URL(url).pathname.split('/').filter((part) => part !== '');
    for (const parts of [path.slice(-2), path.slice(-1)]) {
      const page = await readFile(join(directory, ...parts.map((part) => basename(part))), 'utf8').catch(
        () => undefined,
      );
      if (page !== undefined) return page;
    }
    throw new Error(`${url}: the page is not beside ${file}`);
  };
  return loadPages(text, feedUrlOf(text) ?? 'https://feed.invalid/feed.json', file, options, readPage);
}

async function loadUrl(source: string, options: LoadOptions): Promise<LoadedFeed> {
  const url = parseFeedUrl(source, options);
  if (!url.ok) throw new UsageError(`${source}: ${url.reason}`);
  const readPage = async (address: string): Promise<string> => {
    const read = await readUrl(address, {
      maxBytes: PAGE_LIMITS.bytes,
      ...(options.allowLoopback ? { allowLoopback: true } : {}),
    });
    if ('failed' in read) throw new Error(read.failed);
    return new TextDecoder().decode(read.ok);
  };
  const first = await readPage(url.url).catch((error: Error) => {
    throw new UsageError(error.message);
  });
  return loadPages(first, url.url, url.url, options, readPage);
}

/** The address that a feed says it has: with it, `next_url` can be followed on disk too. */
function feedUrlOf(text: string): string | undefined {
  try {
    const feed: unknown = JSON.parse(text);
    const url = isPlainObject(feed) && typeof feed.feed_url === 'string' ? feed.feed_url : undefined;
    const next =
      isPlainObject(feed) && typeof feed.next_url === 'string' && URL.canParse(feed.next_url)
        ? feed.next_url
        : undefined;
    return URL.parse(url ?? next ?? '')?.href;
  } catch {
    // Not JSON: the parser says so with an item and a rule.
    return undefined;
  }
}

async function loadPages(
  text: string,
  url: string,
  feed: string,
  options: LoadOptions,
  readPage: (url: string) => Promise<string>,
): Promise<LoadedFeed> {
  const list = parseRecordList(text);
  if (list) return loadRecords(list, feed, options);
  const loaded: LoadedFeed = {
    feed,
    bundled: false,
    info: { title: '', expired: false },
    records: [],
    dropped: 0,
    errors: [],
    warnings: [],
    skipped: [],
  };
  const seen = new Set<string>([url]);
  const ids = new Set<string>();
  let current = url;
  for (let page = text, first = true; ; first = false) {
    const parsed = parseJsonFeed(page, { url: current, seen, ids });
    if (first && parsed.info) loaded.info = parsed.info;
    if (first && parsed.plain && !options.strict) addPlain(loaded, page, parsed);
    else if (options.strict) addStrict(loaded, page, parsed);
    else addPage(loaded, parsed);
    if (!parsed.nextUrl) return loaded;
    const next = parseNextUrl(parsed.nextUrl, current, seen);
    if (!next.ok) return loaded;
    try {
      page = await readPage(next.url);
    } catch (error) {
      loaded.errors.push({ item: null, path: 'next_url', rule: 'paging', message: (error as Error).message });
      return loaded;
    }
    current = next.url;
    seen.add(current);
  }
}

function addPage(loaded: LoadedFeed, page: ParsedFeed): void {
  loaded.records.push(...page.records);
  loaded.dropped += page.dropped;
  loaded.errors.push(...page.errors);
  loaded.warnings.push(...page.warnings);
  loaded.skipped.push(...page.skipped);
  for (const { item, reason } of page.skipped)
    loaded.warnings.push({ item, path: '_anniversary', rule: 'no-anniversary', message: `skipped: ${reason}` });
}

/** A feed that does not know us: its titles may tell days. */
function addPlain(loaded: LoadedFeed, page: string, parsed: ParsedFeed): void {
  const { records, skipped } = parsePlainJsonFeed(page, parsed.info);
  loaded.records.push(...records);
  loaded.skipped.push(...skipped);
  loaded.errors.push(...parsed.errors.filter(({ item }) => item === null));
  for (const { item, reason } of skipped)
    loaded.warnings.push({ item, path: 'title', rule: 'title-date', message: `skipped: ${reason}` });
}

/** Strict mode on a feed: what the item says, nothing cleaned and nothing filled in. */
function addStrict(loaded: LoadedFeed, text: string, parsed: ParsedFeed): void {
  loaded.errors.push(...parsed.errors.filter(({ item, rule }) => item === null || rule === 'id' || rule === 'depth'));
  loaded.warnings.push(...parsed.warnings.filter(({ item }) => item === null));
  const dropped = new Set(loaded.errors.map(({ item }) => item));
  const feed: unknown = parsed.info ? JSON.parse(text.replace(/^\uFEFF/, '')) : undefined;
  const items = isPlainObject(feed) && Array.isArray(feed.items) ? (feed.items as unknown[]) : [];
  const seen = new Set<unknown>();
  for (const [index, item] of items.entries()) {
    const id = isPlainObject(item) ? item.id : undefined;
    if (!isPlainObject(item) || dropped.has(index) || (seen.has(String(id)) && id !== undefined)) {
      loaded.dropped++;
      continue;
    }
    if (item._anniversary === undefined) continue;
    seen.add(String(id));
    const { record, errors, warnings } = validateStrict(strictDraft(item, parsed.info), index);
    loaded.errors.push(...errors);
    loaded.warnings.push(...warnings);
    if (record) loaded.records.push(record);
    else loaded.dropped++;
  }
}

function strictDraft(item: { [key: string]: unknown }, info: FeedInfo | null): { [key: string]: unknown } {
  const { draft, defaults } = draftOfItem(item, info);
  if (typeof draft.date === 'string') draft.date = { edtf: draft.date };
  draft.lang ??= defaults.lang;
  draft.created ??= defaults.created;
  draft.updated ??= defaults.updated ?? defaults.created;
  if (draft.attribution === undefined && defaults.author && defaults.licence)
    draft.attribution = { author: defaults.author, licence: defaults.licence };
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined));
}

/** A bare list of records, as a file of a data folder, or one record. */
function parseRecordList(text: string): unknown[] | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (Array.isArray(value)) return value;
    return isPlainObject(value) && !('items' in value) && 'id' in value && ('date' in value || 'observance' in value)
      ? [value]
      : null;
  } catch {
    // Not JSON: the feed parser says so with an item and a rule.
    return null;
  }
}

function loadRecords(list: readonly unknown[], feed: string, { strict }: LoadOptions): LoadedFeed {
  const loaded: LoadedFeed = {
    feed,
    bundled: false,
    info: { title: '', expired: false },
    records: [],
    dropped: 0,
    errors: [],
    warnings: [],
    skipped: [],
  };
  const ids = new Set<string>();
  for (const [index, item] of list.entries()) {
    const { record, errors, warnings } = strict
      ? validateStrict(item, index)
      : validateFeedRecord(item, { index, maxWeight: 5 });
    loaded.errors.push(...errors);
    loaded.warnings.push(...warnings);
    if (record && ids.has(record.id)) {
      loaded.errors.push({
        item: record.id,
        path: 'id',
        rule: 'id',
        message: 'the id stands twice: the first is kept',
      });
      loaded.dropped++;
    } else if (record) {
      ids.add(record.id);
      loaded.records.push(record);
    } else loaded.dropped++;
  }
  return loaded;
}
