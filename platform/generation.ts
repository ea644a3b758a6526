/** Which generation of the feeds database is in use. A broken one is left behind and the next is begun (F9). */
import { readStored, saveStored } from './stored.ts';

const KEY = 'feeds-generation';

/** 1 on a fresh profile and where storage.local is refused. */
export async function readGeneration(): Promise<number> {
  // Refused storage reads as nothing: the first generation is as good as any.
  const stored = await readStored(KEY);
  return typeof stored === 'number' && Number.isInteger(stored) && stored > 0 ? stored : 1;
}

/** Begins the next generation; answers its number, or null where that cannot be put down: pages would not find it. */
export async function startNextGeneration(current: number): Promise<number | null> {
  const next = current + 1;
  return (await saveStored(KEY, next)) ? next : null;
}
