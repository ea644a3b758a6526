import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Arrangeable, type Arranged, arrange } from '../../../core/order/arrange.ts';
import type { Traits } from '../../../core/order/traits.ts';

type Own = Partial<Omit<Arrangeable, 'traits'>> & Partial<Traits>;

/** A card that is like no other, unless the test says so. */
function card(id: string, score: number, own: Own = {}): Arrangeable {
  const { feed = 'bundle', bundled = true, pinned = false, roundScore = 0, ...traits } = own;
  return {
    id,
    feed,
    bundled,
    pinned,
    score,
    roundScore,
    traits: {
      topic: `topic of ${id}`,
      region: `region of ${id}`,
      century: undefined,
      grave: false,
      before1900: false,
      scienceOrArts: false,
      women: false,
      war: false,
      ...traits,
    },
  };
}

const shelf = (cards: Arrangeable[]): Arranged<Arrangeable>[] => arrange(cards, { day: false, gentleStart: false });
const day = (cards: Arrangeable[]): Arranged<Arrangeable>[] => arrange(cards, { day: true, gentleStart: false });
const gentle = (cards: Arrangeable[]): Arranged<Arrangeable>[] => arrange(cards, { day: true, gentleStart: true });
const ids = (order: Arranged<Arrangeable>[]): string => order.map((arranged) => arranged.card.id).join(' ');

