/** "Why am I seeing this": the terms of a card's score and of its place, as data for words in any language. */
import type { Placement } from './arrange.ts';
import type { Term } from './score.ts';

/** The score is the sum of `terms`; `place` says what besides the score decided on the place. */
export interface Explanation {
  score: number;
  terms: Term[];
  place: Placement;
}

export function explain(card: { score: number; terms: Term[]; placement: Placement }): Explanation {
  return { score: card.score, terms: card.terms, place: card.placement };
}
