import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayDiffer, observanceDates } from '../../../core/date/observances.ts';
import type { LeapDay } from '../../../core/date/occurrences.ts';
import { isTabled, ummAlQuraDay } from '../../../core/date/umm-al-qura.ts';
import type { Rule } from '../../../core/record/record.ts';

const iso = (date: { year: number; month: number; day: number }): string =>
  Temporal.PlainDate.from(date, { overflow: 'reject' }).toString();
const datesIn = (year: number, rules: Rule[], leapDay: LeapDay = 'feb28'): string[] =>
  observanceDates(rules, year, leapDay).map(iso);

const fixed = (monthDay: string): Rule => ({ type: 'fixed', monthDay });
const nth = (month: number, weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7, n: 1 | 2 | 3 | 4 | 5 | -1): Rule => ({
  type: 'nth-weekday',
  month,
  weekday,
  n,
});
const easter = (church: 'western' | 'orthodox', offset: number): Rule => ({ type: 'easter', church, offset });
type CalendarRule = Extract<Rule, { type: 'calendar' }>;
const inCalendar = (calendar: CalendarRule['calendar'], monthCode: string, day: number): CalendarRule => ({
  type: 'calendar',
  calendar,
  monthCode,
  day,
});

describe('dates of rules', () => {
  const cases: [name: string, year: number, rules: Rule[], dates: string[]][] = [
    ['fixed', 2026, [fixed('12-10')], ['2026-12-10']],
    ['fixed on a leap day', 2028, [fixed('02-29')], ['2028-02-29']],
    ['fixed on a leap day, common year', 2027, [fixed('02-29')], ['2027-02-28']],
    ['fixed on a day that does not exist', 2026, [fixed('02-30')], []],
    ['fixed on a day that does not exist', 2026, [fixed('04-31')], []],
    ['fixed on the last of a month', 2026, [fixed('04-30')], ['2026-04-30']],
    // Weekdays by the calendar of 2026: 1 January is a Thursday.
    ['first Thursday of January', 2026, [nth(1, 4, 1)], ['2026-01-01']],
    ['first Wednesday of January', 2026, [nth(1, 3, 1)], ['2026-01-07']],
    ['first Friday of January', 2026, [nth(1, 5, 1)], ['2026-01-02']],
    ['second Sunday of May', 2026, [nth(5, 7, 2)], ['2026-05-10']],
    ['third Monday of January', 2026, [nth(1, 1, 3)], ['2026-01-19']],
    ['fourth Thursday of November', 2026, [nth(11, 4, 4)], ['2026-11-26']],
    ['last Monday of May', 2026, [nth(5, 1, -1)], ['2026-05-25']],
    ['last Sunday of May, on the 31st', 2026, [nth(5, 7, -1)], ['2026-05-31']],
    ['last Saturday of February', 2026, [nth(2, 6, -1)], ['2026-02-28']],
    ['last Monday of February', 2026, [nth(2, 1, -1)], ['2026-02-23']],
    ['fifth Monday of March', 2026, [nth(3, 1, 5)], ['2026-03-30']],
    ['fifth Monday of April, not there', 2026, [nth(4, 1, 5)], []],
    ['fifth Tuesday of February, leap year', 2028, [nth(2, 2, 5)], ['2028-02-29']],
    ['fifth Tuesday of February, common year', 2027, [nth(2, 2, 5)], []],
    ['first Monday of September 1969', 1969, [nth(9, 1, 1)], ['1969-09-01']],
    ['first Monday of 1900', 1900, [nth(1, 1, 1)], ['1900-01-01']],
    ['Good Friday', 2026, [easter('western', -2)], ['2026-04-03']],
    ['Easter Sunday', 2026, [easter('western', 0)], ['2026-04-05']],
    ['Ascension', 2026, [easter('western', 39)], ['2026-05-14']],
    ['Ash Wednesday', 2026, [easter('western', -46)], ['2026-02-18']],
    ['Orthodox Good Friday', 2026, [easter('orthodox', -2)], ['2026-04-10']],
    ['a Chinese leap month', 2023, [inCalendar('chinese', 'M02L', 1)], ['2023-03-22']],
    ['no Chinese leap month', 2024, [inCalendar('chinese', 'M02L', 1)], []],
    ['Chinese mid-autumn', 2026, [inCalendar('chinese', 'M08', 15)], ['2026-09-25']],
    ['Chinese twelfth month, of the year before', 2012, [inCalendar('chinese', 'M12', 8)], ['2012-01-01']],
    // The fast of 10 Tevet fell on 18 December 2018, 7 January 2020 and 25 December 2020.
    ['10 Tevet, once', 2018, [inCalendar('hebrew', 'M04', 10)], ['2018-12-18']],
    ['10 Tevet, not in this year', 2019, [inCalendar('hebrew', 'M04', 10)], []],
    ['10 Tevet, twice', 2020, [inCalendar('hebrew', 'M04', 10)], ['2020-01-07', '2020-12-25']],
    ['Adar I', 2024, [inCalendar('hebrew', 'M05L', 14)], ['2024-02-23']],
    ['Purim in a leap year', 2024, [inCalendar('hebrew', 'M06', 14)], ['2024-03-24']],
    ['no Adar I', 2025, [inCalendar('hebrew', 'M05L', 14)], []],
    ['30 Kislev, in a full year', 2025, [inCalendar('hebrew', 'M03', 30)], ['2025-12-20']],
    ['30 Heshvan, in a short year', 2025, [inCalendar('hebrew', 'M02', 30)], []],
    // 1 Muharram 1429 and 1430, and the two Eids of 2000.
    ['Umm al-Qura, twice a year', 2008, [inCalendar('islamic-umalqura', 'M01', 1)], ['2008-01-10', '2008-12-29']],
    ['Umm al-Qura, twice a year', 2000, [inCalendar('islamic-umalqura', 'M10', 1)], ['2000-01-08', '2000-12-27']],
    ['a month that the calendar lacks', 2026, [inCalendar('islamic-umalqura', 'M13', 1)], []],
    ['a thirteenth month', 2026, [inCalendar('coptic', 'M13', 5)], ['2026-09-10']],
    ['a sixth epagomenal day', 2027, [inCalendar('ethiopic', 'M13', 6)], ['2027-09-11']],
    ['no sixth epagomenal day', 2026, [inCalendar('ethiopic', 'M13', 6)], []],
    ['two rules', 2026, [fixed('12-10'), fixed('03-08')], ['2026-03-08', '2026-12-10']],
    ['two rules with the same answer', 2026, [fixed('04-05'), easter('western', 0)], ['2026-04-05']],
  ];
  it.each(cases)('%s %i', (_, year, rules, dates) => {
    expect(datesIn(year, rules)).toEqual(dates);
  });

  it('keeps a rule on 29 February by the policy', () => {
    expect(observanceDates([fixed('02-29')], 2027, 'feb28')).toEqual([
      { year: 2027, month: 2, day: 28, shifted: true, approximate: false },
    ]);
    expect(datesIn(2027, [fixed('02-29')], 'mar1')).toEqual(['2027-03-01']);
    expect(datesIn(2027, [fixed('02-29')], 'omit')).toEqual([]);
  });

  it('lets the more exact of two rules on one day speak first', () => {
    const approximate = { ...inCalendar('persian', 'M01', 1), approximate: true as const };
    expect(observanceDates([fixed('03-21'), approximate], 2026, 'feb28')).toEqual([
      { year: 2026, month: 3, day: 21, shifted: false, approximate: false },
    ]);
  });

  it('is neither moved nor approximate unless it says so', () => {
    const plain = { shifted: false, approximate: false };
    expect(observanceDates([nth(5, 7, 2)], 2026, 'feb28')).toEqual([{ year: 2026, month: 5, day: 10, ...plain }]);
    expect(observanceDates([easter('western', 0)], 2026, 'feb28')).toEqual([
      { year: 2026, month: 4, day: 5, ...plain },
    ]);
    const nowruz = inCalendar('persian', 'M01', 1);
    expect(observanceDates([nowruz], 2026, 'feb28')).toEqual([{ year: 2026, month: 3, day: 21, ...plain }]);
  });

  it('crosses the new year with an offset only inside the year asked for', () => {
    expect(datesIn(2026, [easter('western', 120)])).toEqual(['2026-08-03']);
    expect(datesIn(2008, [easter('western', -84)])).toEqual([]);
  });
});

