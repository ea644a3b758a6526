/** A WordPress blog with many posts, through the engine: bounded, at leisure, and taken up where a run ended. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { webGet } from '../../background/fetch-limited.ts';
import { runFeed } from '../../background/sync.ts';
import { runPlain } from '../../background/sync-plain.ts';
import { readFeedRecords } from '../../storage/feeds-db.ts';
import { readContacts } from '../../storage/reader-db.ts';
import { aReader, aSubscription, type Reader } from './reader.ts';
import { stubWeb, type Web } from './web.ts';

const BLOG = 'https://blog.example/wp-json/wp/v2/posts';
let reader: Reader;
let clock: Reader;
let web: Web;

beforeEach(async () => {
  web = stubWeb();
  reader = await aReader([{ feed: BLOG, kind: 'wordpress' }]);
  clock = reader;
});
afterEach(() => {
  vi.unstubAllGlobals();
  reader.db.close();
  reader.reader.close();
});

interface Post {
  id: number;
  modified_gmt: string;
  title: { rendered: string };
}
const aPost = (id: number, own: object = {}): Post => ({
  id,
  modified_gmt: '2021-01-01T00:00:00',
  title: { rendered: `A series of ours | ${(id % 28) + 1} April 19${10 + (id % 80)} | Post ${id}` },
  ...own,
});
const somePosts = (count: number): Post[] => Array.from({ length: count }, (_, at) => aPost(at + 1));

interface Blog {
  posts: Post[];
  /** Whether browsers may read X-WP-TotalPages. */
  isExposed: boolean;
  /** Posts at a time beyond which an answer is larger than 5 MiB. */
  most: number;
  /** Another answer for a page. */
  instead: Map<number, () => Response>;
}

const FIELDS = 'id,date,modified,modified_gmt,link,title,excerpt,content,_links,_embedded';
const addressOf = (page: number, size = 100): string =>
  `${BLOG}?per_page=${size}&page=${page}&orderby=modified&_embed=author&_fields=${FIELDS.replaceAll(',', '%2C')}`;

/** WordPress as its REST API handbook describes it ("Pagination"): at most 100 a page, 400 behind the last. */
function aBlog(own: Partial<Blog> = {}): Blog {
  const blog: Blog = { posts: somePosts(250), isExposed: true, most: 100, instead: new Map(), ...own };
  for (const size of [100, 20, 4])
    for (let page = 1; page <= 60; page++)
      web.put(addressOf(page, size), () => {
        const other = blog.instead.get(page);
        if (other) return other();
        const pages = Math.ceil(blog.posts.length / size);
        if (page > pages) return Response.json({ code: 'rest_post_invalid_page_number' }, { status: 400 });
        if (size > blog.most) return new Response('x'.repeat(5 * 1024 * 1024 + 1));
        const headers: HeadersInit = blog.isExposed ? { 'X-WP-TotalPages': `${pages}` } : {};
        return Response.json(blog.posts.slice((page - 1) * size, page * size), { headers });
      });
  return blog;
}

const run = async () => {
  web.asked.length = 0;
  clock = clock.later({ hours: 25 });
  return runFeed(BLOG, clock, 'now');
};
const stored = async (): Promise<number> => (await readFeedRecords(reader.db, BLOG)).length;
const pagesAsked = (): string[] =>
  web.asked.map((url) => {
    const { searchParams } = new URL(url);
    return `${searchParams.get('page')} of ${searchParams.get('per_page')}`;
  });

describe('the first reading', () => {
  it('asks for as many pages as X-WP-TotalPages says, and for no more', async () => {
    const { posts } = aBlog({ posts: somePosts(200) });
    expect(await run()).toMatchObject({ outcome: 'updated' });
    expect(web.asked).toEqual([addressOf(1), addressOf(2)]);
    expect(await stored()).toBe(posts.length);
  });

  it('asks until a page is not full, or WordPress says so, where that header may not be read', async () => {
    const blog = aBlog({ posts: somePosts(150), isExposed: false });
    await run();
    expect(pagesAsked()).toEqual(['1 of 100', '2 of 100']);
    expect(await stored()).toBe(150);
    blog.posts = somePosts(200).map((post) => ({ ...post, modified_gmt: '2026-11-28T00:00:00' }));
    await run();
    expect(pagesAsked()).toEqual(['1 of 100', '2 of 100', '3 of 100']);
    expect(await stored()).toBe(200);
  });

  it('takes the name of a series out of a title that stands alone on its page', async () => {
    aBlog({ posts: somePosts(101) });
    await run();
    expect((await readFeedRecords(reader.db, BLOG)).find(({ id }) => id === '101')?.title).toBe('Post 101');
  });

  it('goes on where a page has fewer posts, because some are private', async () => {
    const blog = aBlog();
    const rest = blog.posts.slice(100, 140);
    blog.instead.set(2, () => Response.json(rest, { headers: { 'X-WP-TotalPages': '3' } }));
    await run();
    expect(await stored()).toBe(100 + 40 + 50);
  });

  it('keeps a post once that was pushed to the next page while it was read', async () => {
    const blog = aBlog({ posts: somePosts(150) });
    blog.instead.set(2, () =>
      Response.json([blog.posts[99], ...blog.posts.slice(100)], { headers: { 'X-WP-TotalPages': '2' } }),
    );
    expect(await run()).not.toHaveProperty('skipped');
    expect(await stored()).toBe(150);
  });

  it('ends with forty requests, and says that older posts are not read', async () => {
    aBlog({ posts: somePosts(5_000) });
    expect(await run()).toMatchObject({ outcome: 'updated', newest: 4_000 });
    expect(web.asked).toHaveLength(40);
    expect(await stored()).toBe(4_000);
    expect((await reader.db.jobs.get(BLOG))?.lastOutcome).toMatchObject({ newest: 4_000 });
    // The day after it is still so, though one request is enough to see that nothing is new.
    expect(await run()).toMatchObject({ outcome: 'unchanged', newest: 4_000 });
    expect(web.asked).toHaveLength(1);
  });

  it('ends where a server answers with the same posts whatever the page', async () => {
    const blog = aBlog({ posts: somePosts(100), isExposed: false });
    blog.instead.set(2, () => Response.json(blog.posts));
    await run();
    expect(web.asked).toHaveLength(2);
  });
});

