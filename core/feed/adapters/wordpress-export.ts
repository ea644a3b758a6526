/**
 * The file that WordPress writes under Tools → Export (WXR: RSS 2.0 with elements of its own), as the posts that its API would
 * answer. Pages, drafts, attachments and menus are in it, too, and are left alone.
 */
import { Parser } from 'htmlparser2';

/** A post in the shape of the API; `id` is the number that the API gives it, so that both make the same record. */
export interface ExportedPost {
  id: number;
  date: string;
  modified: string;
  link: string;
  title: { rendered: string };
  content: { rendered: string };
  excerpt: { rendered: string };
  _embedded: { author: { name: string }[] };
}

type Fields = Map<string, string>;

/** The published posts of an export, or null when the text is none. Never throws. */
export function parseWordPressExport(text: string): ExportedPost[] | null {
  if (!/^[\s\uFEFF]*<[?!r][\s\S]{0,4000}xmlns:wp=/.test(text.slice(0, 5_000))) return null;
  const { items, authors } = readElements(text);
  const names = new Map(
    authors.map((author) => [author.get('wp:author_login') ?? '', author.get('wp:author_display_name') ?? '']),
  );
  return items
    .filter((item) => item.get('wp:post_type') === 'post' && item.get('wp:status') === 'publish')
    .map((item) => postOf(item, names));
}

function postOf(item: Fields, names: ReadonlyMap<string, string>): ExportedPost {
  const get = (name: string): string => item.get(name) ?? '';
  const author = names.get(get('dc:creator')) || get('dc:creator');
  return {
    id: Number(get('wp:post_id')),
    date: get('wp:post_date'),
    modified: get('wp:post_modified'),
    link: get('link'),
    title: { rendered: get('title') },
    content: { rendered: get('content:encoded') },
    excerpt: { rendered: get('excerpt:encoded') },
    _embedded: { author: author ? [{ name: author }] : [] },
  };
}

/** The fields of each item and author; elements within their elements, such as those of a comment, are passed over. */
function readElements(text: string): { items: Fields[]; authors: Fields[] } {
  const items: Fields[] = [];
  const authors: Fields[] = [];
  let fields: Fields | null = null;
  let field = '';
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name) {
        if (name === 'item' || name === 'wp:author') {
          fields = new Map();
          depth = 0;
          (name === 'item' ? items : authors).push(fields);
        } else if (fields && ++depth === 1) field = name;
      },
      ontext(data) {
        if (fields && depth === 1) fields.set(field, (fields.get(field) ?? '') + data);
      },
      onclosetag(name) {
        if (name === 'item' || name === 'wp:author') fields = null;
        else if (fields) depth--;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  for (const each of [...items, ...authors]) for (const [name, value] of each) each.set(name, value.trim());
  return { items, authors };
}
