/** The package inside the extension, for tests: an archive of given records behind the extension's own addresses. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { AnniversaryRecord } from '../../core/record/record.ts';
import { packArchive } from '../../modules/archive.ts';

export interface Packaged {
  /** Paths under archive/ that were read, in order. */
  read: string[];
  /** Called before a file is read; it may throw, or never answer. */
  before: (path: string) => void | Promise<void>;
  /** Whether the last byte of a file is another than it should be. */
  damage: (path: string) => boolean;
}

/** Puts the package in the place of `fetch` until `vi.unstubAllGlobals`. */
export async function stubPackage(records: readonly AnniversaryRecord[]): Promise<Packaged> {
  const files = new Map((await packArchive(records, 'daymark:package')).map(({ path, bytes }) => [path, bytes]));
  const base = fakeBrowser.runtime.getURL('/archive/');
  const packaged: Packaged = { read: [], before: () => undefined, damage: () => false };
  vi.stubGlobal('fetch', async (url: string) => {
    const path = url.slice(base.length);
    packaged.read.push(path);
    await packaged.before(path);
    const whole = files.get(path);
    const bytes =
      whole && packaged.damage(path) ? Uint8Array.from([...whole.slice(0, -1), ~(whole.at(-1) ?? 0)]) : whole;
    return bytes ? new Response(bytes) : new Response('', { status: 404 });
  });
  return packaged;
}
