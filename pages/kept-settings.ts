/** The settings, with a second look where the browser seems to have lost them: what is brought back, or that they are lost. */
import { askBackground } from '../platform/background-messages.ts';
import { noteLost } from '../platform/lost.ts';
import { readWelcomedCopy } from '../platform/setting-copies.ts';
import { SETTINGS_KEY, type Settings, tryReadSettings } from '../platform/settings.ts';
import { tryReadStored } from '../platform/stored.ts';

/**
 * The settings; null where the profile refuses to say. A copy for the first paint lies in another store of the browser: where that
 * one knows of a reader who was welcomed and the settings know of none, these are lost.
 */
export async function tryReadKeptSettings(): Promise<Settings | null> {
  const settings = await tryReadSettings();
  if (!settings || settings.welcomed || !readWelcomedCopy()) return settings;
  await askBackground({ type: 'bring-back' });
  const stored = await tryReadStored([SETTINGS_KEY]);
  if (stored && stored[SETTINGS_KEY] === undefined) await noteLost(Temporal.Now.instant());
  return tryReadSettings();
}
