import { describe, expect, it } from 'vitest';
import { validateFeedRecord, validateStrict } from '../../../core/record/validate.ts';
import { aClaim, fullRecord, type Loose, leastRecord, twoSources } from './full-record.ts';

type Case = [rule: string, what: string, record: Loose];

const withClaim = (claim: Loose, own: Loose = {}): Loose =>
  leastRecord({ sources: twoSources, claims: [aClaim(claim)], ...own });
const quote = {
  id: 'q1',
  speaker: { name: 'A', role: 'Mayor' },
  mode: 'quote',
  lang: 'en',
  text: 'Words.',
  sources: ['s1'],
};
const withQuote = (own: Loose): Loose => leastRecord({ sources: twoSources, statements: [{ ...quote, ...own }] });
const dated = (edtf: string, own: Loose = {}): Loose => leastRecord({ date: { edtf, ...own } });
const killed = { about: 'killed', bound: 'exact', value: 3 };

const { accessed: _, ...unopened } = twoSources[1] ?? {};

const STRICT_ERRORS: Case[] = [
  ['1', 'a control character', leastRecord({ title: 'Something \u0007 happened' })],
  ['1', 'a line break in a title', leastRecord({ title: 'Something\nhappened here' })],
  ['1', 'a bidi override', leastRecord({ title: 'Something \u202Eharmless' })],
  ['1', 'an isolate deep inside', withQuote({ text: 'Words \u2066 and more' })],
  ['1', 'text that is not NFC', leastRecord({ title: 'Cafe\u0301 opens its doors' })],
  ['1', 'HTML', leastRecord({ title: 'Something <b>bold</b> happened' })],
  ['1', 'an entity', leastRecord({ title: 'Tom &amp; Jerry have met' })],
  ['1', 'a Markdown link', leastRecord({ title: 'See [this](https://example.org)' })],
  ['1', 'Markdown emphasis', leastRecord({ title: 'Something **bold** happened' })],
  ['1', 'zalgo', leastRecord({ title: `Somethi\u0302\u0303\u0304\u0305\u0306\u0307ng happened`.normalize('NFC') })],
  ['2', 'a day that does not exist', dated('1990-02-30')],
  ['2', '29 February of a common Gregorian year', dated('1900-02-29')],
  ['2', 'a date outside the subset', dated('1990-04-05T10:00')],
  ['2', 'an end before the start', dated('1990-04-10/1990-04-05')],
  [
    '2',
    'an alternative that does not exist',
    dated('1990-04-05', { alternatives: [{ edtf: '1990-04-31', sources: ['s1'] }] }),
  ],
  ['2', 'a month-day that does not exist', leastRecord({ anniversary: { monthDay: '02-30' } })],
  ['3', 'an unknown key', leastRecord({ colour: 'red' })],
  ['3', 'a key of Object.prototype', JSON.parse(`{"__proto__":{"x":1},${JSON.stringify(leastRecord()).slice(1)}`)],
  ['4', 'http', leastRecord({ links: [{ url: 'http://example.org/', title: 'Page' }] })],
  ['4', 'javascript:', leastRecord({ links: [{ url: 'javascript:alert(1)', title: 'Page' }] })],
  ['4', 'an address of a source', leastRecord({ sources: [{ ...twoSources[0], url: 'ftp://example.org/' }] })],
  ['5', 'a dangling source', withClaim({ sources: ['s9'] })],
  ['5', 'a dangling dispute', withClaim({ disputes: ['c9'] })],
  ['5', 'a source id twice', leastRecord({ sources: [twoSources[0], twoSources[0]] })],
  [
    '5',
    'a moment outside the range',
    fullRecord({ moments: [{ id: 'm1', date: '1990-04-12', text: 'Late.', sources: ['s1'] }] }),
  ],
  ['6', 'exact without value', withClaim({ bound: 'exact', value: undefined })],
  ['6', 'about without value', withClaim({ value: undefined })],
  ['6', 'min without low', withClaim({ bound: 'min', value: undefined })],
  ['6', 'max without high', withClaim({ bound: 'max', value: undefined })],
  ['6', 'a range upside down', withClaim({ bound: 'range', low: 5, high: 5 })],
  ['6', 'a negative figure', withClaim({ value: -1 })],
  ['6', 'nobody who says it', withClaim({ by: undefined })],
  ['7', 'a late Julian date without basis', dated('1917-10-25', { calendar: 'julian' })],
  ['8', 'an early Gregorian day', dated('1066-10-14')],
  ['9', 'a quote without source', withQuote({ sources: [] })],
  ['9', 'a translated quote without original', withQuote({ lang: 'ug' })],
  ['10', 'the killed, not grave', withClaim(killed)],
  ['11', 'updated before created', leastRecord({ updated: '2026-11-22' })],
  ['11', 'a revision of 0', leastRecord({ revision: 0 })],
  ['11', 'half a revision', leastRecord({ revision: 1.5 })],
  ['11', 'a day that does not exist', leastRecord({ created: '2026-02-30', updated: '2026-11-23' })],
  ['13', 'withdrawn without a note', leastRecord({ status: 'withdrawn' })],
  ['id', 'an id in capitals', leastRecord({ id: 'Least' })],
  ['title', 'a title with a full stop', leastRecord({ title: 'Something happened.' })],
  ['title', 'a title with an exclamation mark', leastRecord({ title: 'Something happened!' })],
  ['sources', 'claims with one source', leastRecord({ claims: [aClaim()] })],
  ['required', 'an unopened page that is no reference work', leastRecord({ sources: [{ ...unopened, kind: 'news' }] })],
  ['required', 'a figure that rests on an unopened article', withClaim({}, { sources: [twoSources[0], unopened] })],
  ['limit', 'a title of 101 characters', leastRecord({ title: 'x'.repeat(101) })],
  ['limit', 'a summary of 39 characters', leastRecord({ summary: 'x'.repeat(39) })],
  ['limit', 'a quote of 301 characters', withQuote({ text: 'x'.repeat(301) })],
  ['limit', 'six categories', leastRecord({ categories: ['science', 'law', 'sport', 'music', 'arts', 'peace'] })],
  ['limit', '21 claims', withClaim({}, { claims: Array.from({ length: 21 }, (_, i) => aClaim({ id: `c${i}` })) })],
  [
    'limit',
    '31 translations',
    leastRecord({
      translations: Object.fromEntries(
        Array.from({ length: 31 }, (_, i) => [
          `x${String.fromCharCode(97 + (i % 26))}${i < 26 ? '' : 'x'}`,
          { title: 'T', summary: 'S', ofRevision: 1 },
        ]),
      ),
    }),
  ],
  ['schema', 'a category that is not ours', leastRecord({ categories: ['cats'] })],
  ['schema', 'a region that does not exist', leastRecord({ regions: ['999'] })],
  ['depth', 'nine levels', leastRecord({ x: [[[[[[[[1]]]]]]]] })],
  ...[
    'id',
    'kind',
    'lang',
    'title',
    'summary',
    'date',
    'categories',
    'regions',
    'tone',
    'weight',
    'sources',
    'attribution',
    'revision',
    'created',
    'updated',
  ].map((field): Case => ['required', `no ${field}`, leastRecord({ [field]: undefined })]),
];

