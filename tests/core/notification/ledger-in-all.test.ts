/** A ledger that is kept in two stores: shown once, whichever of them can be had at each wake. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Ledger, type LedgerRow, ledgerInAll } from '../../../core/notification/ledger.ts';

/** A store in memory that fails while it is down. */
class Store implements Ledger {
  isDown = false;
  readonly rows = new Map<string, LedgerRow>();
  #up(): void {
    if (this.isDown) throw new Error('the store is down');
  }
  async read(id: string) {
    this.#up();
    return this.rows.get(id);
  }
  async claim(id: string, claimedAt: string) {
    this.#up();
    if (this.rows.has(id)) return false;
    this.rows.set(id, { id, state: 'claimed', claimedAt, tries: 1 });
    return true;
  }
  async retry(id: string) {
    this.#up();
    const row = this.rows.get(id);
    if (!row) return 1;
    row.tries++;
    return row.tries;
  }
  async settle(id: string, outcome: Pick<LedgerRow, 'state'>) {
    this.#up();
    const row = this.rows.get(id);
    if (row) Object.assign(row, outcome);
  }
}

const ID = 'day:2027-04-05';
const AT = '2027-04-05T08:00:00Z';

/** What the scheduler does about one date in one wake; whether it was shown. */
async function wake(ledger: Ledger): Promise<boolean> {
  const row = await ledger.read(ID);
  if (row && row.state !== 'claimed') return false;
  if (row) await ledger.retry(ID);
  else if (!(await ledger.claim(ID, AT))) return false;
  await ledger.settle(ID, { state: 'shown' });
  return true;
}

describe('a ledger in two stores', () => {
  it('shows once when a store was down at the first wake and back at the second', async () => {
    for (const down of [0, 1]) {
      const stores = [new Store(), new Store()] as const;
      stores[down]!.isDown = true;
      expect(await wake(ledgerInAll(stores))).toBe(true);
      stores[down]!.isDown = false;
      expect(await wake(ledgerInAll(stores))).toBe(false);
      // The one that knew goes down; the other was told in the second wake.
      stores[1 - down]!.isDown = true;
      expect(await wake(ledgerInAll(stores))).toBe(false);
    }
  });

  it('shows once in any order of stores going down and coming back, as long as what is up knows', async () => {
    const anyUp = fc.array(fc.constantFrom('both', 'first', 'second'), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(anyUp, async (wakes) => {
        const stores = [new Store(), new Store()] as const;
        const knows = new Set<Store>();
        for (const up of wakes) {
          stores[0].isDown = up === 'second';
          stores[1].isDown = up === 'first';
          const reachable = stores.filter(({ isDown }) => !isDown);
          expect(await wake(ledgerInAll(stores))).toBe(!reachable.some((store) => knows.has(store)));
          for (const store of reachable) knows.add(store);
        }
      }),
    );
  });

  it('lets one of many contexts win, though some lack a store', async () => {
    for (let round = 0; round < 50; round++) {
      const stores = [new Store(), new Store()] as const;
      const contexts = [ledgerInAll(stores), ledgerInAll([stores[1]]), ledgerInAll(stores), ledgerInAll([stores[1]])];
      const won = await Promise.all(contexts.map((ledger) => ledger.claim(ID, AT)));
      expect(won.filter(Boolean)).toHaveLength(1);
    }
  });

  it('takes the row that was settled, and the greater number of tries', async () => {
    const stores = [new Store(), new Store()] as const;
    const ledger = ledgerInAll(stores);
    await ledger.claim(ID, AT);
    await stores[1].retry(ID);
    expect(await ledger.retry(ID)).toBe(3);
    await stores[1].settle(ID, { state: 'shown' });
    expect((await ledger.read(ID))?.state).toBe('shown');
  });

  it('fails only when all stores do', async () => {
    const stores = [new Store(), new Store()] as const;
    for (const store of stores) store.isDown = true;
    const ledger = ledgerInAll(stores);
    await expect(ledger.read(ID)).rejects.toThrow('down');
    await expect(ledger.claim(ID, AT)).rejects.toThrow('down');
    await expect(ledger.settle(ID, { state: 'shown' })).rejects.toThrow('down');
  });
});