describe('the greedy order', () => {
  it('of nothing is nothing', () => {
    expect(shelf([])).toEqual([]);
    expect(day([])).toEqual([]);
    expect(gentle([])).toEqual([]);
  });

  it('goes by score', () => {
    expect(ids(shelf([card('a', 10), card('b', 30), card('c', 20)]))).toBe('b c a');
  });

  it('settles ties by score, then roundness, then id, then feed', () => {
    expect(ids(shelf([card('b', 30), card('a', 30)]))).toBe('a b');
    expect(ids(shelf([card('a', 30), card('b', 30, { roundScore: 2 })]))).toBe('b a');
    expect(ids(shelf([card('B', 30), card('a', 30), card('C', 30)]))).toBe('B C a');
    const twins = [card('a', 30, { feed: 'y' }), card('a', 30, { feed: 'x' })];
    expect(shelf(twins).map((arranged) => arranged.card.feed)).toEqual(['x', 'y']);
    // "b" is worth 30 − 8 after "a"; "c", bare, as much: the higher score goes first.
    const like = { topic: 'law' };
    expect(ids(shelf([card('a', 40, like), card('b', 30, like), card('c', 22)]))).toBe('a b c');
    expect(ids(shelf([card('a', 40, like), card('b', 30, like), card('c', 23)]))).toBe('a c b');
  });

  it.each<[string, Own, number]>([
    ['the same first topic', { topic: 'law' }, 8],
    ['the same first region', { region: '030' }, 6],
    ['the same century', { century: 19 }, 3],
    ['both grave', { grave: true }, 6],
    ['the same feed of the reader', { feed: 'ngo', bundled: false }, 5],
    ['topic and region', { topic: 'law', region: '030' }, 14],
    ['topic, region and century', { topic: 'law', region: '030', century: 19 }, 17],
    ['more than 20', { topic: 'law', region: '030', century: 19, grave: true }, 20],
    ['both in the bundle', {}, 0],
    ['neither with a topic', { topic: undefined, region: undefined }, 0],
    ['both before 1900', { before1900: true, women: true, war: true, scienceOrArts: true }, 0],
  ])('takes points for %s', (_, own, points) => {
    const order = shelf([card('a', 40, own), card('b', 30, own)]);
    expect(order.map(({ placement }) => placement)).toEqual([{ likeness: 0 }, { likeness: points }]);
  });

  it('takes none when only one is grave, or the feeds differ', () => {
    const one = [
      card('a', 40, { grave: true, feed: 'x', bundled: false }),
      card('b', 30, { feed: 'y', bundled: false }),
    ];
    expect(shelf(one)[1]!.placement.likeness).toBe(0);
    const two = [card('a', 40, { feed: 'x', bundled: true }), card('b', 30, { feed: 'y', bundled: false })];
    expect(shelf(two)[1]!.placement.likeness).toBe(0);
  });

  it('adds up over the last three, at most 20 points, and forgets the fourth', () => {
    const like = { century: 19 };
    const order = shelf([
      card('a', 50, like),
      card('b', 49, like),
      card('c', 48, like),
      card('d', 47, like),
      card('e', 46, like),
    ]);
    expect(order.map(({ placement }) => placement.likeness)).toEqual([0, 3, 6, 9, 9]);
    const much = { topic: 'law' };
    const capped = shelf(['a', 'b', 'c', 'd'].map((id, at) => card(id, 90 - at, much)));
    expect(capped.map(({ placement }) => placement.likeness)).toEqual([0, 8, 16, 20]);
    // After three others the first is forgotten.
    const far = shelf([card('a', 90, much), card('b', 80), card('c', 70), card('d', 60), card('e', 50, much)]);
    expect(far[4]!.placement.likeness).toBe(0);
  });

  it('lets a lower one pass while the likeness lasts, and not longer', () => {
    const law = { topic: 'law' };
    expect(ids(shelf([card('a', 50, law), card('b', 49, law), card('c', 42)]))).toBe('a c b');
    expect(ids(shelf([card('a', 50, law), card('b', 49, law), card('c', 41)]))).toBe('a b c');
  });

  it('of a day goes by the same likeness', () => {
    const law = { topic: 'law' };
    expect(ids(day([card('a', 50, law), card('b', 49, law), card('c', 42)]))).toBe('a c b');
    expect(ids(day([card('a', 50, law), card('b', 49, law), card('c', 41), card('d', 40)]))).toBe('a b c d');
    const order = day([card('a', 50, law), card('b', 49, law), card('c', 48, law), card('d', 10)]);
    expect(order.map((arranged) => [arranged.card.id, arranged.placement.likeness])).toEqual([
      ['a', 0],
      ['b', 8],
      ['c', 16],
      ['d', 0],
    ]);
  });

  it('puts pinned cards first, by the same rule among themselves', () => {
    const pinned = { pinned: true };
    const order = shelf([card('a', 90), card('p', 10, pinned), card('q', 20, pinned)]);
    expect(ids(order)).toBe('q p a');
    expect(order.map(({ placement }) => placement.pinned)).toEqual([true, true, undefined]);
    const law = { topic: 'law' };
    expect(ids(shelf([card('a', 90, law), card('b', 85), card('p', 10, { ...law, pinned: true })]))).toBe('p b a');
  });

  it('does not depend on the order of what it is given, and loses nothing', () => {
    fc.assert(
      fc.property(
        anyCards(12),
        fc.boolean(),
        fc.boolean(),
        fc.infiniteStream(fc.nat()),
        (cards, isDay, soft, random) => {
          const options = { day: isDay, gentleStart: soft };
          const order = arrange(cards, options);
          const keys = cards.map((one) => [random.next().value!, one] as const).sort(([a], [b]) => a - b);
          expect(
            ids(
              arrange(
                keys.map(([, one]) => one),
                options,
              ),
            ),
          ).toBe(ids(order));
          expect(order.map((arranged) => arranged.card.id).sort()).toEqual(cards.map(({ id }) => id).sort());
        },
      ),
    );
  });

  it('on a shelf takes at every step the best that is left', () => {
    fc.assert(
      fc.property(anyCards(14), (cards) => {
        const order = shelf(cards.map((one) => ({ ...one, pinned: false })));
        order.forEach((arranged, at) => {
          const worth = (one: Arrangeable): number =>
            one.score - plainLikeness(one, order.slice(Math.max(0, at - 3), at));
          const best = Math.max(...order.slice(at).map((rest) => worth(rest.card)));
          expect(worth(arranged.card)).toBe(best);
        });
      }),
    );
  });
});

