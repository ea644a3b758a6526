import { describe, expect, it } from 'vitest';
import { type Surfacing, surface } from '../../../core/date/surface.ts';
import type { Entry } from '../../../core/order/entry.ts';
import { entryKey } from '../../../core/order/entry.ts';
import {
  chosenRegions,
  chosenTopics,
  coveredBy,
  DEFAULT_PREFERENCES,
  isMuted,
  type Preferences,
  TEACHERS_COVERED,
} from '../../../core/order/preferences.ts';
import { scoreTerms, sumTerms, trustedWeight } from '../../../core/order/score.ts';
import { traitsOf } from '../../../core/order/traits.ts';
import type { AnniversaryRecord } from '../../../core/record/record.ts';
import { SENSITIVITY_IDS } from '../../../core/record/schemes.ts';
import { aRecord, baren, dated, day } from '../a-record.ts';

const bundled = (record: AnniversaryRecord): Entry => ({ record, feed: 'bundle', bundled: true });
const subscribed = (record: AnniversaryRecord): Entry => ({ record, feed: 'https://ngo.example/feed', bundled: false });
const prefer = (own: Partial<Preferences>): Preferences => ({ ...DEFAULT_PREFERENCES, ...own });
const years = (count: number, more: Partial<Surfacing> = {}): Surfacing => ({ kind: 'day', years: count, ...more });

function score(entry: Entry, surfacing: Surfacing, preferences: Partial<Preferences> = {}): number {
  return sumTerms(scoreTerms(entry, surfacing, prefer(preferences)));
}

describe('the score', () => {
  it.each([
    [1, 12],
    [2, 24],
    [3, 36],
    [4, 48],
    [5, 60],
  ] as const)('of weight %i is %i', (weight, points) => {
    expect(score(bundled(aRecord({ weight })), years(32))).toBe(points);
  });

  it.each([
    [32, 36],
    [1, 39],
    [5, 39],
    [10, 44],
    [60, 44],
    [25, 50],
    [75, 50],
    [50, 54],
    [150, 54],
    [100, 60],
    [1000, 60],
  ])('after %i years is %i at weight 3', (count, points) => {
    expect(score(bundled(aRecord()), years(count))).toBe(points);
  });

  it('has no points for roundness without a count', () => {
    expect(score(bundled(aRecord()), { kind: 'day' })).toBe(36);
  });

  it.each<[string, string[], number]>([
    ['nothing', [], 36],
    ['a topic', ['science'], 46],
    ['another topic', ['law'], 36],
    ['its second topic', ['women'], 46],
    ['both topics: once', ['science', 'women'], 46],
    ['a sensitivity', ['disaster'], 46],
    ['its region', ['143'], 44],
    ['the region around it', ['142'], 44],
    ['the world', ['001'], 44],
    ['a region beside it', ['030'], 36],
    ['a region within another', ['039'], 36],
    ['both its regions: once', ['143', '150'], 44],
    ['topic and region', ['science', '143'], 54],
  ])('following %s', (_, followed, points) => {
    const record = aRecord({ categories: ['science', 'women'], sensitivity: ['disaster'], regions: ['143', '150'] });
    expect(score(bundled(record), years(32), { followed })).toBe(points);
  });

  it('has six points more for a feed of the reader', () => {
    expect(score(subscribed(aRecord()), years(32))).toBe(42);
  });

  it('takes five points for doubt, once', () => {
    expect(score(bundled(aRecord()), years(32, { approximate: true }))).toBe(31);
    expect(score(bundled(aRecord()), years(32, { uncertain: true }))).toBe(31);
    expect(score(bundled(aRecord()), years(32, { approximate: true, uncertain: true }))).toBe(31);
  });

  it.each([
    ['2022-04-05', 36],
    ['2022-04-06', 36],
    ['2022-04-07', 30],
    ['2022-04-09', 30],
    ['2022-04-10', 36],
  ])('of the seed record on %s is %i: six less on later days without a moment', (view, points) => {
    const surfacing = surface(baren, day(view), { leapDay: 'feb28' })!;
    expect(score(bundled(baren), surfacing)).toBe(points);
  });

  it('takes nothing from day 1 shared with a folded day, nor from the ends of a long range', () => {
    const folded = dated('1976-02-28/1976-03-01');
    expect(score(bundled(folded), years(51, { day: [1, 2], of: 3 }))).toBe(36);
    expect(score(bundled(folded), years(51, { day: [2, 3], of: 3 }))).toBe(30);
    expect(score(bundled(dated('1939-09-01/1945-09-02')), { kind: 'end', years: 81 })).toBe(36);
  });

  it('tells its terms, none of them zero', () => {
    const record = aRecord({
      weight: 4,
      categories: ['science', 'law'],
      regions: ['143'],
      date: { edtf: '1926-04-05~/1926-04-06' },
    });
    const surfacing = years(100, { day: [2], of: 2, approximate: true });
    const terms = scoreTerms(subscribed(record), surfacing, prefer({ followed: ['law', '142', 'music'] }));
    expect(terms).toEqual([
      { term: 'weight', points: 48 },
      { term: 'round', points: 24 },
      { term: 'topic', points: 10, because: ['law'] },
      { term: 'region', points: 8, because: ['142'] },
      { term: 'feed', points: 6, because: ['https://ngo.example/feed'] },
      { term: 'later-day', points: -6 },
      { term: 'doubt', points: -5 },
    ]);
    expect(sumTerms(terms)).toBe(85);
    expect(scoreTerms(bundled(aRecord()), years(32), prefer({}))).toEqual([{ term: 'weight', points: 36 }]);
  });
});

