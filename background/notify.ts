/**
 * One notification a day. The due time is computed from the settings whenever somebody asks, the alarm is its cache,
 * and a ledger row per local date is claimed before anything is shown: never lost, never twice (reliability.md F1–F7).
 */

import { dueTime, nextDueTime } from '../core/date/due-time.ts';
import type { Card } from '../core/order/view-day.ts';
import { mayNotify, notificationText } from '../core/words/notification.ts';
import type { Words } from '../core/words/words.ts';
import { clearAlarm, ensureAlarm } from '../platform/alarms.ts';
import { showNotification } from '../platform/notifications.ts';
import type { Settings } from '../platform/settings.ts';
import { claimNotification, type ReaderDb, settleNotification } from '../storage/reader-db.ts';

/** What the job needs. `readCards` answers the day's cards in order. */
export interface NotifyContext {
  db: ReaderDb;
  now: Temporal.ZonedDateTime;
  settings: Settings;
  words: Words;
  readCards(date: Temporal.PlainDate): Promise<Card[]>;
}

/** `early`: not due yet. `done`: this date is settled. `nothing`: no record may be shown. */
export type NotifyOutcome = 'off' | 'early' | 'done' | 'shown' | 'nothing' | 'blocked';

const ledgerId = (date: Temporal.PlainDate): string => `day:${date}`;

/** The local date of a notification's id, or null for another kind. */
export function dateOfNotification(id: string): string | null {
  return /^day:(\d{4}-\d{2}-\d{2})$/.exec(id)?.[1] ?? null;
}

/** Sets the alarm to the next due time, or clears it where notifications are off. */
export async function ensureNotifyAlarm({
  db,
  now,
  settings,
}: Pick<NotifyContext, 'db' | 'now' | 'settings'>): Promise<void> {
  if (!settings.notification.on) return clearAlarm('notify');
  const row = await db.ledger.get(ledgerId(now.toPlainDate()));
  const due = nextDueTime(now, settings.notification.time, row !== undefined && row.state !== 'claimed');
  await ensureAlarm('notify', due.toInstant());
}

/**
 * Shows today's notification when it is due and not shown yet. A late wake on the same date shows it once; yesterday's is
 * never made up for. A claim that a killed worker left behind is finished under the same id.
 */
export async function runNotify(context: NotifyContext): Promise<NotifyOutcome> {
  const { db, now, settings, words } = context;
  if (!settings.notification.on) return 'off';
  const date = now.toPlainDate();
  if (Temporal.ZonedDateTime.compare(now, dueTime(date, settings.notification.time, now.timeZoneId)) < 0)
    return 'early';
  const id = ledgerId(date);
  const claimed = await claimNotification(db, id, now.toInstant().toString());
  if (!claimed && (await db.ledger.get(id))?.state !== 'claimed') return 'done';
  const cards = (await context.readCards(date)).filter((card) => mayNotify(card) && card.covered.length === 0);
  const [top] = cards;
  if (!top) {
    await settleNotification(db, id, 'nothing');
    return 'nothing';
  }
  const moreGrave = cards.filter((card) => card.record.tone === 'grave').length - 1;
  const shown = await showNotification(id, notificationText(top, words, top.record.tone === 'grave' ? moreGrave : 0));
  await settleNotification(db, id, shown ? 'shown' : 'nothing', top.title);
  return shown ? 'shown' : 'blocked';
}
