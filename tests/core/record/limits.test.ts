/** The limits of record.md 1.3, each at its edge and one beyond it, and the ids that must exist wherever they are named. */
import { describe, expect, it } from 'vitest';
import { validateFeedRecord, validateStrict } from '../../../core/record/validate.ts';
import { aClaim, type Loose, leastRecord, twoSources } from './full-record.ts';

const words = (length: number): string => 'x'.repeat(length);
const many = <T>(count: number, of: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => of(at));

const source = (at: number): Loose => ({ ...twoSources[0], id: `s${at + 1}` });
const statement = (at: number, own: Loose = {}): Loose => ({
  id: `q${at}`,
  speaker: { name: 'A', role: 'Mayor' },
  mode: 'paraphrase',
  lang: 'en',
  text: 'Words.',
  sources: ['s1'],
  ...own,
});
const said = (own: Loose): Loose => leastRecord({ sources: twoSources, statements: [statement(0, own)] });
const moment = (at: number, text = 'It went on.'): Loose => ({
  id: `m${at}`,
  date: '1990-04-05',
  text,
  sources: ['s1'],
});
const placeName = (own: Loose = {}): Loose => ({ text: 'X', lang: 'en', status: 'official', ...own });
const named = (...names: Loose[]): Loose => leastRecord({ places: [{ label: 'X', names }] });
const claimed = (count: number, own: Loose = {}): Loose =>
  leastRecord({ sources: twoSources, claims: many(count, (at) => aClaim({ id: `c${at}`, ...own })) });
const CATEGORIES = ['science', 'law', 'sport', 'music', 'arts', 'peace'];
const REGIONS = ['002', '142', '150', '019', '009'];
const LANGS = 'abcdefghijklmnopqrstuvwxyz'.split('').flatMap((letter) => [`a${letter}`, `b${letter}`]);

/** A record with so much of something. */
const LIMITS: [what: string, record: (amount: number) => Loose, least: number | null, most: number][] = [
  ['characters of an id', (n) => leastRecord({ id: words(n) }), 3, 80],
  ['characters of a title', (n) => leastRecord({ title: words(n) }), 3, 100],
  ['characters of a summary', (n) => leastRecord({ summary: words(n) }), 40, 400],
  ['characters of a body', (n) => leastRecord({ body: words(n) }), null, 4_000],
  ['places', (n) => leastRecord({ places: many(n, () => ({ label: 'X' })) }), null, 5],
  ['names of a place', (n) => named(...many(n, () => placeName())), null, 8],
  ['characters of a name', (n) => named(placeName({ text: words(n) }), placeName()), null, 80],
  ['characters of who uses a name', (n) => named(placeName({ usedBy: words(n) }), placeName()), null, 120],
  ['moments', (n) => leastRecord({ moments: many(n, (at) => moment(at)) }), null, 20],
  ['characters of a moment', (n) => leastRecord({ moments: [moment(0, words(n))] }), null, 300],
  ['claims', (n) => claimed(n), null, 20],
  ['characters of a claim', (n) => claimed(1, { text: words(n) }), null, 200],
  ['statements', (n) => leastRecord({ sources: twoSources, statements: many(n, (at) => statement(at)) }), null, 12],
  ['characters of a quote', (n) => said({ mode: 'quote', text: words(n) }), null, 300],
  ['characters of a paraphrase', (n) => said({ text: words(n) }), null, 500],
  ['people', (n) => leastRecord({ people: many(n, () => ({ name: 'A' })) }), null, 12],
  ['categories', (n) => leastRecord({ categories: CATEGORIES.slice(0, n) }), 1, 5],
  ['regions', (n) => leastRecord({ regions: REGIONS.slice(0, n) }), 1, 4],
  ['sources', (n) => leastRecord({ sources: many(n, source) }), 1, 12],
  ['sources of a record with figures', (n) => claimedFrom(n), 2, 12],
  ['links', (n) => leastRecord({ links: many(n, () => ({ url: 'https://example.org/', title: 'Page' })) }), null, 8],
  [
    'translations',
    (n) =>
      leastRecord({
        translations: Object.fromEntries(
          LANGS.slice(0, n).map((lang) => [lang, { title: 'T', summary: 'S', ofRevision: 1 }]),
        ),
      }),
    null,
    30,
  ],
];

function claimedFrom(count: number): Loose {
  return leastRecord({ sources: many(count, source), claims: [aClaim()] });
}

