/** What the settings page says of the feed and its store. */
import type { StorageTrouble } from '../components/day-model.ts';
import { nextDueTime } from '../core/date/due-time.ts';
import { readNow } from '../platform/clock.ts';
import { BUNDLED_FEED } from '../platform/packaged-archive.ts';
import { type FeedRow, type JobRow, readFeed } from '../storage/feeds-db.ts';
import { openDatabase } from './read-day.ts';

export interface FeedStatus {
  feed: string;
  followsWeb: boolean;
  row?: FeedRow;
  issuedInWords?: string;
  appliedInWords?: string;
  contactInWords?: string;
  last?: NonNullable<JobRow['lastOutcome']>;
  trouble?: StorageTrouble;
}

const times = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'short', calendar: 'gregory' });
const inWords = (instant: string): string => times.format(Temporal.Instant.from(instant));

export async function readFeedStatus(): Promise<FeedStatus> {
  const status: FeedStatus = { feed: BUNDLED_FEED, followsWeb: BUNDLED_FEED.startsWith('http') };
  const database = await openDatabase();
  if ('unavailable' in database) return { ...status, trouble: database.unavailable };
  const [row, job] = await Promise.all([readFeed(database.db, BUNDLED_FEED), database.db.jobs.get(BUNDLED_FEED)]);
  return {
    ...status,
    ...(row ? { row, issuedInWords: inWords(row.issued), appliedInWords: inWords(row.appliedAt) } : {}),
    ...(job?.endedAt ? { contactInWords: inWords(job.endedAt) } : {}),
    ...(job?.lastOutcome ? { last: job.lastOutcome } : {}),
  };
}

/** "on Tuesday at 08:00": when a notification at this time comes next. */
export function dueTimeInWords(time: string, timeZone: string | null): string {
  const now = readNow(timeZone ?? undefined);
  const due = nextDueTime(now, time) ?? now;
  return due.toLocaleString('en', { weekday: 'long', hour: '2-digit', minute: '2-digit', calendar: 'gregory' });
}
