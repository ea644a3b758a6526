/**
 * All posts of a WordPress blog, page by page: WordPress answers at most 100 at a time, and says in `X-WP-TotalPages` how many
 * pages there are.
 */
import { type Imported, parseJson } from '../../core/feed/adapters/imported.ts';
import { parseWordPress, postsOf, type WordPressContext } from '../../core/feed/adapters/wordpress.ts';
import { PAGE_LIMITS } from '../../core/feed/json-feed.ts';
import { type ReadResult, readUrl } from '../read-limited.ts';
import { UsageError } from '../usage-error.ts';

const POSTS_A_PAGE = 100;
const FEWER_POSTS = 20;
/** 10,000 posts: more than any series has, and an end for a server that has none. */
const PAGES_MAX = 100;

/**
 * Reads the posts behind an address. An address that itself names a page is read as that page alone. What is beyond the last
 * page that is read stands among the skipped. Throws a UsageError when a page cannot be read.
 */
export async function importPosts(address: string, context: WordPressContext): Promise<Imported> {
  const url = URL.parse(address);
  if (!url || url.searchParams.has('page')) return parseWordPress(textOf(await read(address)), context);
  const given = Number(url.searchParams.get('per_page') ?? 0);
  let size = given > 0 ? given : POSTS_A_PAGE;
  const posts: unknown[] = [];
  for (let page = 1; ; page++) {
    let answer = await read(urlOfPage(url, page, size));
    // A blog of long posts: as many as fit are asked at a time.
    if ('failed' in answer && answer.oversized && page === 1 && size > FEWER_POSTS) {
      size = FEWER_POSTS;
      answer = await read(urlOfPage(url, page, size));
    }
    // WordPress answers 400 to the page after the last.
    if ('failed' in answer && answer.status === 400 && page > 1) break;
    const text = textOf(answer);
    const list = postsOf(parseJson(text));
    if (!list && page === 1) return parseWordPress(text, context);
    if (!list) throw new UsageError(`${urlOfPage(url, page, size)}: not a list of posts`);
    posts.push(...list);
    const pages = 'ok' in answer ? Number(answer.headers.get('x-wp-totalpages') ?? Number.NaN) : Number.NaN;
    // Where a cache has lost the header, a page that is not full is the last.
    const more = Number.isInteger(pages) ? page < pages : list.length >= size;
    if (!more) break;
    if (page === PAGES_MAX) {
      const { records, skipped } = parseWordPress(posts, context);
      const reason = `only ${PAGES_MAX} pages are read${Number.isInteger(pages) ? ` of ${pages}` : ''}; name a later one with "page="`;
      return { records, skipped: [...skipped, { item: `page ${PAGES_MAX + 1}`, reason }] };
    }
  }
  return parseWordPress(posts, context);
}

const read = (address: string): Promise<ReadResult> => readUrl(address, { maxBytes: PAGE_LIMITS.bytes });

function textOf(answer: ReadResult): string {
  if ('failed' in answer) throw new UsageError(answer.failed);
  return new TextDecoder().decode(answer.ok);
}

function urlOfPage(url: URL, page: number, size: number): string {
  const asked = new URL(url);
  asked.searchParams.set('per_page', String(size));
  asked.searchParams.set('page', String(page));
  if (!asked.searchParams.has('_embed')) asked.searchParams.set('_embed', 'author');
  return asked.href;
}
