/** `today.json` and `today.xml`: the occurrences around today, for feed readers that do not know us (feed.md 2). */
import { Feed } from 'feed';
import { upcoming } from '../../core/date/upcoming.ts';
import type { ArchiveFile } from '../../core/feed/archive.ts';
import type { AnniversaryRecord } from '../../core/record/record.ts';
import { dateLabel } from '../../core/words/date-label.ts';
import { english } from '../../core/words/english.ts';
import type { FeedHeader } from './feed-pages.ts';

/** Days before and after today. */
const REACH_DAYS = 14;

interface Occurrence {
  record: AnniversaryRecord;
  date: Temporal.PlainDate;
  years?: number;
}

/** Occurrences from 14 days ago to 14 days ahead, the newest first as feed readers expect. */
export function buildTodayFiles(
  header: FeedHeader,
  records: readonly AnniversaryRecord[],
  base: string,
  now: Temporal.Instant,
): ArchiveFile[] {
  const today = now.toZonedDateTimeISO('UTC').toPlainDate();
  const from = today.subtract({ days: REACH_DAYS });
  const occurrences: Occurrence[] = upcoming(
    records.map((record) => ({ record })),
    from,
    2 * REACH_DAYS,
    { leapDay: 'feb28' },
  )
    .map(({ item: { record }, surfacing: { date, years } }) => ({
      record,
      date,
      ...(years === undefined ? {} : { years }),
    }))
    .sort((a, b) => Temporal.PlainDate.compare(b.date, a.date) || (a.record.id < b.record.id ? -1 : 1));
  const encoder = new TextEncoder();
  return [
    { path: 'today.json', bytes: encoder.encode(`${JSON.stringify(jsonFeed(header, occurrences, base))}\n`) },
    { path: 'today.xml', bytes: encoder.encode(rss(header, occurrences, base, now)) },
  ];
}

/** A new id every year, so that a reader shows the record again. */
const idOf = ({ record, date }: Occurrence): string => `${record.id}-${date.toString()}`;

function titleOf({ record, years }: Occurrence): string {
  if (years === undefined || years === 0) return record.title;
  return `${record.title} (${years} ${years === 1 ? 'year' : 'years'} ago)`;
}

function textOf({ record }: Occurrence): string {
  const date = record.date ? `${dateLabel(record, english)}. ` : '';
  return `${date}${record.summary || record.title}`;
}

const linkOf = ({ record }: Occurrence): string | undefined => record.links?.[0]?.url ?? record.sources[0]?.url;

function jsonFeed(header: FeedHeader, occurrences: readonly Occurrence[], base: string): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: header.title,
    ...(header.home ? { home_page_url: header.home } : {}),
    feed_url: new URL('today.json', base).href,
    ...(header.lang ? { language: header.lang } : {}),
    items: occurrences.map((occurrence) => {
      const url = linkOf(occurrence);
      return {
        id: idOf(occurrence),
        ...(url ? { url } : {}),
        title: titleOf(occurrence),
        content_text: textOf(occurrence),
        date_published: `${occurrence.date.toString()}T00:00:00Z`,
        language: occurrence.record.lang,
        ...(occurrence.record.categories.length > 0 ? { tags: occurrence.record.categories } : {}),
      };
    }),
  };
}

function rss(header: FeedHeader, occurrences: readonly Occurrence[], base: string, now: Temporal.Instant): string {
  const feed = new Feed({
    title: header.title,
    description: `${header.title}: what happened on the days around today`,
    link: header.home ?? base,
    updated: new Date(now.epochMilliseconds),
    generator: 'Daymark',
    feedLinks: { rss: new URL('today.xml', base).href },
    ...(header.lang ? { language: header.lang } : {}),
  });
  for (const occurrence of occurrences) {
    feed.addItem({
      title: titleOf(occurrence),
      id: idOf(occurrence),
      link: linkOf(occurrence) ?? base,
      date: new Date(`${occurrence.date.toString()}T00:00:00Z`),
      description: textOf(occurrence),
    });
  }
  return `${feed.rss2()}\n`;
}
