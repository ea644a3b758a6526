/**
 * That the browser lost what the reader had made, and no copy could bring it back: noted once, said for a week, because nobody
 * else will say it.
 */
import { saveStored, type Values } from './stored.ts';

/** RFC 3339, when it was noticed; null or absent where nothing is lost. */
export const LOST_KEY = 'lost-at';

const SAID_FOR_HOURS = 7 * 24;

/** Notes that it is lost. */
export const noteLost = (now: Temporal.Instant): Promise<boolean> => saveStored(LOST_KEY, now.toString());

/** Whether that is still to be said. */
export function isLossNew({ [LOST_KEY]: noted }: Values, now: Temporal.Instant): boolean {
  if (typeof noted !== 'string') return false;
  try {
    return now.since(Temporal.Instant.from(noted)).total('hours') < SAID_FOR_HOURS;
  } catch {
    // Not a time: it was not noted by us.
    return false;
  }
}
