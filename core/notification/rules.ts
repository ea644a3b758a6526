/** What the reader chose about notifications, and which of them may come on a day. Pure. */

/**
 * `day`: what happened on this day. `own`: the reader's own anniversaries. `reminder`: records to be reminded of.
 * `digest`: once a week, the next 14 days. At most one notification comes of each kind and local date, in this order.
 */
export const KINDS = ['day', 'own', 'reminder', 'digest'] as const;
export type Kind = (typeof KINDS)[number];

/** The reader's choices, part of the settings. */
export interface NotificationSettings {
  /** One notification a day about the day itself. Off until asked for. */
  on: boolean;
  /** Local wall time of all kinds, HH:MM. */
  time: string;
  /** ISO weekdays, Monday 1 … Sunday 7, without the day's notification and the digest. What was asked for by name comes. */
  quietDays: number[];
  /** Say only that something is there, never what. */
  discreet: boolean;
  /** Topics, sensitivities, regions and feeds left out of notifications alone; the lists still show them. */
  muted: string[];
  /** ISO weekday of the digest; null for none. */
  digest: number | null;
  /** Number of today's unread records on the toolbar button. */
  badge: boolean;
}

export const DEFAULT_NOTIFICATION: Readonly<NotificationSettings> = {
  on: false,
  time: '08:00',
  quietDays: [],
  discreet: false,
  muted: [],
  digest: null,
  badge: false,
};

/** Takes from a stored value what has the right form, field by field, and the defaults for the rest. */
export function mergeNotification(stored: unknown): NotificationSettings {
  const from = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const { time, quietDays, muted, digest } = from;
  return {
    on: from.on === true,
    time: typeof time === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? time : DEFAULT_NOTIFICATION.time,
    quietDays: Array.isArray(quietDays) ? quietDays.filter(isWeekday) : [],
    discreet: from.discreet === true,
    muted: Array.isArray(muted) ? muted.filter((id) => typeof id === 'string') : [],
    digest: isWeekday(digest) ? digest : null,
    badge: from.badge === true,
  };
}

function isWeekday(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 7;
}

/** What the scheduler goes by. */
export interface Rules extends Pick<NotificationSettings, 'time' | 'quietDays' | 'digest'> {
  /** The kinds that can come at all: switched on, and with something to tell of. */
  kinds: readonly Kind[];
  /** The clock is known to have been later than this: when the newest signed records were issued. */
  clockFloor?: Temporal.Instant;
}

/** Whether the day's notification and the digest rest on this date. */
export function isQuiet(date: Temporal.PlainDate, { quietDays }: Pick<Rules, 'quietDays'>): boolean {
  return quietDays.includes(date.dayOfWeek);
}

/**
 * The local date under which a kind is entered in the ledger. A digest that was missed on its weekday comes on the next
 * day of the same week instead, still as that weekday's: it tells of the days ahead and is not stale. The other kinds
 * are about the date itself and never made up for.
 */
export function ledgerDate(kind: Kind, today: Temporal.PlainDate, { digest }: Pick<Rules, 'digest'>): string {
  if (kind !== 'digest' || digest === null) return today.toString();
  return today.subtract({ days: (today.dayOfWeek - digest + 7) % 7 }).toString();
}

/** A notification's id, in the ledger and in the browser: the same for a kind and date, whoever shows it. */
export function notificationId(kind: Kind, date: string): string {
  return `${kind}:${date}`;
}

/** The parts of a notification's id, or null for another one (a test). */
export function parseNotificationId(id: string): { kind: Kind; date: string } | null {
  const [, kind, date] = /^([a-z]+):(\d{4}-\d{2}-\d{2})$/.exec(id) ?? [];
  return date && (KINDS as readonly string[]).includes(kind ?? '') ? { kind: kind as Kind, date } : null;
}
