/** Finding a record for its page: quick to say that there is none, and nothing is read twice. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { packageSource } from '../../background/package-source.ts';
import { runArchive } from '../../background/sync-archive.ts';
import { openDatabase } from '../../pages/database.ts';
import { findRecord } from '../../pages/read-record.ts';
import { BUNDLED_FEED } from '../../platform/packaged-archive.ts';
import { type Packaged, stubPackage } from '../background/packaged.ts';
import { dated } from '../core/a-record.ts';

/** One for each day of a common year, and a word that is in all of them. */
const RECORDS = Array.from({ length: 365 }, (_, at) =>
  dated(Temporal.PlainDate.from('1990-01-01').add({ days: at }).toString(), {
    id: `day-${at}`,
    summary: 'a "nothing"',
  }),
);

let packaged: Packaged;
beforeEach(async () => {
  packaged = await stubPackage(RECORDS);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** The files of the package that were read since, and how often JSON was parsed. */
async function costOf(
  id: string,
  keys: string[],
): Promise<{ found: string | undefined; packs: string[]; parsed: number }> {
  packaged.read.length = 0;
  const parse = vi.spyOn(JSON, 'parse');
  const found = (await findRecord(BUNDLED_FEED, id, keys))?.id;
  const answer = {
    found,
    packs: packaged.read.filter((path) => path.startsWith('pack/')),
    parsed: parse.mock.calls.length,
  };
  parse.mockRestore();
  return answer;
}

describe('a record of the package', () => {
  it('is looked for in each file once while the database has none, and one that is there in its month alone', async () => {
    const missing = await costOf('nothing', ['04-05', 'other']);
    expect(missing.found).toBeUndefined();
    expect(missing.packs).toHaveLength(12);
    expect(new Set(missing.packs).size).toBe(12);
    // The head with its payload, the manifest, the contents of each file: no record.
    expect(missing.parsed).toBe(15);
    expect(await costOf('day-94', ['04-05'])).toEqual({ found: 'day-94', packs: ['pack/04'], parsed: 5 });
  });

  it('is not looked for in the package when the database holds the feed', async () => {
    const database = await openDatabase();
    if (!('db' in database)) throw new Error(database.unavailable);
    await runArchive(packageSource(), { db: database.db, now: Temporal.Instant.from('2026-11-23T10:00:00Z') });
    expect(await costOf('nothing', ['04-05'])).toEqual({ found: undefined, packs: [], parsed: 0 });
    expect(await costOf('day-94', ['04-05'])).toEqual({ found: 'day-94', packs: [], parsed: 1 });
    // Under whatever day it lies.
    expect(await costOf('day-300', ['04-05'])).toEqual({ found: 'day-300', packs: [], parsed: 1 });
  });
});
