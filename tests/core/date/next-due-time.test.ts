import { describe, expect, it } from 'vitest';
import { dueTime, nextDueTime } from '../../../core/date/due-time.ts';

const next = (now: string, time: string, falls?: (date: Temporal.PlainDate) => boolean): string | undefined =>
  nextDueTime(Temporal.ZonedDateTime.from(now), time, falls)?.toString({ timeZoneName: 'never' });

describe('the next due time', () => {
  it.each([
    ['before the hour', '2027-04-05T07:59[Asia/Kolkata]', '08:00', '2027-04-05T08:00:00+05:30'],
    ['at the hour', '2027-04-05T08:00[Asia/Kolkata]', '08:00', '2027-04-06T08:00:00+05:30'],
    ['before a day of 23 hours', '2027-03-27T09:00[Europe/Berlin]', '08:00', '2027-03-28T08:00:00+02:00'],
    ['in the second of two equal hours', '2027-10-31T02:10+01:00[Europe/Berlin]', '02:30', '2027-11-01T02:30:00+01:00'],
    ['before a date that was skipped', '2011-12-29T09:00[Pacific/Apia]', '08:00', '2011-12-31T08:00:00+14:00'],
  ])('%s', (_, now, time, due) => {
    expect(next(now, time)).toBe(due);
  });

  it('is the last minute of a date whose end is skipped', () => {
    // Nuuk jumps from 23:00 to midnight on the last Saturday of March.
    const due = dueTime(Temporal.PlainDate.from('2027-03-27'), '23:30', 'America/Nuuk');
    expect(due.toString({ timeZoneName: 'never' })).toBe('2027-03-27T22:59:00-02:00');
  });

  it('falls on the dates that are wanted, if any', () => {
    const sunday = ({ dayOfWeek }: Temporal.PlainDate): boolean => dayOfWeek === 7;
    expect(next('2027-04-05T09:00[UTC]', '08:00', sunday)).toBe('2027-04-11T08:00:00+00:00');
    expect(next('2027-04-05T09:00[UTC]', '08:00', () => false)).toBeUndefined();
  });
});
