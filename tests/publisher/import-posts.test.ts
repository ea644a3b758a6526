import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { importRecords } from '../../publisher/commands/import.ts';
import { NOW } from './a-published-feed.ts';

const POSTS = 'https://blog.example.org/wp-json/wp/v2/posts';
const post = (id: number, title = `${(id % 28) + 1} April 1990: Number ${id}`): object => ({
  id,
  title: { rendered: title },
});

/** A blog of `count` posts, as WordPress answers; the addresses that were asked are kept. */
function aBlog(count: number, { header = true, largest = Number.POSITIVE_INFINITY } = {}): URL[] {
  const asked: URL[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    const url = new URL(address);
    asked.push(url);
    const page = Number(url.searchParams.get('page') ?? 1);
    const size = Number(url.searchParams.get('per_page') ?? 10);
    if (size > largest) return new Response('x'.repeat(6 * 1024 * 1024));
    const posts = Array.from({ length: count }, (_, at) => post(at + 1)).slice((page - 1) * size, page * size);
    if (posts.length === 0 && page > 1)
      return new Response('{"code":"rest_post_invalid_page_number"}', { status: 400 });
    const pages = String(Math.ceil(count / size));
    return new Response(JSON.stringify(posts), { headers: header ? { 'X-WP-TotalPages': pages } : {} });
  });
  return asked;
}

const run = (address = POSTS) => importRecords('wordpress', address, { now: NOW });
const pagesOf = (asked: readonly URL[]): (string | null)[] => asked.map(({ searchParams }) => searchParams.get('page'));

describe('import wordpress by address', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('reads as many pages as X-WP-TotalPages says, 100 posts at a time', async () => {
    const asked = aBlog(300);
    expect((await run()).records).toHaveLength(300);
    expect(pagesOf(asked)).toEqual(['1', '2', '3']);
    expect(asked[0]?.searchParams.get('per_page')).toBe('100');
  });

  it('ends at the page that is not full, or at the 400 after the last, where a cache has lost the header', async () => {
    const asked = aBlog(250, { header: false });
    expect((await run()).records).toHaveLength(250);
    expect(pagesOf(asked)).toEqual(['1', '2', '3']);
    const even = aBlog(200, { header: false });
    expect((await run()).records).toHaveLength(200);
    expect(pagesOf(even)).toEqual(['1', '2', '3']);
  });

  it('asks fewer at a time where a hundred posts are too much', async () => {
    const asked = aBlog(50, { largest: 20 });
    expect((await run()).records).toHaveLength(50);
    expect(asked.map(({ searchParams }) => searchParams.get('per_page'))).toEqual(['100', '20', '20', '20']);
  });

  it('reads the one page that the address names', async () => {
    const asked = aBlog(300);
    expect((await run(`${POSTS}?page=2&per_page=5`)).records.map(({ id }) => id)).toEqual(['6', '7', '8', '9', '10']);
    expect(asked).toHaveLength(1);
  });

  it('stops after 100 pages, and says so', async () => {
    const asked = aBlog(10_100);
    const { records, skipped } = await run();
    expect(records).toHaveLength(10_000);
    expect(asked).toHaveLength(100);
    expect(skipped).toEqual([{ item: 'page 101', reason: expect.stringContaining('only 100 pages are read of 101') }]);
  });

  it('says what came in place of posts, and fails when a page cannot be had', async () => {
    vi.stubGlobal('fetch', async () => new Response('<html>'));
    expect(await run()).toEqual({
      records: [],
      skipped: [{ item: 'file', reason: expect.stringContaining('web page') }],
    });
    vi.stubGlobal('fetch', async () => new Response('', { status: 500 }));
    await expect(run()).rejects.toThrow('the server answered 500');
  });

  it('reads the file of Tools → Export', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'daymark-')), 'export.xml');
    await writeFile(
      file,
      `<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><item><title>5 April 1990: Baren</title>
      <wp:post_id>9</wp:post_id><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item></channel></rss>`,
    );
    expect(await run(file)).toMatchObject({ records: [{ id: '9', title: 'Baren' }], skipped: [] });
  });
});
