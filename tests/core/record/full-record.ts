import baren from './baren.json' with { type: 'json' };

export type Loose = { [key: string]: unknown };

/** The full record of record.md 1.5, with what a test changes; a key set to undefined is left out. */
export function fullRecord(own: Loose = {}): Loose {
  const record: Loose = { ...structuredClone(baren), ...own };
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

const source = (id: string): Loose => ({
  id,
  url: `https://example.org/${id}`,
  title: 'A page',
  publisher: 'Example',
  kind: 'reference',
  accessed: '2026-11-23',
});

/** The least that strict mode takes, with what a test changes. */
export function leastRecord(own: Loose = {}): Loose {
  const record: Loose = {
    id: 'least-record',
    kind: 'event',
    lang: 'en',
    title: 'Something happened somewhere',
    summary: 'Somebody did something that mattered to somebody else, and it is told here.',
    date: { edtf: '1990-04-05' },
    categories: ['science'],
    regions: ['150'],
    tone: 'neutral',
    weight: 3,
    sources: [source('s1')],
    attribution: { author: 'Editors', licence: 'CC0-1.0' },
    revision: 1,
    created: '2026-11-23',
    updated: '2026-11-23',
    ...own,
  };
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

export const twoSources = [source('s1'), source('s2')];

/** A claim that is good, with what a test changes. */
export function aClaim(own: Loose = {}): Loose {
  return {
    id: 'c1',
    about: 'participants',
    bound: 'about',
    value: 200,
    by: { name: 'Somebody' },
    sources: ['s1'],
    ...own,
  };
}
