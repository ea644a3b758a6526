/** Why the background runs at all. Both listeners must be registered synchronously at its start. */
import { browser } from './browser.ts';

/**
 * Calls back on installation and update, and when the browser starts. Firefox does not even start an event page after a
 * restart unless an `onStartup` listener exists, so the empty-looking one matters.
 */
export function onWake(listener: (reason: 'installed' | 'startup') => void): void {
  browser.runtime.onInstalled.addListener(() => listener('installed'));
  browser.runtime.onStartup.addListener(() => listener('startup'));
}
