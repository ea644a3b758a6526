/**
 * The second copy of what the reader made. storage.local is the truth and lies in one store of the browser, the copy in another one
 * (IndexedDB): where the browser loses the first, or a part of it, the copy brings it back. After a full disk or a power cut, the
 * store says an older thing, or nothing at all, without an error.
 */
import { bringBack, readReadersData } from '../platform/readers-data.ts';
import { keepCopy, type ReaderDb, readCopy } from '../storage/reader-db.ts';

/** Keeps a copy of what is there: to be called after every change. */
export async function keepReadersCopy(db: ReaderDb): Promise<void> {
  const data = await readReadersData();
  // Nothing that was made is nothing to be kept.
  if (data && Object.keys(data.values).length > 0) await keepCopy(db, data);
}

/** Brings back what is lost; answers whether anything was. To be called when the background starts, before changes. */
export async function bringBackReaders(db: ReaderDb): Promise<boolean> {
  const copy = await readCopy(db);
  return copy !== undefined && bringBack(copy);
}
