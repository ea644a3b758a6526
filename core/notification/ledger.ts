/**
 * The ledger of notifications: one row per kind and local date, claimed before anything is shown. It is kept in
 * IndexedDB and in storage.local, each of which may be refused or fail for a while; both keep this contract.
 */

/** One notification of one local date. */
export interface LedgerRow {
  /** `kind:YYYY-MM-DD`, also the notification's own id. */
  id: string;
  /** `nothing`: no record could be told of, or it failed again and again. `blocked`: the browser refused to show it. */
  state: 'claimed' | 'shown' | 'nothing' | 'blocked';
  /** RFC 3339. */
  claimedAt: string;
  /** How often it was begun; more than once after a background that was killed between claim and settlement. */
  tries: number;
  title?: string;
  /** The page of ours that a click on it opens, such as "newtab.html#2027-04-05". */
  page?: string;
}

export interface Ledger {
  read(id: string): Promise<LedgerRow | undefined>;
  /** Of any number of contexts that claim an id exactly one is answered true, ever. */
  claim(id: string, claimedAt: string): Promise<boolean>;
  /** Counts one more try of a claimed row; answers how many there were. */
  retry(id: string): Promise<number>;
  settle(id: string, outcome: Pick<LedgerRow, 'state' | 'title' | 'page'>): Promise<void>;
}

const MOST_ROWS = 1_000;
const ROWS_KEPT = 800;

/**
 * Ids to forget when a row is added on `today`: none up to a thousand, then those farthest from today on either side.
 * Never "all before today": a clock that was wrong for an hour would empty the ledger, and be shown the days again.
 */
export function rowsToForget(ids: readonly string[], today: string): string[] {
  if (ids.length <= MOST_ROWS) return [];
  const from = Temporal.PlainDate.from(today);
  const distance = (id: string): number => Math.abs(from.until(id.slice(-10), { largestUnit: 'days' }).days);
  return ids.toSorted((a, b) => distance(b) - distance(a)).slice(0, ids.length - ROWS_KEPT);
}

/**
 * One ledger kept in several stores, so that a date is shown once whichever of them can be had at each wake. What one store
 * fails at, the others do; only when all fail does the failure go on to the caller. Name the stores in the same order
 * everywhere: claims are made in that order and end at the first that is lost, so of many contexts one wins.
 */
export function ledgerInAll(stores: readonly Ledger[]): Ledger {
  const inEach = async <T>(act: (store: Ledger) => Promise<T>): Promise<T[]> => {
    const ends = await Promise.allSettled(stores.map(act));
    const done = ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []));
    if (done.length === 0) throw (ends[0] as PromiseRejectedResult).reason;
    return done;
  };
  const told = async (store: Ledger, row: LedgerRow, outcome: Pick<LedgerRow, 'state' | 'title' | 'page'>) => {
    // A store that was out of reach when the row was claimed is made up for.
    await store.claim(row.id, row.claimedAt);
    await store.settle(row.id, outcome);
  };
  const read: Ledger['read'] = async (id) => {
    const rows = await inEach(async (store) => ({ store, row: await store.read(id) }));
    const settled = rows.find(({ row }) => row && row.state !== 'claimed')?.row;
    if (!settled) return rows.find(({ row }) => row)?.row;
    // Stores that were out of reach when it was settled learn of it now: the one that knows may be the next to fail.
    const behind = rows.filter(({ row }) => row?.state !== settled.state);
    await Promise.allSettled(behind.map(({ store }) => told(store, settled, settled)));
    return settled;
  };
  return {
    read,
    claim: async (id, claimedAt) => {
      let won = false;
      let failure: unknown;
      for (const store of stores) {
        try {
          if (!(await store.claim(id, claimedAt))) return false;
          won = true;
        } catch (error) {
          failure = error;
        }
      }
      if (!won) throw failure;
      return true;
    },
    retry: async (id) => Math.max(...(await inEach((store) => store.retry(id)))),
    settle: async (id, outcome) => {
      const row = await read(id);
      await inEach((store) => (row ? told(store, row, outcome) : store.settle(id, outcome)));
    },
  };
}
