import { describe, expect, it } from 'vitest';
import { dayKeys } from '../../../core/date/day-keys.ts';
import { buildArchive, checkShard, isRefusal } from '../../../core/feed/archive.ts';
import { gunzip, gzip } from '../../../core/feed/gzip.ts';
import { ALL_PACKS, buildPacks, checkPack, packOf, parsePack } from '../../../core/feed/pack.ts';
import { aRecord } from '../a-record.ts';

const records = [
  aRecord({ id: 'first', date: { edtf: '1990-11-23' } }),
  aRecord({ id: 'second', date: { edtf: '1991-11-24/1991-12-02' } }),
  aRecord({ id: 'third', date: { edtf: '1992' } }),
];
const { manifest, objects } = await buildArchive(records, dayKeys, {
  feed: 'daymark:package',
  version: 1,
  issued: '2026-11-27T00:00:00Z',
  expires: '9999-12-31T23:59:59Z',
  root: 0,
});

describe('the packs of the package', () => {
  it('are one for each month with a record, and one for what has no day', async () => {
    const packs = await buildPacks(manifest, objects);
    expect(packs.map(({ path }) => path)).toEqual(['pack/11', 'pack/12', 'pack/ot']);
    expect(ALL_PACKS).toHaveLength(13);
    expect(ALL_PACKS).toEqual(expect.arrayContaining(packs.map(({ path }) => path)));
  });

  it('give each shard back as the manifest names it', async () => {
    const packed = new Map(
      (await buildPacks(manifest, objects)).flatMap(({ path, bytes }) =>
        [...parsePack(bytes)].map(([key, shard]) => [key, { path, shard }] as const),
      ),
    );
    expect([...packed.keys()].toSorted()).toEqual(Object.keys(manifest.shards).toSorted());
    for (const [key, entry] of Object.entries(manifest.shards)) {
      const { path, shard } = packed.get(key)!;
      expect(path).toBe(packOf(key));
      expect(isRefusal(await checkShard(await gunzip(shard), key, entry))).toBe(false);
    }
  });

  it('are refused whole with any byte another, or cut off', async () => {
    const [pack] = await buildPacks(manifest, objects);
    const { bytes, path } = pack!;
    expect(await checkPack(bytes, path)).toEqual({ ok: parsePack(bytes) });
    for (let at = 0; at < bytes.length; at++) {
      const wrong = bytes.slice();
      wrong[at]! ^= 1;
      expect(await checkPack(wrong, path)).toMatchObject({ refused: 'shard' });
    }
    expect(isRefusal(await checkPack(bytes.slice(0, -1), path))).toBe(true);
    expect(isRefusal(await checkPack(new Uint8Array(), path))).toBe(true);
  });

  it('are not built of an archive that lacks a shard', async () => {
    await expect(buildPacks(manifest, [])).rejects.toThrow('the archive lacks the shard of 11-23');
  });

  it('are the same bytes each time', async () => {
    expect(await buildPacks(manifest, objects)).toEqual(await buildPacks(manifest, objects));
  });
});

describe('gzip', () => {
  const bytes = new TextEncoder().encode(JSON.stringify(records));

  it('comes back as it was, and is smaller', async () => {
    const gzipped = await gzip(bytes);
    expect(gzipped.length).toBeLessThan(bytes.length);
    expect(await gunzip(gzipped)).toEqual(bytes);
  });

  it('leaves alone what is none', async () => {
    expect(await gunzip(bytes)).toEqual(bytes);
    expect(await gunzip(new Uint8Array())).toEqual(new Uint8Array());
  });

  it('is refused whole when a byte of it is wrong or its end is missing', async () => {
    const gzipped = await gzip(bytes);
    const wrong = gzipped.slice();
    wrong[gzipped.length - 5]! ^= 0xff;
    await expect(gunzip(wrong)).rejects.toThrow(TypeError);
    await expect(gunzip(gzipped.slice(0, -1))).rejects.toThrow(TypeError);
  });
});
