/** What pages ask about feeds: to look at one, follow it, leave it alone, forget it, or ask it now. */
import { FEEDS_MAX, originOfFeed, parseSubscriptions, type Subscription } from '../core/feed/subscription.ts';
import type { Preferences } from '../core/order/preferences.ts';
import type { FeedRequest } from '../platform/background-messages.ts';
import { dropOrigin } from '../platform/host-permissions.ts';
import { tellPages } from '../platform/messages.ts';
import { BUNDLED_FEED } from '../platform/packaged-archive.ts';
import { allowLoopback, changeSubscriptions, readSubscriptions } from '../platform/subscriptions.ts';
import { removeFeed } from '../storage/feeds-db.ts';
import { runWantedDay } from './fetch-day.ts';
import { runPreview } from './preview.ts';
import { ensureSyncAlarm, type RunOutcome, runFeed, runFeedsNow, type SyncDeps } from './sync.ts';

/** Why a change was not made, in words; null when it was. */
export interface Changed {
  problem: string | null;
  /** How the first contact ended. */
  outcome?: RunOutcome;
}

const NOT_STORED = 'the browser refused to store it: free some disk space and try again';

/** Answers a page's request. */
export async function answerFeedRequest(
  request: FeedRequest,
  deps: SyncDeps & { preferences: Preferences },
): Promise<unknown> {
  switch (request.type) {
    case 'sync-now':
      return runFeedsNow(deps, request.feed);
    case 'preview-feed':
      return runPreview(request.url, deps);
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
  const { feeds, problems } = parseSubscriptions([input], { allowLoopback });
  const [wanted] = feeds;
  if (!wanted) return { problem: problems[0] ?? 'this is not a feed' };
  const refusal = refuseAnother(wanted, await readSubscriptions());
  if (refusal) return { problem: refusal };
  const stored = await changeSubscriptions((list) => (refuseAnother(wanted, list) ? list : [...list, wanted]));
  if (!stored) return { problem: NOT_STORED };
  const outcome = await runFeed(wanted.feed, deps, 'first');
  return { problem: null, outcome };
}

function refuseAnother({ feed }: Subscription, list: readonly Subscription[]): string | null {
  if (list.some((known) => known.feed === feed)) return 'you follow this feed already';
  return list.length >= FEEDS_MAX ? `you follow ${FEEDS_MAX} feeds, and that is the most: remove one first` : null;
}

/** Feeds of a file. They are asked at their own times in the coming day, not all at once. */
async function importFeeds(input: unknown, deps: SyncDeps): Promise<{ added: number; problems: string[] }> {
  const { feeds, problems } = parseSubscriptions(input, { allowLoopback });
  let added = 0;
  const stored = await changeSubscriptions((list) => {
    const next = [...list];
    for (const feed of feeds) {
      const refusal = refuseAnother(feed, next);
      if (refusal) problems.push(`${feed.title}: ${refusal}`);
      else next.push(feed);
    }
    added = next.length - list.length;
    return next;
  });
  if (!stored) return { added: 0, problems: [NOT_STORED] };
  await ensureSyncAlarm(deps);
  tellPages({ type: 'status-changed' });
  return { added, problems };
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
  if (feed === BUNDLED_FEED) return { problem: 'this feed is part of Daymark: it can be paused' };
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
