/** The list of feeds as a file that a reader takes elsewhere and brings back: OPML for every feed reader, JSON for Daymark. */
import { isPlainObject, own } from '../record/clean.ts';
import { parseOpml } from './adapters/opml.ts';
import { type LeftOutFeed, type ParsedSubscriptions, parseSubscriptions, type Subscription } from './subscription.ts';
import { why } from './why.ts';

/** A feed with the highest weight that its reader lets its records have. */
export type TrustedSubscription = Subscription & { trust?: number | undefined };

/** A file that was read: `trust` by feed. Nothing of it is followed before the reader has seen it. */
export interface SubscriptionFile extends ParsedSubscriptions {
  trust: Record<string, number>;
}

export const formatSubscriptions = (feeds: readonly TrustedSubscription[]): string =>
  `${JSON.stringify({ version: 1, feeds }, null, 2)}\n`;

/** Reads a file of either form. Never throws; a file of another form has one feed left out, which says so. */
export function parseSubscriptionFile(text: string, options: { allowLoopback?: boolean } = {}): SubscriptionFile {
  const opml = /^[\s\uFEFF]*</.test(text) ? parseOpml(text) : null;
  const list = opml ? opml.feeds : parseJson(text);
  const parsed = parseSubscriptions(list, options);
  const strangers: LeftOutFeed[] = (opml?.others ?? []).map(({ at, name }) => ({ at, name, why: why('rss') }));
  return { feeds: parsed.feeds, leftOut: [...parsed.leftOut, ...strangers], trust: trustOf(list, parsed.feeds) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // Neither form: the reader is told so.
    return null;
  }
}

function trustOf(list: unknown, feeds: readonly Subscription[]): Record<string, number> {
  const items = isPlainObject(list) ? own(list, 'feeds') : list;
  const trust: Record<string, number> = {};
  for (const item of Array.isArray(items) ? items : []) {
    if (!isPlainObject(item)) continue;
    const weight = own(item, 'trust');
    const feed = feeds.find((known) => known.feed === own(item, 'feed'))?.feed;
    if (feed && (weight === 1 || weight === 2 || weight === 3 || weight === 4)) trust[feed] = weight;
  }
  return trust;
}
