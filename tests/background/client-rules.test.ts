/** The numbered rules of the client (feed.md 3), each under its number, through the engine and a web in memory. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ensureSyncAlarm, runDueFeeds, runFeed } from '../../background/sync.ts';
import { signedKeysBytes } from '../../core/feed/root-keys.ts';
import type { AnniversaryRecord } from '../../core/record/record.ts';
import { changeSubscriptions } from '../../platform/subscriptions.ts';
import { readDays } from '../../storage/feeds-db.ts';
import { readContacts } from '../../storage/reader-db.ts';
import { aRecord } from '../core/a-record.ts';
import { FEED, type Files, type KeyPair, makeArchive, makeKey, makeKeysFile, NOW, NOW_MINUTES } from './archives.ts';
import { aReader, aSubscription, type Reader } from './reader.ts';
import { stubWeb, type Web } from './web.ts';

const records: AnniversaryRecord[] = [
  aRecord({ id: 'first', date: { edtf: '1990-11-23' } }),
  aRecord({ id: 'second', date: { edtf: '1991-11-24' } }),
  aRecord({ id: 'third', date: { edtf: '1992-07' } }),
];
const changed = [{ ...records[0]!, title: 'Changed', revision: 2 }, ...records.slice(1)];

let key: KeyPair;
let reader: Reader;
let web: Web;

beforeEach(async () => {
  key = await makeKey();
  reader = await aReader([{ feed: FEED }]);
  web = stubWeb();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  reader.db.close();
  reader.reader.close();
});

const publish = async (
  list: readonly AnniversaryRecord[] = records,
  head: Parameters<typeof makeArchive>[2] = {},
  by = key,
): Promise<Files> => {
  const files = await makeArchive(list, by, head);
  web.putAll(FEED, files);
  return files;
};
const state = async () =>
  JSON.stringify([
    await reader.db.feeds.toArray(),
    (await reader.db.days.toArray()).map((row) => [row.key, row.sha256]),
  ]);
const alarm = async (name: string) => (await fakeBrowser.alarms.get(name))?.scheduledTime;

describe('rule 1: lock, job row and resume alarm before the first request', () => {
  it('has all three in place when the server is asked', async () => {
    const files = await publish();
    let seen: unknown[] = [];
    web.put(`${FEED}head.json`, async () => {
      const { held = [] } = await navigator.locks.query();
      seen = [
        held.some(({ name }) => name === 'sync'),
        (await reader.db.jobs.get(FEED))?.running,
        await alarm('sync-resume'),
      ];
      return new Response(files.get('head.json'));
    });
    await runFeed(FEED, reader, 'first');
    expect(seen).toEqual([true, true, NOW.add({ minutes: 2 }).epochMilliseconds]);
  });

  it('lets two contexts ask at the same time and the server be asked once', async () => {
    await publish();
    await Promise.all([runFeed(FEED, reader, 'now'), runFeed(FEED, reader, 'now')]);
    expect(web.asked.filter((url) => url.endsWith('head.json'))).toHaveLength(1);
  });

  it('takes up the run of a worker that was killed, ever later', async () => {
    await publish();
    const job = { feed: FEED, startedAt: NOW.toString(), failures: 0, running: true };
    await reader.db.jobs.put(job);
    await ensureSyncAlarm(reader);
    expect(await alarm('sync')).toBe(NOW.add({ minutes: 2 }).epochMilliseconds);
    expect(await runFeed(FEED, reader.later({ minutes: 1 }), 'due')).toEqual({ outcome: 'waiting' });
    expect(await runFeed(FEED, reader.later({ minutes: 2 }), 'due')).toMatchObject({ outcome: 'updated' });
    await reader.db.jobs.put({ ...job, tries: 3 });
    await ensureSyncAlarm(reader);
    expect(await alarm('sync')).toBe(NOW.add({ minutes: 16 }).epochMilliseconds);
  });

  it('is woken again when a kill comes between the alarm and the job row', async () => {
    await ensureSyncAlarm(reader);
    const set = await fakeBrowser.alarms.get('sync');
    expect(set?.periodInMinutes).toBe(2);
    // It went off, repeats in two minutes, and the worker that it woke was killed: the next start leaves it so.
    const later = {
      ...reader,
      now: Temporal.Instant.fromEpochMilliseconds(set?.scheduledTime ?? 0).add({ seconds: 30 }),
    };
    await fakeBrowser.alarms.create('sync', {
      when: later.now.add({ seconds: 90 }).epochMilliseconds,
      periodInMinutes: 2,
    });
    await ensureSyncAlarm(later);
    expect(await alarm('sync')).toBe(later.now.add({ seconds: 90 }).epochMilliseconds);
    // Where it was lost, it is set at once.
    await fakeBrowser.alarms.clear('sync');
    await ensureSyncAlarm(later);
    expect(await alarm('sync')).toBe(set?.scheduledTime);
  });
});

describe('rule 2: the request for the head', () => {
  it('carries no cookie, no referrer, no header of ours, follows no redirect and asks each time', async () => {
    await publish();
    await runFeed(FEED, reader, 'first');
    expect(web.inits[0]).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-cache',
    });
    expect(web.inits[0]?.headers).toBeUndefined();
    expect(web.inits[0]?.signal).toBeInstanceOf(AbortSignal);
  });

  it('ends at 2 KiB, counted after decoding', async () => {
    await publish();
    web.put(`${FEED}head.json`, 'x'.repeat(2_049));
    expect(await runFeed(FEED, reader, 'first')).toMatchObject({ unreachable: 'oversized' });
    expect(await reader.db.feeds.count()).toBe(0);
  });
});

describe('rule 3: key, signature, feed', () => {
  it('believes only the pinned key on first contact', async () => {
    reader = await aReader([{ feed: FEED, fingerprint: (await makeKey()).id }]);
    await publish();
    expect(await runFeed(FEED, reader, 'first')).toMatchObject({ refused: 'signature' });
    reader = await aReader([{ feed: FEED, fingerprint: key.id }]);
    expect(await runFeed(FEED, reader, 'first')).toMatchObject({ outcome: 'updated' });
  });

  it('does not believe a key file that merely lists the pinned key beside a thief’s', async () => {
    const thief = await makeKey();
    const keys = [key.jwk, thief.jwk];
    const sig = await thief.sign(signedKeysBytes(FEED, 1, keys));
    await publish(records, {}, thief);
    web.put(`${FEED}keys/1.json`, JSON.stringify({ n: 1, keys, signatures: [{ key: thief.id, sig }] }));
    reader = await aReader([{ feed: FEED, fingerprint: key.id }]);
    expect(await runFeed(FEED, reader, 'first')).toMatchObject({ refused: 'signature' });
    expect(await reader.db.feeds.count()).toBe(0);
  });

  it('follows the chain of keys from the one that it knows, and never back', async () => {
    await publish();
    await runFeed(FEED, reader, 'first');
    const [second, third] = [await makeKey(), await makeKey()];
    web.put(`${FEED}keys/2.json`, await makeKeysFile(2, [second], [key]));
    web.put(`${FEED}keys/3.json`, await makeKeysFile(3, [third], [second]));
    const rotated = await makeArchive(changed, third, { version: NOW_MINUTES + 1, root: 3 });
    rotated.delete('keys/1.json');
    web.putAll(FEED, rotated);
    web.asked.length = 0;
    expect(await runFeed(FEED, reader.later({ hours: 1 }), 'now')).toMatchObject({ outcome: 'updated' });
    expect(web.asked.filter((url) => url.includes('/keys/'))).toEqual([`${FEED}keys/2.json`, `${FEED}keys/3.json`]);
    const before = await state();
    await publish(records, { version: NOW_MINUTES + 2 });
    expect(await runFeed(FEED, reader.later({ hours: 2 }), 'now')).toMatchObject({ refused: 'rollback' });
    expect(await state()).toBe(before);
  });

  it('refuses a next key that the one before did not sign', async () => {
    await publish();
    await runFeed(FEED, reader, 'first');
    const thief = await makeKey();
    web.put(`${FEED}keys/2.json`, await makeKeysFile(2, [thief]));
    web.put(
      `${FEED}head.json`,
      (await makeArchive(changed, thief, { version: NOW_MINUTES + 1, root: 2 })).get('head.json')!,
    );
    expect(await runFeed(FEED, reader.later({ hours: 1 }), 'now')).toMatchObject({ refused: 'signature' });
  });

  it('begins at a later key of the chain when that is the one that the reader was shown', async () => {
    const second = await makeKey();
    const rotated = await makeArchive(records, second, { root: 2 });
    rotated.set('keys/1.json', await makeKeysFile(1, [key]));
    rotated.set('keys/2.json', await makeKeysFile(2, [second], [key]));
    web.putAll(FEED, rotated);
    reader = await aReader([{ feed: FEED, fingerprint: second.id }]);
    expect(await runFeed(FEED, reader, 'first')).toMatchObject({ outcome: 'updated' });
  });

  it('refuses another key ever after', async () => {
    await publish();
    await runFeed(FEED, reader, 'first');
    await publish(changed, { version: NOW_MINUTES + 1 }, await makeKey());
    expect(await runFeed(FEED, reader.later({ hours: 1 }), 'now')).toMatchObject({ refused: 'signature' });
  });

  it('refuses the head of another feed of the same publisher', async () => {
    web.putAll(FEED, await makeArchive(records, key, { feed: 'https://other.example/' }));
    expect(await runFeed(FEED, reader, 'first')).toMatchObject({ refused: 'signature' });
  });
});

describe('rule 4: version', () => {
  it.each([
    ['rollback', -10],
    ['equivocation', 0],
    ['fast-forward', 48 * 60 + 2 * 60],
  ])('refuses %s', async (reason, minutes) => {
    await publish();
    await runFeed(FEED, reader, 'first');
    const before = await state();
    await publish(changed, { version: NOW_MINUTES + minutes });
    expect(await runFeed(FEED, reader.later({ hours: 1 }), 'now')).toMatchObject({ refused: reason });
    expect(await state()).toBe(before);
  });

  it('says that the clock is wrong when it is behind what is here, and asks nobody', async () => {
    await publish();
    await runFeed(FEED, reader, 'first');
    web.asked.length = 0;
    expect(await runFeed(FEED, reader.later({ hours: -25 }), 'first')).toMatchObject({ refused: 'clock' });
    expect(web.asked).toEqual([]);
  });
});

describe('rule 5: expiry', () => {
  it('applies nothing of a head that was not renewed, and goes on showing what is here', async () => {
    await publish();
    await runFeed(FEED, reader, 'first');
    await publish(changed, { version: NOW_MINUTES + 1, expires: '2026-11-23T12:30:00Z' });
    const outcome = await runFeed(FEED, reader.later({ hours: 1 }), 'now');
    expect(outcome).toMatchObject({
      refused: 'freeze',
      message: expect.stringContaining('has not been renewed since'),
    });
    expect(await readDays(reader.db, ['11-23'])).toMatchObject([{ record: { id: 'first', revision: 1 } }]);
  });
});

describe('rule 6: manifest', () => {
  it.each([
    ['another size', 'manifest', (bytes: Uint8Array) => new Uint8Array([...bytes, 32])],
    [
      'another hash',
      'manifest',
      (bytes: Uint8Array) => new Uint8Array(bytes.map((byte, at) => (at === 20 ? byte ^ 1 : byte))),
    ],
  ])('refuses one of %s', async (_, reason, forge) => {
    const files = await publish();
    const path = [...files.keys()].find((name) => name.startsWith('manifest/')) ?? '';
    web.put(FEED + path, forge(files.get(path)!) as Uint8Array<ArrayBuffer>);
    expect(await runFeed(FEED, reader, 'first')).toMatchObject({ refused: reason });
    expect(await reader.db.days.count()).toBe(0);
  });
});

describe('rule 7: shards', () => {
  it('asks for what is missing alone, four at once, and takes up what was staged', async () => {
    const many = Array.from({ length: 12 }, (_, at) =>
      aRecord({ id: `r-${at}`, date: { edtf: `1990-01-${String(at + 1).padStart(2, '0')}` } }),
    );
    const files = await publish(many);
    const shards = [...files.keys()].filter((path) => path.startsWith('shard/'));
    let open = 0;
    let most = 0;
    for (const path of shards) {
      web.put(FEED + path, async () => {
        most = Math.max(most, ++open);
        await new Promise((done) => setTimeout(done, 5));
        open--;
        return new Response(files.get(path));
      });
    }
    const lost = shards[9]!;
    web.remove(FEED + lost);
    expect(await runFeed(FEED, reader, 'first')).toMatchObject({ outcome: 'unreachable' });
    expect(most).toBe(4);
    expect(await reader.db.days.count()).toBe(0);
    const staged = await reader.db.staging.count();
    expect(staged).toBeGreaterThan(0);
    web.asked.length = 0;
    web.put(FEED + lost, files.get(lost)!);
    expect(await runFeed(FEED, reader.later({ hours: 1 }), 'now')).toMatchObject({ outcome: 'updated' });
    expect(web.asked.filter((url) => url.includes('/shard/'))).toHaveLength(12 - staged);
  });

  it('refuses a shard whose records are not all valid', async () => {
    await publish([...records, { id: 'none', date: { edtf: '1990-02-30' } } as unknown as AnniversaryRecord]);
    expect(await runFeed(FEED, reader, 'first')).toMatchObject({ refused: 'record' });
    expect(await reader.db.days.count()).toBe(0);
  });
});

describe('rule 8: one transaction', () => {
  it('writes nothing at all when a write fails in the middle', async () => {
    await publish();
    await runFeed(FEED, reader, 'first');
    const before = await state();
    await publish(changed, { version: NOW_MINUTES + 1 });
    vi.spyOn(reader.db.feeds, 'put').mockRejectedValueOnce(new DOMException('disk full', 'QuotaExceededError'));
    expect(await runFeed(FEED, reader.later({ hours: 1 }), 'now')).toMatchObject({ unreachable: 'not-stored' });
    expect(await state()).toBe(before);
    const job = await reader.db.jobs.get(FEED);
    expect(job).toMatchObject({ lastOutcome: { why: { id: 'not-stored' } } });
    expect(job?.running).toBeUndefined();
    expect(await runFeed(FEED, reader.later({ hours: 2 }), 'due')).toEqual({ outcome: 'updated', changed: ['11-23'] });
    expect(await reader.db.staging.count()).toBe(0);
  });

  it('leaves the run to be taken up, and asks the other feeds, when one feed ends in a fault of ours', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await publish();
    const other = 'https://other.example/';
    await changeSubscriptions((list) => [...list, aSubscription({ feed: other })]);
    await runDueFeeds(reader);
    vi.spyOn(reader.db.feeds, 'get').mockRejectedValueOnce(new Error('a mistake'));
    const outcomes = await runDueFeeds(reader.later({ hours: 48 }));
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['waiting', 'unreachable']);
    expect(web.asked).toEqual([`${other}head.json`]);
    expect(await reader.db.jobs.get(FEED)).toMatchObject({ running: true });
    expect(await runFeed(FEED, reader.later({ hours: 49 }), 'due')).toMatchObject({ outcome: 'updated' });
  });

  it('does not lose a run when a contact cannot be written down', async () => {
    const written = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await publish();
    vi.spyOn(reader.reader.contacts, 'add').mockRejectedValue(new DOMException('disk full', 'QuotaExceededError'));
    expect(await runFeed(FEED, reader, 'first')).toMatchObject({ outcome: 'updated' });
    await vi.waitFor(() => expect(written).toHaveBeenCalled());
  });
});

describe('rule 9: the end of a run', () => {
  it('clears the resume alarm, plans the next run and tells open pages', async () => {
    await publish();
    const told: unknown[] = [];
    const channel = new BroadcastChannel('daymark');
    channel.onmessage = ({ data }) => told.push(data);
    await runFeed(FEED, reader, 'first');
    await vi.waitFor(() =>
      expect(told).toContainEqual({ type: 'feed-changed', feed: FEED, keys: ['11-23', '11-24', 'other'] }),
    );
    channel.close();
    expect(await alarm('sync-resume')).toBeUndefined();
    expect(await alarm('sync')).toBe(NOW.add({ hours: 24 }).epochMilliseconds);
    expect(await readContacts(reader.reader, 9)).toHaveLength(web.asked.length);
  });
});
