/** The reader's reminders and own anniversaries in storage.local. */
import { type OwnAnniversary, parseOwnAnniversaries } from '../core/notification/own-anniversaries.ts';
import { parseReminders, type Reminder, withoutReminder, withReminder } from '../core/notification/reminders.ts';
import { observeStored, readStored, saveStored } from './stored.ts';

const REMINDERS = 'reminders';
const OWN = 'own-anniversaries';

export const readReminders = async (): Promise<Reminder[]> => parseReminders(await readStored(REMINDERS));

/** Keeps a reminder in the place of an earlier one of the same record; false when the browser refused. */
export const addReminder = async (reminder: Reminder): Promise<boolean> =>
  saveStored(REMINDERS, withReminder(await readReminders(), reminder));

export const removeReminder = async (reminder: Pick<Reminder, 'feed' | 'id'>): Promise<boolean> =>
  saveStored(REMINDERS, withoutReminder(await readReminders(), reminder));

export const observeReminders = (listener: (list: Reminder[]) => void): (() => void) =>
  observeStored([REMINDERS], (_, value) => listener(parseReminders(value)));

export const readOwnAnniversaries = async (): Promise<OwnAnniversary[]> => parseOwnAnniversaries(await readStored(OWN));

/** Stores the whole list; false when the browser refused. */
export const saveOwnAnniversaries = (list: readonly OwnAnniversary[]): Promise<boolean> => saveStored(OWN, list);

/** Calls back when either list changes. */
export const observeRemembered = (listener: () => void): (() => void) => observeStored([REMINDERS, OWN], listener);