describe('a record holds', () => {
  it.each(LIMITS)('%s: what is allowed and no more', (_, record, least, most) => {
    const errors = (amount: number): string[] =>
      validateStrict(record(amount)).errors.map(({ path, rule }) => `${path} ${rule}`);
    expect(errors(most)).toEqual([]);
    expect(errors(most + 1)).not.toEqual([]);
    if (least === null) return;
    expect(errors(least)).toEqual([]);
    expect(errors(least - 1)).not.toEqual([]);
  });

  it('a date of 40 characters at most', () => {
    expect(validateStrict(leastRecord({ date: { edtf: `1990-04-05${' '.repeat(31)}` } })).errors).not.toEqual([]);
  });

  it('what a feed says too long, cut at a word', () => {
    const { record, errors } = validateFeedRecord({
      id: words(200),
      title: `A ${'title '.repeat(30)}`,
      summary: `A ${'summary '.repeat(80)}`,
      date: '1990-04-05',
    });
    expect(errors).toEqual([]);
    expect(record?.title).toMatch(/^A title .*title…$/);
    expect(record?.title.length).toBeLessThanOrEqual(100);
    expect(record?.summary).toMatch(/summary…$/);
    expect(record?.summary.length).toBeLessThanOrEqual(400);
  });

  it('a late Julian date of a feed as written, without a word on its basis (rule 7)', () => {
    const { record, errors } = validateFeedRecord({
      id: 'a',
      title: 'October',
      date: { edtf: '1917-10-25', calendar: 'julian' },
    });
    expect(errors).toEqual([]);
    expect(record?.anniversary).toBeUndefined();
    expect(record?.date).toEqual({ edtf: '1917-10-25', calendar: 'julian' });
  });
});

describe('ids (rule 5)', () => {
  const s9 = ['s9'];
  it.each<[string, Loose]>([
    ['a date', leastRecord({ date: { edtf: '1990-04-05', sources: s9 } })],
    [
      'an alternative',
      leastRecord({ date: { edtf: '1990-04-05', alternatives: [{ edtf: '1990-04-04', sources: s9 }] } }),
    ],
    ['a name', named(placeName({ sources: s9 }), placeName())],
    ['a moment', leastRecord({ moments: [{ ...moment(0), sources: s9 }] })],
    ['a claim', claimed(1, { sources: s9 })],
    ['a statement', said({ sources: s9 })],
    [
      'a table of an observance',
      leastRecord({
        kind: 'observance',
        date: undefined,
        observance: { rules: [{ type: 'table', dates: { 2028: ['2028-05-02'] }, sources: s9 }] },
      }),
    ],
  ])('of sources that do not exist are refused in %s', (_, record) => {
    expect(validateStrict(record).errors.map(({ rule }) => rule)).toEqual(['5']);
  });

  it.each<[string, Loose]>([
    ['moments', leastRecord({ moments: [moment(0), moment(0)] })],
    ['claims', leastRecord({ sources: twoSources, claims: [aClaim(), aClaim()] })],
    ['statements', leastRecord({ sources: twoSources, statements: [statement(0), statement(0)] })],
  ])('stand once among %s', (_, record) => {
    expect(validateStrict(record).errors.map(({ rule }) => rule)).toEqual(['5']);
  });
});

describe('dates (rule 2)', () => {
  const feb30 = '1990-02-30';
  const table = (dates: Loose): Loose =>
    leastRecord({
      kind: 'observance',
      date: undefined,
      observance: { rules: [{ type: 'table', dates, sources: ['s1'] }] },
    });
  it.each<[string, Loose]>([
    ['a figure', claimed(1, { asOf: feb30 })],
    ['a statement', said({ date: feb30 })],
    ['a source', leastRecord({ sources: [{ ...twoSources[0], published: feb30 }] })],
    ['a birth', leastRecord({ people: [{ name: 'A', born: feb30 }] })],
    ['a death', leastRecord({ people: [{ name: 'A', died: feb30 }] })],
    ['a moment', leastRecord({ moments: [{ ...moment(0), date: feb30 }] })],
    ['a table', table({ 2028: ['2028-02-30'] })],
    ['a table of another year', table({ 2028: ['2027-02-01'] })],
    [
      'a fixed observance',
      leastRecord({
        kind: 'observance',
        date: undefined,
        observance: { rules: [{ type: 'fixed', monthDay: '04-31' }] },
      }),
    ],
  ])('that do not exist are refused in %s', (_, record) => {
    expect(validateStrict(record).errors.map(({ rule }) => rule)).toContain('2');
  });

  it('of births, sources and figures may be of either calendar', () => {
    // 1700 was a leap year in the Julian calendar alone.
    const record = leastRecord({
      people: [{ name: 'A', born: '1700-02-29' }],
      sources: [{ ...twoSources[0], published: '1700-02-29' }],
    });
    expect(validateStrict(record).errors).toEqual([]);
    expect(validateStrict(leastRecord({ date: { edtf: '1700-02-29' } })).errors.map(({ rule }) => rule)).toContain('2');
  });
});
