/**
 * The ledger of notifications: one row per kind and local date, claimed before anything is shown. It is kept in
 * IndexedDB, or in storage.local where the profile refuses IndexedDB; both keep this contract.
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
