import { describe, expect, it } from 'vitest';
import type { Entry } from '../../core/order/entry.ts';
import type { AnniversaryRecord } from '../../core/record/record.ts';
import { next } from '../../publisher/commands/next.ts';
import { preview } from '../../publisher/commands/preview.ts';
import { upcoming } from '../../publisher/commands/upcoming.ts';
import { aRecord, baren, dated, day } from '../core/a-record.ts';

const entry = (record: AnniversaryRecord, feed = 'data'): Entry => ({ record, feed, bundled: feed === 'data' });
const entries: Entry[] = [
  entry(baren),
  entry(dated('1890-04-05', { id: 'law', categories: ['law'], regions: ['150'], title: 'A law' })),
  entry(
    dated('1927-04-07', { id: 'centenary', translations: { fr: { title: 'Centenaire', summary: '', ofRevision: 1 } } }),
  ),
  entry(dated('1990-04', { id: 'month' })),
  entry(dated('1922', { id: 'year' })),
  entry(
    aRecord({
      id: 'easter',
      kind: 'observance',
      observance: { rules: [{ type: 'easter', church: 'western', offset: 0 }] },
    }),
  ),
  entry(dated('1704-02-29', { id: 'leap' }), 'https://ngo.example/feed.json'),
];

describe('preview', () => {
  it('answers exactly the fields of a shown record', () => {
    expect(preview(entries, day('2022-04-05'))).toEqual({
      date: '2022-04-05',
      day: [
        {
          id: 'baren-uprising-1990',
          title: 'Baren uprising in Akto County, near Kashgar',
          kind: 'day',
          years: 32,
          day: [1],
          of: 6,
          round: false,
          score: 36,
          feed: 'data',
        },
        { id: 'law', title: 'A law', kind: 'day', years: 132, round: false, score: 36, feed: 'data' },
      ],
      month: [
        {
          id: 'month',
          title: 'Something happened somewhere',
          kind: 'month',
          years: 32,
          round: false,
          score: 36,
          feed: 'data',
        },
      ],
      year: [
        {
          id: 'year',
          title: 'Something happened somewhere',
          kind: 'year',
          years: 100,
          round: true,
          score: 60,
          feed: 'data',
        },
      ],
    });
  });

  it('has an observance without years', () => {
    expect(preview(entries, day('2026-04-05')).day.find(({ id }) => id === 'easter')).toEqual({
      id: 'easter',
      title: 'Something happened somewhere',
      kind: 'day',
      round: false,
      score: 36,
      feed: 'data',
    });
  });

  it('follows, mutes and limits', () => {
    const ids = (options: Parameters<typeof preview>[2]) =>
      preview(entries, day('2022-04-05'), options).day.map(({ id, score }) => `${id} ${score}`);
    expect(ids({ follow: ['law'] })).toEqual(['law 46', 'baren-uprising-1990 36']);
    expect(ids({ follow: ['001'] })).toEqual(['baren-uprising-1990 44', 'law 44']);
    expect(ids({ mute: ['killing'] })).toEqual(['law 36']);
    expect(ids({ limit: 1 })).toEqual(['baren-uprising-1990 36']);
    expect(preview(entries, day('2022-04-05'), { limit: 0 })).toEqual({
      date: '2022-04-05',
      day: [],
      month: [],
      year: [],
    });
  });

  it('keeps the leap day by the policy', () => {
    const shown = {
      id: 'leap',
      title: 'Something happened somewhere',
      kind: 'day',
      years: 323,
      shifted: true,
      round: false,
    };
    const scored = { ...shown, score: 42, feed: 'https://ngo.example/feed.json' };
    expect(preview(entries, day('2027-02-28')).day).toEqual([scored]);
    expect(preview(entries, day('2027-03-01')).day).toEqual([]);
    expect(preview(entries, day('2027-03-01'), { leapDay: 'mar1' }).day).toEqual([scored]);
    expect(preview(entries, day('2027-02-28'), { leapDay: 'omit' }).day).toEqual([]);
  });

  it('shows titles in a language', () => {
    expect(preview(entries, day('2027-04-07'), { lang: 'fr' }).day.map(({ title }) => title)).toContain('Centenaire');
    expect(preview(entries, day('2027-04-07'), { lang: 'de' }).day.map(({ title }) => title)).not.toContain(
      'Centenaire',
    );
  });
});

describe('next', () => {
  it.each([
    ['baren-uprising-1990', '2026-11-23', { date: '2027-04-05', inDays: 133, years: 37, day: [1], of: 6 }],
    ['baren-uprising-1990', '2027-04-07', { date: '2027-04-07', inDays: 0, years: 37, day: [3], of: 6 }],
    ['law', '2026-11-23', { date: '2027-04-05', inDays: 133, years: 137 }],
    ['leap', '2026-11-23', { date: '2027-02-28', inDays: 97, years: 323, shifted: true }],
    ['easter', '2026-11-23', { date: '2027-03-28', inDays: 125 }],
  ])('of %s from %s', (id, from, answer) => {
    expect(next(entries, id, day(from))).toEqual({ id, ...answer });
  });

  it('has a policy for leap days', () => {
    expect(next(entries, 'leap', day('2026-11-23'), { leapDay: 'omit' })).toEqual({
      id: 'leap',
      date: '2028-02-29',
      inDays: 463,
      years: 324,
    });
  });

  it('is null without a day, undefined without a record', () => {
    expect(next(entries, 'month', day('2026-11-23'))).toBeNull();
    expect(next(entries, 'year', day('2026-11-23'))).toBeNull();
    expect(next(entries, 'nobody', day('2026-11-23'))).toBeUndefined();
  });
});

describe('upcoming', () => {
  it('has round anniversaries first, marked and named', () => {
    expect(upcoming(entries, day('2027-04-01'), 10)).toEqual([
      {
        date: '2027-04-07',
        inDays: 6,
        id: 'centenary',
        title: 'Something happened somewhere',
        years: 100,
        round: true,
        names: ['centenary'],
      },
      {
        date: '2027-04-05',
        inDays: 4,
        id: 'baren-uprising-1990',
        title: 'Baren uprising in Akto County, near Kashgar',
        years: 37,
        round: false,
      },
      { date: '2027-04-05', inDays: 4, id: 'law', title: 'A law', years: 137, round: false },
    ]);
  });

  it('shows round ones only, when asked', () => {
    expect(upcoming(entries, day('2027-04-01'), 10, { round: true }).map(({ id }) => id)).toEqual(['centenary']);
  });

  it('has no years for an observance without a first year, and follows the policy', () => {
    expect(upcoming(entries, day('2027-03-28'), 0)).toEqual([
      { date: '2027-03-28', inDays: 0, id: 'easter', title: 'Something happened somewhere', round: false },
    ]);
    expect(upcoming(entries, day('2027-03-01'), 0, { leapDay: 'mar1' }).map(({ id }) => id)).toEqual(['leap']);
  });
});