describe('a blog of long posts', () => {
  it('is asked for fewer at a time, also where the long ones come later', async () => {
    const blog = aBlog({ posts: somePosts(150), most: 20 });
    await run();
    expect(pagesAsked().slice(0, 3)).toEqual(['1 of 100', '1 of 20', '2 of 20']);
    expect(await stored()).toBe(150);

    const huge = () => new Response('x'.repeat(5 * 1024 * 1024 + 1));
    blog.most = 100;
    blog.posts = somePosts(180).map((post) => ({ ...post, modified_gmt: '2026-11-28T00:00:00' }));
    blog.instead.set(2, () => {
      blog.instead.delete(2);
      return huge();
    });
    await run();
    expect(pagesAsked()).toEqual(['1 of 100', '2 of 100', '6 of 20', '7 of 20', '8 of 20', '9 of 20']);
    expect(await stored()).toBe(180);
  });

  it('whose posts do not fit even by fours is refused with the size', async () => {
    aBlog({ most: 3 });
    expect(await run()).toMatchObject({ outcome: 'unreachable', unreachable: 'oversized' });
    expect(pagesAsked()).toEqual(['1 of 100', '1 of 20', '1 of 4']);
  });
});

describe('a run that does not come to its end', () => {
  const busy = () => new Response('', { status: 429, headers: { 'Retry-After': '600' } });

  it('applies nothing, comes back when it was told to, and asks for what is missing', async () => {
    const blog = aBlog();
    blog.instead.set(3, busy);
    expect(await run()).toMatchObject({ unreachable: 'status', status: 429, retryAfterSeconds: 600 });
    expect(await stored()).toBe(0);
    blog.instead.delete(3);
    expect(await run()).toMatchObject({ outcome: 'updated' });
    expect(pagesAsked()).toEqual(['1 of 100', '3 of 100']);
    expect(await stored()).toBe(250);
    expect(await reader.db.staging.count()).toBe(0);
  });

  it('is taken up by the next background after a kill', async () => {
    const blog = aBlog();
    // The background dies while it waits for the third page, and this promise with it.
    blog.instead.set(3, () => new Response(new ReadableStream()));
    const subscription = aSubscription({ feed: BLOG, kind: 'wordpress' });
    const get = webGet(subscription, () => undefined);
    const { db, now } = reader;
    void runPlain(subscription, { db, now, today: Temporal.PlainDate.from('2026-11-23'), get, restMs: 0 });
    await vi.waitFor(() => expect(pagesAsked()).toContain('3 of 100'));
    expect(await db.staging.count()).toBe(1);
    blog.instead.delete(3);
    await run();
    expect(pagesAsked()).toEqual(['1 of 100', '3 of 100']);
    expect(await stored()).toBe(250);
  });

  it('begins anew where the first page has changed', async () => {
    const blog = aBlog();
    blog.instead.set(3, busy);
    await run();
    blog.instead.delete(3);
    blog.posts = [aPost(999), ...blog.posts];
    await run();
    expect(pagesAsked()).toEqual(['1 of 100', '2 of 100', '3 of 100']);
    expect(await stored()).toBe(251);
    expect(await reader.db.staging.count()).toBe(0);
  });

  it.each<[string, () => Response]>([
    ['a page that is missing', () => new Response('', { status: 404 })],
    ['a web page', () => new Response('<!doctype html>')],
  ])('forgets what was put aside before %s', async (_, answer) => {
    const blog = aBlog();
    blog.instead.set(3, answer);
    await run();
    expect(await stored()).toBe(0);
    expect(await reader.db.staging.count()).toBe(0);
  });
});

describe('afterwards', () => {
  it('the newest page alone is asked for, and the next where all of it has changed', async () => {
    const blog = aBlog();
    await run();
    expect(await run()).toEqual({ outcome: 'unchanged' });
    expect(pagesAsked()).toEqual(['1 of 100']);
    blog.posts = blog.posts.map((post, at) => (at < 130 ? { ...post, modified_gmt: '2026-11-28T00:00:00' } : post));
    await run();
    expect(pagesAsked()).toEqual(['1 of 100', '2 of 100']);
    expect(await reader.db.staging.count()).toBe(0);
  });

  it('every request stands on the page of contacts', async () => {
    aBlog();
    await run();
    await vi.waitFor(async () => expect(await readContacts(reader.reader, 9)).toHaveLength(3));
  });
});

it('rests a second between two pages', async () => {
  const blog = aBlog({ posts: somePosts(150) });
  const { restMs: _, ...hurried } = clock;
  const at: number[] = [];
  const page = (posts: Post[]) => () => {
    at.push(performance.now());
    return Response.json(posts, { headers: { 'X-WP-TotalPages': '2' } });
  };
  blog.instead.set(1, page(blog.posts.slice(0, 100)));
  blog.instead.set(2, page(blog.posts.slice(100)));
  await runFeed(BLOG, hurried, 'now');
  expect(at).toHaveLength(2);
  expect(at[1]! - at[0]!).toBeGreaterThan(980);
});