describe('a gentle start', () => {
  const grave = { grave: true };
  it('puts the first card that is not grave before the grave lead', () => {
    const order = gentle([card('a', 90, grave), card('b', 80), card('c', 70, grave), card('d', 60)]);
    expect(ids(order)).toBe('b a c d');
    expect(order.map(({ placement }) => placement.gentle)).toEqual([true, undefined, undefined, undefined]);
  });

  it('changes nothing when the lead is not grave, when all are, or when it is not wanted', () => {
    expect(ids(gentle([card('a', 90), card('b', 80, grave), card('c', 70)]))).toBe('a b c');
    expect(ids(gentle([card('a', 90, grave), card('b', 80, grave)]))).toBe('a b');
    expect(ids(day([card('a', 90, grave), card('b', 80)]))).toBe('a b');
    expect(ids(arrange([card('a', 90, grave), card('b', 80)], { day: false, gentleStart: true }))).toBe('a b');
  });

  it('moves a card of the first five, and the others stay as they were', () => {
    // Picked anew after "d", "c" would lose to "b".
    const solemn = (topic: string) => ({ grave: true, topic });
    const cards = [
      card('a', 90, solemn('x')),
      card('b', 80, solemn('y')),
      card('c', 79, solemn('z')),
      card('d', 40, { topic: 'z' }),
    ];
    const before = ids(day(cards));
    expect(before).toBe('a b c d');
    expect(ids(gentle(cards))).toBe('d a b c');
    const alike = [
      card('a', 90, solemn('x')),
      card('b', 75, solemn('y')),
      card('c', 78, solemn('z')),
      card('d', 40, { topic: 'z' }),
    ];
    expect(ids(day(alike))).toBe('a c b d');
    expect(ids(gentle(alike))).toBe('d a c b');
  });

  it('goes before a pinned grave card too', () => {
    expect(ids(gentle([card('a', 90), card('p', 80, { ...grave, pinned: true })]))).toBe('a p');
  });

  it('keeps the promise of the first five when its card comes from beyond them', () => {
    const solemn = ['a', 'b', 'c', 'd', 'e'].map((id, at) => card(id, 200 - at, grave));
    const cards = [...solemn, card('f', 100, { grave: true, before1900: true }), card('g', 10)];
    expect(ids(day(cards)).split(' ').slice(0, 5)).toContain('f');
    const order = ids(gentle(cards)).split(' ');
    expect(order[0]).toBe('g');
    expect(order.slice(0, 5)).toContain('f');
    expect(order).toHaveLength(7);
    expect(gentle(cards)[0]!.placement).toEqual({ likeness: 0, gentle: true });
    // Beyond the first five begins with the sixth.
    const sixth = [...solemn, card('f', 100), card('h', 90, { grave: true, before1900: true })];
    const after = gentle(sixth);
    expect(ids(after.slice(0, 5))).toMatch(/^f /);
    expect(ids(after.slice(0, 5))).toContain('h');
  });
});

/** Same rule, written without care for speed. */
function plainLikeness(one: Arrangeable, last: Arranged<Arrangeable>[]): number {
  let sum = 0;
  for (const { card: other } of last) {
    if (one.traits.topic && one.traits.topic === other.traits.topic) sum += 8;
    if (one.traits.region && one.traits.region === other.traits.region) sum += 6;
    if (one.traits.century !== undefined && one.traits.century === other.traits.century) sum += 3;
    if (one.traits.grave && other.traits.grave) sum += 6;
    if (!one.bundled && !other.bundled && one.feed === other.feed) sum += 5;
  }
  return Math.min(20, sum);
}

function anyCards(most: number): fc.Arbitrary<Arrangeable[]> {
  const own = fc.record({
    score: fc.integer({ min: 0, max: 60 }),
    pinned: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
    roundScore: fc.integer({ min: 0, max: 5 }),
    bundled: fc.boolean(),
    topic: fc.constantFrom('law', 'science', 'war-conflict', undefined),
    region: fc.constantFrom('030', '143', '150', undefined),
    century: fc.constantFrom(18, 19, undefined),
    grave: fc.boolean(),
    before1900: fc.boolean(),
    scienceOrArts: fc.boolean(),
    women: fc.boolean(),
    war: fc.boolean(),
  });
  return fc
    .array(own, { maxLength: most })
    .map((all) =>
      all.map(({ score, ...rest }, at) => card(`c${at}`, score, { feed: rest.bundled ? 'bundle' : 'ngo', ...rest })),
    );
}
