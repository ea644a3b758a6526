/** What the parts of the feeds' settings share: how a change is answered, said and stored. */
import type { Why } from '../core/feed/why.ts';
import { changeSettings } from '../platform/settings.ts';
import type { SyncAnswer } from './sync-in-words.ts';

/** The background's answer to a change: the reason why there was none, or null. */
export interface ChangeAnswer {
  problem: Why | null;
  /** How the first contact ended. */
  outcome?: SyncAnswer;
}

/** Says what a click did; `feed` where it was at one feed. */
export type Tell = (words: string, feed?: string) => void;

/** Stores how much weight records of feeds may have, beside what is stored already. */
export const saveTrust = (trust: Record<string, number>): Promise<boolean> =>
  changeSettings((settings) => {
    const { preferences } = settings;
    return { ...settings, preferences: { ...preferences, feedTrust: { ...preferences.feedTrust, ...trust } } };
  });
