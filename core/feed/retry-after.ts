/**
 * When a server wants to be asked again: `Retry-After` in seconds or as a date (RFC 9110, 10.2.3 and 5.6.7). Pure.
 */

/** However long a server asks for, it is asked again after a week (feed.md 3). */
const RETRY_AFTER_MAX_SECONDS = 7 * 24 * 3_600;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const TIME = '(\\d{2}):(\\d{2}):(\\d{2})';
/** Sun, 06 Nov 1994 08:49:37 GMT; and Sunday, 06-Nov-94 08:49:37 GMT, which servers of the last century send. */
const WRITTEN = new RegExp(`^[A-Za-z]{3,9}, (\\d{2})[ -]([A-Z][a-z]{2})[ -](\\d{4}|\\d{2}) ${TIME} GMT$`);
/** Sun Nov  6 08:49:37 1994 */
const ASCTIME = new RegExp(`^[A-Z][a-z]{2} ([A-Z][a-z]{2}) ([ \\d]\\d) ${TIME} (\\d{4})$`);

/** Seconds from `now` until the server may be asked again, 0 to seven days; null where it says nothing that can be read. */
export function parseRetryAfter(value: string | null, now: Temporal.Instant): number | null {
  const text = value?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Math.min(Number(text), RETRY_AFTER_MAX_SECONDS);
  const at = parseHttpDate(text, now);
  if (!at) return null;
  return Math.min(Math.max(Math.ceil(now.until(at).total('seconds')), 0), RETRY_AFTER_MAX_SECONDS);
}

function parseHttpDate(text: string, now: Temporal.Instant): Temporal.Instant | null {
  const written = WRITTEN.exec(text);
  if (written) {
    const [, day, month, year = '', ...time] = written;
    return instantOf(year.length === 2 ? fullYear(Number(year), now) : Number(year), month, Number(day), time);
  }
  const asctime = ASCTIME.exec(text);
  if (!asctime) return null;
  const [, month, day, hour, minute, second, year] = asctime;
  return instantOf(Number(year), month, Number(day), [hour, minute, second]);
}

/** Of two digits: a year that would lie more than 50 years ahead is of the century before (RFC 9110, 5.6.7). */
function fullYear(digits: number, now: Temporal.Instant): number {
  const { year } = now.toZonedDateTimeISO('UTC');
  const inThisCentury = Math.floor(year / 100) * 100 + digits;
  return inThisCentury > year + 50 ? inThisCentury - 100 : inThisCentury;
}

function instantOf(
  year: number,
  monthName: string | undefined,
  day: number,
  time: readonly (string | undefined)[],
): Temporal.Instant | null {
  const [hour, minute, second] = time.map(Number);
  const fields = { year, month: MONTHS.indexOf(monthName ?? '') + 1, day, hour, minute, second };
  try {
    return Temporal.ZonedDateTime.from({ ...fields, timeZone: 'UTC' }, { overflow: 'reject' }).toInstant();
  } catch {
    // Temporal reports a day or an hour that does not exist by throwing.
    return null;
  }
}
