/** Everything a reader sees on a day, in display order: what the pages, the notification and the CLI all call. */
import { mayDiffer } from '../date/observances.ts';
import { planOf } from '../date/occurrences.ts';
import { isRound, roundScore } from '../date/roundness.ts';
import { type Surfacing, surface } from '../date/surface.ts';
import { type Arrangeable, arrange, type Placement } from './arrange.ts';
import { type Entry, entryKey } from './entry.ts';
import { coveredBy, isMuted, type Preferences } from './preferences.ts';
import { scoreTerms, sumTerms, type Term } from './score.ts';
import { traitsOf } from './traits.ts';

/** One line of the answer, as `daymark preview --json` prints it. */
export interface Shown extends Surfacing {
  id: string;
  title: string;
  round: boolean;
  score: number;
  feed: string;
}

/** A line with what a page needs to draw it. */
export interface Card extends Shown {
  record: Entry['record'];
  bundled: boolean;
  /** Terms of the score; their sum is `score`. */
  terms: Term[];
  placement: Placement;
  /** Draw a divider before this card: it and the one before are light and grave. */
  divider: boolean;
  /** Sensitivities that the reader wants behind one click; [] shows it openly. */
  covered: string[];
  /** The day was computed and follows the moon: it may differ where it is sighted or decreed (record.md 2.1 D9). */
  mayDiffer?: true;
}

/** The day's cards, and the shelves "This month" and "This year". */
export interface DayView {
  day: Card[];
  month: Card[];
  year: Card[];
}

interface Candidate extends Arrangeable {
  entry: Entry;
  surfacing: Surfacing;
  terms: Term[];
}

/**
 * What surfaces on the civil date `view`, muted records removed before scoring. Entries may be more than the day's
 * (all that the keys of the day hold) and may come twice; the same feed and id is shown once.
 */
export function viewDay(entries: Iterable<Entry>, view: Temporal.PlainDate, preferences: Preferences): DayView {
  const candidates = new Map<string, Candidate>();
  for (const entry of entries) {
    const key = entryKey(entry.feed, entry.record.id);
    if (candidates.has(key)) continue;
    const surfacing = surface(entry.record, view, preferences);
    if (surfacing && !isMuted(entry, preferences)) candidates.set(key, candidate(entry, surfacing, preferences));
  }
  const all = [...candidates.values()];
  const shelf = (kind: 'month' | 'year'): Card[] =>
    cards(
      all.filter(({ surfacing }) => surfacing.kind === kind),
      view,
      preferences,
      false,
    );
  const ofDay = all.filter(({ surfacing }) => surfacing.kind !== 'month' && surfacing.kind !== 'year');
  return { day: cards(ofDay, view, preferences, true), month: shelf('month'), year: shelf('year') };
}

function candidate(entry: Entry, surfacing: Surfacing, preferences: Preferences): Candidate {
  const { record, feed, bundled } = entry;
  const terms = scoreTerms(entry, surfacing, preferences);
  return {
    id: record.id,
    feed,
    bundled,
    pinned: preferences.pinned.includes(entryKey(feed, record.id)),
    score: sumTerms(terms),
    roundScore: surfacing.years === undefined ? 0 : roundScore(surfacing.years),
    traits: traitsOf(record),
    entry,
    surfacing,
    terms,
  };
}

function cards(
  candidates: readonly Candidate[],
  view: Temporal.PlainDate,
  preferences: Preferences,
  day: boolean,
): Card[] {
  const order = arrange(candidates, { day, gentleStart: preferences.gentleStart });
  return order.map(({ card: { entry, surfacing, score, terms, bundled }, placement }, at) => {
    const { record, feed } = entry;
    const before = order[at - 1]?.card.entry.record;
    return {
      id: record.id,
      title: record.title,
      ...surfacing,
      round: surfacing.years !== undefined && isRound(surfacing.years),
      score,
      feed,
      record,
      bundled,
      terms,
      placement,
      divider: before !== undefined && isLightBesideGrave(before.tone, record.tone),
      covered: coveredBy(record, preferences),
      ...(mayDiffer(planOf(record).rules, view.year) ? { mayDiffer: true as const } : {}),
    };
  });
}

function isLightBesideGrave(a: Entry['record']['tone'], b: Entry['record']['tone']): boolean {
  return (a === 'light' && b === 'grave') || (a === 'grave' && b === 'light');
}
