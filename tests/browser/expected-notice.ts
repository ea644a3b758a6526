/** What the daily notification has to say on a day, worked out from the data folder. */

import { surface } from '../../core/date/surface.ts';
import { DEFAULT_PREFERENCES } from '../../core/order/preferences.ts';
import { viewDay } from '../../core/order/view-day.ts';
import { english } from '../../core/words/english.ts';
import { mayNotify, type NotificationText, notificationText } from '../../core/words/notification.ts';
import type { Words } from '../../core/words/words.ts';
import { readDataFolder } from '../../publisher/data-folder.ts';

async function cardsThatMayNotify(date: string) {
  const { records } = await readDataFolder('data');
  const entries = records.map((record) => ({ feed: 'daymark:package', record, bundled: true }));
  return viewDay(entries, Temporal.PlainDate.from(date), DEFAULT_PREFERENCES).day.filter(mayNotify);
}

/** The id of a record that has its one day on this ISO date: a yearly reminder is silent on later days of a range. */
export async function recordOfOneDay(date: string): Promise<string> {
  const found = (await cardsThatMayNotify(date)).find(({ record }) => {
    const surfacing = surface(record, Temporal.PlainDate.from(date), DEFAULT_PREFERENCES);
    return surfacing?.kind === 'day' && surfacing.day === undefined;
  });
  if (!found) throw new Error(`no record has its one day on ${date}`);
  return found.record.id;
}

/** The text for this ISO date in these words, and the id of the record that it tells of. */
export async function expectedNotice(
  date: string,
  words: Words = english,
): Promise<{ text: NotificationText; record: string }> {
  const cards = await cardsThatMayNotify(date);
  const [top] = cards;
  if (!top) throw new Error(`no record may be told of on ${date}`);
  const graves = cards.filter(({ record }) => record.tone === 'grave').length;
  return { text: notificationText(top, words, top.record.tone === 'grave' ? graves - 1 : 0), record: top.id };
}