describe('a table', () => {
  const independence: Rule = { ...inCalendar('hebrew', 'M08', 5) };
  const table = (dates: Record<string, string[]>): Rule => ({ type: 'table', dates, sources: ['s1'] });

  it('overrides the computed rule in the years that it names', () => {
    // 5 Iyar 5788 is Tuesday 2 May 2028; 5 Iyar 5784 was Monday 13 May 2024, kept on the 14th.
    const rules = [independence, table({ 2024: ['2024-05-14'], 2028: ['2028-05-02'] })];
    expect(datesIn(2024, rules)).toEqual(['2024-05-14']);
    expect(datesIn(2028, rules)).toEqual(['2028-05-02']);
    expect(datesIn(2023, rules)).toEqual(['2023-04-26']);
  });

  it('may say that a year has none, or two', () => {
    const rules = [fixed('06-01'), table({ 2024: [], 2025: ['2025-12-20', '2025-01-02'] })];
    expect(datesIn(2024, rules)).toEqual([]);
    expect(datesIn(2025, rules)).toEqual(['2025-01-02', '2025-12-20']);
    expect(datesIn(2026, rules)).toEqual(['2026-06-01']);
  });

  it('stands alone, before or after', () => {
    expect(datesIn(2024, [table({ 2024: ['2024-05-14'] })])).toEqual(['2024-05-14']);
    expect(datesIn(2025, [table({ 2024: ['2024-05-14'] })])).toEqual([]);
    expect(datesIn(2024, [table({ 2024: ['2024-05-14'] }), independence])).toEqual(['2024-05-14']);
  });

  it('joins with another table that names the year', () => {
    const rules = [table({ 2024: ['2024-05-14'] }), table({ 2024: ['2024-02-01'] }), table({ 2025: ['2025-02-01'] })];
    expect(datesIn(2024, rules)).toEqual(['2024-02-01', '2024-05-14']);
  });

  it('does not answer with another year or a day that does not exist', () => {
    expect(datesIn(2024, [table({ 2024: ['2025-01-01', '2024-02-30', '2024-04-00', '2024-06-01'] })])).toEqual([
      '2024-06-01',
    ]);
  });
});

