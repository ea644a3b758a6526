/**
 * The feeds that the reader follows: one versioned value in storage.local. The feed that comes with Daymark is the first of
 * them, also where nothing is stored yet. Changes are made one after the other, so that none is lost.
 */
import { FEEDS_MAX, parseSubscriptions, type Subscription } from '../core/feed/subscription.ts';
import { BUNDLED_FEED } from './packaged-archive.ts';
import { changeStored, tryReadStored, type Values } from './stored.ts';

export const SUBSCRIPTIONS_KEY = 'subscriptions';

/** A build that follows a feed on this machine is for trying things out, and may follow others there. */
export const allowLoopback: boolean = BUNDLED_FEED.startsWith('http://127.0.0.1');

const BUNDLED: Subscription = {
  feed: BUNDLED_FEED,
  kind: 'archive',
  title: 'Daymark',
  paused: false,
  addedAt: '1970-01-01T00:00:00Z',
};

/** All feeds, the bundled one first. What cannot be read is left out; refused storage answers the bundled one alone. */
export const readSubscriptions = async (): Promise<Subscription[]> => (await tryReadSubscriptions()) ?? [BUNDLED];

/** The same; null where the profile refuses to say which feeds are followed. */
export async function tryReadSubscriptions(): Promise<Subscription[] | null> {
  const stored = await tryReadStored([SUBSCRIPTIONS_KEY]);
  return stored && subscriptionsFrom(stored);
}

/**
 * Changes the list as one step, whoever else does so at the same time. Answers the new list, or null when the browser
 * refused to store it.
 */
export async function changeSubscriptions(
  change: (feeds: Subscription[]) => Subscription[],
): Promise<Subscription[] | null> {
  let feeds: Subscription[] = [];
  const kept = await changeStored([SUBSCRIPTIONS_KEY], (stored) => {
    feeds = change(subscriptionsFrom(stored));
    return subscriptionsTo(feeds);
  });
  return kept ? feeds : null;
}

/** The feeds that are in what is stored. */
export function subscriptionsFrom({ [SUBSCRIPTIONS_KEY]: stored }: Values): Subscription[] {
  const { feeds } = parseSubscriptions(stored ?? [], { allowLoopback });
  const paused = (stored as { bundledPaused?: unknown } | null | undefined)?.bundledPaused === true;
  return [{ ...BUNDLED, paused }, ...feeds.filter(({ feed }) => feed !== BUNDLED_FEED)].slice(0, FEEDS_MAX);
}

/** What is stored of feeds. */
export function subscriptionsTo(feeds: readonly Subscription[]): Values {
  const bundledPaused = feeds.find(({ feed }) => feed === BUNDLED_FEED)?.paused ?? false;
  const others = feeds.filter(({ feed }) => feed !== BUNDLED_FEED);
  return { [SUBSCRIPTIONS_KEY]: { version: 1, bundledPaused, feeds: others } };
}
