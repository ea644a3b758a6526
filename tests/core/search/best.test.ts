import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Best } from '../../../core/search/best.ts';

it('keeps what sorting all would put first', () => {
  const offers = fc.uniqueArray(fc.record({ id: fc.string({ maxLength: 3 }), score: fc.integer({ min: 0, max: 9 }) }), {
    selector: ({ id }) => id,
    maxLength: 40,
  });
  fc.assert(
    fc.property(offers, fc.integer({ min: 1, max: 12 }), (all, limit) => {
      const best = new Best<{ id: string }>(limit);
      for (const item of all) best.offer(item, item.score);
      const sorted = all.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit);
      expect(best.items).toEqual(sorted.map((item) => ({ item, score: item.score })));
    }),
    { numRuns: 2_000 },
  );
});
