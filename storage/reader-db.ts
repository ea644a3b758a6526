/**
 * The reader's database: small tables that no feed can fill again. It is opened apart from the feeds database, so that
 * throwing a broken cache away never touches it.
 *
 * ledger    one row per kind and local date of a notification, claimed by an atomic `add`
 * contacts  what Daymark asked of which host, the last 200
 * copies    one row: a second copy of what lies in storage.local, for when the browser loses that
 */
import Dexie, { type DexieOptions, type Table } from 'dexie';
import type { Why } from '../core/feed/why.ts';
import { type Ledger, type LedgerRow, rowsToForget } from '../core/notification/ledger.ts';
import { openDatabase } from './open-database.ts';

/** One request: when, for which feed, to whom, how much came, and why nothing did. */
export interface ContactRow {
  n?: number;
  /** RFC 3339. */
  at: string;
  feed: string;
  host: string;
  bytes: number;
  why?: Why;
}

/** A second copy of what the reader made, as it was after so many changes. */
export interface CopyRow {
  id: 'readers';
  revision: number;
  values: Readonly<Record<string, unknown>>;
}

const READER_DB_VERSION = 2;

export class ReaderDb extends Dexie {
  ledger!: Table<LedgerRow, string>;
  contacts!: Table<ContactRow, number>;
  copies!: Table<CopyRow, string>;

  constructor(options: DexieOptions = {}) {
    super('daymark-reader', { chromeTransactionDurability: 'strict', ...options });
    this.version(1).stores({ ledger: 'id', contacts: '++n, feed' });
    this.version(READER_DB_VERSION).stores({ copies: 'id' });
    this.on('versionchange', () => this.close());
  }
}

const CONTACTS_KEPT = 200;

/** Opens the reader's database, or answers null where that does not go: callers do with storage.local alone, and try again later. */
export async function openReader(spare?: 'made'): Promise<ReaderDb | null> {
  const opened = await openDatabase((options) => new ReaderDb(options), READER_DB_VERSION, spare);
  return 'db' in opened ? opened.db : null;
}

/**
 * Claims the right to show a notification. Of any number of contexts that try, exactly one is answered true:
 * `add` fails when the row is there already.
 */
export async function claimNotification(db: ReaderDb, id: string, claimedAt: string): Promise<boolean> {
  try {
    await db.ledger.add({ id, state: 'claimed', claimedAt, tries: 1 });
    return true;
  } catch (error) {
    if ((error as Error).name === 'ConstraintError') return false;
    throw error;
  }
}

/** The ledger in the database. */
export function databaseLedger(db: ReaderDb): Ledger {
  return {
    read: (id) => db.ledger.get(id),
    claim: (id, claimedAt) => claimNotification(db, id, claimedAt),
    retry: (id) =>
      db.transaction('rw', db.ledger, async () => {
        const tries = ((await db.ledger.get(id))?.tries ?? 0) + 1;
        await db.ledger.update(id, { tries });
        return tries;
      }),
    settle: (id, outcome) =>
      db.transaction('rw', db.ledger, async () => {
        await db.ledger.update(id, outcome);
        const forgotten = rowsToForget(await db.ledger.toCollection().primaryKeys(), id.slice(-'YYYY-MM-DD'.length));
        if (forgotten.length > 0) await db.ledger.bulkDelete(forgotten);
      }),
  };
}

/** Writes a contact down and forgets those beyond the last 200. */
export async function noteContact(db: ReaderDb, contact: Omit<ContactRow, 'n'>): Promise<void> {
  await db.transaction('rw', db.contacts, async () => {
    const last = await db.contacts.add(contact);
    await db.contacts
      .where('n')
      .belowOrEqual(last - CONTACTS_KEPT)
      .delete();
  });
}

/** The last contacts, newest first. */
export const readContacts = (db: ReaderDb, limit: number): Promise<ContactRow[]> =>
  db.contacts.orderBy('n').reverse().limit(limit).toArray();

/** The second copy, or undefined where none was made yet. */
export const readCopy = (db: ReaderDb): Promise<CopyRow | undefined> => db.copies.get('readers');

/** Keeps a second copy, but never an older one in the place of a newer one. */
export const keepCopy = (db: ReaderDb, { revision, values }: Omit<CopyRow, 'id'>): Promise<void> =>
  db.transaction('rw', db.copies, async () => {
    const before = await db.copies.get('readers');
    if ((before?.revision ?? 0) > revision) return;
    if (before?.revision === revision && JSON.stringify(before.values) === JSON.stringify(values)) return;
    await db.copies.put({ id: 'readers', revision, values });
  });
