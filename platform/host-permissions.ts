/**
 * Host permissions, asked for one origin at a time on a reader's click. Feeds are followed without them where the server
 * allows it (CORS); with one, Firefox no longer sends the id of this installation as `Origin`.
 */
import { browser } from './browser.ts';

const patternOf = (origin: string): string => `${origin}/*`;

/** Whether a permission can be asked for: not for a feed on this machine, which a build for trying things out may follow. */
export const canAskForOrigin = (origin: string): boolean => origin.startsWith('https://');

/** Asks the reader, once for all of them. Call it straight from a click, before any await. False when refused. */
export async function askForOrigins(origins: readonly string[]): Promise<boolean> {
  const wanted = origins.filter(canAskForOrigin);
  if (wanted.length === 0) return false;
  try {
    return await browser.permissions.request({ origins: wanted.map(patternOf) });
  } catch {
    // The browser wants a click and has seen none, or its window is closing.
    return false;
  }
}

/** Gives a permission back, when nothing is followed there any more. */
export async function dropOrigin(origin: string): Promise<void> {
  try {
    await browser.permissions.remove({ origins: [patternOf(origin)] });
  } catch {
    // It was never granted, or cannot be.
  }
}

/** Whether the reader has given the permission. */
export async function isOriginAllowed(origin: string): Promise<boolean> {
  if (!canAskForOrigin(origin)) return false;
  try {
    return await browser.permissions.contains({ origins: [patternOf(origin)] });
  } catch {
    // An origin that the browser does not take for one.
    return false;
  }
}

/** Calls back when permissions were given or taken back, also in the browser's own settings. Answers how to stop. */
export function observeOrigins(changed: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  return () => {
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  };
}
