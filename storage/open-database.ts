/** Opening a database of ours: with several tries, an end to the wait, and never one that a newer Daymark wrote. */
import type Dexie from 'dexie';
import type { DexieOptions } from 'dexie';

/**
 * An open database, or why there is none. `refused`: the profile has none at all. `broken`: it cannot be opened.
 * `newer`: a later Daymark wrote it. `blocked`: another context keeps it from being opened for now.
 */
export type Opened<Db extends Dexie> = { db: Db } | Unopened;
export interface Unopened {
  unavailable: 'refused' | 'broken' | 'newer' | 'blocked';
  message: string;
}

/** Makes the database, in another store where the options name one. */
type Create<Db extends Dexie> = (options: DexieOptions) => Db;

const OPEN_TRIES = 3;
/** A queued opener gets no `blocked` event (mozilla-mobile/carouselbot#43), so the wait has its own end. */
const BLOCKED_AFTER_MS = 1_500;
/** Dexie multiplies versions by ten, so that there is room between two of them. */
const DEXIE_FACTOR = 10;

/**
 * Opens what `create` makes. Browsers report a broken store as UnknownError and often recover on the next try
 * (dexie/Dexie.js#543), hence three of them; InvalidStateError and SecurityError mean that the profile refuses
 * IndexedDB altogether (Firefox "never remember history"). `version` is the version that this Daymark writes.
 *
 * Chromium keeps all databases of an extension in one folder, and where that cannot be opened none of them ever can, nor be deleted
 * (Dexie.js#1767). A storage bucket is another folder: whoever writes a database has it `made` there then, others use it where it is
 * `found` there. https://wicg.github.io/storage-buckets/
 */
export async function openDatabase<Db extends Dexie>(
  create: Create<Db>,
  version: number,
  spare: 'made' | 'found' = 'found',
): Promise<Opened<Db>> {
  const opened = await openIn({}, create, version);
  if ('db' in opened || opened.unavailable !== 'broken') return opened;
  const store = await openSpareStore();
  if (!store || (spare === 'found' && !(await holds(store, create({}).name)))) return opened;
  return openIn({ indexedDB: store, IDBKeyRange }, create, version);
}

/** The browser's second store, or null where it has none: Chromium since version 122. */
async function openSpareStore(): Promise<IDBFactory | null> {
  try {
    return (await navigator.storageBuckets?.open('daymark'))?.indexedDB ?? null;
  } catch {
    // Refused like the first one.
    return null;
  }
}

async function holds(store: IDBFactory, name: string): Promise<boolean> {
  try {
    return (await store.databases()).some((known) => known.name === name);
  } catch {
    // As broken as the first one.
    return false;
  }
}

async function openIn<Db extends Dexie>(
  options: DexieOptions,
  create: Create<Db>,
  version: number,
): Promise<Opened<Db>> {
  let message = '';
  for (let attempt = 0; attempt < OPEN_TRIES; attempt++) {
    const db = create(options);
    try {
      await withDeadline(db.open(), BLOCKED_AFTER_MS);
    } catch (error) {
      db.close();
      const { name = 'Error', message: text = String(error) } = error as Partial<Error>;
      message = `${name}: ${text}`;
      if (name === 'BlockedError') return { unavailable: 'blocked', message };
      if (name === 'MissingAPIError' || name === 'InvalidStateError' || name === 'SecurityError')
        return { unavailable: 'refused', message };
      continue;
    }
    // Dexie opens a database of a newer version silently and would write old rows into it.
    if (db.backendDB().version > version * DEXIE_FACTOR) {
      db.close();
      return { unavailable: 'newer', message: 'The database was written by a newer Daymark.' };
    }
    return { db };
  }
  return { unavailable: 'broken', message };
}

/** Whether a later try may go better: a refusal and a newer Daymark stay. */
export const mayOpenLater = ({ unavailable }: Unopened): boolean =>
  unavailable === 'broken' || unavailable === 'blocked';

async function withDeadline(opening: PromiseLike<unknown>, deadlineMs: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const error = new Error('the database did not open in time');
      error.name = 'BlockedError';
      reject(error);
    }, deadlineMs);
  });
  try {
    await Promise.race([opening, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