const WARNINGS: Case[] = [
  [
    '6',
    'rival tolls that do not dispute',
    withClaim(killed, {
      tone: 'grave',
      sensitivity: ['killing'],
      claims: [aClaim(killed), aClaim({ ...killed, id: 'c2' })],
    }),
  ],
  ['10', 'the killed long ago, not grave', withClaim(killed, { date: { edtf: '1850-04-05' } })],
  ['10', 'grave without sensitivity', leastRecord({ tone: 'grave' })],
  [
    '12',
    'a translation of an earlier revision',
    leastRecord({ revision: 2, translations: { fr: { title: 'T', summary: 'S', ofRevision: 1 } } }),
  ],
  ['14', 'the 1st with one source', dated('1990-04-01')],
  ['14', 'the 15th with one source', dated('1990-04-15')],
  ['15', 'a speaker without role', withQuote({ speaker: { name: 'A' } })],
  [
    '15',
    'a contested name alone',
    leastRecord({ places: [{ label: 'X', names: [{ text: 'X', lang: 'en', status: 'contested' }] }] }),
  ],
];

const GOOD: [what: string, record: Loose][] = [
  ['the record of the design', fullRecord()],
  ['the least', leastRecord()],
  [
    'a late Julian date with its basis',
    leastRecord({ date: { edtf: '1917-10-25', calendar: 'julian' }, anniversary: { basis: 'gregorian' } }),
  ],
  ['a Julian leap day', dated('1500-02-29', { calendar: 'julian' })],
  [
    'an early Gregorian day with a note',
    dated('1066-10-14', { note: 'Given in the Gregorian calendar by the source.' }),
  ],
  [
    'an observance',
    leastRecord({ kind: 'observance', date: undefined, observance: { rules: [{ type: 'fixed', monthDay: '02-29' }] } }),
  ],
  [
    'a moment on a day of an alternative',
    fullRecord({ moments: [{ id: 'm1', date: '1990-04-04', text: 'Early.', sources: ['s1'] }] }),
  ],
  ['Persian with ZWNJ', leastRecord({ title: 'رویدادی که می\u200Cماند و گفته می\u200Cشود' })],
  [
    'a tombstone',
    leastRecord({
      status: 'withdrawn',
      corrections: [{ revision: 1, date: '2026-11-23', level: 'corrected', note: 'It did not happen.' }],
    }),
  ],
  [
    'an article of a reference work known by its title alone',
    leastRecord({ sources: [{ ...unopened, kind: 'reference' }] }),
  ],
  ['a body with paragraphs', leastRecord({ body: 'One.\n\nTwo.' })],
];

