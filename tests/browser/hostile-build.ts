/** Copies of a build in profiles that refuse storage: one script more, run before anything else by background and pages alike. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withPrelude } from './skewed-build.ts';

/** What the profile does: no IndexedDB at all, no space for anything, or no storage.local. */
export const HOSTILE = {
  'IndexedDB is refused': `IDBFactory.prototype.open = () => {
      throw new DOMException('A mutation operation was attempted on a database that did not allow mutations.', 'InvalidStateError');
    };`,
  'there is no space': `const full = () => new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    for (const name of ['put', 'add'])
      IDBObjectStore.prototype[name] = () => { throw full(); };
    if (globalThis.Storage) Storage.prototype.setItem = () => { throw full(); };
    Object.defineProperty(api.storage.local, 'set', { value: async () => { throw new Error('QUOTA_BYTES quota exceeded'); } });`,
  'storage.local is refused': `for (const name of ['get', 'set', 'remove'])
      Object.defineProperty(api.storage.local, name, { value: async () => { throw new Error('An unexpected error occurred'); } });`,
} as const;
export type HostileMode = keyof typeof HOSTILE;

/** Answers the folder of a copy. In each of its contexts `globalThis.unhandled` lists rejections that nobody handled. */
export async function withHostileStorage(build: string, mode: HostileMode | null): Promise<string> {
  const script = `globalThis.unhandled = [];
    addEventListener('unhandledrejection', ({ reason }) => globalThis.unhandled.push(String(reason)));
    const api = globalThis.browser ?? globalThis.chrome;
    ${mode ? HOSTILE[mode] : ''}`;
  const copy = await withPrelude(build, script);
  await writeFile(join(copy, 'prelude.js'), `{${script}}`);
  for (const file of (await readdir(copy)).filter((name) => name.endsWith('.html'))) {
    const html = await readFile(join(copy, file), 'utf8');
    await writeFile(join(copy, file), html.replace(/<head>/i, '<head><script src="/prelude.js"></script>'));
  }
  return copy;
}
