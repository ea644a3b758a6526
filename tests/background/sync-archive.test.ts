import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runArchive } from '../../background/sync-archive.ts';
import type { AnniversaryRecord } from '../../core/record/record.ts';
import { type FeedsDb, openFeeds, readDays, readFeed } from '../../storage/feeds-db.ts';
import { aRecord } from '../core/a-record.ts';
import {
  FEED,
  type Files,
  type KeyPair,
  makeArchive,
  makeKey,
  makeKeysFile,
  NOW,
  NOW_MINUTES,
  sourceOf,
} from './archives.ts';

const records: AnniversaryRecord[] = [
  aRecord({ id: 'first', date: { edtf: '1990-04-05' } }),
  aRecord({ id: 'second', date: { edtf: '1991-04-06' } }),
  aRecord({ id: 'third', date: { edtf: '1992-07' } }),
];
const firstChanged = records.map((record) =>
  record.id === 'first' ? { ...record, title: 'Changed', revision: 2 } : record,
);

let db: FeedsDb;
let key: KeyPair;
let generation = 0;

beforeEach(async () => {
  const opened = await openFeeds(++generation);
  if (!('db' in opened)) throw new Error(opened.message);
  db = opened.db;
  key = await makeKey();
});
afterEach(() => db.close());

const run = (files: Files, options: { trusted?: boolean; pin?: string } = {}) => {
  const source = sourceOf(files, options);
  return runArchive(source, { db, now: NOW, pin: options.pin }).then((outcome) => ({ outcome, asked: source.asked }));
};
const titles = async () =>
  (await readDays(db, ['04-05', '04-06', 'other'])).map(({ record }) => `${record.id}: ${record.title}`).sort();
const everything = async () =>
  JSON.stringify([await db.feeds.toArray(), (await db.days.toArray()).map(({ key: day, sha256 }) => [day, sha256])]);

describe('the client of an archive', () => {
  it('takes a whole archive on first contact and trusts its key from then on', async () => {
    const { outcome } = await run(await makeArchive(records, key));
    expect(outcome).toEqual({ outcome: 'updated', changed: ['04-05', '04-06', 'other'] });
    expect((await readFeed(db, FEED))?.trust?.keys).toHaveProperty(key.id);
    expect(await titles()).toHaveLength(3);
  });

  it('asks for the head alone when nothing is new', async () => {
    const files = await makeArchive(records, key);
    await run(files);
    const { outcome, asked } = await run(files);
    expect(outcome).toEqual({ outcome: 'unchanged' });
    expect(asked).toEqual(['head.json']);
  });

  it('asks for head, manifest and the one shard that changed', async () => {
    await run(await makeArchive(records, key));
    const { outcome, asked } = await run(await makeArchive(firstChanged, key, { version: NOW_MINUTES + 1 }));
    expect(outcome).toEqual({ outcome: 'updated', changed: ['04-05'] });
    expect(asked.map((path) => path.split('/')[0])).toEqual(['head.json', 'manifest', 'shard']);
    expect(await titles()).toContain('first: Changed');
  });

  it('drops a day that the publisher took away', async () => {
    await run(await makeArchive(records, key));
    const { outcome } = await run(await makeArchive(records.slice(0, 2), key, { version: NOW_MINUTES + 1 }));
    expect(outcome).toEqual({ outcome: 'updated', changed: ['other'] });
    expect(await titles()).toHaveLength(2);
  });

  it('goes on where a run was cut off: staged shards are not asked for again', async () => {
    const files = await makeArchive(records, key);
    const last = [...files.keys()].filter((path) => path.startsWith('shard/')).at(-1) ?? '';
    const bytes = files.get(last);
    files.delete(last);
    const before = await everything();
    expect((await run(files)).outcome).toMatchObject({ outcome: 'unreachable' });
    expect(await everything()).toBe(before);
    if (bytes) files.set(last, bytes);
    const { outcome, asked } = await run(files);
    expect(outcome).toMatchObject({ outcome: 'updated' });
    expect(asked.filter((path) => path.startsWith('shard/'))).toEqual([last]);
    expect(await db.staging.count()).toBe(0);
  });

  it('follows the publisher to new keys, each signed by the ones before', async () => {
    await run(await makeArchive(records, key));
    const next = await makeKey();
    const files = await makeArchive(firstChanged, next, { version: NOW_MINUTES + 1, root: 2 });
    files.set('keys/2.json', await makeKeysFile(2, [next], [key]));
    expect((await run(files)).outcome).toMatchObject({ outcome: 'updated' });
    expect((await readFeed(db, FEED))?.trust).toMatchObject({ root: 2, keys: { [next.id]: expect.any(String) } });
  });

  it('accepts on first contact only the key that the package pins', async () => {
    expect((await run(await makeArchive(records, key), { pin: (await makeKey()).id })).outcome).toMatchObject({
      refused: 'signature',
    });
    expect((await run(await makeArchive(records, key), { pin: key.id })).outcome).toMatchObject({ outcome: 'updated' });
  });
});

