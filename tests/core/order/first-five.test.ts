import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange } from '../../../core/order/arrange.ts';
import {
  bestPromise,
  canKeep,
  FIRST_CARDS,
  type FirstFivePromise,
  fewOfEachSort,
  partsFulfilled,
} from '../../../core/order/first-five.ts';
import type { Traits } from '../../../core/order/traits.ts';

const nothing: Traits = {
  topic: undefined,
  region: undefined,
  century: undefined,
  grave: false,
  before1900: false,
  scienceOrArts: false,
  women: false,
  war: false,
};
const of = (own: Partial<Traits> = {}): Traits => ({ ...nothing, ...own });
const everything: FirstFivePromise = { regions: 3, before1900: true, scienceOrArts: true, women: true, war: 2 };
const least: FirstFivePromise = { regions: 0, before1900: false, scienceOrArts: false, women: false, war: 5 };

const asCard = (traits: Traits, at: number) => ({
  id: `c${String(at).padStart(2, '0')}`,
  feed: 'bundle',
  bundled: true,
  pinned: false,
  score: 1000 - 30 * at,
  roundScore: 0,
  traits,
});
/** Places of the first five, in a list that comes sorted by score with more between cards than likeness can take. */
const firstFive = (all: Traits[]): string[] =>
  arrange(all.map(asCard), { day: true, gentleStart: false })
    .slice(0, FIRST_CARDS)
    .map(({ card }) => card.id);

describe('the first five', () => {
  const a = of({ region: 'A' });
  const b = of({ region: 'B' });

  it('are left alone when they keep the promise', () => {
    const all = [
      of({ region: 'A', women: true }),
      of({ region: 'B', before1900: true }),
      of({ region: 'C', scienceOrArts: true }),
      a,
      a,
      a,
      b,
    ];
    expect(firstFive(all)).toEqual(['c00', 'c01', 'c02', 'c03', 'c04']);
  });

  it('have a third region, the highest that brings one, in the last place that can', () => {
    expect(firstFive([a, a, a, a, a, b, of({ region: 'C' }), of({ region: 'D' })])).toEqual([
      'c00',
      'c01',
      'c02',
      'c05',
      'c06',
    ]);
  });

  it('have two regions where there are no three', () => {
    expect(firstFive([a, a, a, a, a, b, a])).toEqual(['c00', 'c01', 'c02', 'c03', 'c05']);
  });

  it.each(['before1900', 'scienceOrArts', 'women'] as const)('have one of %s', (need) => {
    expect(firstFive([a, a, a, a, a, a, of({ region: 'A', [need]: true }), of({ region: 'A', [need]: true })])).toEqual(
      ['c00', 'c01', 'c02', 'c03', 'c06'],
    );
  });

  it('have one card for several parts when the slots are short', () => {
    const war = of({ region: 'A', war: true });
    const all = [
      a,
      a,
      a,
      a,
      of({ region: 'A', women: true }),
      of({ region: 'B', before1900: true }),
      of({ region: 'C', scienceOrArts: true }),
      war,
    ];
    expect(firstFive(all)).toEqual(['c00', 'c01', 'c04', 'c05', 'c06']);
  });

  it('have at most two of war or atrocity', () => {
    const war = of({ region: 'A', war: true });
    expect(firstFive([war, war, war, war, a, a, a])).toEqual(['c00', 'c01', 'c04', 'c05', 'c06']);
  });

  it('have more of war when there is nothing else', () => {
    const war = of({ region: 'A', war: true });
    expect(firstFive([war, war, war, war, a, a])).toEqual(['c00', 'c01', 'c02', 'c04', 'c05']);
    expect(firstFive([war, war, war, war, war, war])).toEqual(['c00', 'c01', 'c02', 'c03', 'c04']);
  });

  it('are all there are when there are no more', () => {
    const war = of({ region: 'A', war: true });
    expect(firstFive([war, war, war, a])).toEqual(['c00', 'c01', 'c02', 'c03']);
    expect(firstFive([war, war, war, a, of({ women: true })])).toEqual(['c00', 'c01', 'c02', 'c03', 'c04']);
  });

  it('count pinned cards among them', () => {
    const pinned = [a, a, a].map((traits, at) => ({ ...asCard(traits, at), pinned: true }));
    const rest = [a, a, b, of({ region: 'C', women: true })].map((traits, at) => asCard(traits, at + 3));
    const order = arrange([...pinned, ...rest], { day: true, gentleStart: false }).map(({ card }) => card.id);
    expect(order).toEqual(['c00', 'c01', 'c02', 'c05', 'c06', 'c03', 'c04']);
  });

  it('are what the pinned cards are when five or more are pinned', () => {
    const pinned = [a, a, a, a, a, a].map((traits, at) => ({ ...asCard(traits, at), pinned: true }));
    const rest = [of({ region: 'C', women: true })].map((traits, at) => asCard(traits, at + 6));
    const order = arrange([...pinned, ...rest], { day: true, gentleStart: false }).map(({ card }) => card.id);
    expect(order).toEqual(['c00', 'c01', 'c02', 'c03', 'c04', 'c05', 'c06']);
  });

  it('say for what a card was preferred', () => {
    const all = [a, a, a, a, a, of({ region: 'A', women: true }), b];
    const order = arrange(all.map(asCard), { day: true, gentleStart: false });
    expect(order.map(({ card, placement }) => [card.id, placement.promised])).toEqual([
      ['c00', undefined],
      ['c01', undefined],
      ['c02', undefined],
      ['c05', ['women']],
      ['c06', ['regions']],
      ['c03', undefined],
      ['c04', undefined],
    ]);
  });

  it('are not asked of a shelf', () => {
    const all = [a, a, a, a, a, b].map(asCard);
    const order = arrange(all, { day: false, gentleStart: false }).map(({ card }) => card.id);
    expect(order).toEqual(['c00', 'c01', 'c02', 'c03', 'c04', 'c05']);
  });
});

