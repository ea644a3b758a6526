/** The clock. Only entrypoints and pages/ ask it; everything else is told the time. */

/** Now in the reader's zone: the one chosen in settings, else the system's. An unknown zone falls back to the system's. */
export function readNow(timeZone?: string): Temporal.ZonedDateTime {
  if (timeZone) {
    try {
      return Temporal.Now.zonedDateTimeISO(timeZone);
    } catch {
      // A zone that this browser does not know (settings restored from a newer one): use the system's.
    }
  }
  return Temporal.Now.zonedDateTimeISO();
}
