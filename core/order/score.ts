/** The score of a record on a day (record.md 3.1): deterministic, local, and made of terms that can be shown. */
import { momentsOnDays } from '../date/moments.ts';
import { roundScore } from '../date/roundness.ts';
import type { Surfacing } from '../date/surface.ts';
import type { Entry } from './entry.ts';
import { chosenRegions, chosenTopics, type Preferences } from './preferences.ts';

/** One term of the score. `because`: the ids that earned it. */
export interface Term {
  term: 'weight' | 'round' | 'topic' | 'region' | 'feed' | 'later-day' | 'doubt';
  points: number;
  because?: string[];
}

const ROUND_POINTS = [0, 3, 8, 14, 18, 24] as const;

/** The highest weight that a feed of the reader's may claim. */
const FEED_WEIGHT = 4;

/** The record's weight within what its feed is trusted with. */
export function trustedWeight({ record, feed, bundled }: Entry, { feedTrust }: Pick<Preferences, 'feedTrust'>): number {
  const trust = Object.hasOwn(feedTrust, feed) ? feedTrust[feed]! : record.weight;
  return Math.min(record.weight, trust, bundled ? record.weight : FEED_WEIGHT);
}

/** The terms that are not zero, in the order of the rule. Their sum is the score. */
export function scoreTerms(entry: Entry, surfacing: Surfacing, preferences: Preferences): Term[] {
  const { record } = entry;
  const topics = chosenTopics(record, preferences.followed);
  const regions = chosenRegions(record, preferences.followed);
  const terms: Term[] = [
    { term: 'weight', points: 12 * trustedWeight(entry, preferences) },
    { term: 'round', points: surfacing.years === undefined ? 0 : ROUND_POINTS[roundScore(surfacing.years)] },
    { term: 'topic', points: topics.length > 0 ? 10 : 0, because: topics },
    { term: 'region', points: regions.length > 0 ? 8 : 0, because: regions },
    { term: 'feed', points: entry.bundled ? 0 : 6, because: [entry.feed] },
    { term: 'later-day', points: isQuietLaterDay(entry, surfacing) ? -6 : 0 },
    { term: 'doubt', points: surfacing.approximate || surfacing.uncertain ? -5 : 0 },
  ];
  return terms.filter(({ points }) => points !== 0);
}

/** The sum of the terms. */
export function sumTerms(terms: readonly Term[]): number {
  return terms.reduce((sum, { points }) => sum + points, 0);
}

/** Day 2 or later of a short range, with no moment of its own. */
function isQuietLaterDay({ record }: Entry, { day }: Surfacing): boolean {
  return day !== undefined && !day.includes(1) && momentsOnDays(record, day).length === 0;
}
