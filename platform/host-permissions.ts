/**
 * Host permissions, asked for one origin at a time on a reader's click. Feeds are followed without them where the server
 * allows it (CORS); with one, Firefox no longer sends the id of this installation as `Origin`.
 */
import { browser } from './browser.ts';

const patternOf = (origin: string): string => `${origin}/*`;

/** Asks the reader. Call it straight from a click, before any await. False when refused, and for plain HTTP. */
export async function askForOrigin(origin: string): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [patternOf(origin)] });
  } catch {
    // Not among the optional permissions of the manifest: a feed on this machine.
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
