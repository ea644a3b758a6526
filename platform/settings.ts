/**
 * What the reader chose: one versioned value in storage.local, small and permanent. It is the truth about the reader;
 * nothing of it is kept in a database that can be thrown away. Copies of what the first paint needs lie in localStorage
 * (setting-copies.ts).
 */
import { DEFAULT_NOTIFICATION, mergeNotification, type NotificationSettings } from '../core/notification/rules.ts';
import { DEFAULT_PREFERENCES, type Preferences } from '../core/order/preferences.ts';
import { browser } from './browser.ts';
import { tellPages } from './messages.ts';
import { copySettings } from './setting-copies.ts';

const KEY = 'settings';

export type Theme = 'auto' | 'light' | 'dark';

export interface Settings {
  version: 1;
  preferences: Preferences;
  theme: Theme;
  /** Language of the interface by its BCP 47 tag, or 'auto' for the browser's. */
  language: string;
  /** The new tab shows the date alone until it is asked for more. */
  quietNewTab: boolean;
  /** Keys without Ctrl or Alt do something; arrows and Escape always do. */
  singleKeys: boolean;
  /** The first run's questions were answered or skipped. */
  welcomed: boolean;
  /** IANA zone, or null for the system's. */
  timeZone: string | null;
  notification: NotificationSettings;
}

export const DEFAULT_SETTINGS: Readonly<Settings> = {
  version: 1,
  preferences: { ...DEFAULT_PREFERENCES },
  theme: 'auto',
  language: 'auto',
  quietNewTab: false,
  singleKeys: true,
  welcomed: false,
  timeZone: null,
  notification: { ...DEFAULT_NOTIFICATION },
};

/**
 * The settings, with defaults for what is missing or was stored by another version. Where the profile refuses
 * storage.local the defaults are answered: a reader still sees today.
 */
export async function readSettings(): Promise<Settings> {
  let stored: unknown;
  try {
    stored = (await browser.storage.local.get(KEY))[KEY];
  } catch {
    // Refused storage: go on with the defaults. Saving reports the refusal in words.
    stored = undefined;
  }
  return mergeSettings(stored);
}

/** Takes from a stored value what has the right form, field by field, and the defaults for the rest. */
export function mergeSettings(stored: unknown): Settings {
  const from = isObject(stored) ? stored : {};
  const preferences = isObject(from.preferences) ? from.preferences : {};
  const strings = (value: unknown): string[] =>
    Array.isArray(value) ? value.filter((x) => typeof x === 'string') : [];
  const { leapDay, feedTrust } = preferences;
  return {
    version: 1,
    preferences: {
      leapDay: leapDay === 'mar1' || leapDay === 'omit' ? leapDay : DEFAULT_PREFERENCES.leapDay,
      followed: strings(preferences.followed),
      muted: strings(preferences.muted),
      covered: strings(preferences.covered),
      pinned: strings(preferences.pinned),
      gentleStart: preferences.gentleStart === true,
      feedTrust: isObject(feedTrust)
        ? Object.fromEntries(
            Object.entries(feedTrust).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
          )
        : {},
    },
    theme: from.theme === 'light' || from.theme === 'dark' ? from.theme : 'auto',
    language: typeof from.language === 'string' && /^[A-Za-z-]{2,35}$/.test(from.language) ? from.language : 'auto',
    quietNewTab: from.quietNewTab === true,
    singleKeys: from.singleKeys !== false,
    welcomed: from.welcomed === true,
    timeZone: typeof from.timeZone === 'string' ? from.timeZone : null,
    notification: mergeNotification(from.notification),
  };
}

/** Stores the settings and tells open pages. Answers false when the browser refused; nothing is half stored then. */
export async function saveSettings(settings: Settings): Promise<boolean> {
  try {
    await browser.storage.local.set({ [KEY]: settings });
  } catch {
    // Quota or a broken profile: the caller says so to the reader.
    return false;
  }
  copySettings(settings);
  tellPages({ type: 'settings-changed' });
  return true;
}

/** Calls back when the settings change, in whatever context they were saved. */
export function observeSettings(listener: (settings: Settings) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && changes[KEY]) listener(mergeSettings(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
