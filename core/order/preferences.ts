/** What the reader chose about days and order. Stored as settings, handed to the core as a value. */
import type { LeapDay } from '../date/occurrences.ts';
import { regionAndParents } from '../record/schemes.ts';
import type { Entry } from './entry.ts';

/**
 * Ids of topics, regions and sensitivities share one list each: `disaster` is a topic and a sensitivity, and a region
 * takes in its sub-regions (record.md 3.1). A feed is muted by its id in `muted`.
 */
export interface Preferences {
  /** 29 February in common years. */
  leapDay: LeapDay;
  followed: string[];
  muted: string[];
  /** Sensitivities shown behind one click. */
  covered: string[];
  /** Keys of entries (`entryKey`) that come first. */
  pinned: string[];
  /** A grave record does not lead the day when there is another. */
  gentleStart: boolean;
  /** Feed id → the highest weight its records may have, 1–4. */
  feedTrust: Record<string, number>;
}

export const DEFAULT_PREFERENCES: Readonly<Preferences> = {
  leapDay: 'feb28',
  followed: [],
  muted: [],
  covered: [],
  pinned: [],
  gentleStart: false,
  feedTrust: {},
};

/** Covered by default in teachers' mode (record.md 3.2). */
export const TEACHERS_COVERED: readonly string[] = ['sexual-violence', 'torture', 'suicide', 'child-harm'];

type Described = Entry['record'];

/** The chosen topic and sensitivity ids that this record has. */
export function chosenTopics(
  record: Pick<Described, 'categories' | 'sensitivity'>,
  chosen: readonly string[],
): string[] {
  const own = new Set([...record.categories, ...(record.sensitivity ?? [])]);
  return chosen.filter((id) => own.has(id));
}

/** The chosen regions in which this record lies: "142" is chosen for a record of "143". */
export function chosenRegions(record: Pick<Described, 'regions'>, chosen: readonly string[]): string[] {
  const own = new Set(record.regions.flatMap(regionAndParents));
  return chosen.filter((id) => own.has(id));
}

/** Muted means silent: not in lists, counts, badges, search suggestions, exports or notifications. */
export function isMuted(
  entry: { feed: string; record: Pick<Described, 'categories' | 'regions' | 'sensitivity'> },
  { muted }: { readonly muted: readonly string[] },
): boolean {
  return (
    muted.includes(entry.feed) ||
    chosenTopics(entry.record, muted).length > 0 ||
    chosenRegions(entry.record, muted).length > 0
  );
}

/** The sensitivities for which the reader wants this record covered; [] shows it openly. */
export function coveredBy(record: Pick<Described, 'sensitivity'>, { covered }: Pick<Preferences, 'covered'>): string[] {
  return (record.sensitivity ?? []).filter((id) => covered.includes(id));
}
