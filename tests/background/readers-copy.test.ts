/** The second copy of what the reader made: kept in step, brought back where the browser lost the first, never in the way of the reader. */
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { bringBackReaders, keepReadersCopy } from '../../background/readers-copy.ts';
import { changeOwn } from '../../platform/own-days.ts';
import { readRemembered } from '../../platform/reminders.ts';
import { changeSettings, readSettings } from '../../platform/settings.ts';
import { openReader, type ReaderDb, readCopy } from '../../storage/reader-db.ts';

const OWN = [{ id: 'own-1', title: 'Grandmother', date: '1931-11-23', remind: [0] }];
const local = fakeBrowser.storage.local;

let db: ReaderDb;
beforeEach(async () => {
  fakeBrowser.reset();
  await Dexie.delete('daymark-reader');
  const opened = await openReader();
  if (!opened) throw new Error('no database');
  db = opened;
  await changeSettings((settings) => ({ ...settings, theme: 'dark', welcomed: true }));
  await changeOwn(() => OWN);
});
afterEach(() => {
  vi.restoreAllMocks();
  db.close();
});

describe('the second copy of what the reader made', () => {
  it('is not kept of a reader who made nothing', async () => {
    await local.clear();
    await keepReadersCopy(db);
    expect(await readCopy(db)).toBeUndefined();
    expect(await bringBackReaders(db)).toBe(false);
  });

  it('brings back everything where everything is lost, once', async () => {
    await keepReadersCopy(db);
    await local.clear();
    expect(await bringBackReaders(db)).toBe(true);
    expect(await readSettings()).toMatchObject({ theme: 'dark', welcomed: true });
    expect(await readRemembered()).toMatchObject({ own: OWN, lost: false });
    expect(await bringBackReaders(db)).toBe(false);
  });

  it('brings back what alone is lost, and leaves the rest', async () => {
    await keepReadersCopy(db);
    await local.remove('own-anniversaries');
    expect(await bringBackReaders(db)).toBe(true);
    expect((await readRemembered())?.own).toEqual(OWN);
  });

  it('brings back what is newer than what an old file of the browser still says', async () => {
    const old = await local.get(null);
    await changeOwn((list) => [...list, { id: 'own-2', title: 'Aygül', date: '1990-04-05', remind: [7] }]);
    await keepReadersCopy(db);
    await local.set(old);
    expect(await bringBackReaders(db)).toBe(true);
    expect((await readRemembered())?.own.map(({ id }) => id)).toEqual(['own-1', 'own-2']);
  });

  it('brings back one of two changes of which the browser kept the later alone', async () => {
    const settings = await readSettings();
    await changeSettings((now) => ({ ...now, theme: 'light' }));
    await changeOwn(() => []);
    await keepReadersCopy(db);
    await local.set({ settings });
    expect(await bringBackReaders(db)).toBe(true);
    expect((await readSettings()).theme).toBe('light');
  });

  it('is not asked where the reader has changed something since', async () => {
    await keepReadersCopy(db);
    await changeSettings((now) => ({ ...now, theme: 'light' }));
    expect(await bringBackReaders(db)).toBe(false);
    expect((await readSettings()).theme).toBe('light');
  });

  it('follows what the reader changes, and what is emptied stays empty', async () => {
    await keepReadersCopy(db);
    await changeOwn(() => []);
    expect(await bringBackReaders(db)).toBe(false);
    await keepReadersCopy(db);
    expect((await readRemembered())?.own).toEqual([]);
    await local.clear();
    expect(await bringBackReaders(db)).toBe(true);
    expect((await readRemembered())?.own).toEqual([]);
  });

  it('does not come back after everything was erased and the copy could not be', async () => {
    await keepReadersCopy(db);
    const revision = (await readCopy(db))?.revision ?? 0;
    expect(revision).toBeGreaterThan(0);
    await local.clear();
    await local.set({ revision: revision + 1 });
    expect(await bringBackReaders(db)).toBe(false);
    expect((await readRemembered())?.own).toEqual([]);
  });

  it('is left as it is where storage.local refuses', async () => {
    await keepReadersCopy(db);
    const before = await readCopy(db);
    vi.spyOn(local, 'get').mockRejectedValue(new Error('refused'));
    expect(await bringBackReaders(db)).toBe(false);
    expect(await readCopy(db)).toEqual(before);
  });

  it('takes back the word that everything is lost', async () => {
    await keepReadersCopy(db);
    await local.clear();
    await local.set({ 'lost-at': Temporal.Now.instant().toString() });
    expect((await readRemembered())?.lost).toBe(true);
    await bringBackReaders(db);
    expect((await readRemembered())?.lost).toBe(false);
  });
});
