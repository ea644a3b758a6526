/** The reader's reminders and own anniversaries in storage.local. */
import { type OwnAnniversary, parseOwnAnniversaries } from '../core/notification/own-anniversaries.ts';
import { parseReminders, type Reminder, withoutReminder, withReminder } from '../core/notification/reminders.ts';
import { isLossNew, LOST_KEY } from './lost.ts';
import { changeStored, observeStored, readStored, tryReadStored } from './stored.ts';

export const REMINDERS_KEY = 'reminders';
export const OWN_KEY = 'own-anniversaries';

/**
 * Both lists, and whether the browser lately lost what was in them; null where the profile refuses to say, which is not the same as
 * that they are empty.
 */
export async function readRemembered(): Promise<{
  reminders: Reminder[];
  own: OwnAnniversary[];
  lost: boolean;
} | null> {
  const stored = await tryReadStored([REMINDERS_KEY, OWN_KEY, LOST_KEY]);
  return (
    stored && {
      reminders: parseReminders(stored[REMINDERS_KEY]),
      own: parseOwnAnniversaries(stored[OWN_KEY]),
      lost: isLossNew(stored, Temporal.Now.instant()),
    }
  );
}

/** The reminders, to show them. */
export const readReminders = async (): Promise<Reminder[]> => parseReminders(await readStored(REMINDERS_KEY));

/** Keeps a reminder in the place of an earlier one of the same record; false when the browser refused. */
export const addReminder = (reminder: Reminder): Promise<boolean> =>
  changeReminders((list) => withReminder(list, reminder));

export const removeReminder = (reminder: Pick<Reminder, 'feed' | 'id'>): Promise<boolean> =>
  changeReminders((list) => withoutReminder(list, reminder));

const changeReminders = (change: (list: Reminder[]) => Reminder[]): Promise<boolean> =>
  changeStored([REMINDERS_KEY], ({ [REMINDERS_KEY]: stored }) => ({ [REMINDERS_KEY]: change(parseReminders(stored)) }));

export const observeReminders = (listener: (list: Reminder[]) => void): (() => void) =>
  observeStored([REMINDERS_KEY], (_, value) => listener(parseReminders(value)));

/** The reader's own anniversaries, to show them. */
export const readOwnAnniversaries = async (): Promise<OwnAnniversary[]> =>
  parseOwnAnniversaries(await readStored(OWN_KEY));

/** Calls back when either list changes. */
export const observeRemembered = (listener: () => void): (() => void) =>
  observeStored([REMINDERS_KEY, OWN_KEY], listener);
