/**
 * What the reader chose: one versioned value in storage.local, small and permanent. It is the truth about the reader;
 * nothing of it is kept in a database that can be thrown away. Copies of what the first paint needs lie in localStorage
 * (setting-copies.ts).
 */
import { DEFAULT_NOTIFICATION, mergeNotification, type NotificationSettings } from '../core/notification/rules.ts';
import { DEFAULT_PREFERENCES, type Preferences } from '../core/order/preferences.ts';
import { tellPages } from './messages.ts';
import { copySettings } from './setting-copies.ts';
import { changeStored, observeStored, tryReadStored } from './stored.ts';

export const SETTINGS_KEY = 'settings';

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
 * storage.local the defaults are answered: a reader still sees today. Saving reports the refusal in words.
 */
export const readSettings = async (): Promise<Settings> => (await tryReadSettings()) ?? mergeSettings(undefined);

/** The settings, or null where the profile refuses to say what the reader chose. */
export async function tryReadSettings(): Promise<Settings | null> {
  const stored = await tryReadStored([SETTINGS_KEY]);
  return stored && mergeSettings(stored[SETTINGS_KEY]);
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

/**
 * Changes the settings as one step and tells open pages. `change` is given what is stored, which is not always what a page has
 * on its screen. Answers false when the browser refused; nothing is changed then.
 */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<boolean> {
  let changed: Settings | undefined;
  const kept = await changeStored([SETTINGS_KEY], ({ [SETTINGS_KEY]: stored }) => {
    changed = change(mergeSettings(stored));
    return { [SETTINGS_KEY]: changed };
  });
  if (kept && changed) tellOfSettings(changed);
  return kept;
}

/** Tells open pages, and the next first paint, that other settings are stored. */
export function tellOfSettings(settings: Settings): void {
  copySettings(settings);
  tellPages({ type: 'settings-changed' });
}

/** Calls back when the settings change, in whatever context they were saved. */
export const observeSettings = (listener: (settings: Settings) => void): (() => void) =>
  observeStored([SETTINGS_KEY], (_, value) => listener(mergeSettings(value)));

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