describe('the parts that a card fulfils', () => {
  it.each<[string, Partial<Traits>[], Partial<Traits>, string[]]>([
    ['none', [], {}, []],
    [
      'all at once',
      [],
      { region: 'A', before1900: true, scienceOrArts: true, women: true },
      ['before1900', 'scienceOrArts', 'women', 'regions'],
    ],
    [
      'what is not there yet',
      [{ women: true, region: 'A' }],
      { women: true, region: 'A', before1900: true },
      ['before1900'],
    ],
    ['a fourth region', [{ region: 'A' }, { region: 'B' }, { region: 'C' }], { region: 'D' }, []],
    ['peace after two wars', [{ war: true }, { war: true }], {}, ['war']],
    ['war after two wars', [{ war: true }, { war: true }], { war: true }, []],
    ['peace after one war', [{ war: true }], {}, []],
  ])('%s', (_, picked, candidate, parts) => {
    expect(partsFulfilled(everything, picked.map(of), of(candidate))).toEqual(parts);
  });

  it('are only those that were promised', () => {
    expect(partsFulfilled(least, [], of({ region: 'A', before1900: true, women: true, scienceOrArts: true }))).toEqual(
      [],
    );
  });
});

/** The promise kept by five cards, as the rule says it. */
function kept(cards: readonly Traits[]): FirstFivePromise {
  return {
    regions: Math.min(3, new Set(cards.flatMap(({ region }) => region ?? [])).size),
    before1900: cards.some(({ before1900 }) => before1900),
    scienceOrArts: cards.some(({ scienceOrArts }) => scienceOrArts),
    women: cards.some(({ women }) => women),
    war: Math.max(2, cards.filter(({ war }) => war).length),
  };
}

/** A number that orders promises: parts in full, then earlier parts before later ones, then the rest. */
function worth({ regions, before1900, scienceOrArts, women, war }: FirstFivePromise): number {
  const flags = [before1900, scienceOrArts, women].map(Number);
  const parts = Number(regions === 3) + flags[0]! + flags[1]! + flags[2]! + Number(war === 2);
  return ((((parts * 10 + regions) * 10 + flags[0]!) * 10 + flags[1]!) * 10 + flags[2]!) * 10 + (5 - war);
}

function subsets<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, at) => subsets(items.slice(at + 1), size - 1).map((rest) => [item, ...rest]));
}

const anyTraits: fc.Arbitrary<Traits> = fc
  .record({
    region: fc.constantFrom('A', 'A', 'A', 'B', 'C', 'D', undefined),
    before1900: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
    scienceOrArts: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
    women: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
    war: fc.boolean(),
  })
  .map(of);

describe('the best promise', () => {
  it('is the best of all choices of five, and the order keeps it', () => {
    fc.assert(
      fc.property(fc.array(anyTraits, { maxLength: 9 }), (pool) => {
        const choices = subsets(pool, Math.min(FIRST_CARDS, pool.length));
        const best = Math.max(...choices.map((cards) => worth(kept(cards))));
        expect(worth(bestPromise([], pool))).toBe(best);
        const order = arrange(pool.map(asCard), { day: true, gentleStart: false });
        expect(worth(kept(order.slice(0, FIRST_CARDS).map(({ card }) => card.traits)))).toBe(best);
      }),
      { numRuns: 400 },
    );
  });

  it('reckons with what is picked', () => {
    fc.assert(
      fc.property(fc.array(anyTraits, { maxLength: 4 }), fc.array(anyTraits, { maxLength: 7 }), (picked, pool) => {
        const choices = subsets(pool, Math.min(FIRST_CARDS - picked.length, pool.length));
        const best = Math.max(...choices.map((cards) => worth(kept([...picked, ...cards]))));
        expect(worth(bestPromise(picked, pool))).toBe(best);
      }),
      { numRuns: 400 },
    );
  });

  it('is found fast among thousands of cards', () => {
    const many = Array.from({ length: 3_000 }, (_, at) => of({ region: 'A', war: at % 3 === 0 }));
    many.push(of({ region: 'B', women: true }));
    const started = performance.now();
    const order = arrange(many.map(asCard), { day: true, gentleStart: false });
    expect(order.slice(0, FIRST_CARDS).map(({ card }) => card.id)).toContain('c3000');
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

describe('a part of the pool', () => {
  it('keeps five of a sort, and five new regions of it', () => {
    const plain = Array.from({ length: 9 }, () => of({ region: 'A' }));
    expect(fewOfEachSort([], plain)).toHaveLength(5);
    const regions = 'BCDEFGHI'.split('').map((region) => of({ region }));
    // Five plain ones, of which one brings a new region, and four more regions.
    expect(fewOfEachSort([], [...plain, ...regions])).toHaveLength(9);
    expect(fewOfEachSort([of({ region: 'A' })], [...plain, ...regions])).toHaveLength(10);
    expect(
      fewOfEachSort([], [...plain, of({ region: 'A', women: true }), of({ region: 'A', war: true })]),
    ).toHaveLength(7);
    expect(fewOfEachSort([], [])).toEqual([]);
  });

  it('decides as the whole would', () => {
    fc.assert(
      fc.property(fc.array(anyTraits, { maxLength: 3 }), fc.array(anyTraits, { maxLength: 40 }), (picked, pool) => {
        for (const regions of [0, 2, 3]) {
          for (const war of [2, 5]) {
            const promise = { ...everything, regions, war };
            expect(canKeep(promise, picked, fewOfEachSort(picked, pool))).toBe(canKeep(promise, picked, pool));
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
