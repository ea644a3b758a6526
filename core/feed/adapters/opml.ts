/**
 * Subscriptions as OPML 2.0 (opml.org), so that other feed readers can take them: `xmlUrl` is what such a reader can follow (the
 * occurrences of an archive, the RSS of a blog), and our own fields stand in attributes that others ignore. Reading never throws.
 */
import { Parser } from 'htmlparser2';
import { recogniseUrl } from '../recognise.ts';
import { FEED_KINDS, type Subscription } from '../subscription.ts';

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** An OPML file of these feeds. */
export function formatOpml(feeds: readonly (Subscription & { trust?: number | undefined })[], title: string): string {
  const outlines = feeds.map((feed) => {
    const { type, xmlUrl } = forOthers(feed);
    const attributes: [string, string | undefined][] = [
      ['type', type],
      ['text', feed.title],
      ['title', feed.title],
      ['xmlUrl', xmlUrl],
      ['language', feed.lang],
      ['daymarkKind', feed.kind],
      ['daymarkFeed', xmlUrl === feed.feed ? undefined : feed.feed],
      ['daymarkKey', feed.fingerprint],
      ['daymarkPaused', feed.paused ? 'true' : undefined],
      ['daymarkTrust', feed.trust === undefined ? undefined : String(feed.trust)],
      ['created', feed.addedAt],
    ];
    const written = attributes.flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${escaped(value)}"`]));
    return `    <outline ${written.join(' ')}/>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${escaped(title)}</title></head>`,
    '  <body>',
    ...outlines,
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}

/** What another reader can follow of a feed. */
function forOthers({ feed, kind }: Subscription): { type: string; xmlUrl: string } {
  if (kind === 'archive') return { type: 'rss', xmlUrl: new URL('today.xml', feed).href };
  if (kind === 'json-feed') return { type: 'json', xmlUrl: feed };
  if (kind !== 'wordpress') return { type: 'link', xmlUrl: feed };
  const kept = /^https:\/\/public-api\.wordpress\.com\/wp\/v2\/sites\/([^/]+)\//.exec(feed)?.[1];
  const site = kept ? `https://${kept}/` : feed.replace(/(?:index\.php)?(?:wp-json\/.*|\?rest_route=.*)$/, '');
  return { type: 'rss', xmlUrl: new URL('feed/', site).href };
}

const INPUT_MAX = 1_000_000;
const OUTLINES_MAX = 500;

/** What an OPML file names: unchecked subscriptions, and addresses of feeds of a form that Daymark does not read. */
export interface OpmlFeeds {
  feeds: object[];
  others: { name: string; at: number }[];
}

/**
 * Every outline with an address. One without our own attributes comes from another reader: it is known by its address, or taken
 * for a JSON Feed where it says so.
 */
export function parseOpml(xml: string): OpmlFeeds {
  const found: OpmlFeeds = { feeds: [], others: [] };
  let outlines = 0;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const { xmlUrl } = attributes;
        if (tag !== 'outline' || !xmlUrl || ++outlines > OUTLINES_MAX) return;
        const feed = attributes.daymarkKind ? ownOutline(attributes) : strangeOutline(attributes);
        if (feed) found.feeds.push(feed);
        else found.others.push({ name: attributes.title ?? attributes.text ?? xmlUrl, at: outlines });
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml.slice(0, INPUT_MAX));
  parser.end();
  return found;
}

type Attributes = Readonly<Record<string, string | undefined>>;

function ownOutline(attributes: Attributes): object {
  const { xmlUrl, daymarkFeed, daymarkKind, daymarkKey, daymarkPaused, daymarkTrust, title, text } = attributes;
  return {
    feed: daymarkFeed ?? xmlUrl,
    kind: FEED_KINDS.find((kind) => kind === daymarkKind),
    title: title ?? text ?? '',
    paused: daymarkPaused === 'true',
    addedAt: attributes.created,
    fingerprint: daymarkKey,
    lang: attributes.language,
    ...(daymarkTrust ? { trust: Number(daymarkTrust) } : {}),
  };
}

function strangeOutline({ xmlUrl = '', type, title, text }: Attributes): object | null {
  const name = title ?? text ?? '';
  const known = URL.canParse(xmlUrl) ? recogniseUrl(xmlUrl) : null;
  if (known && 'feed' in known) return { ...known, title: name || known.title };
  const isJson = type === 'json' || /\.json$/.test(URL.parse(xmlUrl)?.pathname ?? '');
  return isJson ? { feed: URL.parse(xmlUrl)?.href ?? xmlUrl, kind: 'json-feed', title: name } : null;
}
