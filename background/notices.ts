/**
 * What a notification of each kind tells of (record.md 3.2). Muted records are silent everywhere; those that are covered
 * or muted for notifications stay in the lists and are passed over here.
 */

import { keysForDay } from '../core/date/day-keys.ts';
import { upcoming } from '../core/date/upcoming.ts';
import { DIGEST_DAYS, DIGEST_WEIGHT } from '../core/notification/digest.ts';
import { nextOwn, type OwnAnniversary } from '../core/notification/own-anniversaries.ts';
import { leadTimes, type Reminder, remindsOf } from '../core/notification/reminders.ts';
import type { Kind, NotificationSettings } from '../core/notification/rules.ts';
import { type Entry, entryKey } from '../core/order/entry.ts';
import { coveredBy, isMuted, type Preferences } from '../core/order/preferences.ts';
import { type Card, viewDay } from '../core/order/view-day.ts';
import { recordAddress } from '../core/record/record-address.ts';
import { keptSince } from '../core/words/ago-or-since.ts';
import {
  digestText,
  discreetText,
  mayNotify,
  type NotificationPhrases,
  notificationText,
  reminderText,
} from '../core/words/notification.ts';
import { titleIn } from '../core/words/title-in.ts';
import type { Words } from '../core/words/words.ts';
import type { Notice } from './notifier.ts';

/** What notices are made of. */
export interface NoticeGround {
  preferences: Preferences;
  notification: NotificationSettings;
  words: Words;
  phrases: NotificationPhrases;
  /** All records filed under these day keys. */
  readEntries(keys: readonly string[]): Promise<Entry[]>;
  readReminders(): Promise<Reminder[]>;
  readOwn(): Promise<OwnAnniversary[]>;
}

/** The day's notification of a kind, or null where there is nothing to tell. */
export async function composeNotice(
  kind: Kind,
  date: Temporal.PlainDate,
  ground: NoticeGround,
): Promise<Notice | null> {
  const notice = await compose[kind](date, ground);
  return notice && ground.notification.discreet ? discreet(date, ground) : notice;
}

const compose: Record<Kind, (date: Temporal.PlainDate, ground: NoticeGround) => Promise<Notice | null>> = {
  day: composeDay,
  own: composeOwn,
  reminder: composeReminder,
  digest: composeDigest,
};

const dayPage = (date: Temporal.PlainDate): string => `newtab.html#${date}`;

const discreet = (date: Temporal.PlainDate, { phrases }: NoticeGround): Notice => ({
  text: discreetText(phrases),
  page: dayPage(date),
});

async function readCards(date: Temporal.PlainDate, ground: NoticeGround): Promise<Card[]> {
  return viewDay(await ground.readEntries(keysForDay(date)), date, ground.preferences).day;
}

async function composeDay(date: Temporal.PlainDate, ground: NoticeGround): Promise<Notice | null> {
  const cards = (await readCards(date, ground)).filter((card) => mayTell(card, ground));
  const [top] = cards;
  if (!top) return null;
  const graves = cards.filter(({ record }) => record.tone === 'grave').length;
  const moreGrave = top.record.tone === 'grave' ? graves - 1 : 0;
  return {
    text: notificationText(top, ground.words, moreGrave),
    page: recordAddress({ feed: top.feed, id: top.id, day: date.toString() }),
  };
}

function mayTell(card: Card, { notification }: NoticeGround): boolean {
  return mayNotify(card) && card.covered.length === 0 && !isMuted(card, notification);
}

async function composeReminder(date: Temporal.PlainDate, ground: NoticeGround): Promise<Notice | null> {
  const reminders = await ground.readReminders();
  const found: { card: Card; inDays: number; day: Temporal.PlainDate }[] = [];
  for (const inDays of leadTimes(reminders)) {
    const day = date.add({ days: inDays });
    const wanted = new Map(reminders.map((reminder) => [entryKey(reminder.feed, reminder.id), reminder]));
    for (const card of await readCards(day, ground)) {
      const reminder = wanted.get(entryKey(card.feed, card.id));
      if (reminder && mayNotify(card) && remindsOf(reminder, inDays, day.toString(), card))
        found.push({ card, inDays, day });
    }
  }
  const [first] = found;
  if (!first) return null;
  // It was asked for by name, so a covered record is told of too, but not by its title.
  if (first.card.covered.length > 0) return discreet(first.day, ground);
  const { card, inDays, day } = first;
  const since = keptSince(card.record);
  const told = {
    title: titleIn(card.record, ground.words.lang).title,
    inDays,
    ...(card.years === undefined ? {} : { years: card.years }),
    ...(since === undefined ? {} : { since }),
  };
  return {
    text: reminderText(told, ground.words, ground.phrases, found.length - 1),
    page: recordAddress({ feed: card.feed, id: card.id, day: day.toString() }),
  };
}

async function composeOwn(date: Temporal.PlainDate, ground: NoticeGround): Promise<Notice | null> {
  const found = (await ground.readOwn())
    .flatMap((own) => {
      const next = nextOwn(own, date, ground.preferences.leapDay);
      return next && own.remind.includes(next.inDays) ? [{ ...next, title: own.title }] : [];
    })
    .toSorted((a, b) => a.inDays - b.inDays);
  const [first] = found;
  if (!first) return null;
  return { text: reminderText(first, ground.words, ground.phrases, found.length - 1), page: dayPage(first.date) };
}

async function composeDigest(date: Temporal.PlainDate, ground: NoticeGround): Promise<Notice | null> {
  const { preferences, notification, words, phrases } = ground;
  const keys = new Set(Array.from({ length: DIGEST_DAYS }, (_, at) => keysForDay(date.add({ days: at }))).flat());
  const entries = (await ground.readEntries([...keys])).filter(
    (entry) =>
      entry.record.weight >= DIGEST_WEIGHT &&
      !isMuted(entry, preferences) &&
      !isMuted(entry, notification) &&
      coveredBy(entry.record, preferences).length === 0,
  );
  const records = upcoming(entries, date, DIGEST_DAYS - 1, preferences)
    .filter(({ round, item, surfacing }) => round && mayNotify({ record: item.record, ...surfacing }))
    .map(({ item, surfacing }) => ({ date: surfacing.date, title: titleIn(item.record, words.lang).title }));
  const own = (await ground.readOwn()).flatMap((one) => {
    const next = nextOwn(one, date, preferences.leapDay);
    return next && next.inDays < DIGEST_DAYS ? [{ date: next.date, title: one.title }] : [];
  });
  const ahead = [...own, ...records].toSorted((a, b) => Temporal.PlainDate.compare(a.date, b.date));
  const [first] = ahead;
  return first ? { text: digestText(ahead, DIGEST_DAYS, words, phrases), page: dayPage(first.date) } : null;
}
