/**
 * Copies of settings that a page must know at once, before storage.local has answered: localStorage is read without
 * waiting. public/first-paint.js reads the theme, too.
 */

const KEYS = {
  theme: 'daymark.theme',
  quiet: 'daymark.quiet',
  singleKeys: 'daymark.single-keys',
  welcomed: 'daymark.welcomed',
} as const;

/** The settings that are copied. */
export interface Copied {
  theme: string;
  quietNewTab: boolean;
  singleKeys: boolean;
  welcomed: boolean;
}

/** Keeps the copies. To be called by pages whenever they read or write the settings. */
export function copySettings({ theme, quietNewTab, singleKeys, welcomed }: Copied): void {
  // The background has no localStorage; pages copy the settings whenever they read them.
  if (typeof localStorage === 'undefined') return;
  try {
    localStorage.setItem(KEYS.theme, theme);
    localStorage.setItem(KEYS.quiet, quietNewTab ? 'yes' : 'no');
    localStorage.setItem(KEYS.singleKeys, singleKeys ? 'on' : 'off');
    localStorage.setItem(KEYS.welcomed, welcomed ? 'yes' : 'no');
  } catch {
    // Full or refused: the first paint guesses, and is corrected when the settings were read.
  }
}

/** Whether a new tab shows the date alone. */
export const readQuietCopy = (): boolean => read(KEYS.quiet) === 'yes';

/** Whether single keys do anything. */
export const readSingleKeysCopy = (): boolean => read(KEYS.singleKeys) !== 'off';

/** Whether the first run's questions were answered or put away. */
export const readWelcomedCopy = (): boolean => read(KEYS.welcomed) === 'yes';

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // Storage refused by the profile: the defaults are right until the settings were read.
    return null;
  }
}
