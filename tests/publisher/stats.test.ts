import { describe, expect, it } from 'vitest';
import type { AnniversaryRecord } from '../../core/record/record.ts';
import { regionGroup, type Share, sharesHold, stats, yearOf } from '../../publisher/commands/stats.ts';
import { aRecord, baren, dated } from '../core/a-record.ts';

const share = (list: Share[], id: string): Share | undefined => list.find((line) => line.id === id);
const many = (count: number, own: Partial<AnniversaryRecord>, edtf = '1990-04-05'): AnniversaryRecord[] =>
  Array.from({ length: count }, (_, i) => dated(edtf, { id: `r${i}`, ...own }));

describe('shares of the dataset (record.md 4.4)', () => {
  it.each([
    [['011'], undefined, 'africa'],
    [['143'], undefined, 'asia'],
    [['154'], undefined, 'europe'],
    [['005'], undefined, 'latin-america'],
    [['029'], undefined, 'latin-america'],
    [['021'], undefined, 'northern-america'],
    [['019'], 'US', 'northern-america'],
    [['019'], 'BR', 'latin-america'],
    [['003'], 'CA', 'northern-america'],
    [['054'], undefined, 'oceania'],
    [['001'], undefined, 'world'],
    [['010'], undefined, 'world'],
    [['150', '002'], undefined, 'europe'],
  ])('%j in %s counts as %s', (regions, country, group) => {
    expect(regionGroup(aRecord({ regions, ...(country ? { places: [{ label: 'X', country }] } : {}) }))).toBe(group);
  });

  it('counts the period by the year, an observance since when it is kept', () => {
    expect(yearOf(dated('-0043-03-15'))).toBe(-43);
    expect(yearOf(aRecord({ kind: 'observance', observance: { rules: [], since: 1977 } }))).toBe(1977);
    const { period } = stats([...many(1, {}, '-0043-03-15'), ...many(1, {}, '1500'), ...many(2, {}, '2000-01-01')]);
    expect(period.map(({ n }) => n)).toEqual([1, 0, 1, 0, 0, 0, 2]);
  });

  it('counts the topic by the first category; women, peoples and peace are rights', () => {
    const { topic } = stats([
      ...many(3, { categories: ['women', 'science'] }),
      ...many(1, { categories: ['atrocity'] }),
    ]);
    expect(share(topic, 'rights')).toMatchObject({ n: 3, percent: 75, ok: false });
    expect(share(topic, 'war')).toMatchObject({ n: 1, percent: 25, max: 15, ok: false });
  });

  it('holds bounds without slack and targets with three points', () => {
    const { across, kind } = stats([
      ...many(30, { categories: ['law', 'women'], kind: 'event' }),
      ...many(70, { kind: 'event' }),
    ]);
    expect(share(across, 'women')).toMatchObject({ percent: 30, min: 30, ok: true });
    expect(share(stats([...many(299, { categories: ['women'] }), ...many(701, {})]).across, 'women')).toMatchObject({
      ok: false,
    });
    expect(share(kind, 'event')).toMatchObject({ percent: 100, target: 70, ok: false });
  });

  it('finds the country with most records, and records on one party’s sources', () => {
    const us = many(13, { places: [{ label: 'X', country: 'US' }] });
    const source = {
      id: 's1',
      url: 'https://a.example.org/',
      title: 'T',
      publisher: 'A',
      kind: 'advocacy',
      accessed: '2026-01-01',
    } as const;
    const oneSided = {
      ...baren,
      statements: [],
      claims: [{ id: 'c', about: 'other', bound: 'about', value: 1, by: { name: 'N' }, sources: ['s1'] }],
      sources: [source, { ...source, id: 's2', publisher: 'B' }],
    } as AnniversaryRecord;
    const shares = stats([...us, ...many(86, {}), oneSided]);
    expect(share(shares.across, 'country US')).toMatchObject({ n: 13, ok: false });
    expect(shares.onePartySources).toEqual(['baren-uprising-1990']);
  });

  it('looks at every one of 366 days', () => {
    const shares = stats(many(10, {}, '2000-02-29'));
    const ten = shares.perDay.find(({ id }) => id === 'at least 10 records');
    expect(ten).toMatchObject({ missed: 365, ok: false });
    expect(ten?.days).not.toContain('02-29');
    expect(sharesHold(shares)).toBe(false);
  });
});
