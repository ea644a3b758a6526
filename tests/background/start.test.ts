/** The start of the background: whatever fails on the way, the records get there and what a kill leaves is taken up. */
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startBackground } from '../../background/start.ts';
import { runPackage } from '../../background/sync.ts';
import { decodeDay, type FeedsDb, feedsDbName, openFeeds, readFeed } from '../../storage/feeds-db.ts';
import { aRecord } from '../core/a-record.ts';
import { NOW } from './archives.ts';
import { type Packaged, stubPackage } from './packaged.ts';

const records = [
  aRecord({ id: 'first', date: { edtf: '1990-11-23' } }),
  aRecord({ id: 'second', date: { edtf: '1991-12-24' } }),
];
const never = () => new Promise<void>(() => undefined);

let packaged: Packaged;
let generation = 1;
beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  // The fake browser lacks them.
  Object.assign(fakeBrowser.permissions, { onAdded: { addListener: vi.fn() } });
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  packaged = await stubPackage(records);
  await fakeBrowser.storage.local.set({ 'feeds-generation': ++generation });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function open(of = generation): Promise<FeedsDb> {
  const opened = await openFeeds(of);
  if (!('db' in opened)) throw new Error(opened.message);
  return opened.db;
}
/** How many records of the package are in the database of this generation. */
async function imported(of = generation): Promise<number> {
  const db = await open(of);
  const row = await readFeed(db, 'daymark:package');
  db.close();
  return row?.records ?? 0;
}
const alarm = async (name: string) => (await fakeBrowser.alarms.get(name))?.scheduledTime;

describe('the start of the background', () => {
  it('imports the records though no icon can be drawn and no alarm be set', async () => {
    vi.spyOn(fakeBrowser.alarms, 'create').mockRejectedValue(new Error('no alarms'));
    startBackground();
    await vi.waitFor(async () => expect(await imported()).toBe(2));
    expect(console.error).toHaveBeenCalled();
  });

  it('fills a new database where the old one is broken, and throws the old one away', async () => {
    (await open()).close();
    const openDb = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
      if (name === feedsDbName(generation)) throw new DOMException('Internal error.', 'UnknownError');
      return openDb(name, version);
    });
    startBackground();
    await vi.waitFor(async () => expect(await imported(generation + 1)).toBe(2));
    await vi.waitFor(async () => expect(await Dexie.getDatabaseNames()).not.toContain(feedsDbName(generation)));
    generation++;
  });

  it('imports again what the database lost a day of', async () => {
    startBackground();
    await vi.waitFor(async () => expect(await imported()).toBe(2));
    const db = await open();
    await db.days.delete(['11-23', 'daymark:package']);
    // What the browser does when it starts.
    startBackground();
    await vi.waitFor(async () => expect(await db.days.get(['11-23', 'daymark:package'])).toBeDefined());
    db.close();
  });

  it.each([
    [
      'a row is not what was written',
      async (db: FeedsDb) =>
        void (await db.days.update(['11-23', 'daymark:package'], { json: new Uint8Array([1, 2]) })),
    ],
    [
      'nothing can be read',
      async () =>
        void vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
          throw new DOMException('Internal error.', 'UnknownError');
        }),
    ],
  ])('fills the database again where a page found that %s', async (_, damage) => {
    startBackground();
    await vi.waitFor(async () => expect(await imported()).toBe(2));
    const db = await open();
    await damage(db);
    db.close();
    const before = generation;
    const sender = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/newtab.html' as '/') };
    const { onMessage } = fakeBrowser.runtime as unknown as { onMessage: { trigger(...args: unknown[]): unknown } };
    const asked = new Promise((respond) => void onMessage.trigger({ type: 'mend-records' }, sender, respond));
    expect(await asked).toBe(true);
    vi.restoreAllMocks();
    const { 'feeds-generation': now } = await fakeBrowser.storage.local.get('feeds-generation');
    generation = Number(now);
    await vi.waitFor(async () => expect(await imported()).toBe(2));
    const mended = await open();
    const day = await mended.days.get(['11-23', 'daymark:package']);
    expect(day && (await decodeDay(day.json)).map(({ id }) => id)).toEqual(['first']);
    mended.close();
    expect(generation).toBeGreaterThanOrEqual(before);
  });

  it('goes on after its connection was closed under it', async () => {
    startBackground();
    await vi.waitFor(async () => expect(await imported()).toBe(2));
    const db = await open();
    // What a newer Daymark, or the browser, does: all connections are told to let go.
    db.close();
    await Dexie.delete(feedsDbName(generation));
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'watchdog', scheduledTime: 0, persistAcrossSessions: true });
    await vi.waitFor(async () => expect(await imported()).toBe(2));
  });
});

describe('the import of the package', () => {
  it('has an alarm and a job row before it reads the manifest, and neither afterwards', async () => {
    const db = await open();
    const seen: unknown[] = [];
    packaged.before = async () => {
      seen.push([await alarm('sync-resume'), (await db.jobs.get('package'))?.running]);
    };
    await runPackage({ db, now: NOW });
    expect(seen.length).toBeGreaterThan(2);
    for (const insured of seen) expect(insured).toEqual([NOW.add({ minutes: 2 }).epochMilliseconds, true]);
    expect([await alarm('sync-resume'), await db.jobs.get('package')]).toEqual([undefined, undefined]);
    db.close();
  });

  it('is taken up after a kill, ever later where each try ends in one', async () => {
    const db = await open();
    packaged.before = (path) => (path.startsWith('pack/') ? never() : undefined);
    // Each context that is killed gives its lock back; here the lock is not the matter.
    vi.spyOn(navigator.locks, 'request').mockImplementation((async (_: string, job: () => unknown) => job()) as never);
    for (const minutes of [2, 4, 8]) {
      void runPackage({ db, now: NOW });
      await vi.waitFor(async () => expect(await alarm('sync-resume')).toBe(NOW.add({ minutes }).epochMilliseconds));
      await vi.waitFor(() => expect(packaged.read.some((path) => path.startsWith('pack/'))).toBe(true));
      packaged.read.length = 0;
    }
    packaged.before = () => undefined;
    expect(await runPackage({ db, now: NOW })).toMatchObject({ outcome: 'updated' });
    expect(await alarm('sync-resume')).toBeUndefined();
    db.close();
  });

  it('asks for nothing but the head when it has been done', async () => {
    const db = await open();
    await runPackage({ db, now: NOW });
    packaged.read.length = 0;
    expect(await runPackage({ db, now: NOW })).toEqual({ outcome: 'unchanged' });
    expect(packaged.read).toEqual(['head.json']);
    expect(await alarm('sync-resume')).toBeUndefined();
    db.close();
  });

  it('takes nothing of a package that is damaged on the disk', async () => {
    const db = await open();
    packaged.damage = (path) => path === 'pack/12';
    expect(await runPackage({ db, now: NOW })).toMatchObject({ outcome: 'refused', refused: 'shard' });
    expect([await db.days.count(), await readFeed(db, 'daymark:package')]).toEqual([0, undefined]);
    packaged.damage = () => false;
    expect(await runPackage({ db, now: NOW })).toMatchObject({ outcome: 'updated' });
    db.close();
  });

  it('leaves no rejection behind when a pack is missing', async () => {
    const db = await open();
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    packaged.before = (path) => {
      if (path.startsWith('pack/')) throw new Error(`no ${path}`);
    };
    await expect(runPackage({ db, now: NOW })).rejects.toThrow('no pack/');
    await new Promise((done) => setTimeout(done, 20));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
    expect(await db.jobs.get('package')).toMatchObject({ running: true });
    db.close();
  });
});
