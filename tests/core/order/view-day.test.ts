import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../core/order/entry.ts';
import { explain } from '../../../core/order/explain.ts';
import { DEFAULT_PREFERENCES, type Preferences } from '../../../core/order/preferences.ts';
import { viewDay } from '../../../core/order/view-day.ts';
import type { AnniversaryRecord, Rule } from '../../../core/record/record.ts';
import { aRecord, baren, dated, day } from '../a-record.ts';

const entry = (record: AnniversaryRecord, feed = 'bundle'): Entry => ({ record, feed, bundled: feed === 'bundle' });
const named = (id: string, edtf: string, own: Partial<AnniversaryRecord> = {}): AnniversaryRecord =>
  dated(edtf, { id, ...own });
const view = (entries: Entry[], on: string, own: Partial<Preferences> = {}) =>
  viewDay(entries, day(on), { ...DEFAULT_PREFERENCES, ...own });
const ids = (cards: { id: string }[]): string => cards.map(({ id }) => id).join(' ');

describe('the view of a day', () => {
  const entries = [
    entry(baren),
    entry(named('month', '1990-04')),
    entry(named('round', '1922')),
    entry(named('odd', '1923')),
    entry(named('other-day', '1990-04-06')),
    entry(named('hundred', '1922-04-05', { title: 'A hundred years' })),
    entry(named('war', '1939-09-01/1945-04-05')),
    entry(named('gone', '1990-04-05', { status: 'withdrawn' })),
  ];

  it('has cards, and shelves for the month and the year', () => {
    const { day: cards, month, year } = view(entries, '2022-04-05');
    expect(ids(cards)).toBe('hundred baren-uprising-1990 war');
    expect(ids(month)).toBe('month');
    expect(ids(year)).toBe('round');
    expect(year[0]).toMatchObject({ kind: 'year', years: 100, round: true, score: 60 });
    expect(month[0]).toMatchObject({ kind: 'month', years: 32, round: false, score: 36 });
    expect(cards[2]).toMatchObject({ kind: 'end', years: 77, round: false });
  });

  it('has all that a page needs on a card', () => {
    const [card] = view(entries.slice(0, 1), '2022-04-07', { covered: ['killing', 'war'] }).day;
    expect(card).toEqual({
      id: 'baren-uprising-1990',
      title: 'Baren uprising in Akto County, near Kashgar',
      kind: 'day',
      years: 32,
      day: [3],
      of: 6,
      round: false,
      score: 30,
      feed: 'bundle',
      record: baren,
      bundled: true,
      terms: [
        { term: 'weight', points: 36 },
        { term: 'later-day', points: -6 },
      ],
      placement: { likeness: 0 },
      divider: false,
      covered: ['killing'],
    });
  });

  it('leaves out what is muted', () => {
    expect(ids(view(entries, '2022-04-05', { muted: ['protest'] }).day)).toBe('hundred war');
    const muted = view(entries, '2022-04-05', { muted: ['bundle'] });
    expect([muted.day, muted.month, muted.year]).toEqual([[], [], []]);
  });

  it('shows a record once, though it came under two keys, and twins of two feeds twice', () => {
    const twice = [entry(baren), entry(baren), entry(baren, 'https://ngo.example/feed')];
    expect(view(twice, '2022-04-05').day.map(({ feed, score, bundled }) => [feed, score, bundled])).toEqual([
      ['https://ngo.example/feed', 42, false],
      ['bundle', 36, true],
    ]);
  });

  it('keeps the first of two records that a feed gives the same id', () => {
    const records = [
      named('same', '1990-04-05', { title: 'The first' }),
      named('same', '1890-04-05', { title: 'The second' }),
    ];
    expect(
      view(
        records.map((record) => entry(record)),
        '2022-04-05',
      ).day.map(({ title }) => title),
    ).toEqual(['The first']);
  });

  it('puts the pinned first', () => {
    const [first, second] = view(entries, '2022-04-05', { pinned: ['bundle war'] }).day;
    expect(first).toMatchObject({ id: 'war', placement: { pinned: true } });
    expect(second).toMatchObject({ id: 'hundred' });
  });

  it('starts gently when asked', () => {
    const grave = entry(named('grave', '1922-04-05', { tone: 'grave', weight: 5 }));
    expect(ids(view([...entries, grave], '2022-04-05').day)).toMatch(/^grave hundred/);
    expect(ids(view([...entries, grave], '2022-04-05', { gentleStart: true }).day)).toMatch(/^hundred grave/);
  });

  it('follows the leap-day policy', () => {
    const leap = [entry(named('leap', '1704-02-29'))];
    expect(ids(view(leap, '2027-02-28').day)).toBe('leap');
    expect(ids(view(leap, '2027-02-28', { leapDay: 'mar1' }).day)).toBe('');
    expect(view(leap, '2027-03-01', { leapDay: 'mar1' }).day[0]).toMatchObject({ shifted: true });
  });

  it('sets a divider between light and grave, and keeps the order', () => {
    const tones = (...all: AnniversaryRecord['tone'][]) =>
      all.map((tone, at) =>
        entry(
          named(`t${at}`, `${1400 + 120 * at}-04-05`, { tone, weight: (5 - at) as 5, regions: [], categories: [] }),
        ),
      );
    const dividers = (...all: AnniversaryRecord['tone'][]) => {
      const cards = view(tones(...all), '2023-04-05').day;
      expect(cards.map(({ record }) => record.tone)).toEqual(all);
      return cards.map(({ divider }) => divider);
    };
    expect(dividers('grave', 'light', 'neutral', 'grave')).toEqual([false, true, false, false]);
    expect(dividers('light', 'grave', 'grave', 'light')).toEqual([false, true, false, true]);
    expect(dividers('neutral', 'light', 'light', 'neutral')).toEqual([false, false, false, false]);
    expect(dividers('grave', 'neutral', 'light', 'light')).toEqual([false, false, false, false]);
  });

  it('has observances without a count', () => {
    const easter = aRecord({
      kind: 'observance',
      observance: { rules: [{ type: 'easter', church: 'western', offset: 0 }] },
    });
    const [card] = view([entry(easter)], '2026-04-05').day;
    expect(card).toMatchObject({ kind: 'day', round: false, score: 36 });
    expect(card).not.toHaveProperty('years');
  });

  it.each<[string, Rule[], string, boolean]>([
    ['Hebrew', [{ type: 'calendar', calendar: 'hebrew', monthCode: 'M01', day: 1 }], '2026-09-12', true],
    ['Chinese', [{ type: 'calendar', calendar: 'chinese', monthCode: 'M01', day: 1 }], '2027-02-06', true],
    ['Hijri', [{ type: 'calendar', calendar: 'islamic-umalqura', monthCode: 'M10', day: 1 }], '2026-03-20', true],
    ['Tibetan', [{ type: 'calendar', calendar: 'tibetan', monthCode: 'M01', day: 1 }], '2026-02-18', true],
    ['Persian', [{ type: 'calendar', calendar: 'persian', monthCode: 'M01', day: 1 }], '2026-03-21', false],
    [
      'Persian, said to be approximate',
      [{ type: 'calendar', calendar: 'persian', monthCode: 'M01', day: 1, approximate: true }],
      '2026-03-21',
      true,
    ],
    ['Easter', [{ type: 'easter', church: 'western', offset: 0 }], '2026-04-05', false],
    ['fixed', [{ type: 'fixed', monthDay: '04-05' }], '2026-04-05', false],
    [
      'a table that names the year',
      [
        { type: 'calendar', calendar: 'hebrew', monthCode: 'M01', day: 1 },
        { type: 'table', dates: { 2026: ['2026-09-12'] }, sources: [] },
      ],
      '2026-09-12',
      false,
    ],
  ])('says of a computed day that follows the moon that it may differ: %s', (_, rules, on, differs) => {
    const record = aRecord({ kind: 'observance', observance: { rules } });
    expect(view([entry(record)], on).day[0]?.mayDiffer).toBe(differs ? true : undefined);
  });

  it('says so of no event, though it has rules beside its date', () => {
    const rules: Rule[] = [{ type: 'calendar', calendar: 'hebrew', monthCode: 'M01', day: 1 }];
    expect(
      view([entry(named('event', '1990-04-05', { observance: { rules } }))], '2026-04-05').day[0],
    ).not.toHaveProperty('mayDiffer');
  });

  it('orders shelves by the same rule, without the promise of the first five', () => {
    const same = (id: string, weight: 1 | 2 | 3): Entry =>
      entry(named(id, '1990-04', { weight, categories: ['law'], regions: ['030'] }));
    const other = entry(named('z', '1890-04', { weight: 1, categories: ['women'], regions: ['150'] }));
    const shelf = view(
      [same('a', 3), same('b', 3), same('c', 3), same('d', 3), same('e', 3), other],
      '2022-04-30',
    ).month;
    expect(ids(shelf)).toBe('a b c d e z');
  });

  it('explains a card by its terms and its place', () => {
    const [card] = view(entries, '2022-04-05', { followed: ['science'] }).day;
    expect(explain(card!)).toEqual({
      score: 70,
      terms: [
        { term: 'weight', points: 36 },
        { term: 'round', points: 24 },
        { term: 'topic', points: 10, because: ['science'] },
      ],
      place: { likeness: 0 },
    });
  });
});
