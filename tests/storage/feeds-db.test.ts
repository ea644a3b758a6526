import Dexie from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FEEDS_DB_VERSION, feedsDbName, openFeeds } from '../../storage/feeds-db.ts';
import { claimNotification, noteContact, openReader, readContacts } from '../../storage/reader-db.ts';
import { openSearchDb } from '../../storage/search-db.ts';

describe('opening the feeds database', () => {
  afterEach(() => vi.restoreAllMocks());

  it('says that the profile refuses it', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException(
        'A mutation operation was attempted on a database that did not allow mutations.',
        'InvalidStateError',
      );
    });
    expect(await openFeeds(900)).toMatchObject({ unavailable: 'refused' });
  });

  it('never writes into a database of a newer Daymark', async () => {
    const newer = await new Promise<IDBDatabase>((done) => {
      const opening = indexedDB.open(feedsDbName(901), FEEDS_DB_VERSION * 10 + 10);
      opening.onupgradeneeded = () => opening.result.createObjectStore('feeds');
      opening.onsuccess = () => done(opening.result);
    });
    newer.close();
    expect(await openFeeds(901)).toMatchObject({ unavailable: 'newer' });
  });

  it('does not wait for ever behind an old tab', async () => {
    const old = await new Promise<IDBDatabase>((done) => {
      const opening = indexedDB.open(feedsDbName(902), 1);
      opening.onsuccess = () => done(opening.result);
    });
    const start = performance.now();
    expect(await openFeeds(902)).toMatchObject({ unavailable: 'blocked' });
    expect(performance.now() - start).toBeLessThan(3_000);
    old.close();
  });
});

describe('the reader’s database', () => {
  it('keeps what its first version held', async () => {
    await Dexie.delete('daymark-reader');
    const first = new Dexie('daymark-reader');
    first.version(1).stores({ ledger: 'id', contacts: '++n, feed' });
    await first
      .table('ledger')
      .add({ id: 'day:2026-11-01', state: 'shown', claimedAt: '2026-11-01T00:00:00Z', tries: 1 });
    first.close();
    const db = await openReader();
    expect(await db?.ledger.get('day:2026-11-01')).toMatchObject({ state: 'shown' });
    expect(await db?.copies.count()).toBe(0);
    db?.close();
  });

  it('is opened at the second try where the browser stumbles at the first', async () => {
    const openDb = indexedDB.open.bind(indexedDB);
    let failures = 0;
    const stumbling = vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
      // Dexie tries three times by itself before it reports the failure.
      if (failures++ < 3) throw new DOMException('Internal error opening backing store.', 'UnknownError');
      return openDb(name, version);
    });
    const db = await openReader();
    expect(db?.isOpen()).toBe(true);
    db?.close();
    stumbling.mockRestore();
  });

  it('is left alone where a newer Daymark wrote it', async () => {
    await Dexie.delete('daymark-search');
    const newer = await new Promise<IDBDatabase>((done) => {
      const opening = indexedDB.open('daymark-search', 990);
      opening.onupgradeneeded = () => opening.result.createObjectStore('indexes', { keyPath: 'feed' });
      opening.onsuccess = () => done(opening.result);
    });
    newer.close();
    expect(await openSearchDb()).toBeNull();
    await Dexie.delete('daymark-search');
  });

  it('gives the right to notify to exactly one of many', async () => {
    const dbs = (await Promise.all([1, 2, 3, 4, 5].map(() => openReader()))).flatMap((db) => (db ? [db] : []));
    expect(dbs).toHaveLength(5);
    for (let day = 1; day <= 50; day++) {
      const claims = await Promise.all(
        dbs.map((db) => claimNotification(db, `day:test-${day}`, '2026-11-23T08:00:00Z')),
      );
      expect(claims.filter(Boolean)).toHaveLength(1);
    }
    for (const db of dbs) db.close();
  });

  it('keeps the last 200 contacts', async () => {
    const db = await openReader();
    if (!db) throw new Error('no database');
    for (let n = 0; n < 205; n++) {
      await noteContact(db, { at: '2026-11-23T08:00:00Z', feed: 'f', host: `host-${n}`, bytes: n });
    }
    const kept = await readContacts(db, 1_000);
    expect(kept).toHaveLength(200);
    expect(kept[0]?.host).toBe('host-204');
    db.close();
  });
});
