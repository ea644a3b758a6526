/** The feeds that a web page announces: `<link rel="alternate">`, and the sign of WordPress. Never throws. */
import { Parser } from 'htmlparser2';

export interface PageLinks {
  /** Addresses of JSON Feeds, whole, in the page's order. */
  jsonFeeds: string[];
  /** Root of the WordPress API, whole. */
  wordPressApi?: string;
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
        if (name !== 'link') return;
        const rel = (attributes.rel ?? '').toLowerCase().split(/\s+/);
        const type = (attributes.type ?? '').toLowerCase();
        const href = URL.parse(attributes.href ?? '', base)?.href;
        if (!href) return;
        // Feeds were announced as application/json before the type was registered.
        if (rel.includes('alternate') && (type === 'application/feed+json' || type === 'application/json')) {
          if (type === 'application/feed+json') links.jsonFeeds.push(href);
          else if (!href.includes('/wp-json/') && !href.includes('oembed')) links.jsonFeeds.push(href);
        }
        if (rel.includes('https://api.w.org/')) links.wordPressApi = href;
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
