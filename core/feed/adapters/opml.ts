/**
 * Subscriptions as OPML 2.0 (opml.org), so that other feed readers can take them. Our own fields stand in attributes that
 * others ignore. Reading never throws; it answers what parseSubscriptions will judge.
 */
import { Parser } from 'htmlparser2';
import { FEED_KINDS, type Subscription } from '../subscription.ts';

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** An OPML file of these feeds. `type` is "json" for what any reader of JSON Feed can follow, else "link". */
export function formatOpml(feeds: readonly Subscription[], title: string): string {
  const outlines = feeds.map((feed) => {
    const attributes: [string, string | undefined][] = [
      ['type', feed.kind === 'json-feed' ? 'json' : 'link'],
      ['text', feed.title],
      ['title', feed.title],
      ['xmlUrl', feed.feed],
      ['language', feed.lang],
      ['daymarkKind', feed.kind],
      ['daymarkKey', feed.fingerprint],
      ['daymarkPaused', feed.paused ? 'true' : undefined],
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

const INPUT_MAX = 1_000_000;
const OUTLINES_MAX = 500;

/** Every outline with an address, as unchecked subscriptions; one without our own attributes is taken for a JSON Feed. */
export function parseOpml(xml: string): unknown[] {
  const found: unknown[] = [];
  const parser = new Parser(
    {
      onopentag(name, { xmlUrl, daymarkKind, title, text, language, created, daymarkKey, daymarkPaused }) {
        if (name !== 'outline' || !xmlUrl || found.length >= OUTLINES_MAX) return;
        found.push({
          feed: xmlUrl,
          kind: FEED_KINDS.find((kind) => kind === daymarkKind) ?? 'json-feed',
          title: title ?? text ?? '',
          paused: daymarkPaused === 'true',
          addedAt: created,
          fingerprint: daymarkKey,
          lang: language,
        });
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml.slice(0, INPUT_MAX));
  parser.end();
  return found;
}
