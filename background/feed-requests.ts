/** What pages ask about feeds: to look at one, follow it, leave it alone, forget it, or ask it now. */
import {
  FEEDS_MAX,
  type LeftOutFeed,
  originOfFeed,
  parseSubscriptions,
  type Subscription,
} from '../core/feed/subscription.ts';
import { type Why, why } from '../core/feed/why.ts';
import type { Preferences } from '../core/order/preferences.ts';
import type { FeedRequest } from '../platform/background-messages.ts';
import { dropOrigin } from '../platform/host-permissions.ts';
import { tellPages } from '../platform/messages.ts';
import { BUNDLED_FEED } from '../platform/packaged-archive.ts';
import { allowLoopback, changeSubscriptions, readSubscriptions } from '../platform/subscriptions.ts';
import { removeFeed } from '../storage/feeds-db.ts';
import { runWantedDay } from './fetch-day.ts';
import { runPreview } from './preview.ts';
import { ensureSyncAlarm, runFeed, runFeedsNow, type SyncDeps, type ToldOutcome, toldOf } from './sync.ts';

/** Why a change was not made; null when it was. */
export interface Changed {
  problem: Why | null;
  /** How the first contact ended. */
  outcome?: ToldOutcome;
}

const NOT_STORED = why('not-stored');

/** Answers a page's request. */
export async function answerFeedRequest(
  request: FeedRequest,
  deps: SyncDeps & { preferences: Preferences },
): Promise<unknown> {
  switch (request.type) {
    case 'sync-now':
      return toldOf(await runFeedsNow(deps, request.feed));
    case 'preview-feed':
      return runPreview(request.url, deps, request.follow);
    case 'subscribe':
      return subscribe(request.subscription, deps);
    case 'import-feeds':
      return importFeeds(request.feeds, deps);
    case 'pause-feed':
      return pause(request.feed, request.paused, deps);
    case 'remove-feed':
      return remove(request.feed, deps);
    case 'want-day':
      return runWantedDay(deps, Temporal.PlainDate.from(request.date));
  }
}

async function subscribe(input: unknown, deps: SyncDeps): Promise<Changed> {
  const { feeds, leftOut } = parseSubscriptions([input], { allowLoopback });
  const [wanted] = feeds;
  if (!wanted) return { problem: leftOut[0]?.why ?? why('not-a-subscription') };
  const refusal = refuseAnother(wanted, await readSubscriptions());
  if (refusal) return { problem: refusal };
  const stored = await changeSubscriptions((list) => (refuseAnother(wanted, list) ? list : [...list, wanted]));
  if (!stored) return { problem: NOT_STORED };
  const outcome = toldOf(await runFeed(wanted.feed, deps, 'first'));
  return { problem: null, outcome };
}

function refuseAnother({ feed }: Subscription, list: readonly Subscription[]): Why | null {
  if (list.some((known) => known.feed === feed)) return why('known');
  return list.length >= FEEDS_MAX ? why('too-many', { max: FEEDS_MAX }) : null;
}

/** What became of the feeds of a file. */
export interface Imported extends Changed {
  added: number;
  leftOut: LeftOutFeed[];
}

/** Feeds of a file. They are asked at their own times in the coming day, not all at once. */
async function importFeeds(input: unknown, deps: SyncDeps): Promise<Imported> {
  const { feeds, leftOut: unreadable } = parseSubscriptions(input, { allowLoopback });
  let added = 0;
  let leftOut = unreadable;
  const stored = await changeSubscriptions((list) => {
    const next = [...list];
    leftOut = [...unreadable];
    for (const [at, feed] of feeds.entries()) {
      const refusal = refuseAnother(feed, next);
      if (refusal) leftOut.push({ at: at + 1, name: feed.title, why: refusal });
      else next.push(feed);
    }
    added = next.length - list.length;
    return next;
  });
  if (!stored) return { added: 0, leftOut: [], problem: NOT_STORED };
  await ensureSyncAlarm(deps);
  tellPages({ type: 'status-changed' });
  return { added, leftOut, problem: null };
}

async function pause(feed: string, paused: boolean, deps: SyncDeps): Promise<Changed> {
  const stored = await changeSubscriptions((list) =>
    list.map((known) => (known.feed === feed ? { ...known, paused } : known)),
  );
  await ensureSyncAlarm(deps);
  tellPages({ type: 'status-changed' });
  return { problem: stored ? null : NOT_STORED };
}

/** Its records go with it. Daymark's own feed can be paused, not removed: it is part of the extension. */
async function remove(feed: string, deps: SyncDeps): Promise<Changed> {
  if (feed === BUNDLED_FEED) return { problem: why('stays') };
  const stored = await changeSubscriptions((list) => list.filter((known) => known.feed !== feed));
  if (!stored) return { problem: NOT_STORED };
  const keys = await navigator.locks.request('sync', () => removeFeed(deps.db, feed));
  const origin = originOfFeed(feed);
  if (!stored.some((other) => originOfFeed(other.feed) === origin)) await dropOrigin(origin);
  await ensureSyncAlarm(deps);
  tellPages({ type: 'feed-changed', feed, keys });
  tellPages({ type: 'status-changed' });
  return { problem: null };
}
