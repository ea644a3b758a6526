/**
 * Broken archives through the checks and the one transaction. The publisher itself is the attacker here: what is broken is hashed
 * and signed anew with the key that the reader trusts, so that nothing but the checks of content stands between it and the store.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runArchive } from '../../background/sync-archive.ts';
import { dayKeys } from '../../core/date/day-keys.ts';
import { buildArchive, formatHead, sha256, signedBytes } from '../../core/feed/archive.ts';
import { signedKeysBytes } from '../../core/feed/root-keys.ts';
import type { AnniversaryRecord } from '../../core/record/record.ts';
import { validateFeedRecord } from '../../core/record/validate.ts';
import { decodeDay } from '../../storage/feeds-db.ts';
import { aRecord } from '../core/a-record.ts';
import { fullRecord } from '../core/record/full-record.ts';
import { type Files, type KeyPair, makeKey, NOW, NOW_MINUTES, sourceOf } from './archives.ts';
import { type Edit, edits, mutateAll } from './broken-values.ts';
import { aReader, type Reader } from './reader.ts';

const RUNS = process.env.DAYMARK_LONG === '1' ? 20_000 : 1_500;
/** A few addresses come again and again, so that what is stored is broken into, too. */
const FEEDS = 97;
const LEVELS = ['shard', 'manifest', 'payload', 'head', 'keys', 'bytes'] as const;

const broken = fc.record({
  level: fc.constantFrom(...LEVELS),
  made: edits,
  pick: fc.nat(1_000_000),
  cut: fc.option(fc.nat(2_000), { freq: 8 }),
});
type Broken = typeof broken extends fc.Arbitrary<infer T> ? T : never;

const encode = (value: unknown, cut: number | null = null): Uint8Array<ArrayBuffer> => {
  const text = JSON.stringify(value) ?? '';
  return new TextEncoder().encode(cut === null ? text : text.slice(0, cut));
};
const decode = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));

const RECORDS = [
  fullRecord() as unknown as AnniversaryRecord,
  aRecord({ id: 'leap', date: { edtf: '1976-02-29' } }),
  aRecord({ id: 'month', date: { edtf: '1990-04' } }),
  aRecord({ id: 'range', date: { edtf: '1989-12-28/1990-01-03' } }),
];

/** The files of a publisher who breaks one thing and vouches for the rest. */
async function breakArchive(
  { level, made, pick, cut }: Broken,
  key: KeyPair,
  feed: string,
  version: number,
): Promise<Files> {
  const at = <T>(level_: Broken['level'], value: T, edit: readonly Edit[] = made): unknown =>
    level === level_ ? mutateAll(value, edit) : value;
  const cutAt = (level_: Broken['level']): number | null => (level === level_ ? cut : null);
  const head = { feed, version, issued: '2026-11-23T00:00:00Z', expires: '2027-11-23T00:00:00Z', root: 1 };
  const { objects, manifest } = await buildArchive(RECORDS, dayKeys, head);
  const files: Files = new Map(
    objects.filter(({ path }) => path.startsWith('shard/')).map(({ path, bytes }) => [path, bytes]),
  );
  const shards = structuredClone(manifest.shards);
  if (level === 'shard') {
    const keys = Object.keys(shards) as (keyof typeof shards)[];
    const day = keys[pick % keys.length]!;
    const records = mutateAll(decode(files.get(`shard/${shards[day]!.sha256}`)!), made);
    const bytes = encode(records, cut);
    const count = Array.isArray(records) ? records.length : shards[day]!.records;
    shards[day] = { sha256: await sha256(bytes), bytes: bytes.length, records: count };
    files.set(`shard/${shards[day].sha256}`, bytes);
  }
  const manifestBytes = encode(at('manifest', { ...manifest, shards }), cutAt('manifest'));
  const manifestHash = await sha256(manifestBytes);
  files.set(`manifest/${manifestHash}`, manifestBytes);
  const payload = { ...head, manifest: { sha256: manifestHash, bytes: manifestBytes.length }, format: 1 };
  const payloadBytes = encode(at('payload', payload), cutAt('payload'));
  const sig = await key.sign(signedBytes(feed, payloadBytes));
  const headBytes = formatHead(payloadBytes, [{ key: key.id, sig }]);
  files.set('head.json', level === 'head' ? encode(at('head', decode(headBytes)), cut) : headBytes);
  const signatures = [{ key: key.id, sig: await key.sign(signedKeysBytes(feed, 1, [key.jwk])) }];
  files.set('keys/1.json', encode(at('keys', { n: 1, keys: [key.jwk], signatures }), cutAt('keys')));
  if (level === 'bytes') {
    const paths = [...files.keys()];
    const path = paths[pick % paths.length]!;
    const bytes = new Uint8Array(files.get(path)!);
    if (bytes.length > 0) bytes[pick % bytes.length] = bytes[pick % bytes.length]! ^ (1 + (pick % 255));
    files.set(path, bytes);
  }
  return files;
}

describe('broken archives', () => {
  let reader: Reader;
  let writes = 0;
  beforeAll(async () => {
    reader = await aReader();
    for (const table of [reader.db.feeds, reader.db.days]) {
      table.hook('creating', () => void writes++);
      table.hook('updating', () => void writes++);
      table.hook('deleting', () => void writes++);
    }
  });
  afterAll(() => {
    reader.db.close();
    reader.reader.close();
  });

  it(`${RUNS} of them: no crash, nothing written on refusal, only valid records on success`, {
    timeout: 300_000,
  }, async () => {
    const key = await makeKey();
    const ended = new Map<string, number>();
    const levels = new Set<string>();
    let n = 0;
    await fc.assert(
      fc.asyncProperty(broken, async (each) => {
        n++;
        const feed = `https://feed.example/${n % FEEDS}/`;
        const files = await breakArchive(each, key, feed, NOW_MINUTES - RUNS + n);
        const before = writes;
        const outcome = await runArchive({ ...sourceOf(files), feed }, { db: reader.db, now: NOW });
        ended.set(outcome.outcome, (ended.get(outcome.outcome) ?? 0) + 1);
        if (outcome.outcome === 'refused') levels.add(each.level);
        if (outcome.outcome === 'refused' || outcome.outcome === 'unreachable') expect(writes).toBe(before);
        expect(({} as Record<string, unknown>).constructor).toBe(Object);
      }),
      { numRuns: RUNS },
    );
    expect([...ended.values()].reduce((sum, count) => sum + count, 0)).toBe(RUNS);
    expect(ended.get('refused')).toBeGreaterThan(RUNS / 5);
    expect(ended.get('updated')).toBeGreaterThan(RUNS / 20);
    expect([...levels].toSorted()).toEqual([...LEVELS].toSorted());
    const rows = await reader.db.days.toArray();
    for (const { json } of rows)
      for (const record of await decodeDay(json))
        expect(validateFeedRecord(record, { maxWeight: 4 }).errors).toEqual([]);
    // What was put aside before a refusal went through the same checks.
    for (const { json } of await reader.db.staging.toArray())
      for (const record of await decodeDay(json))
        expect(validateFeedRecord(record, { maxWeight: 4 }).errors).toEqual([]);
  });
});
