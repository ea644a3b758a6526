import { describe, expect, it } from 'vitest';
import { localLedger } from '../../platform/local-ledger.ts';
import { databaseLedger, openReader } from '../../storage/reader-db.ts';

const database = async () => {
  const db = await openReader();
  if (!db) throw new Error('no database');
  return databaseLedger(db);
};

describe.each([
  ['in the database', database],
  ['in storage.local', async () => localLedger],
])('the ledger %s', (_, open) => {
  it('lets one of many claim', async () => {
    const [one, two] = [await open(), await open()];
    const claims = await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        (n % 2 ? one : two).claim(`day:2027-04-0${1 + (n % 4)}`, '2027-04-05T02:30:00Z'),
      ),
    );
    expect(claims.filter(Boolean)).toHaveLength(4);
  });

  it('keeps how it ended, and what a click opens', async () => {
    const ledger = await open();
    expect(await ledger.read('day:2027-04-05')).toBeUndefined();
    await ledger.claim('day:2027-04-05', '2027-04-05T02:30:00Z');
    expect(await ledger.retry('day:2027-04-05')).toBe(2);
    await ledger.settle('day:2027-04-05', { state: 'shown', title: 'T', page: 'newtab.html' });
    expect(await (await open()).read('day:2027-04-05')).toEqual({
      id: 'day:2027-04-05',
      state: 'shown',
      claimedAt: '2027-04-05T02:30:00Z',
      tries: 2,
      title: 'T',
      page: 'newtab.html',
    });
    expect(await ledger.claim('day:2027-04-05', '2027-04-05T02:31:00Z')).toBe(false);
  });
});
