/** Today while a page stays open: over midnight, sleep and a change of zone (reliability.md F16). */

const SLICE_MS = 60_000;

/**
 * Calls back whenever the civil date differs from the last one. Timers sleep with the machine and drift, so the date
 * itself is compared: at least once a minute near midnight, and whenever the page is shown again.
 *
 * @returns stops watching
 */
export function watchToday(
  readNow: () => Temporal.ZonedDateTime,
  onChange: (today: Temporal.PlainDate) => void,
): () => void {
  let last = readNow().toPlainDate();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const check = (): void => {
    const now = readNow();
    const today = now.toPlainDate();
    if (!today.equals(last)) {
      last = today;
      onChange(today);
    }
    clearTimeout(timer);
    const midnight = today.add({ days: 1 }).toZonedDateTime(now.timeZoneId);
    const untilMidnight = midnight.epochMilliseconds - now.epochMilliseconds;
    timer = setTimeout(check, Math.min(Math.max(untilMidnight, 1), SLICE_MS));
  };
  check();
  const events = [
    [document, 'visibilitychange'],
    [window, 'pageshow'],
    [window, 'focus'],
  ] as const;
  for (const [target, name] of events) target.addEventListener(name, check);
  return () => {
    clearTimeout(timer);
    for (const [target, name] of events) target.removeEventListener(name, check);
  };
}
