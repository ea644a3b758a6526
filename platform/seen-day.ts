/** The last day that the reader looked at while it was today: its records count as read. */
import { observeStored, readStored, saveStored } from './stored.ts';

const KEY = 'seen-day';

/** ISO date, or null before anything was looked at. */
export async function readSeenDay(): Promise<string | null> {
  const stored = await readStored(KEY);
  return typeof stored === 'string' ? stored : null;
}

/** Notes that today's records are on a screen; writes only when that is new. */
export async function markSeen(today: Temporal.PlainDate): Promise<void> {
  if ((await readSeenDay()) !== today.toString()) await saveStored(KEY, today.toString());
}

export const observeSeenDay = (listener: () => void): (() => void) => observeStored([KEY], listener);
