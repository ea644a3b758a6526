/** How much the browser keeps for Daymark, and throwing all of it away. */
import { browser } from './browser.ts';
import { REVISION_KEY, revisionOf, tryReadStored, whileStored } from './stored.ts';

const DELETED_WITHIN_MS = 2_000;

/** Bytes in storage.local as JSON (Firefox has no call for it), in localStorage, and in everything together. */
export async function readStoredBytes(): Promise<{ settings: number | null; firstPaint: number; all: number | null }> {
  const local = await browser.storage.local.get(null).catch(() => null);
  const copies = Object.entries({ ...localStorage }).map(([key, value]) => key.length + String(value).length);
  const { usage } = await navigator.storage.estimate();
  return {
    settings: local && new TextEncoder().encode(JSON.stringify(local)).length,
    firstPaint: copies.reduce((sum, length) => sum + length, 0),
    all: usage ?? null,
  };
}

/**
 * Throws away everything that is stored and starts the extension anew, which closes its pages. Answers only where the
 * browser refused.
 */
export async function eraseEverything(): Promise<void> {
  localStorage.clear();
  await whileStored(async () => {
    const revision = revisionOf((await tryReadStored([REVISION_KEY])) ?? {});
    const names = await indexedDB.databases().catch(() => null);
    const deleted = await Promise.all((names ?? []).flatMap(({ name }) => (name ? deleteDatabase(name) : [])));
    await deleteBuckets();
    await browser.storage.local.clear();
    // A second copy that could not be deleted must not come back: it is older than this.
    if (names === null || deleted.includes(false)) await browser.storage.local.set({ [REVISION_KEY]: revision + 1 });
  });
  browser.runtime.reload();
}

/** Deletes the second store, which is made where the first cannot be opened. */
async function deleteBuckets(): Promise<void> {
  const { storageBuckets } = navigator;
  for (const name of (await storageBuckets?.keys()) ?? []) await storageBuckets?.delete(name);
}

/** Deletes a database; false where that fails, or where a connection is not let go of in time. */
function deleteDatabase(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve(true);
    request.onerror = () => resolve(false);
    setTimeout(() => resolve(false), DELETED_WITHIN_MS);
  });
}
