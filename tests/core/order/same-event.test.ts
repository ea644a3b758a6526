import { describe, expect, it } from 'vitest';
import { type Entry, entryKey } from '../../../core/order/entry.ts';
import { linkSameEvents } from '../../../core/order/same-event.ts';
import type { AnniversaryRecord } from '../../../core/record/record.ts';
import { dated } from '../a-record.ts';

const entry = (feed: string, id: string, own: Partial<AnniversaryRecord> = {}): Entry => ({
  feed,
  bundled: false,
  record: dated('1990-04-05', { id, ...own }),
});
const links = (entries: Entry[]) =>
  Object.fromEntries([...linkSameEvents(entries)].map(([key, others]) => [key, others.map(({ record }) => record.id)]));
const page = (url: string) => [{ url, title: 'Page' }];

describe('the same event in several feeds', () => {
  it.each<[string, Partial<AnniversaryRecord>, Partial<AnniversaryRecord>]>([
    ['the same Wikidata id', { sameAs: ['Q42'] }, { sameAs: ['https://www.wikidata.org/wiki/Q42'] }],
    ['one names the other’s page', { sameAs: ['https://b.example/x/'] }, { links: page('https://b.example/x') }],
    ['one names the other’s id', { sameAs: [entryKey('b', 'two')] }, {}],
    [
      'the same page on the same day, mobile or not',
      { links: page('https://en.wikipedia.org/wiki/Baren') },
      { links: page('https://en.m.wikipedia.org/wiki/Baren#History') },
    ],
  ])('is linked in both directions by %s', (_, one, two) => {
    expect(links([entry('a', 'one', one), entry('b', 'two', two)])).toEqual({ 'a one': ['two'], 'b two': ['one'] });
  });

  it('is not guessed from a title and a day', () => {
    expect(links([entry('a', 'one'), entry('b', 'two')])).toEqual({});
  });

  it('is not seen in two records of different days that cite one article', () => {
    const article = { links: page('https://en.wikipedia.org/wiki/World_War_II') };
    expect(
      links([entry('a', 'one', article), entry('b', 'two', { ...article, date: { edtf: '1939-09-01' } })]),
    ).toEqual({});
  });

  it('is not looked for within one feed', () => {
    expect(links([entry('a', 'one', { sameAs: ['Q42'] }), entry('a', 'two', { sameAs: ['Q42'] })])).toEqual({});
  });
});
