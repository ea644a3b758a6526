/** The wall time of a notification as an instant, through the turns of the clock. Pure. */

/**
 * When a date's notification is due: its local wall time; in a gap of daylight saving the first instant after it (or
 * the last minute of the date, where the gap runs to midnight), in an overlap the earlier of the two.
 */
export function dueTime(date: Temporal.PlainDate, time: string, timeZone: string): Temporal.ZonedDateTime {
  const wall = date.toPlainDateTime(time);
  const due = wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  if (due.hour === wall.hour && due.minute === wall.minute && due.day === wall.day) return due;
  // In a gap: `earlier` gave a time before it. The next change of offset is where the clock jumps.
  const after = due.getTimeZoneTransition('next') ?? due;
  if (after.day === date.day) return after;
  // The gap swallows the rest of the date: its last minute is before the jump.
  return after.subtract({ minutes: 1 });
}

/** Beyond this many days no date with that hour exists: a rule that excludes all of them is broken. */
const MOST_DAYS = 14;

/**
 * The first due time after `now` on a date that `falls` (default: every date), looked for from `first` on (default:
 * today). A date that a zone skipped as a whole (Samoa, 30 December 2011) has none. Null when no date within two weeks
 * falls.
 */
export function nextDueTime(
  now: Temporal.ZonedDateTime,
  time: string,
  falls: (date: Temporal.PlainDate) => boolean = () => true,
  first: Temporal.PlainDate = now.toPlainDate(),
): Temporal.ZonedDateTime | null {
  for (let days = 0; days <= MOST_DAYS; days++) {
    const date = days === 0 ? first : first.add({ days });
    if (!falls(date)) continue;
    const due = dueTime(date, time, now.timeZoneId);
    if (due.epochMilliseconds > now.epochMilliseconds && due.day === date.day) return due;
  }
  return null;
}
