/** How much the browser keeps for Daymark, and throwing all of it away. */
import { browser } from './browser.ts';

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
  await browser.storage.local.clear();
  for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
  browser.runtime.reload();
}
