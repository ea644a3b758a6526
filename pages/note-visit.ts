/** What a visit to a day means beyond the page: today's records count as read, and lost alarms are found out. */
import { areAlarmsLost } from '../platform/alarms.ts';
import { askBackground } from '../platform/background-messages.ts';
import { markSeen } from '../platform/seen-day.ts';

/** Call it when the records of `day` are drawn. A page that is not in front counts when it comes there. */
export async function noteVisit(day: Temporal.PlainDate, now: Temporal.ZonedDateTime): Promise<void> {
  // Alarms that cannot be asked about are looked after by the next start of the background.
  const areLost = await areAlarmsLost(now.toInstant()).catch(() => false);
  if (areLost) await askBackground({ type: 'see-to-alarms' });
  if (!day.equals(now.toPlainDate())) return;
  if (document.visibilityState === 'visible') await markSeen(day);
  else document.addEventListener('visibilitychange', () => void markSeen(day), { once: true });
}
