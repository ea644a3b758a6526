/** Lists and values of the reader's own in storage.local, each under a key of its own: small and permanent. */
import { browser } from './browser.ts';

/** Reads what is stored; undefined where nothing is, or where the profile refuses storage. */
export async function readStored(key: string): Promise<unknown> {
  try {
    return (await browser.storage.local.get(key))[key];
  } catch {
    // Refused storage: the reader sees what a fresh profile shows. Saving reports the refusal.
    return undefined;
  }
}

/** Stores a value; false when the browser refused, and then nothing changed. */
export async function saveStored(key: string, value: unknown): Promise<boolean> {
  try {
    await browser.storage.local.set({ [key]: value });
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