describe('the weight that a feed is trusted with', () => {
  const feed = 'https://ngo.example/feed';
  it.each([
    [5, {}, 4],
    [4, {}, 4],
    [3, {}, 3],
    [4, { [feed]: 2 }, 2],
    [1, { [feed]: 2 }, 1],
    [5, { [feed]: 5 }, 4],
    [4, { other: 1 }, 4],
  ] as const)('weight %i under %j is %i', (weight, feedTrust, trusted) => {
    expect(trustedWeight(subscribed(aRecord({ weight })), { feedTrust })).toBe(trusted);
  });

  it('is up to 5 in the bundle, unless the reader trusts it less', () => {
    expect(trustedWeight(bundled(aRecord({ weight: 5 })), { feedTrust: {} })).toBe(5);
    expect(trustedWeight(bundled(aRecord({ weight: 5 })), { feedTrust: { bundle: 3 } })).toBe(3);
  });
});

describe('what the reader chose', () => {
  it('finds topics and sensitivities alike', () => {
    expect(chosenTopics({ categories: ['disaster'] }, ['disaster'])).toEqual(['disaster']);
    expect(chosenTopics({ categories: ['law'], sensitivity: ['disaster'] }, ['disaster', 'law'])).toEqual([
      'disaster',
      'law',
    ]);
    expect(chosenTopics({ categories: ['law'] }, ['disaster'])).toEqual([]);
  });

  it('takes a region with its sub-regions, and an unknown one as itself', () => {
    expect(chosenRegions({ regions: ['143'] }, ['142', '143', '150', '001'])).toEqual(['142', '143', '001']);
    expect(chosenRegions({ regions: ['atlantis'] }, ['atlantis', '001'])).toEqual(['atlantis']);
  });

  it.each<[string, string[], boolean]>([
    ['nothing', [], false],
    ['its topic', ['protest'], true],
    ['its third topic', ['indigenous-minorities'], true],
    ['its sensitivity', ['state-violence'], true],
    ['its region', ['030'], true],
    ['a region around it', ['142'], true],
    ['its feed', ['bundle'], true],
    ['something else', ['war', '150', 'https://ngo.example/feed'], false],
  ])('is muted by %s', (_, muted, answer) => {
    expect(isMuted(bundled(baren), { muted })).toBe(answer);
  });

  it('covers by sensitivity', () => {
    expect(coveredBy(baren, { covered: ['state-violence', 'war'] })).toEqual(['state-violence']);
    expect(coveredBy(baren, { covered: [] })).toEqual([]);
    expect(coveredBy(aRecord(), { covered: ['war'] })).toEqual([]);
    expect(TEACHERS_COVERED.every((id) => (SENSITIVITY_IDS as readonly string[]).includes(id))).toBe(true);
    expect(TEACHERS_COVERED).toHaveLength(4);
  });

  it('starts with nothing chosen', () => {
    expect(DEFAULT_PREFERENCES).toEqual({
      leapDay: 'feb28',
      followed: [],
      muted: [],
      covered: [],
      pinned: [],
      gentleStart: false,
      feedTrust: {},
    });
  });

  it('knows an entry by feed and id', () => {
    expect(entryKey('https://ngo.example/feed', 'a')).toBe('https://ngo.example/feed a');
  });
});

describe('what the order compares', () => {
  it.each<[string, Partial<AnniversaryRecord>, Partial<ReturnType<typeof traitsOf>>]>([
    [
      'topic and region: the first',
      { categories: ['law', 'war-conflict'], regions: ['030', '150'] },
      { topic: 'law', region: '030', war: false },
    ],
    [
      'none',
      { categories: [], regions: [] },
      { topic: undefined, region: undefined, war: false, scienceOrArts: false },
    ],
    ['war', { categories: ['war-conflict'] }, { war: true, scienceOrArts: false }],
    ['atrocity', { categories: ['atrocity'] }, { war: true }],
    ['peace', { categories: ['peace'] }, { war: false, scienceOrArts: false }],
    ['women among the topics', { categories: ['law', 'women'] }, { women: true }],
    ['no women', { categories: ['law'] }, { women: false }],
    ['science second', { categories: ['law', 'science'] }, { scienceOrArts: false }],
    ['grave', { tone: 'grave' }, { grave: true }],
    ['light', { tone: 'light' }, { grave: false }],
    ['1899', { date: { edtf: '1899-12-31' } }, { before1900: true, century: 18 }],
    ['1900', { date: { edtf: '1900-01-01' } }, { before1900: false, century: 19 }],
    ['1999', { date: { edtf: '1999' } }, { before1900: false, century: 19 }],
    ['44 BC', { date: { edtf: '-0043-03-15' } }, { before1900: true, century: -1 }],
    ['a range', { date: { edtf: '1899-12-31/1900-01-02' } }, { before1900: true, century: 18 }],
    ['Julian', { date: { edtf: '1700-02-29', calendar: 'julian' } }, { before1900: true, century: 17 }],
    ['no date', {}, { before1900: false, century: undefined }],
    ['no good date', { date: { edtf: 'soon' } }, { before1900: false, century: undefined }],
  ])('%s', (_, own, traits) => {
    expect(traitsOf(aRecord(own))).toMatchObject(traits);
  });

  it.each(['science', 'technology', 'medicine', 'space', 'arts', 'literature', 'music', 'film-stage'])(
    '%s is science or the arts',
    (topic) => {
      expect(traitsOf(aRecord({ categories: [topic] })).scienceOrArts).toBe(true);
    },
  );
});
