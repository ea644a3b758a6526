import { describe, expect, it } from 'vitest';
import { DAY_KEYS } from '../../core/date/day-keys.ts';
import { surface } from '../../core/date/surface.ts';
import { CATEGORY_IDS, REGION_IDS } from '../../core/record/schemes.ts';
import categories from '../../data/categories.json' with { type: 'json' };
import regions from '../../data/regions.json' with { type: 'json' };
import { readDataFolder } from '../../publisher/data-folder.ts';

const data = await readDataFolder('data');

describe('the bundled dataset', () => {
  it('passes strict validation', () => {
    expect(data.problems).toEqual([]);
  });

  it('has a sourced record in the file of every one of the 366 days', () => {
    const days = new Set(data.records.map(({ date }) => /^-?\d{4}-(\d\d-\d\d)/.exec(date?.edtf ?? '')?.[1]));
    expect(DAY_KEYS.filter((key) => key !== 'other' && !days.has(key))).toEqual([]);
    expect(data.records.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });

  it('shows something on every day of a common year and of a leap year', () => {
    for (const year of [2027, 2028]) {
      let day = Temporal.PlainDate.from({ year, month: 1, day: 1 });
      const empty: string[] = [];
      for (; day.year === year; day = day.add({ days: 1 })) {
        const date = day;
        if (!data.records.some((record) => surface(record, date, { leapDay: 'feb28' })?.kind === 'day'))
          empty.push(date.toString());
      }
      expect(empty).toEqual([]);
    }
  });

  it('tells the Baren uprising on 5–10 April with every side’s figure', () => {
    const baren = data.records.find(({ id }) => id === 'baren-uprising-1990');
    if (!baren) throw new Error('the Baren record is missing');
    for (let day = 5; day <= 10; day++) {
      const on = surface(baren, Temporal.PlainDate.from({ year: 2027, month: 4, day }), { leapDay: 'feb28' });
      expect(on).toMatchObject({ kind: 'day', years: 37, day: [day - 4], of: 6 });
    }
    const owners = baren.claims?.filter(({ about }) => about === 'killed').map(({ by }) => by.kind);
    expect(new Set(owners)).toEqual(new Set(['ngo', 'government', 'witness']));
  });
});

describe('the vocabularies', () => {
  it('have a label for exactly the ids that records may use', () => {
    expect(categories.map(({ id }) => id).toSorted()).toEqual([...CATEGORY_IDS].toSorted());
    expect(regions.map(({ id }) => id).toSorted()).toEqual([...REGION_IDS].toSorted());
    for (const { prefLabel } of [...categories, ...regions]) expect(prefLabel.en).toBeTruthy();
  });
});
