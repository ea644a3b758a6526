/** The backup file, from whatever still has what the reader made. */
import { formatStored, readBackup } from '../platform/backup.ts';
import { openReader, readCopy } from '../storage/reader-db.ts';

/** From storage.local, or from the second copy where the browser refuses that. Null where neither can be read. */
export async function readBackupFile(now: Temporal.Instant): Promise<string | null> {
  const backup = await readBackup(now);
  if (backup !== null) return backup;
  const db = await openReader();
  try {
    const copy = db && (await readCopy(db));
    return copy ? formatStored(copy.values, now) : null;
  } catch {
    // The copy cannot be read either; the page says so.
    return null;
  } finally {
    db?.close();
  }
}
