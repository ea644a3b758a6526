/** `_headers`: what a static host that reads this file (Netlify, Cloudflare Pages and others) must send (feed.md 3). */
import type { ArchiveFile } from '../../core/feed/archive.ts';

const YEAR_SECONDS = 31_536_000;

/** Headers by the beginning of the path under the feed's base: the first that fits. */
export const HEADER_RULES: readonly { pattern: string; type: string; cache: string }[] = [
  { pattern: 'shard/*', type: 'application/json; charset=utf-8', cache: `public, max-age=${YEAR_SECONDS}, immutable` },
  {
    pattern: 'manifest/*',
    type: 'application/json; charset=utf-8',
    cache: `public, max-age=${YEAR_SECONDS}, immutable`,
  },
  {
    pattern: 'page/*',
    type: 'application/feed+json; charset=utf-8',
    cache: `public, max-age=${YEAR_SECONDS}, immutable`,
  },
  { pattern: 'head.json', type: 'application/json; charset=utf-8', cache: 'public, max-age=3600' },
  { pattern: 'keys/*', type: 'application/json; charset=utf-8', cache: 'public, max-age=3600' },
  { pattern: 'feed.json', type: 'application/feed+json; charset=utf-8', cache: 'public, max-age=3600' },
  { pattern: 'today.json', type: 'application/feed+json; charset=utf-8', cache: 'public, max-age=3600' },
  { pattern: 'today.xml', type: 'application/rss+xml; charset=utf-8', cache: 'public, max-age=3600' },
  { pattern: 'anniversaries.ics', type: 'text/calendar; charset=utf-8', cache: 'public, max-age=3600' },
];

/** The rule for a path under the base, for the local server. */
export function headersFor(path: string): { type: string; cache: string } {
  const found = HEADER_RULES.find(({ pattern }) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
  );
  return found ?? { type: 'text/plain; charset=utf-8', cache: 'no-cache' };
}

/** The file; paths are those of the site, so a feed in a folder of it is named by that folder. */
export function buildHeadersFile(base: string): ArchiveFile {
  const prefix = new URL(base).pathname;
  const blocks = [
    `${prefix}*\n  Access-Control-Allow-Origin: *\n  Access-Control-Expose-Headers: Retry-After\n  X-Content-Type-Options: nosniff\n`,
    ...HEADER_RULES.map(
      ({ pattern, type, cache }) => `${prefix}${pattern}\n  Content-Type: ${type}\n  Cache-Control: ${cache}\n`,
    ),
  ];
  return { path: '_headers', bytes: new TextEncoder().encode(blocks.join('\n')) };
}
