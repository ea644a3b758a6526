/** Sources that are known by their address alone, before anything is asked (feed.md 5). Pure. */
import { WIKIMEDIA_LANGS } from './adapters/wikimedia.ts';
import { type FeedKind, wikimediaFeed } from './subscription.ts';

/** A feed that an address leads to. `title` is what it is called until it says so itself. */
export interface Recognised {
  feed: string;
  kind: FeedKind;
  title: string;
  lang?: string;
}

/** What an address is known to be, why it cannot be followed, or null when it must be asked. */
export function recogniseUrl(address: string): Recognised | { problem: string } | null {
  const url = new URL(address);
  return recogniseWikipedia(url) ?? recogniseWordPress(url) ?? recogniseDayList(url);
}

function recogniseWikipedia({ hostname, pathname }: URL): Recognised | { problem: string } | null {
  const lang = /^([a-z-]{2,12})(?:\.m)?\.wikipedia\.org$/.exec(hostname)?.[1];
  if (!lang) return null;
  // Any page of a Wikipedia leads to its day lists; "www" is no edition.
  const edition = lang === 'www' ? (/^\/([a-z]{2,3})\//.exec(pathname)?.[1] ?? 'en') : lang;
  const feed = wikimediaFeed(edition);
  if (!feed) {
    const known = WIKIMEDIA_LANGS.join(', ');
    return { problem: `Wikipedia has no “On this day” in the language "${edition}". It has: ${known}.` };
  }
  return { feed, kind: 'wikimedia', title: `Wikipedia: on this day (${edition})`, lang: edition };
}

function recogniseWordPress(url: URL): Recognised | null {
  if (/\/wp-json\/wp\/v2\/posts\/?$|\/wp\/v2\/sites\/[^/]+\/posts\/?$/.test(url.pathname)) {
    const site = /\/sites\/([^/]+)\//.exec(url.pathname)?.[1] ?? url.hostname;
    return { feed: url.origin + url.pathname.replace(/\/$/, ''), kind: 'wordpress', title: site };
  }
  // Blogs on WordPress.com answer under the service's own address.
  if (!/^[a-z0-9-]+\.wordpress\.com$/.test(url.hostname) || url.hostname === 'public-api.wordpress.com') return null;
  return {
    feed: `https://public-api.wordpress.com/wp/v2/sites/${url.hostname}/posts`,
    kind: 'wordpress',
    title: url.hostname,
  };
}

/** `…/4/5` or `…/4/5/events.json` with nothing after it is a list of one day; `{month}` and `{day}` may be typed, too. */
function recogniseDayList(url: URL): Recognised | null {
  const path = decodeURI(url.pathname);
  const typed = path.includes('{month}') && path.includes('{day}');
  const template = path.replace(
    /\/\d{1,2}\/\d{1,2}(\/events\.json|\/births\.json|\/deaths\.json)?$/,
    '/{month}/{day}$1',
  );
  if (!typed && template === path) return null;
  return { feed: url.origin + template, kind: 'list', title: url.hostname };
}
