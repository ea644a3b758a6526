/**
 * WordPress posts as `wp-json/wp/v2/posts` and `public-api.wordpress.com/wp/v2/sites/{host}/posts` answer them (feed.md 5).
 * The day is read from the title; `date` is when the post was published and says nothing about it.
 */
import { own } from '../../record/clean.ts';
import { LIMITS } from '../../record/record.ts';
import { readId } from '../../record/validate.ts';
import { htmlToText } from './html-text.ts';
import {
  civilDay,
  explainNoList,
  ImportCollector,
  type Imported,
  listOf,
  parseJson,
  REASONS,
  textOf,
} from './imported.ts';
import { findSeries, parseTitleDate } from './title-date.ts';

export interface WordPressContext {
  /** BCP 47; posts do not say in which language they are. */
  lang?: string;
  /** Name of the blog. */
  publisher?: string;
}

/** Records of the posts whose title tells a day. `skipped[].item` is the post's id. Never throws. */
export function parseWordPress(input: unknown, context: WordPressContext = {}): Imported {
  const collector = new ImportCollector();
  const value = typeof input === 'string' ? parseJson(input) : input;
  const posts = postsOf(value);
  if (!posts) {
    collector.skip('file', explainNoList(input, 'a list of posts'));
    return collector.result();
  }
  const titles = posts.map((post) => titleOf(post));
  const series = findSeries(titles.filter((title) => title !== undefined));
  for (const [index, post] of posts.entries()) {
    const rawId = typeof post === 'object' && post !== null ? (own(post, 'id') ?? own(post, 'ID')) : undefined;
    const id = readId(rawId);
    const item = typeof rawId === 'number' ? rawId : (id ?? index);
    const title = titles[index];
    if (id === undefined) collector.skip(item, REASONS.noId);
    else if (!title) collector.skip(item, REASONS.noTitle);
    else addPost(collector, post as object, item, id, title, series, context);
  }
  return collector.result();
}

/** The list as both services answer it, or null. */
export function postsOf(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return value;
  const posts = typeof value === 'object' && value !== null ? own(value, 'posts') : undefined;
  return Array.isArray(posts) ? posts : null;
}

function addPost(
  collector: ImportCollector,
  post: object,
  item: string | number,
  id: string,
  title: string,
  series: ReadonlySet<string>,
  context: WordPressContext,
): void {
  const date = parseTitleDate(title, series);
  if (!date.ok) {
    collector.skip(item, date.reason);
    return;
  }
  const { edtf, calendar } = date;
  const url = textOf(post, 'link') ?? textOf(post, 'URL');
  const author = textOf(listOf(own(post, '_embedded'), 'author')[0], 'name');
  const created = civilDay(textOf(post, 'date'));
  const updated = civilDay(textOf(post, 'modified')) ?? created;
  const excerpt = rendered(post, 'excerpt')?.replace(
    /(?:(?<!\s)\s+)?(?:\[…\]|\[\.\.\.\]|…|\.\.\.|Continue reading.*|Read more.*)\s*$/su,
    '',
  );
  const body = rendered(post, 'content');
  const draft = {
    id,
    title: date.title,
    date: calendar ? { edtf, calendar } : { edtf },
    // An excerpt that WordPress cut out of the content is no summary: the content's first sentence is one.
    ...(excerpt && !body?.startsWith(excerpt.slice(0, 40)) ? { summary: excerpt } : {}),
    ...(body ? { body } : {}),
    ...(url ? { links: [{ url, title: date.title.slice(0, LIMITS.title.max) }] } : {}),
  };
  collector.add(item, draft, {
    ...(context.lang ? { lang: context.lang } : {}),
    ...(context.publisher
      ? { publisher: context.publisher }
      : url
        ? { publisher: URL.parse(url)?.hostname ?? '' }
        : {}),
    ...(author ? { author } : {}),
    ...(url ? { url } : {}),
    ...(created ? { created } : {}),
    ...(updated ? { updated } : {}),
  });
}

/** `{rendered: html}` of the current API, or a bare string of the old one, as text. */
function rendered(post: object, key: string): string | undefined {
  const value = own(post, key);
  const html = typeof value === 'string' ? value : textOf(value, 'rendered');
  return (html && htmlToText(html)) || undefined;
}

function titleOf(post: unknown): string | undefined {
  return typeof post === 'object' && post !== null ? rendered(post, 'title') : undefined;
}
