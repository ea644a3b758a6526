import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { parseCsv } from '../../../core/feed/adapters/csv.ts';
import { parseIcs } from '../../../core/feed/adapters/ics.ts';
import { parsePlainJsonFeed } from '../../../core/feed/adapters/plain-json-feed.ts';
import { parseWordPress } from '../../../core/feed/adapters/wordpress.ts';
import { parseJsonFeed } from '../../../core/feed/json-feed.ts';
import { validateFeedRecord, validateStrict } from '../../../core/record/validate.ts';
import { fullRecord, type Loose } from '../record/full-record.ts';

const hostile: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({ maxDepth: 3, withBigInt: true, withDate: true, withNullPrototype: true, withSparseArray: true }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    null,
    '',
    'javascript:alert(1)',
    '1990-02-30',
    '\u202E',
    -1,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    [],
    {},
    '__proto__',
    'x'.repeat(5_000),
  ),
);

/** Every path within a value. */
function pathsOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, child]) => pathsOf(child, [...path, key]))];
}

const template = ((): Loose => {
  const { id, title, summary, ...rest } = fullRecord();
  const item = {
    id,
    title,
    summary,
    content_text: 'Text.',
    url: 'https://example.org/',
    tags: ['law'],
    _anniversary: rest,
  };
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Feed',
    next_url: '/2',
    items: [item, { id: 'b', title: 'B', _anniversary: { date: '1990' } }],
    _anniversary: { archive: {} },
  };
})();
const PATHS = pathsOf(template).filter((path) => path.length > 0);

/** The template with some values replaced, removed or given to another key. */
const mutated = fc
  .array(
    fc.tuple(
      fc.constantFrom(...PATHS),
      fc.oneof({ weight: 4, arbitrary: hostile }, { weight: 1, arbitrary: fc.constant(undefined) }),
      fc.constantFrom('set', 'delete', 'add'),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((changes) => {
    const feed = structuredClone(template);
    for (const [path, value, how] of changes) {
      let parent: unknown = feed;
      for (const key of path.slice(0, -1))
        parent = typeof parent === 'object' && parent !== null ? (parent as Loose)[key] : undefined;
      if (typeof parent !== 'object' || parent === null) continue;
      const key = path.at(-1)!;
      if (how === 'delete') Reflect.deleteProperty(parent, key);
      else Reflect.set(parent, how === 'add' ? `${key}x` : key, value);
    }
    return feed;
  });

const ownOfPrototypes = (): PropertyKey[][] =>
  [Object, Array, Function].map(({ prototype }) => Reflect.ownKeys(prototype));
const before = ownOfPrototypes();
afterAll(() => {
  expect(ownOfPrototypes()).toEqual(before);
});

describe('10,000 mutated feeds', () => {
  it('are read without a crash, and what is kept is good', () => {
    fc.assert(
      fc.property(mutated, (feed) => {
        const page = parseJsonFeed(feed, { url: 'https://example.org/feed.json' });
        for (const record of page.records) {
          // What was cleaned once is good, and stays as it is.
          const again = validateFeedRecord(record, { maxWeight: 5 });
          expect(again.errors).toEqual([]);
          expect(again.record).toEqual(record);
          for (const { url } of [...record.sources, ...(record.links ?? [])]) expect(url).toMatch(/^https:/i);
        }
      }),
      { numRuns: 10_000 },
    );
  }, 60_000);

  it('any value at all is answered, never thrown at', () => {
    fc.assert(
      fc.property(hostile, fc.string({ unit: 'binary' }), (value, text) => {
        for (const parse of [parseJsonFeed, parsePlainJsonFeed, parseWordPress, validateFeedRecord, validateStrict])
          parse(value);
        for (const parse of [parseJsonFeed, parsePlainJsonFeed, parseWordPress, parseCsv, parseIcs]) parse(text);
      }),
      { numRuns: 2_000 },
    );
  });
});