describe('the label "may differ by a day or more where sighted or decreed"', () => {
  it.each([
    ['hebrew', true],
    ['chinese', true],
    ['islamic-umalqura', true],
    ['tibetan', true],
    ['persian', false],
    ['ethiopic', false],
    ['coptic', false],
    ['indian', false],
  ] as const)('%s: %s', (calendar, differs) => {
    expect(mayDiffer([inCalendar(calendar, 'M01', 1)], 2026)).toBe(differs);
    expect(mayDiffer([{ ...inCalendar(calendar, 'M01', 1), approximate: true }], 2026)).toBe(true);
  });

  it('is not for rules without a moon', () => {
    expect(mayDiffer([fixed('12-10'), nth(1, 1, 1), easter('western', 0)], 2026)).toBe(false);
  });

  it('is not for a year that a table decides', () => {
    const table: Rule = { type: 'table', dates: { 2024: ['2024-05-14'] }, sources: [] };
    const rules = [inCalendar('hebrew', 'M08', 5), table];
    expect(mayDiffer(rules, 2024)).toBe(false);
    expect(mayDiffer(rules, 2025)).toBe(true);
  });
});

describe('every rule', () => {
  const anyRule: fc.Arbitrary<Rule> = fc.oneof(
    fc.integer({ min: 0, max: 364 }).map((days) => {
      const { month, day } = Temporal.PlainDate.from('2024-01-01').add({ days });
      return fixed(`${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
    }),
    fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom(1, 2, 3, 4, 5, 6, 7), fc.constantFrom(1, 2, 3, 4, 5, -1))
      .map(([month, weekday, n]) => nth(month, weekday as 1, n as 1)),
    fc
      .tuple(fc.constantFrom('western', 'orthodox'), fc.integer({ min: -60, max: 60 }))
      .map(([church, offset]) => easter(church as 'western', offset)),
    fc
      .tuple(
        fc.constantFrom('hebrew', 'chinese', 'persian', 'islamic-umalqura', 'ethiopic', 'coptic', 'indian', 'tibetan'),
        fc.integer({ min: 1, max: 13 }),
        fc.constantFrom('', 'L'),
        fc.integer({ min: 1, max: 32 }),
      )
      .map(([calendar, month, leap, dayOfMonth]) =>
        inCalendar(calendar as 'hebrew', `M${String(month).padStart(2, '0')}${leap}`, dayOfMonth),
      ),
  );

  it('gives real days of the year in order, at most two', () => {
    fc.assert(
      fc.property(anyRule, fc.integer({ min: 1900, max: 2100 }), (rule, year) => {
        const dates = datesIn(year, [rule]);
        expect(dates.length).toBeLessThanOrEqual(2);
        expect(dates).toEqual([...new Set(dates)].sort());
        for (const date of dates) expect(date.startsWith(`${year}-`)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('of a Temporal calendar names the day which that calendar so calls', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('hebrew', 'chinese', 'persian', 'ethiopic', 'coptic', 'indian'),
        fc.integer({ min: 0, max: 73_000 }),
        (calendar, days) => {
          const date = Temporal.PlainDate.from('1900-01-01').add({ days });
          const { monthCode, day } = date.withCalendar(calendar);
          const rule = inCalendar(calendar as 'hebrew', monthCode, day);
          expect(datesIn(date.year, [rule])).toContain(date.toString());
        },
      ),
      { numRuns: 500 },
    );
  });

  it('of Umm al-Qura agrees with Temporal in the years that Temporal has, 1420–1450 AH', () => {
    for (let date = Temporal.PlainDate.from('1999-04-17'); date.year < 2029; date = date.add({ days: 1 })) {
      const { monthCode, day } = date.withCalendar('islamic-umalqura');
      expect(datesIn(date.year, [inCalendar('islamic-umalqura', monthCode, day)])).toContain(date.toString());
    }
  });

  it('of Umm al-Qura has each day of 1946–2076 once, through the published months', () => {
    let date = Temporal.PlainDate.from('1945-12-05');
    for (let year = 1365; year <= 1500; year++) {
      for (let month = 1; month <= 12; month++) {
        const monthCode = `M${String(month).padStart(2, '0')}`;
        const length = ummAlQuraDay(year, monthCode, 30) ? 30 : 29;
        for (let day = 1; day <= length; day++, date = date.add({ days: 1 }))
          expect(Temporal.PlainDate.from(ummAlQuraDay(year, monthCode, day)!).equals(date)).toBe(true);
      }
    }
    expect(date.toString()).toBe('2077-11-17');
    expect(isTabled(1364) || isTabled(1501)).toBe(false);
    for (const [month, day] of [
      ['M13', 1],
      ['M00', 1],
      ['M01', 0],
      ['M01', 31],
      ['M01L', 1],
    ] as const)
      expect(ummAlQuraDay(1450, month, day)).toBeNull();
  });
});
