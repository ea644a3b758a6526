/** Which generation of the feeds database is in use. A broken one is left behind and the next is begun (F9). */
import { browser } from './browser.ts';

const KEY = 'feeds-generation';

/** 1 on a fresh profile and where storage.local is refused. */
export async function readGeneration(): Promise<number> {
  try {
    const stored = (await browser.storage.local.get(KEY))[KEY];
    return typeof stored === 'number' && Number.isInteger(stored) && stored > 0 ? stored : 1;
  } catch {
    // Refused storage: the first generation is as good as any.
    return 1;
  }
}

/** Begins the next generation; answers its number. */
export async function startNextGeneration(current: number): Promise<number> {
  const next = current + 1;
  await browser.storage.local.set({ [KEY]: next });
  return next;
}
