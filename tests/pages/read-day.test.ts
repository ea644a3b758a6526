/** A page that finds no database shows the package, and finds the database again without being reloaded. */
import { afterEach, expect, it, vi } from 'vitest';
import { openDatabase } from '../../pages/database.ts';

afterEach(() => vi.restoreAllMocks());

it('tries again after a while, not at every look', async () => {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(1_000);
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error.', 'UnknownError');
  });
  expect(await openDatabase()).toMatchObject({ unavailable: 'broken' });
  const tries = open.mock.calls.length;
  clock.mockReturnValue(2_000);
  expect(await openDatabase()).toMatchObject({ unavailable: 'broken' });
  expect(open).toHaveBeenCalledTimes(tries);
  open.mockRestore();
  clock.mockReturnValue(4_500);
  const opened = await openDatabase();
  expect('db' in opened && opened.db.isOpen()).toBe(true);
  // The browser closes it by itself, and it is there again.
  if ('db' in opened) opened.db.close();
  const again = await openDatabase();
  expect('db' in again && again.db.isOpen()).toBe(true);
});
