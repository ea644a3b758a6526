/**
 * Asking a WordPress blog for its posts (feed.md 5), page by page, the latest changes first: all of them when it is read for the
 * first time, afterwards those that were changed since.
 */
import { own } from '../record/clean.ts';
import { readId } from '../record/validate.ts';
import { parseJson, textOf } from './adapters/imported.ts';
import { parseWordPress, postsOf } from './adapters/wordpress.ts';
import { ARCHIVE_LIMITS, parseInstantMinutes, type Refusal } from './archive.ts';
import type { Unreachable } from './fetched.ts';
import { type Arrivals, isJson, notAFeed, nothing, notJson, type PlainContext } from './plain-answers.ts';
import type { Subscription } from './subscription.ts';
import { PAGES_MAX } from './urls.ts';

/** Posts that are asked for at a time: as many as WordPress gives, or as fit. Each is a whole number of the next. */
const SIZES = [100, 20, 4] as const;

/**
 * Reads the posts of a blog with at most as many requests as a feed may have pages. A blog that has more than fit is read as far
 * as they go, and `newest` says how far.
 */
export async function readPosts(
  { feed, lang }: Subscription,
  context: PlainContext,
): Promise<Arrivals | Unreachable | Refusal> {
  const arrivals = nothing();
  const posts = new Map<unknown, unknown>();
  let size: number = SIZES[0];
  let characters = 0;
  for (let asked = 1, offset = 0; ; asked++) {
    const page = offset / size + 1;
    const answer = await context.get(urlOfPosts(feed, page, size));
    if ('unreachable' in answer) {
      const fewer = SIZES.find((other) => other < size);
      if (answer.unreachable === 'oversized' && fewer && asked < PAGES_MAX) {
        size = fewer;
        continue;
      }
      // WordPress answers 400 to the page after the last.
      if (offset > 0 && answer.status === 400) break;
      return answer;
    }
    const list = postsOf(parseJson(answer.ok));
    if (!list) return isJson(answer.ok) ? notAFeed('this is not a list of posts') : notJson(answer.ok);
    const fresh = list.filter((post) => !posts.has(idOf(post) ?? post));
    // A post that is published between two requests pushes another from one page to the next: it comes twice.
    for (const post of fresh) posts.set(idOf(post) ?? post, post);
    offset += size;
    characters += answer.ok.length;
    // Where the server does not say how many pages there are, one that is not full is the last.
    arrivals.more = answer.pages === undefined ? list.length >= size : page < answer.pages;
    if ((answer.pages ?? 0) > PAGES_MAX) arrivals.newest = PAGES_MAX * size;
    if (!arrivals.more || (context.since && !areAllNewer(list, context.since))) break;
    // A server that answers with the same posts whatever the page has no more of them.
    if (context.brief || (list.length > 0 && fresh.length === 0)) break;
    if (asked >= PAGES_MAX || characters > ARCHIVE_LIMITS.storedBytes) {
      arrivals.newest = posts.size;
      break;
    }
  }
  return { ...arrivals, ...parseWordPress([...posts.values()], lang ? { lang } : {}) };
}

const idOf = (post: unknown): string | undefined =>
  typeof post === 'object' && post !== null ? readId(own(post, 'id') ?? own(post, 'ID')) : undefined;

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
