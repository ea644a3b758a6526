/** Everything in storage.local that the reader made: what a backup holds, and what a second copy is kept of. */
import { LOST_KEY } from './lost.ts';
import { OWN_KEY, REMINDERS_KEY } from './reminders.ts';
import { SAVED_KEY } from './saved.ts';
import { SETTINGS_KEY } from './settings.ts';
import { changeStored, observeStored, REVISION_KEY, revisionOf, tryReadStored, type Values } from './stored.ts';
import { SUBSCRIPTIONS_KEY } from './subscriptions.ts';

export const READERS_KEYS = [SAVED_KEY, OWN_KEY, REMINDERS_KEY, SUBSCRIPTIONS_KEY, SETTINGS_KEY] as const;

/** What the reader made, and how often it had been changed by then. Of `values` those are here that are stored at all. */
export interface ReadersData {
  revision: number;
  values: Values;
}

/** What is stored; null where the profile refuses to say. */
export async function readReadersData(): Promise<ReadersData | null> {
  const stored = await tryReadStored([...READERS_KEYS, REVISION_KEY]);
  return stored && readersDataOf(stored);
}

function readersDataOf(stored: Values): ReadersData {
  const values = Object.fromEntries(READERS_KEYS.flatMap((key) => (stored[key] ? [[key, stored[key]]] : [])));
  return { revision: revisionOf(stored), values };
}

/**
 * Puts back what the store has lost in comparison with a copy; answers whether there was anything, and it could be. To be called
 * before anything is changed: the store counts as damaged wherever it differs from a copy of as many changes.
 */
export async function bringBack(copy: ReadersData): Promise<boolean> {
  let isLost = false;
  const done = await changeStored(READERS_KEYS, (stored) => {
    const lost = lostValues(readersDataOf(stored), copy);
    isLost = Object.keys(lost).length > 0;
    return isLost ? { ...lost, [REVISION_KEY]: copy.revision, [LOST_KEY]: null } : null;
  });
  return done && isLost;
}

/** What a copy has that the store lacks. */
function lostValues(stored: ReadersData, copy: ReadersData): Values {
  // The copy was not told of the last changes. They are the reader's wish, also that everything be erased.
  if (stored.revision > copy.revision) return {};
  const differs = ([key, value]: [string, unknown]): boolean =>
    JSON.stringify(value) !== JSON.stringify(stored.values[key]);
  return Object.fromEntries(Object.entries(copy.values).filter(differs));
}

/** Calls back when anything of it changes. */
export const observeReadersData = (listener: () => void): (() => void) => observeStored(READERS_KEYS, listener);
