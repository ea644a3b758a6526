import { describe, expect, it } from 'vitest';
import { dueTime } from '../../../core/date/due-time.ts';

const due = (date: string, time: string, zone: string): string =>
  dueTime(Temporal.PlainDate.from(date), time, zone).toString({ timeZoneName: 'never' });

describe('the wall time of the daily notification', () => {
  it.each([
    // An ordinary day.
    ['2027-04-05', '08:00', 'Asia/Kolkata', '2027-04-05T08:00:00+05:30'],
    // The clock jumps from 02:00 to 03:00: the first instant after the gap.
    ['2027-03-28', '02:30', 'Europe/Berlin', '2027-03-28T03:00:00+02:00'],
    // 02:30 comes twice: the first of the two.
    ['2027-10-31', '02:30', 'Europe/Berlin', '2027-10-31T02:30:00+02:00'],
    // The day begins at 01:00, because the clock jumps at midnight.
    ['2024-04-26', '00:00', 'Africa/Cairo', '2024-04-26T01:00:00+03:00'],
    // Half an hour of daylight saving.
    ['2027-10-03', '02:15', 'Australia/Lord_Howe', '2027-10-03T02:30:00+11:00'],
  ])('%s %s in %s is %s', (date, time, zone, instant) => {
    expect(due(date, time, zone)).toBe(instant);
  });
});
