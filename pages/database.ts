/** The feeds database of a page: opened once, and a failure of it that is a value and no exception. */
import type { StorageTrouble } from '../components/day-model.ts';
import { askBackground } from '../platform/background-messages.ts';
import { readGeneration } from '../platform/generation.ts';
import { type FeedsDb, type OpenedFeeds, openFeeds } from '../storage/feeds-db.ts';
import { mayOpenLater } from '../storage/open-database.ts';

/** How long a page goes on without a database before it tries again: the background may have mended it. */
const TRY_AGAIN_MS = 3_000;

/** Set once the background was asked to mend the database: once is enough for a page. */
let hasAsked = false;

let opened: { result: Promise<OpenedFeeds>; failedAt?: number } | null = null;

/** The database of this page: opened once, again after the browser closed it by itself, and later where it may come back. */
export async function openDatabase(): Promise<OpenedFeeds> {
  opened ??= { result: readGeneration().then(openFeeds) };
  const known = opened;
  const result = await known.result;
  if ('db' in result ? result.db.isOpen() : !mayOpenLater(result)) return result;
  const now = performance.now();
  if (!('db' in result)) {
    known.failedAt ??= now;
    if (now - known.failedAt < TRY_AGAIN_MS) return result;
  }
  if (opened === known) opened = null;
  return openDatabase();
}

/** What a read of the database answers, or the trouble that keeps it from answering: the page says so and goes on. */
export async function readFromDatabase<T>(
  read: (db: FeedsDb) => PromiseLike<T>,
): Promise<{ value: T } | { trouble: StorageTrouble }> {
  const database = await openDatabase();
  if ('unavailable' in database) return { trouble: database.unavailable };
  try {
    return { value: await read(database.db) };
  } catch {
    // The connection died, or a row cannot be read.
    if (!hasAsked) void askBackground({ type: 'mend-records' });
    hasAsked = true;
    return { trouble: 'broken' };
  }
}
