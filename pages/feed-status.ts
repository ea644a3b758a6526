/** What the settings page says of the feed and its store. */
import type { StorageTrouble } from '../components/day-model.ts';
import type { FeedFacts } from '../components/settings/FeedSettings.tsx';
import { nextDueTime } from '../core/date/due-time.ts';
import type { Language } from '../locales/language.ts';
import { readNow } from '../platform/clock.ts';
import { BUNDLED_FEED } from '../platform/packaged-archive.ts';
import { type JobRow, readFeed } from '../storage/feeds-db.ts';
import { openDatabase } from './read-day.ts';

export interface FeedStatus extends FeedFacts {
  bytes?: number;
  last?: NonNullable<JobRow['lastOutcome']>;
  trouble?: StorageTrouble;
}

/** "5 April 2027, 08:00": Intl's own styles are missing in Uyghur and Tibetan. */
function inWords(at: Temporal.ZonedDateTime, { words }: Language): string {
  return `${words.dates.day(at)}, ${at.toPlainTime().toString({ smallestUnit: 'minute' })}`;
}

export async function readFeedStatus(language: Language): Promise<FeedStatus> {
  const status: FeedStatus = { feed: BUNDLED_FEED, followsWeb: BUNDLED_FEED.startsWith('http') };
  const database = await openDatabase();
  if ('unavailable' in database) return { ...status, trouble: database.unavailable };
  const zone = readNow().timeZoneId;
  const instant = (text: string): string => inWords(Temporal.Instant.from(text).toZonedDateTimeISO(zone), language);
  const [row, job] = await Promise.all([readFeed(database.db, BUNDLED_FEED), database.db.jobs.get(BUNDLED_FEED)]);
  return {
    ...status,
    ...(row
      ? {
          records: row.records,
          bytes: row.bytes,
          issuedInWords: instant(row.issued),
          appliedInWords: instant(row.appliedAt),
        }
      : {}),
    ...(job?.endedAt ? { contactInWords: instant(job.endedAt) } : {}),
    ...(job?.lastOutcome ? { last: job.lastOutcome } : {}),
  };
}

/** "Tuesday, 08:00": when a notification at this time comes next. */
export function dueTimeInWords(time: string, timeZone: string | null, language: Language): string {
  const due = nextDueTime(readNow(timeZone ?? undefined), time);
  return due
    ? `${language.weekday(due.toPlainDate())}, ${due.toPlainTime().toString({ smallestUnit: 'minute' })}`
    : time;
}
