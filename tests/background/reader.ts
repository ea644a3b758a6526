/** A reader's browser for tests of the sync engine: databases, subscriptions and a clock that is moved by hand. */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SyncDeps } from '../../background/sync.ts';
import type { Subscription } from '../../core/feed/subscription.ts';
import { changeSubscriptions } from '../../platform/subscriptions.ts';
import { type FeedsDb, openFeeds } from '../../storage/feeds-db.ts';
import { openReader, type ReaderDb } from '../../storage/reader-db.ts';
import { NOW } from './archives.ts';

export interface Reader extends SyncDeps {
  db: FeedsDb;
  reader: ReaderDb;
  later(duration: Temporal.DurationLike): Reader;
}

let generation = 5_000;

/** A fresh profile that follows these feeds. */
export async function aReader(feeds: readonly Partial<Subscription>[] = []): Promise<Reader> {
  fakeBrowser.reset();
  const opened = await openFeeds(++generation);
  const reader = await openReader();
  if (!('db' in opened) || !reader) throw new Error('no database');
  await reader.contacts.clear();
  await changeSubscriptions((list) => [...list, ...feeds.map(aSubscription)]);
  return at({ db: opened.db, reader, now: NOW, random: () => 0.5, timeZone: 'UTC', restMs: 0 });
}

function at(deps: SyncDeps & { reader: ReaderDb }): Reader {
  return { ...deps, later: (duration) => at({ ...deps, now: deps.now.add(duration) }) };
}

export function aSubscription(own: Partial<Subscription> = {}): Subscription {
  return {
    feed: 'https://feed.example/',
    kind: 'archive',
    title: 'A feed',
    paused: false,
    addedAt: '2026-11-01T00:00:00Z',
    ...own,
  };
}
