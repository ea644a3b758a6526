/**
 * Lists and values of the reader's own in storage.local, each under a key of its own: small and permanent.
 *
 * A browser may refuse to answer, once (a broken read, a profile in trouble) or for good. To show something, a refusal is as
 * good as nothing; to change something it is not: a list that is made from what could not be read would take the place of
 * the reader's. So everything that is changed goes through `changeStored`, which gives up where it cannot read.
 */
import { browser } from './browser.ts';

export type Values = Readonly<Record<string, unknown>>;

/** How often what the reader made was changed: a copy of it that is ahead knows of what the browser has lost. */
export const REVISION_KEY = 'revision';

/** The values under these keys, those that are stored; null where the profile refuses to say. */
export async function tryReadStored(keys: readonly string[]): Promise<Values | null> {
  try {
    return await browser.storage.local.get([...keys]);
  } catch {
    // The caller decides what a refusal means.
    return null;
  }
}

/** Reads what is stored, to show it; undefined where nothing is, or where the profile refuses storage. */
export async function readStored(key: string): Promise<unknown> {
  // Refused storage: the reader sees what a fresh profile shows. Saving reports the refusal.
  return (await tryReadStored([key]))?.[key];
}

/** Stores a value that depends on no other; false when the browser refused, and then nothing changed. */
export const saveStored = (key: string, value: unknown): Promise<boolean> => saveAll({ [key]: value });

/**
 * Changes values as one step, whoever else changes values at the same time: `change` is given what is stored under these keys
 * and answers what takes the place of it, all together or not at all; null leaves everything as it is. False when the browser
 * refused to read or to store; then nothing changed.
 */
export function changeStored(keys: readonly string[], change: (values: Values) => Values | null): Promise<boolean> {
  return whileStored(async () => {
    const values = await tryReadStored([...keys, REVISION_KEY]);
    if (!values) return false;
    const changed = change(values);
    return changed === null || saveAll({ [REVISION_KEY]: revisionOf(values) + 1, ...changed });
  });
}

/** Does something while nobody else changes what is stored. */
export const whileStored = <T>(job: () => Promise<T>): Promise<T> => navigator.locks.request('stored', job);

/** How often the values were changed; 0 before that was counted. */
export function revisionOf({ [REVISION_KEY]: stored }: Values): number {
  return typeof stored === 'number' && Number.isSafeInteger(stored) && stored > 0 ? stored : 0;
}

async function saveAll(values: Values): Promise<boolean> {
  try {
    await browser.storage.local.set({ ...values });
    return true;
  } catch {
    // Quota or a broken profile: the caller says so to the reader.
    return false;
  }
}

/** Forgets a value. */
export async function forgetStored(key: string): Promise<void> {
  try {
    await browser.storage.local.remove(key);
  } catch {
    // What cannot be stored is not there to be forgotten.
  }
}

/** Calls back with the new value whenever one of these keys changes, in whatever context that happened. */
export function observeStored(keys: readonly string[], listener: (key: string, value: unknown) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area !== 'local') return;
    for (const key of keys) if (changes[key]) listener(key, changes[key].newValue);
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
