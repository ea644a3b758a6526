/** `feed.json` and its further pages: all records as a JSON Feed 1.1 with our object (feed.md 1). */
import { type ArchiveFile, sha256 } from '../../core/feed/archive.ts';
import { type ArchivePointer, PAGE_LIMITS } from '../../core/feed/json-feed.ts';
import type { AnniversaryRecord } from '../../core/record/record.ts';
import { UNDATED } from '../../core/record/undated.ts';
import type { LoadedFeed } from '../load-feed.ts';

export type FeedHeader = LoadedFeed['info'];

const encoder = new TextEncoder();
/** Room for the page's own head: title, pointers, address of the next page. */
const PAGE_HEAD_BYTES = 8 * 1024;

/** The pages, the last first: every page is named by what it holds, and `feed.json`, which changes, comes at the end. */
export async function buildFeedPages(
  header: FeedHeader,
  records: readonly AnniversaryRecord[],
  base: string,
  archive: ArchivePointer | undefined,
): Promise<ArchiveFile[]> {
  const pages = splitPages(records.map((record) => JSON.stringify(itemOf(record))));
  const files: ArchiveFile[] = [];
  let nextUrl: string | undefined;
  for (const [index, items] of [...pages.entries()].reverse()) {
    const head = JSON.stringify(pageHead(header, base, archive, index === 0, nextUrl));
    const bytes = encoder.encode(`${head.slice(0, -1)},"items":[\n${items.join(',\n')}\n]}\n`);
    const path = index === 0 ? 'feed.json' : `page/${(await sha256(bytes)).slice(0, 32)}.json`;
    files.push({ path, bytes });
    nextUrl = new URL(path, base).href;
  }
  return files;
}

function splitPages(items: readonly string[]): string[][] {
  const pages: string[][] = [[]];
  let bytes = 0;
  for (const item of items) {
    const size = Buffer.byteLength(item) + 2;
    const page = pages.at(-1)!;
    if (page.length >= PAGE_LIMITS.items || (page.length > 0 && bytes + size > PAGE_LIMITS.bytes - PAGE_HEAD_BYTES)) {
      pages.push([item]);
      bytes = size;
    } else {
      page.push(item);
      bytes += size;
    }
  }
  return pages;
}

function pageHead(
  header: FeedHeader,
  base: string,
  archive: ArchivePointer | undefined,
  first: boolean,
  nextUrl: string | undefined,
): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: header.title || new URL(base).host,
    ...(header.home ? { home_page_url: header.home } : {}),
    ...(first ? { feed_url: new URL('feed.json', base).href } : {}),
    ...(header.lang ? { language: header.lang } : {}),
    ...(header.author ? { authors: [{ name: header.author }] } : {}),
    ...(nextUrl ? { next_url: nextUrl } : {}),
    ...(header.expired ? { expired: true } : {}),
    _anniversary: { ...(header.licence ? { licence: header.licence } : {}), ...(archive ? { archive } : {}) },
  };
}

/** An item that any feed reader can show, and that reads back as the same record. */
function itemOf(record: AnniversaryRecord): object {
  const { id, title, summary, body, ...rest } = record;
  const url = record.links?.[0]?.url;
  return {
    id,
    ...(url ? { url } : {}),
    title,
    ...(summary ? { summary } : {}),
    content_text: body ?? (summary || title),
    ...(record.categories.length > 0 ? { tags: record.categories } : {}),
    language: record.lang,
    authors: [{ name: record.attribution.author }],
    ...(record.created === UNDATED ? {} : { date_published: `${record.created}T00:00:00Z` }),
    ...(record.updated === UNDATED ? {} : { date_modified: `${record.updated}T00:00:00Z` }),
    _anniversary: rest,
  };
}
