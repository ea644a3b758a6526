/** Sources that are known by their address alone, before anything is asked (feed.md 5). Pure. */
import { WIKIMEDIA_LANGS } from './adapters/wikimedia.ts';
import { wordPressComPosts } from './adapters/wordpress-address.ts';
import { type FeedKind, wikimediaFeed } from './subscription.ts';
import { type Why, why } from './why.ts';

/** A feed that an address leads to. `title` is what it is called until it says so itself. */
export interface Recognised {
  feed: string;
  kind: FeedKind;
  title: string;
  lang?: string;
}

/** What an address is known to be, why it cannot be followed, or null when it must be asked. */
export function recogniseUrl(address: string): Recognised | { problem: Why } | null {
  const url = new URL(address);
  return recogniseWikipedia(url) ?? recogniseWordPress(url) ?? recogniseDayList(url);
}

function recogniseWikipedia({ hostname, pathname }: URL): Recognised | { problem: Why } | null {
  const lang = /^([a-z-]{2,12})(?:\.m)?\.wikipedia\.org$/.exec(hostname)?.[1];
  if (!lang) return null;
  // Any page of a Wikipedia leads to its day lists; "www" is no edition.
  const edition = lang === 'www' ? (/^\/([a-z]{2,3})\//.exec(pathname)?.[1] ?? 'en') : lang;
  const feed = wikimediaFeed(edition);
  if (!feed) {
    return { problem: why('no-wikipedia', { lang: edition, known: WIKIMEDIA_LANGS.join(', ') }) };
  }
  return { feed, kind: 'wikimedia', title: `Wikipedia: on this day (${edition})`, lang: edition };
}

const POSTS = /\/wp-json\/wp\/v2\/posts\/?$|\/wp\/v2\/sites\/[^/]+\/posts\/?$/;

function recogniseWordPress(url: URL): Recognised | null {
  if (POSTS.test(url.pathname)) {
    const site = /\/sites\/([^/]+)\//.exec(url.pathname)?.[1] ?? url.hostname;
    return { feed: url.origin + url.pathname.replace(/\/$/, ''), kind: 'wordpress', title: site };
  }
  if (/^\/wp\/v2\/posts\/?$/.test(url.searchParams.get('rest_route') ?? '')) {
    const feed = `${url.origin}${url.pathname}?rest_route=/wp/v2/posts`;
    return { feed: new URL(feed).href, kind: 'wordpress', title: url.hostname };
  }
  if (!/^[a-z0-9-]+\.wordpress\.com$/.test(url.hostname) || url.hostname === 'public-api.wordpress.com') return null;
  return { feed: wordPressComPosts(url.hostname), kind: 'wordpress', title: url.hostname };
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
