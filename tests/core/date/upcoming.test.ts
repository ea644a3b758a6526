import { describe, expect, it } from 'vitest';
import { momentsOnDays } from '../../../core/date/moments.ts';
import { upcoming } from '../../../core/date/upcoming.ts';
import type { AnniversaryRecord } from '../../../core/record/record.ts';
import { aRecord, baren, dated, day } from '../a-record.ts';

const ahead = (records: AnniversaryRecord[], from: string, days: number): string[] =>
  upcoming(
    records.map((record) => ({ record })),
    day(from),
    days,
    { leapDay: 'feb28' },
  ).map(
    ({ item, surfacing, round }) => `${item.record.id} ${surfacing.date} ${surfacing.inDays}${round ? ' round' : ''}`,
  );

const named = (id: string, edtf: string, own: Partial<AnniversaryRecord> = {}): AnniversaryRecord =>
  dated(edtf, { id, ...own });

describe('what is ahead', () => {
  it('takes in the first and the last day', () => {
    const record = named('a', '1990-04-05');
    expect(ahead([record], '2027-04-05', 0)).toEqual(['a 2027-04-05 0']);
    expect(ahead([record], '2027-04-04', 0)).toEqual([]);
    expect(ahead([record], '2027-03-29', 7)).toEqual(['a 2027-04-05 7']);
    expect(ahead([record], '2027-03-28', 7)).toEqual([]);
  });

  it('puts round anniversaries first, then goes by day, roundness, weight and id', () => {
    const records = [
      named('later', '1991-04-09'),
      named('sooner', '1991-04-06'),
      named('ten', '2017-04-08'),
      named('hundred', '1927-04-08'),
      named('nine-days', '1977-04-10'),
      named('b', '1991-04-07'),
      named('a', '1991-04-07'),
      named('heavy', '1991-04-07', { weight: 4 }),
      named('fifth', '2022-04-07'),
    ];
    expect(ahead(records, '2027-04-05', 10)).toEqual([
      'hundred 2027-04-08 3 round',
      'ten 2027-04-08 3 round',
      'nine-days 2027-04-10 5 round',
      'sooner 2027-04-06 1',
      'fifth 2027-04-07 2',
      'heavy 2027-04-07 2',
      'a 2027-04-07 2',
      'b 2027-04-07 2',
      'later 2027-04-09 4',
    ]);
  });

  it('tells a short range once a year, on its first day ahead', () => {
    expect(ahead([baren], '2027-04-01', 30)).toEqual(['baren-uprising-1990 2027-04-05 4']);
    expect(ahead([baren], '2027-04-07', 30)).toEqual(['baren-uprising-1990 2027-04-07 0']);
    expect(ahead([baren], '2027-04-10', 365)).toEqual([
      'baren-uprising-1990 2027-04-10 0',
      'baren-uprising-1990 2028-04-05 361',
    ]);
    expect(ahead([named('fold', '1976-02-27/1976-03-02')], '2027-02-28', 366)).toEqual([
      'fold 2027-02-28 0',
      'fold 2028-02-27 364',
    ]);
  });

  it('tells beginning, moments and end of a long range apart', () => {
    const war = named('war', '1939-09-01/1945-09-02', {
      moments: [{ id: 'm', date: '1939-09-17', text: 'x', sources: [] }],
    });
    expect(ahead([war], '2027-08-30', 30)).toEqual(['war 2027-09-01 2', 'war 2027-09-02 3', 'war 2027-09-17 18']);
  });

  it('lists an observance on each of its days, without a count never as round', () => {
    const record = aRecord({
      id: 'eid',
      kind: 'observance',
      observance: { rules: [{ type: 'calendar', calendar: 'islamic-umalqura', monthCode: 'M10', day: 1 }] },
    });
    expect(ahead([record], '2000-01-01', 365)).toEqual(['eid 2000-01-08 7', 'eid 2000-12-27 361']);
  });

  it('has nothing of months, years and withdrawn records', () => {
    const records = [named('m', '1990-04'), named('y', '1997'), named('w', '1990-04-05', { status: 'withdrawn' })];
    expect(ahead(records, '2027-04-01', 400)).toEqual([]);
  });
});

describe('moments on the days of a range', () => {
  const ids = (record: AnniversaryRecord, days: number[]): string[] => momentsOnDays(record, days).map(({ id }) => id);

  it.each([
    [[1], ['m1']],
    [[2], ['m2']],
    [[3], []],
    [[6], ['m3']],
    [
      [1, 2],
      ['m1', 'm2'],
    ],
    [[], []],
  ])('days %j have %j', (days, moments) => {
    expect(ids(baren, days)).toEqual(moments);
  });

  it('reads moments that last, that are Julian, or that have no day', () => {
    const record = aRecord({
      date: { edtf: '1500-02-27/1500-03-05', calendar: 'julian' },
      moments: [
        { id: 'leap', date: '1500-02-29', text: 'x', sources: [] },
        { id: 'lasting', date: '1500-03-01/1500-03-02', text: 'x', sources: [] },
        { id: 'open', date: '1500-03-04/..', text: 'x', sources: [] },
        { id: 'month', date: '1500-03', text: 'x', sources: [] },
        { id: 'to-month', date: '1500-03-05/1500-03', text: 'x', sources: [] },
        { id: 'none', date: 'soon', text: 'x', sources: [] },
      ],
    });
    expect(ids(record, [3])).toEqual(['leap']);
    expect(ids(record, [4])).toEqual(['lasting']);
    expect(ids(record, [5])).toEqual(['lasting']);
    expect(ids(record, [6])).toEqual([]);
    expect(ids(record, [7])).toEqual(['open']);
    expect(ids(record, [8])).toEqual(['to-month']);
  });

  it('has none without a first day', () => {
    const moments = [{ id: 'm', date: '1990-04-01', text: 'x', sources: [] }];
    expect(ids(dated('1990-04', { moments }), [1])).toEqual([]);
    expect(ids(dated('soon', { moments }), [1])).toEqual([]);
    expect(ids(aRecord({ moments }), [1])).toEqual([]);
    expect(ids(dated('1990-04-01'), [1])).toEqual([]);
  });
});
