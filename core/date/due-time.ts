/** The wall time of the daily notification as an instant, through the turns of the clock. Pure. */

/**
 * When a date's notification is due: its local wall time; in a gap of daylight saving the first instant after it (or
 * the last minute of the date, where the gap runs to midnight), in an overlap the earlier of the two.
 */
export function dueTime(date: Temporal.PlainDate, time: string, timeZone: string): Temporal.ZonedDateTime {
  const wall = date.toPlainDateTime(Temporal.PlainTime.from(time));
  const due = wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  if (due.toPlainDateTime().equals(wall)) return due;
  // In a gap: `earlier` gave a time before it. The next change of offset is where the clock jumps.
  const after = due.getTimeZoneTransition('next') ?? due;
  if (after.toPlainDate().equals(date)) return after;
  // The gap swallows the rest of the date: its last minute is before the jump.
  return after.subtract({ minutes: 1 });
}

/** Today's due time until the day is handled, also when it is past (a late wake still shows it); then tomorrow's. */
export function nextDueTime(now: Temporal.ZonedDateTime, time: string, handledToday: boolean): Temporal.ZonedDateTime {
  const today = dueTime(now.toPlainDate(), time, now.timeZoneId);
  if (!handledToday || Temporal.ZonedDateTime.compare(today, now) > 0) return today;
  return dueTime(now.toPlainDate().add({ days: 1 }), time, now.timeZoneId);
}
