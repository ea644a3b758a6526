/** The code of a page that claims notifications in the real ledger, bundled into a copy of a build (claims.ts). */
import { databaseLedger, openReader } from '../../storage/reader-db.ts';

const SLOT_MS = 3;

/** Claims `count` ids, each at its own moment, the same in every context; answers the numbers of those that it won. */
async function claimAll(prefix: string, count: number, startAt: number): Promise<number[]> {
  const db = await openReader();
  if (!db) throw new Error('no database');
  const ledger = databaseLedger(db);
  const won: number[] = [];
  for (let n = 0; n < count; n++) {
    const wait = startAt + n * SLOT_MS - Date.now();
    if (wait > 0) await new Promise((done) => setTimeout(done, wait));
    if (await ledger.claim(`${prefix}-${n}:2027-04-05`, '2027-04-05T02:30:00Z')) won.push(n);
  }
  db.close();
  return won;
}

Object.assign(globalThis, { claimAll });
document.documentElement.dataset.ready = 'yes';
