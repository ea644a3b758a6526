import { describe, expect, it } from 'vitest';
import { surface } from '../../../core/date/surface.ts';
import { inOrderOfYear, ownEntry, ownFromRecord, withOwn } from '../../../core/keep/own-entries.ts';
import { mergeSaved, parseSaved, slimRecord, withNote, withoutSaved, withSaved } from '../../../core/keep/saved.ts';
import { parseTypedDate } from '../../../core/keep/typed-date.ts';
import { DEFAULT_PREFERENCES } from '../../../core/order/preferences.ts';
import { viewDay } from '../../../core/order/view-day.ts';
import type { AnniversaryRecord } from '../../../core/record/record.ts';
import { fullRecord } from '../record/full-record.ts';

const record = fullRecord() as unknown as AnniversaryRecord;
const own = (title: string, date: string, rest: object = {}) => ({ id: title, title, date, remind: [], ...rest });
const day = (text: string) => Temporal.PlainDate.from(text);

describe('saved records', () => {
  const once = withSaved([], 'f', record, '2026-11-20T00:00:00Z');

  it('keep a slim copy that still says when, where, who wrote it and what it rests on', () => {
    const copy = slimRecord(record);
    expect(JSON.stringify(copy).length).toBeLessThan(JSON.stringify(record).length / 2);
    expect(copy).toMatchObject({ title: record.title, summary: record.summary, attribution: record.attribution });
    expect(copy.date?.edtf).toBe(record.date?.edtf);
    expect(copy.sources.length).toBeGreaterThan(0);
    expect(copy.claims).toBeUndefined();
  });

  it('stand once each and lose no note when saved again', () => {
    const noted = withNote(once, { feed: 'f', id: record.id }, 'mine');
    expect(withSaved(noted, 'f', record, '2026-11-21T00:00:00Z')).toEqual(noted);
    expect(withSaved(noted, 'other', record, '2026-11-21T00:00:00Z')).toHaveLength(2);
    expect(withoutSaved(noted, { feed: 'f', id: record.id })).toEqual([]);
    expect(withNote(once, { feed: 'f', id: record.id }, 'x'.repeat(9_999))[0]?.note).toHaveLength(4_000);
  });

  it('merge with those of a backup, whichever way round and however often', () => {
    const here = withNote(once, { feed: 'f', id: record.id }, 'a long note');
    const there = withSaved([], 'f', { ...record, title: 'Newer' }, '2026-11-22T00:00:00Z');
    const merged = mergeSaved(here, there);
    expect(merged).toMatchObject([{ title: 'Newer', note: 'a long note' }]);
    expect(mergeSaved(there, here)).toEqual(merged);
    expect(mergeSaved(merged, there)).toEqual(merged);
  });

  it('are read from storage by their form', () => {
    expect(parseSaved(once)).toEqual(once);
    for (const broken of [null, 'x', {}, [null], [5], [{ ...once[0], note: 1 }], [{ ...once[0], copy: null }]])
      expect(parseSaved(broken)).toEqual([]);
  });
});

describe('own anniversaries', () => {
  it('stand among the records of their day, counted where the year is known', () => {
    const entries = [own('A', '1990-04-05'), own('B', '04-05'), own('C', '04-06')].map(ownEntry);
    const shown = viewDay(entries, day('2026-04-05'), { ...DEFAULT_PREFERENCES }).day;
    expect(shown.map(({ id, years, feed }) => [id, years, feed])).toEqual([
      ['A', 36, 'own'],
      ['B', undefined, 'own'],
    ]);
  });

  it.each([
    ['feb28', '2027-02-28', true],
    ['feb28', '2027-03-01', false],
    ['mar1', '2027-03-01', true],
    ['mar1', '2027-02-28', false],
    ['omit', '2027-02-28', false],
    ['omit', '2028-02-29', true],
  ] as const)('of 29 February with %s: on %s %s', (leapDay, date, shown) => {
    for (const born of ['2000-02-29', '02-29']) {
      const { record: entry } = ownEntry(own('L', born, { leapDay }));
      expect(surface(entry, day(date), { leapDay: 'feb28' }) !== null).toBe(shown);
    }
  });

  it('are made of what a calendar holds', () => {
    const made = (changed: object) => ownFromRecord({ ...record, observance: undefined, ...changed } as never, 'i');
    expect(made({ date: { edtf: '1990-04-05/1990-04-10' } })).toMatchObject({ date: '1990-04-05' });
    expect(made({ date: { edtf: '1990-04' } })).toBe('no-day');
    expect(made({ date: { edtf: '-0043-03-15' } })).toBe('no-day');
    expect(made({ observance: { rules: [{ type: 'fixed', monthDay: '04-05' }] } })).toMatchObject({ date: '04-05' });
    expect(made({ observance: { rules: [{ type: 'easter', church: 'western', offset: 0 }] } })).toBe('moving-day');
  });

  it('come once each, in the order of the year', () => {
    const list = withOwn(
      [own('A', '04-05')],
      [own('A', '04-05', { id: 'x' }), own('B', '1980-01-02'), own('B', '01-02')],
    );
    expect(inOrderOfYear(list).map(({ title, date }) => `${title} ${date}`)).toEqual(['B 1980-01-02', 'A 04-05']);
  });
});

describe('a date that is typed', () => {
  it.each([
    ['5 April 1990', '1990-04-05'],
    ['5 april', '04-05'],
    ['1990-04-05', '1990-04-05'],
    ['5.4.1990', '1990-04-05'],
    ['٥ أبريل ١٩٩٠', '1990-04-05'],
    ['1990年4月5日', '1990-04-05'],
    ['29 February', '02-29'],
    ['29 February 2000', '2000-02-29'],
    ['29 February 1990', null],
    ['5 April 90', null],
    ['1990', null],
    ['April', null],
    ['5 April Aygül', null],
    ['', null],
  ])('%s is %s', (text, date) => {
    expect(parseTypedDate(text, day('2026-11-23'))).toBe(date);
  });
});
