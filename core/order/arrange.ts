/** The order of the cards of a day (record.md 3.1): greedy, diverse, the same for everybody with the same choices. */
import {
  bestPromise,
  canKeep,
  FIRST_CARDS,
  type FirstFivePromise,
  fewOfEachSort,
  partsFulfilled,
} from './first-five.ts';
import type { Traits } from './traits.ts';

/** What the order needs to know of a card. */
export interface Arrangeable {
  id: string;
  feed: string;
  bundled: boolean;
  pinned: boolean;
  score: number;
  roundScore: number;
  traits: Traits;
}

/** Why a card stands where it stands, beside its score. */
export interface Placement {
  pinned?: true;
  /** Points taken off for likeness to the three cards before it, 0–20. */
  likeness: number;
  /** Parts of the promise of the first five for which it was preferred: before1900, scienceOrArts, women, regions, war. */
  promised?: string[];
  /** Put first because the reader asked for a gentle start. */
  gentle?: true;
}

export interface Arranged<T> {
  card: T;
  placement: Placement;
}

const LOOK_BACK = 3;
const MOST_LIKENESS = 20;

/**
 * Orders cards: pinned ones first, then always the highest score less its likeness to the last three. With `day`, the
 * list is the day's: the first five keep their promise, and with `gentleStart` a grave card does not lead.
 */
export function arrange<T extends Arrangeable>(
  cards: readonly T[],
  options: { day: boolean; gentleStart: boolean },
): Arranged<T>[] {
  const order = pickAll(cards, [], options.day);
  if (!options.day || !options.gentleStart || !order[0]?.card.traits.grave) return order;
  const at = order.findIndex(({ card }) => !card.traits.grave);
  const gentle = order[at];
  if (!gentle) return order;
  // From beyond the first five it would push one of them out: then the others are picked again after it.
  const rest = at < FIRST_CARDS ? order.toSpliced(at, 1) : pickAll(cards, [gentle.card], true).slice(1);
  return [{ ...gentle, placement: { ...gentle.placement, gentle: true } }, ...rest];
}

function pickAll<T extends Arrangeable>(
  cards: readonly T[],
  first: readonly T[],
  keepsPromise: boolean,
): Arranged<T>[] {
  const order: Arranged<T>[] = first.map((card) => ({ card, placement: { likeness: 0 } }));
  const others = cards.filter((card) => !first.includes(card)).sort(byScore);
  const pinned = others.filter((card) => card.pinned);
  while (pinned.length > 0) pickNext(order, pinned, null);
  const pool = others.filter((card) => !card.pinned);
  const promise = keepsPromise && order.length < FIRST_CARDS ? bestPromise(traitsOfAll(order), traitsOf(pool)) : null;
  while (pool.length > 0) pickNext(order, pool, order.length < FIRST_CARDS ? promise : null);
  return order;
}

/** Moves the best card of a pool sorted by score to the end of the order. */
function pickNext<T extends Arrangeable>(order: Arranged<T>[], pool: T[], promise: FirstFivePromise | null): void {
  const last = order.slice(-LOOK_BACK).map(({ card }) => card);
  const ranked = promise ? rank(pool, last) : [best(pool, last)];
  const picked = promise ? traitsOfAll(order) : [];
  const few = promise ? fewOfEachSort(picked, traitsOf(pool)) : [];
  const keepsPromise = ({ at }: Ranked): boolean => {
    if (!promise) return true;
    const { traits } = pool[at]!;
    const here = few.indexOf(traits);
    return canKeep(promise, [...picked, traits], here < 0 ? few : few.toSpliced(here, 1));
  };
  const chosen = ranked.find(keepsPromise) ?? ranked[0]!;
  const card = pool[chosen.at]!;
  const placement: Placement = { likeness: chosen.likeness };
  if (card.pinned) placement.pinned = true;
  if (promise && chosen !== ranked[0]) placement.promised = partsFulfilled(promise, picked, card.traits);
  pool.splice(chosen.at, 1);
  order.push({ card, placement });
}

interface Ranked {
  at: number;
  likeness: number;
  points: number;
}

function rankAt<T extends Arrangeable>(pool: readonly T[], at: number, last: readonly T[]): Ranked {
  const card = pool[at]!;
  const sum = last.reduce((points, other) => points + likeness(card, other), 0);
  const taken = Math.min(MOST_LIKENESS, sum);
  return { at, likeness: taken, points: card.score - taken };
}

/** The whole pool, best first; it comes sorted by score, so a stable sort settles ties. */
function rank<T extends Arrangeable>(pool: readonly T[], last: readonly T[]): Ranked[] {
  return pool.map((_, at) => rankAt(pool, at, last)).sort((a, b) => b.points - a.points);
}

/** The best of the pool: nothing after a card whose bare score is no higher can beat it. */
function best<T extends Arrangeable>(pool: readonly T[], last: readonly T[]): Ranked {
  let top = rankAt(pool, 0, last);
  for (let at = 1; at < pool.length && pool[at]!.score > top.points; at++) {
    const ranked = rankAt(pool, at, last);
    if (ranked.points > top.points) top = ranked;
  }
  return top;
}

function traitsOfAll<T extends Arrangeable>(order: readonly Arranged<T>[]): Traits[] {
  return traitsOf(order.map(({ card }) => card));
}

function traitsOf(cards: readonly Arrangeable[]): Traits[] {
  return cards.map(({ traits }) => traits);
}

/** Points for being like a card shown just before. */
function likeness(a: Arrangeable, b: Arrangeable): number {
  let points = 0;
  if (isSame(a.traits.topic, b.traits.topic)) points += 8;
  if (isSame(a.traits.region, b.traits.region)) points += 6;
  if (isSame(a.traits.century, b.traits.century)) points += 3;
  if (a.traits.grave && b.traits.grave) points += 6;
  if (!a.bundled && a.feed === b.feed) points += 5;
  return points;
}

function isSame<V>(a: V | undefined, b: V | undefined): boolean {
  return a !== undefined && a === b;
}

/** Ties: score, roundness, id; the same id in two feeds by feed. */
function byScore(a: Arrangeable, b: Arrangeable): number {
  return b.score - a.score || b.roundScore - a.roundScore || compareText(a.id, b.id) || compareText(a.feed, b.feed);
}

/** By code unit: the same in every language. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
