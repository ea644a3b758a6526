/** The feeds that a web page announces: `<link rel="alternate">`, and the signs of WordPress. Never throws. */
import { Parser } from 'htmlparser2';
import { wordPressComPosts, wordPressPosts } from './wordpress-address.ts';

export interface PageLinks {
  /** Addresses of JSON Feeds, whole, in the page's order. */
  jsonFeeds: string[];
  /** Address of the posts of a WordPress blog, whole. */
  posts?: string;
  title?: string;
}

/** A page's head is near its beginning; the rest is not looked at. */
const INPUT_MAX = 500_000;

/** Reads a page. `base` is its address after redirects. */
export function parsePageLinks(html: string, base: string): PageLinks {
  const links: PageLinks = { jsonFeeds: [] };
  let inTitle = false;
  let title = '';
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        inTitle = name === 'title' && title === '';
        if (name === 'link') readLink(attributes, base, links);
        else if (name === 'meta') readGenerator(attributes, base, links);
      },
      ontext(text) {
        if (inTitle) title += text;
      },
      onclosetag(name) {
        if (name === 'title') inTitle = false;
      },
    },
    { decodeEntities: true },
  );
  parser.write(html.slice(0, INPUT_MAX));
  parser.end();
  if (title.trim() !== '') links.title = title.trim();
  return links;
}

type Attributes = Readonly<Record<string, string | undefined>>;

function readLink({ rel = '', type = '', href = '' }: Attributes, base: string, links: PageLinks): void {
  const address = href === '' ? undefined : URL.parse(href, base)?.href;
  if (!address) return;
  const relations = rel.toLowerCase().split(/\s+/);
  const [mime] = type.toLowerCase().split(';');
  if (relations.includes('alternate')) {
    if (mime?.trim() === 'application/feed+json') links.jsonFeeds.push(address);
    // Feeds were announced as application/json before the type was registered; so is what WordPress tells of one page.
    else if (mime?.trim() === 'application/json' && !/wp-json|rest_route|oembed/.test(address))
      links.jsonFeeds.push(address);
  }
  if (relations.includes('https://api.w.org/')) links.posts = wordPressPosts(address, new URL(base).hostname);
}

function readGenerator({ name = '', content = '' }: Attributes, base: string, links: PageLinks): void {
  if (name.toLowerCase() !== 'generator' || !/^wordpress\.com$/i.test(content.trim())) return;
  links.posts ??= wordPressComPosts(new URL(base).hostname);
}

/**
 * Reads RSS or Atom as far as it tells where the blog is that it comes from: such a feed cannot be followed, because it has no
 * ids for records, but the blog's own API can. Null for what is no feed.
 */
export function parseXmlFeed(xml: string, base: string): PageLinks | null {
  if (!/<(?:rss|feed|rdf:RDF)[\s>]/.test(xml.slice(0, 2_000))) return null;
  const found: PageLinks = { jsonFeeds: [] };
  const texts = new Map<string, string>();
  const path: string[] = [];
  let generator = '';
  const parser = new Parser(
    {
      onopentag(name, { uri = '', href = '', rel = '' }) {
        path.push(name);
        // Atom keeps the address of its generator and of its page in attributes.
        if (name === 'generator' && path.length === 2) generator += uri;
        if (name === 'link' && path.length === 2 && (rel === '' || rel === 'alternate') && href !== '')
          texts.set('link', href);
      },
      ontext(text) {
        const name = path.at(-1) ?? '';
        const isOfFeed = path.length === (path[0] === 'feed' ? 2 : 3) && path.at(-2) !== 'image';
        if (name === 'generator') generator += text;
        else if (isOfFeed && (name === 'title' || name === 'link')) texts.set(name, (texts.get(name) ?? '') + text);
      },
      onclosetag() {
        path.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml.slice(0, INPUT_MAX));
  parser.end();
  const title = texts.get('title')?.trim();
  if (title) found.title = title;
  const site = URL.parse(texts.get('link')?.trim() ?? '', base);
  if (site && /wordpress\.com/i.test(generator)) found.posts = wordPressComPosts(site.hostname);
  else if (site && /wordpress\.org/i.test(generator))
    found.posts = wordPressPosts(
      new URL('wp-json/', site.href.endsWith('/') ? site : `${site.href}/`).href,
      site.hostname,
    );
  return found;
}