describe('strict validation (record.md 1.3)', () => {
  it.each(STRICT_ERRORS)('rule %s: %s', (rule, _what, record) => {
    const { errors, record: kept } = validateStrict(record);
    expect(errors.map((problem) => problem.rule)).toContain(rule);
    expect(kept).toBeUndefined();
  });

  it.each(WARNINGS)('rule %s warns: %s', (rule, _what, record) => {
    const { errors, warnings } = validateStrict(record);
    expect(errors).toEqual([]);
    expect(warnings.map((problem) => problem.rule)).toContain(rule);
  });

  it.each(GOOD)('takes %s as it is', (_what, record) => {
    const { errors, record: kept } = validateStrict(record);
    expect(errors).toEqual([]);
    expect(kept).toEqual(record);
  });

  it('names the item by its id, else by its index', () => {
    expect(validateStrict(leastRecord({ tone: 'loud' })).errors[0]?.item).toBe('least-record');
    expect(validateStrict(leastRecord({ id: undefined }), 7).errors[0]?.item).toBe(7);
    expect(validateStrict(null).errors[0]?.item).toBeNull();
  });
});

describe('feed validation (record.md 1.3)', () => {
  it('answers a strict record unchanged', () => {
    expect(validateFeedRecord(fullRecord()).record).toEqual(fullRecord());
  });

  it('fills in what a publisher leaves out', () => {
    const { record } = validateFeedRecord(
      { id: 7, title: 'Baren uprising', date: '1990-04-05/1990-04-10', body: 'About 200 men marched. Troops came.' },
      { lang: 'fr', author: 'Blog', url: 'https://example.org/baren', created: '2022-04-05', updated: '2022-04-06' },
    );
    expect(record).toMatchObject({
      id: '7',
      kind: 'event',
      lang: 'fr',
      summary: 'About 200 men marched.',
      tone: 'neutral',
      weight: 3,
      categories: [],
      regions: [],
      date: { edtf: '1990-04-05/1990-04-10' },
      sources: [{ id: 's1', url: 'https://example.org/baren' }],
      attribution: { author: 'Blog', licence: 'all rights reserved' },
      revision: 1,
      created: '2022-04-05',
      updated: '2022-04-06',
    });
    // Nobody has opened the publisher's own page.
    expect(record?.sources[0]).not.toHaveProperty('accessed');
  });

  const FEED_ERRORS: Case[] = [
    ['required', 'no id', { title: 'T', date: '1990' }],
    ['required', 'a blank id', { id: ' \u202E ', title: 'T', date: '1990' }],
    ['required', 'no title', { id: 'a', date: '1990' }],
    ['required', 'a title of markup alone', { id: 'a', title: '<b></b>\u200B', date: '1990' }],
    ['required', 'no date', { id: 'a', title: 'T' }],
    ['id', 'an id of 201 characters', { id: 'x'.repeat(201), title: 'T', date: '1990' }],
    ['2', 'a day that does not exist', { id: 'a', title: 'T', date: '1990-02-30' }],
    ['4', 'javascript:', { id: 'a', title: 'T', date: '1990', links: [{ url: 'java\nscript:alert(1)', title: 'x' }] }],
    ['4', 'data: in a source', { id: 'a', title: 'T', date: '1990', sources: [{ url: ' data:text/html,x' }] }],
    [
      '6',
      'exact without value',
      { id: 'a', title: 'T', date: '1990', claims: [{ about: 'other', bound: 'exact', by: { name: 'N' } }] },
    ],
    [
      '9',
      'a quote without source',
      { id: 'a', title: 'T', date: '1990', statements: [{ speaker: { name: 'N' }, mode: 'quote', text: 'x' }] },
    ],
    [
      '10',
      'the killed, not grave',
      { id: 'a', title: 'T', date: '1990', claims: [aClaim({ ...killed, sources: [] })] },
    ],
    ['13', 'withdrawn without a note', { id: 'a', status: 'withdrawn' }],
    [
      'size',
      'more than 32 KiB',
      {
        id: 'a',
        title: 'T',
        date: '1990',
        moments: Array.from({ length: 20 }, (_, i) => ({ date: '1990', text: 'ї'.repeat(300), id: `m${i}` })),
        claims: Array.from({ length: 20 }, (_, i) =>
          aClaim({ id: `c${i}`, sources: [], text: 'ї'.repeat(200), method: 'ї'.repeat(200) }),
        ),
        body: 'ї'.repeat(4_000),
      },
    ],
    ['depth', 'nine levels', { id: 'a', title: 'T', date: '1990', x: [[[[[[[[1]]]]]]]] }],
  ];
  it.each(FEED_ERRORS)('rule %s drops: %s', (rule, _what, input) => {
    const { errors, record } = validateFeedRecord(input);
    expect(errors.map((problem) => problem.rule)).toContain(rule);
    expect(record).toBeUndefined();
  });

  it('cleans instead of erring', () => {
    const { record, warnings } = validateFeedRecord({
      id: 'a',
      title: `  <b>Bold</b> \u202Etitle **here** ${'word '.repeat(40)}`,
      date: '1990-04-05',
      colour: 'red',
      claims: [{ ...aClaim({ sources: [] }), extra: 1 }],
    });
    expect(record?.title).toMatch(/^Bold title here word .*word…$/);
    expect(record?.title.length).toBeLessThanOrEqual(100);
    expect(record).not.toHaveProperty('colour');
    expect(record?.claims?.[0]).not.toHaveProperty('extra');
    expect(warnings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['1', 'limit']));
  });

  it('takes a bad address out and what leaned on it', () => {
    const { record, errors, warnings } = validateFeedRecord({
      id: 'a',
      title: 'T',
      date: { edtf: '1990-04-05', sources: ['s1', 's2'] },
      sources: [
        { id: 's1', url: 'http://example.org/' },
        { id: 's2', url: 'https://example.org/' },
      ],
    });
    expect(errors).toEqual([]);
    expect(warnings).toMatchObject([{ rule: '4', path: 'sources.0.url' }]);
    expect(record?.sources.map(({ id }) => id)).toEqual(['s2']);
    expect(record?.date?.sources).toEqual(['s2']);
  });

  it('lets a feed claim a weight of at most 4', () => {
    expect(validateFeedRecord(leastRecord({ weight: 5 })).record?.weight).toBe(4);
    expect(validateFeedRecord(leastRecord({ weight: 5 }), { maxWeight: 5 }).record?.weight).toBe(5);
  });

  it('keeps a tombstone, which has no date', () => {
    const { record } = validateFeedRecord({
      id: 'gone',
      status: 'withdrawn',
      revision: 3,
      corrections: [{ revision: 3, date: '2026-11-23', level: 'corrected', note: 'It did not happen.' }],
    });
    expect(record).toMatchObject({ id: 'gone', status: 'withdrawn', revision: 3 });
  });

  it('reports a feed that was rolled back (rule 11)', () => {
    const { warnings } = validateFeedRecord(leastRecord({ revision: 2 }), { storedRevision: 3 });
    expect(warnings).toMatchObject([{ rule: '11', path: 'revision' }]);
  });

  it('is not changed by, and does not pass on, keys of a prototype', () => {
    const evil = JSON.parse(
      '{"id":"a","title":"T","date":{"edtf":"1990-04-05","__proto__":{"note":"x"}},"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"translations":{"__proto__":{"title":"T","summary":"S","ofRevision":1}}}',
    );
    const { record } = validateFeedRecord(evil);
    expect(({} as Loose).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(record)).toBe(Object.prototype);
    expect(Object.keys(record ?? {})).not.toContain('constructor');
    expect(record?.date).toEqual({ edtf: '1990-04-05' });
    expect(record?.translations).toEqual({});
  });
});