describe('what is refused, with everything left as it was', () => {
  const attacks: Record<string, { reason: string; forge: (files: Files) => Promise<Files> | Files }> = {
    'an older version': { reason: 'rollback', forge: () => makeArchive(records, key, { version: NOW_MINUTES - 10 }) },
    'the same version with other content': { reason: 'equivocation', forge: () => makeArchive(firstChanged, key) },
    'a version of the day after tomorrow': {
      reason: 'fast-forward',
      forge: () => makeArchive(records, key, { version: NOW_MINUTES + 49 * 60 }),
    },
    'a feed that was not renewed': {
      reason: 'freeze',
      forge: () => makeArchive(firstChanged, key, { version: NOW_MINUTES + 1, expires: '2026-11-23T11:59:00Z' }),
    },
    'another key': {
      reason: 'signature',
      forge: async () => makeArchive(firstChanged, await makeKey(), { version: NOW_MINUTES + 1 }),
    },
    'another feed’s head, well signed': {
      reason: 'signature',
      forge: () => makeArchive(records, key, { feed: 'https://other.example/', version: NOW_MINUTES + 1 }),
    },
    'a page of HTML with status 200': {
      reason: 'malformed',
      forge: (files) =>
        files.set('head.json', new TextEncoder().encode('<!doctype html><title>Sign in to the network</title>')),
    },
    'an oversized head': { reason: 'malformed', forge: (files) => files.set('head.json', new Uint8Array(5_000)) },
    'a manifest with a bit turned': {
      reason: 'manifest',
      forge: async () => turnBit(await makeArchive(firstChanged, key, { version: NOW_MINUTES + 1 }), 'manifest/'),
    },
    'a shard with a bit turned': {
      reason: 'shard',
      forge: async () => turnBit(await makeArchive(firstChanged, key, { version: NOW_MINUTES + 1 }), 'shard/'),
    },
    'a truncated shard': {
      reason: 'shard',
      forge: async () => {
        const files = await makeArchive(firstChanged, key, { version: NOW_MINUTES + 1 });
        for (const [path, bytes] of files) if (path.startsWith('shard/')) files.set(path, bytes.slice(0, -1));
        return files;
      },
    },
    'a record that is none': {
      reason: 'record',
      forge: () =>
        makeArchive([...records, { id: 'empty', date: { edtf: '1990-04-07' } } as unknown as AnniversaryRecord], key, {
          version: NOW_MINUTES + 1,
        }),
    },
    'new keys that the old ones did not sign': {
      reason: 'signature',
      forge: async () => {
        const thief = await makeKey();
        const files = await makeArchive(firstChanged, thief, { version: NOW_MINUTES + 1, root: 2 });
        return files.set('keys/2.json', await makeKeysFile(2, [thief]));
      },
    },
    'keys that were replaced': {
      reason: 'rollback',
      forge: () => makeArchive(firstChanged, key, { version: NOW_MINUTES + 1, root: 0 }),
    },
  };

  it.each(Object.entries(attacks))('%s', async (_, { reason, forge }) => {
    const files = await makeArchive(records, key);
    await run(files);
    const before = await everything();
    const { outcome } = await run(await forge(files));
    expect(outcome).toMatchObject({ outcome: 'refused', refused: reason });
    expect(await everything()).toBe(before);
  });
});

describe('the package as a source', () => {
  it('needs no signature, and an update of it changes only the days that changed', async () => {
    await run(await makeArchive(records, key, { version: 100 }), { trusted: true });
    const { outcome } = await run(await makeArchive(firstChanged, key, { version: 100 }), { trusted: true });
    expect(outcome).toEqual({ outcome: 'updated', changed: ['04-05'] });
  });

  it('changes nothing when the web is ahead of it', async () => {
    await run(await makeArchive(firstChanged, key), { trusted: false });
    expect((await run(await makeArchive(records, key, { version: 100 }), { trusted: true })).outcome).toEqual({
      outcome: 'unchanged',
    });
    expect(await titles()).toContain('first: Changed');
  });
});

function turnBit(files: Files, prefix: string): Files {
  for (const [path, bytes] of files) {
    if (!path.startsWith(prefix)) continue;
    const turned = bytes.slice();
    turned[10] = (turned[10] ?? 0) ^ 1;
    files.set(path, turned);
  }
  return files;
}
