/**
 * The ledger of notifications in storage.local, for profiles that refuse IndexedDB (Firefox that never remembers
 * history). A Web Lock makes reading and writing one step, so that of several contexts one claims.
 */
import { type Ledger, type LedgerRow, rowsToForget } from '../core/notification/ledger.ts';
import { browser } from './browser.ts';

const KEY = 'ledger';

type Rows = Record<string, LedgerRow>;

async function readRows(): Promise<Rows> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return typeof stored === 'object' && stored !== null ? (stored as Rows) : {};
}

/** Changes the rows in one step; `change` answers what the caller gets. */
async function changeRows<T>(change: (rows: Rows) => T): Promise<T> {
  return navigator.locks.request('daymark-ledger', async () => {
    const rows = await readRows();
    const answer = change(rows);
    await browser.storage.local.set({ [KEY]: rows });
    return answer;
  });
}

export const localLedger: Ledger = {
  read: async (id) => (await readRows())[id],
  claim: (id, claimedAt) =>
    changeRows((rows) => {
      if (Object.hasOwn(rows, id)) return false;
      rows[id] = { id, state: 'claimed', claimedAt, tries: 1 };
      return true;
    }),
  retry: (id) =>
    changeRows((rows) => {
      const row = rows[id];
      if (!row) return 1;
      row.tries++;
      return row.tries;
    }),
  settle: (id, outcome) =>
    changeRows((rows) => {
      if (rows[id]) Object.assign(rows[id], outcome);
      for (const forgotten of rowsToForget(Object.keys(rows), id.slice(-'YYYY-MM-DD'.length))) delete rows[forgotten];
    }),
};
