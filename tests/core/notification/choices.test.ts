import { describe, expect, it } from 'vitest';
import { rowsToForget } from '../../../core/notification/ledger.ts';
import { isOwnAnniversary, nextOwn, parseOwnAnniversaries } from '../../../core/notification/own-anniversaries.ts';
import {
  leadTimes,
  parseReminders,
  type Reminder,
  remindsOf,
  withoutReminder,
  withReminder,
} from '../../../core/notification/reminders.ts';
import {
  DEFAULT_NOTIFICATION,
  ledgerDate,
  mergeNotification,
  notificationId,
  parseNotificationId,
} from '../../../core/notification/rules.ts';
import { day } from '../a-record.ts';

const reminder = (own: Partial<Reminder> = {}): Reminder => ({
  feed: 'f',
  id: 'r',
  title: 'A record',
  daysBefore: [0, 7],
  ...own,
});

describe('the choices about notifications', () => {
  it('fall back to the defaults field by field', () => {
    expect(mergeNotification(undefined)).toEqual(DEFAULT_NOTIFICATION);
    expect(
      mergeNotification({
        on: 'yes',
        time: '24:00',
        quietDays: [0, 1, 8, 7, '2'],
        discreet: true,
        muted: ['war', 3],
        digest: 9,
        badge: true,
      }),
    ).toEqual({ ...DEFAULT_NOTIFICATION, quietDays: [1, 7], discreet: true, muted: ['war'], badge: true });
  });

  it('file a digest under its weekday, whatever day of the week it comes on', () => {
    for (const [date, monday] of [
      ['2027-04-05', '2027-04-05'],
      ['2027-04-11', '2027-04-05'],
      ['2027-04-12', '2027-04-12'],
    ] as const)
      expect(ledgerDate('digest', day(date), { digest: 1 })).toBe(monday);
    expect(ledgerDate('day', day('2027-04-07'), { digest: 1 })).toBe('2027-04-07');
  });

  it('name a notification by kind and date, and read that back', () => {
    expect(parseNotificationId(notificationId('own', '2027-04-05'))).toEqual({ kind: 'own', date: '2027-04-05' });
    for (const other of ['test', 'day:today', 'week:2027-04-05', '']) expect(parseNotificationId(other)).toBeNull();
  });
});

describe('the ledger', () => {
  const dates = (count: number): string[] =>
    Array.from({ length: count }, (_, n) => `day:${day('2024-01-01').add({ days: n })}`);

  it('forgets nothing up to a thousand rows, then the farthest', () => {
    expect(rowsToForget(dates(1_000), '2026-09-26')).toEqual([]);
    const forgotten = rowsToForget(dates(1_001), '2026-09-27');
    expect(forgotten).toHaveLength(201);
    expect(forgotten).toContain('day:2024-01-01');
    expect(forgotten).not.toContain('day:2026-09-27');
  });

  it('keeps the real days when the clock was wrong by a century', () => {
    const recent = dates(1_001).slice(-150);
    expect(rowsToForget([...dates(1_001), 'day:2126-01-01'], '2126-01-01')).not.toContain(recent[0]);
  });
});

describe('reminders', () => {
  it('take the place of an earlier one of the same record, lead times in order', () => {
    const list = withReminder([reminder(), reminder({ id: 'other' })], reminder({ daysBefore: [14, 0, 14] }));
    expect(list).toEqual([reminder({ id: 'other' }), reminder({ daysBefore: [0, 14] })]);
    expect(withoutReminder(list, reminder())).toEqual([reminder({ id: 'other' })]);
    expect(leadTimes([reminder(), ...list])).toEqual([0, 7, 14]);
  });

  it('speak on the day and before, of the first day of a range, and not of its end', () => {
    const on = (days: number, surfacing: Parameters<typeof remindsOf>[3], own = {}): boolean =>
      remindsOf(reminder(own), days, '2027-04-05', surfacing);
    expect(on(0, { kind: 'day' })).toBe(true);
    expect(on(7, { kind: 'start' })).toBe(true);
    expect(on(1, { kind: 'day' })).toBe(false);
    expect(on(0, { kind: 'day', day: [1] })).toBe(true);
    expect(on(0, { kind: 'day', day: [2, 3] })).toBe(false);
    expect(on(0, { kind: 'end' })).toBe(false);
    expect(on(0, { kind: 'day' }, { once: '2027-04-05' })).toBe(true);
    expect(on(0, { kind: 'day', day: [3] }, { once: '2027-04-05' })).toBe(true);
    expect(on(0, { kind: 'day' }, { once: '2028-04-05' })).toBe(false);
  });

  it('are read back without what has no right form', () => {
    const wrong = [null, {}, reminder({ daysBefore: [] }), reminder({ daysBefore: [61] }), reminder({ once: 'soon' })];
    expect(parseReminders([...wrong, reminder(), reminder({ once: '2027-04-05' })])).toEqual([
      reminder(),
      reminder({ once: '2027-04-05' }),
    ]);
    expect(parseReminders('none')).toEqual([]);
  });
});

describe('own anniversaries', () => {
  const own = (date: string, more = {}) => ({ id: 'a', title: 'Our wedding', date, remind: [0], ...more });

  it('count years where the year is known', () => {
    expect(nextOwn(own('2001-04-05'), day('2027-04-01'), 'feb28')).toMatchObject({ inDays: 4, years: 26 });
    const without = nextOwn(own('04-05'), day('2027-04-06'), 'feb28');
    expect(without?.date.toString()).toBe('2028-04-05');
    expect(without).not.toHaveProperty('years');
  });

  it('keep 29 February as chosen for it, else as chosen in general', () => {
    const next = (more = {}, date = '2004-02-29'): string | undefined =>
      nextOwn(own(date, more), day('2027-01-01'), 'mar1')?.date.toString();
    expect(next()).toBe('2027-03-01');
    expect(next({ leapDay: 'feb28' })).toBe('2027-02-28');
    expect(next({ leapDay: 'omit' })).toBe('2028-02-29');
    expect(next({ leapDay: 'feb28' }, '02-29')).toBe('2027-02-28');
  });

  it('are refused without a title or a real day', () => {
    expect(isOwnAnniversary(own('02-29'))).toBe(true);
    for (const wrong of [
      own('02-30'),
      own('2001-02-29'),
      own('5 April'),
      own('04-05', { title: ' ' }),
      own('04-05', { remind: [-1] }),
      3,
    ])
      expect(isOwnAnniversary(wrong)).toBe(false);
    expect(parseOwnAnniversaries([own('04-05'), null])).toEqual([own('04-05')]);
    expect(parseOwnAnniversaries({})).toEqual([]);
  });
});
