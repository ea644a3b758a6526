/**
 * Runs inside the extension, in a page that only the benchmark adds: the product's own first run, and its floor, the
 * same records' JSON put raw in IndexedDB, one row a day in one transaction.
 */
import { packageSource } from '../../background/package-source.ts';
import { runArchive } from '../../background/sync-archive.ts';
import { gunzip } from '../../core/feed/gzip.ts';
import { ALL_PACKS, parsePack } from '../../core/feed/pack.ts';
import { readPackagedFile } from '../../platform/packaged-archive.ts';
import { openFeeds } from '../../storage/feeds-db.ts';

let generation = 1_000;

async function runProduct(): Promise<number> {
  const opened = await openFeeds(++generation);
  if (!('db' in opened)) throw new Error(opened.message);
  const start = performance.now();
  const { outcome } = await runArchive(packageSource(), { db: opened.db, now: Temporal.Now.instant() });
  const ms = performance.now() - start;
  if (outcome !== 'updated') throw new Error(`the import ended with ${outcome}`);
  await opened.db.delete();
  return ms;
}

async function readDays(): Promise<{ key: string; bytes: Uint8Array }[]> {
  const days: { key: string; bytes: Uint8Array }[] = [];
  for (const path of ALL_PACKS)
    for (const [key, gzipped] of parsePack(await readPackagedFile(path)))
      days.push({ key, bytes: await gunzip(gzipped) });
  return days;
}

async function runFloor(days: { key: string; bytes: Uint8Array }[]): Promise<number> {
  const name = `floor-${++generation}`;
  const db = await new Promise<IDBDatabase>((done, fail) => {
    const opening = indexedDB.open(name, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('days', { keyPath: 'key' });
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => fail(opening.error);
  });
  const start = performance.now();
  await new Promise<void>((done, fail) => {
    const transaction = db.transaction('days', 'readwrite', { durability: 'relaxed' });
    const store = transaction.objectStore('days');
    for (const day of days) store.put(day);
    transaction.oncomplete = () => done();
    transaction.onerror = () => fail(transaction.error);
  });
  const ms = performance.now() - start;
  db.close();
  indexedDB.deleteDatabase(name);
  return ms;
}

const days = await readDays();
Object.assign(globalThis, { runProduct, runFloor: () => runFloor(days) });
document.documentElement.dataset.ready = 'yes';
