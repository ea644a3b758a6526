/** A JSON Feed that does not know us: the title rule of WordPress posts, on its items (feed.md 5). */
import { isPlainObject, own } from '../../record/clean.ts';
import { readId } from '../../record/validate.ts';
import { draftOfItem, type FeedInfo, parseJsonFeed } from '../json-feed.ts';
import { htmlToText } from './html-text.ts';
import { ImportCollector, type Imported, listOf, parseJson, REASONS, textOf } from './imported.ts';
import { findSeries, parseTitleDate } from './title-date.ts';

/** Records of the items whose title tells a day. `info` is what the feed says of itself. Never throws. */
export function parsePlainJsonFeed(input: unknown, info: FeedInfo | null = parseJsonFeed(input).info): Imported {
  const collector = new ImportCollector();
  const feed = typeof input === 'string' ? parseJson(input) : input;
  const items = listOf(feed, 'items');
  const titles = items.map((item) => titleOf(item));
  const series = findSeries(titles.filter((title) => title !== undefined));
  for (const [index, item] of items.entries()) {
    const id = isPlainObject(item) ? readId(own(item, 'id')) : undefined;
    const title = titles[index];
    if (!isPlainObject(item) || id === undefined) collector.skip(index, REASONS.noId);
    else if (!title) collector.skip(id, REASONS.noTitle);
    else {
      const date = parseTitleDate(title, series);
      if (!date.ok) {
        collector.skip(id, date.reason);
        continue;
      }
      const { draft, defaults } = draftOfItem(item, info);
      draft.title = date.title;
      draft.date = date.calendar ? { edtf: date.edtf, calendar: date.calendar } : { edtf: date.edtf };
      collector.add(id, draft, defaults);
    }
  }
  return collector.result();
}

function titleOf(item: unknown): string | undefined {
  const title = textOf(item, 'title');
  return title && (htmlToText(title) || undefined);
}
