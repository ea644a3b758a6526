/**
 * Computed observances against tables of dates. The dates were written down from memory, independently of the code;
 * the published tables were not opened. Where each can be checked:
 * Easter: US Naval Observatory, "The Date of Easter"; Orthodox: Greek Orthodox Archdiocese of America, Pascha dates.
 * Chinese New Year: Hong Kong Observatory, Gregorian–Lunar Calendar Conversion Tables.
 * Rosh Hashanah and Pesach: the tables of hebcal.com.
 * 1 Muharram: R. H. van Gent, "The Umm al-Qura Calendar of Saudi Arabia".
 * 1 Farvardin: University of Tehran, Calendar Center.
 * Losar: Central Tibetan Administration and the Men-Tsee-Khang almanacs (a few dates were confirmed on web pages).
 */
import { describe, expect, it } from 'vitest';
import { observanceDates } from '../../../core/date/observances.ts';
import { tibetanDay } from '../../../core/date/tibetan.ts';
import type { Rule } from '../../../core/record/record.ts';

/** "2024 03-31" for each year in order. */
function published(firstYear: number, monthDays: string): [number, string][] {
  return monthDays
    .trim()
    .split(/\s+/)
    .map((monthDay, at) => [firstYear + at, `${firstYear + at}-${monthDay}`]);
}

function compare(rule: Rule, firstYear: number, monthDays: string): void {
  it.each(published(firstYear, monthDays))('%i: %s', (year, date) => {
    const dates = observanceDates([rule], year, 'feb28').map((found) => Temporal.PlainDate.from(found).toString());
    expect(dates).toEqual([date]);
  });
}

describe('western Easter 2000–2030', () => {
  compare(
    { type: 'easter', church: 'western', offset: 0 },
    2000,
    `04-23 04-15 03-31 04-20 04-11 03-27 04-16 04-08 03-23 04-12 04-04 04-24 04-08 03-31 04-20 04-05
     03-27 04-16 04-01 04-21 04-12 04-04 04-17 04-09 03-31 04-20 04-05 03-28 04-16 04-01 04-21`,
  );
});

describe('western Easter at its limits', () => {
  // Earliest 22 March (1818, 2285), latest 25 April (1943, 2038), and the two exceptions of the Gregorian rule.
  it.each([
    [1818, '1818-03-22'],
    [2285, '2285-03-22'],
    [1943, '1943-04-25'],
    [2038, '2038-04-25'],
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
    [1900, '1900-04-15'],
    [2100, '2100-03-28'],
  ])('%i: %s', (year, date) => {
    const [found] = observanceDates([{ type: 'easter', church: 'western', offset: 0 }], year, 'feb28');
    expect(Temporal.PlainDate.from(found!).toString()).toBe(date);
  });
});

describe('Orthodox Easter 2000–2030', () => {
  compare(
    { type: 'easter', church: 'orthodox', offset: 0 },
    2000,
    `04-30 04-15 05-05 04-27 04-11 05-01 04-23 04-08 04-27 04-19 04-04 04-24 04-15 05-05 04-20 04-12
     05-01 04-16 04-08 04-28 04-19 05-02 04-24 04-16 05-05 04-20 04-12 05-02 04-16 04-08 04-28`,
  );
});

describe('Chinese New Year 2000–2030', () => {
  compare(
    { type: 'calendar', calendar: 'chinese', monthCode: 'M01', day: 1 },
    2000,
    `02-05 01-24 02-12 02-01 01-22 02-09 01-29 02-18 02-07 01-26 02-14 02-03 01-23 02-10 01-31 02-19
     02-08 01-28 02-16 02-05 01-25 02-12 02-01 01-22 02-10 01-29 02-17 02-06 01-26 02-13 02-03`,
  );
});

describe('Rosh Hashanah 2000–2030', () => {
  compare(
    { type: 'calendar', calendar: 'hebrew', monthCode: 'M01', day: 1 },
    2000,
    `09-30 09-18 09-07 09-27 09-16 10-04 09-23 09-13 09-30 09-19 09-09 09-29 09-17 09-05 09-25 09-14
     10-03 09-21 09-10 09-30 09-19 09-07 09-26 09-16 10-03 09-23 09-12 10-02 09-21 09-10 09-28`,
  );
});

describe('Pesach 2000–2026', () => {
  compare(
    { type: 'calendar', calendar: 'hebrew', monthCode: 'M07', day: 15 },
    2000,
    `04-20 04-08 03-28 04-17 04-06 04-24 04-13 04-03 04-20 04-09 03-30 04-19 04-07 03-26 04-15 04-04
     04-23 04-11 03-31 04-20 04-09 03-28 04-16 04-06 04-23 04-13 04-02`,
  );
});

describe('1 Muharram, Umm al-Qura, 1421–1450 AH', () => {
  const starts = `2000-04-06 2001-03-26 2002-03-15 2003-03-04 2004-02-21 2005-02-10 2006-01-31 2007-01-20 2008-01-10
    2008-12-29 2009-12-18 2010-12-07 2011-11-26 2012-11-15 2013-11-04 2014-10-25 2015-10-14 2016-10-02 2017-09-21
    2018-09-11 2019-08-31 2020-08-20 2021-08-09 2022-07-30 2023-07-19 2024-07-07 2025-06-26 2026-06-16 2027-06-06
    2028-05-25`.split(/\s+/);
  it('is as published, twice in 2008', () => {
    const rule: Rule = { type: 'calendar', calendar: 'islamic-umalqura', monthCode: 'M01', day: 1 };
    const computed = Array.from({ length: 29 }, (_, at) => observanceDates([rule], 2000 + at, 'feb28')).flat();
    expect(computed.map((date) => Temporal.PlainDate.from(date).toString())).toEqual(starts);
  });
});

describe('Nowruz 2000–2030', () => {
  compare(
    { type: 'calendar', calendar: 'persian', monthCode: 'M01', day: 1 },
    2000,
    `03-20 03-21 03-21 03-21 03-20 03-21 03-21 03-21 03-20 03-21 03-21 03-21 03-20 03-21 03-21 03-21
     03-20 03-21 03-21 03-21 03-20 03-21 03-21 03-21 03-20 03-21 03-21 03-21 03-20 03-20 03-21`,
  );
});

describe('Enkutatash 2000–2030 (11 September, the 12th before a Gregorian leap year)', () => {
  const monthDays = Array.from({ length: 31 }, (_, at) => ((2000 + at) % 4 === 3 ? '09-12' : '09-11')).join(' ');
  compare({ type: 'calendar', calendar: 'ethiopic', monthCode: 'M01', day: 1 }, 2000, monthDays);
  compare({ type: 'calendar', calendar: 'coptic', monthCode: 'M01', day: 1 }, 2000, monthDays);
});

describe('1 Chaitra of the Indian national calendar 2000–2030 (22 March, the 21st in leap years)', () => {
  const monthDays = Array.from({ length: 31 }, (_, at) => ((2000 + at) % 4 === 0 ? '03-21' : '03-22')).join(' ');
  compare({ type: 'calendar', calendar: 'indian', monthCode: 'M01', day: 1 }, 2000, monthDays);
});

describe('Losar (Phugpa)', () => {
  const losar: Rule = { type: 'calendar', calendar: 'tibetan', monthCode: 'M01', day: 1 };
  compare(losar, 2017, '02-27 02-16 02-05 02-24 02-12 03-03 02-21 02-10 02-28 02-18 02-07');
  compare(losar, 2000, '02-06 02-24 02-13 03-03 02-21 02-09 02-28 02-18 02-07 02-25 02-14 03-05 02-22 02-11 03-02');
});

describe('the Tibetan year', () => {
  const iso = (date: ReturnType<typeof tibetanDay>): string | null => date && Temporal.PlainDate.from(date).toString();

  it.each([
    ['M04', 15, 2021, '2021-05-26'],
    ['M04', 15, 2022, '2022-06-14'],
    ['M04', 15, 2023, '2023-06-04'],
    ['M04', 15, 2024, '2024-05-23'],
    ['M04', 15, 2025, '2025-06-11'],
    ['M06', 4, 2022, '2022-08-01'],
    ['M06', 4, 2023, '2023-07-21'],
    ['M09', 22, 2022, '2022-11-15'],
    ['M09', 22, 2023, '2023-11-04'],
    ['M01', 15, 2020, '2020-03-09'],
    ['M01', 15, 2021, '2021-02-27'],
    ['M01', 15, 2024, '2024-02-24'],
    ['M01', 15, 2025, '2025-03-14'],
    ['M04', 15, 2020, '2020-06-05'],
    ['M06', 4, 2020, '2020-07-24'],
    ['M06', 4, 2021, '2021-07-14'],
    ['M06', 4, 2024, '2024-08-08'],
    ['M06', 4, 2025, '2025-07-28'],
    ['M09', 22, 2020, '2020-11-07'],
    ['M09', 22, 2024, '2024-11-22'],
    ['M09', 22, 2025, '2025-11-11'],
    ['M10', 25, 2020, '2020-12-10'],
    ['M10', 25, 2021, '2021-12-29'],
    ['M10', 25, 2024, '2024-12-25'],
    ['M10', 25, 2025, '2025-12-14'],
    ['M10', 25, 2022, '2022-12-18'],
    ['M10', 25, 2023, '2023-12-07'],
  ])(
    '%s day %i of %i is %s (Chotrul Duchen, Saga Dawa, Chokhor Duchen, Lhabab Duchen, Ganden Ngamchoe)',
    (month, day, year, date) => {
      expect(iso(tibetanDay(year, month, day))).toBe(date);
    },
  );

  it('lacks months and days that do not occur', () => {
    expect(tibetanDay(2026, 'M00', 1)).toBeNull();
    expect(tibetanDay(2026, 'M13', 1)).toBeNull();
    expect(tibetanDay(2026, 'M01', 0)).toBeNull();
    expect(tibetanDay(2026, 'M01', 31)).toBeNull();
    expect(tibetanDay(2026, 'M12', 30)).not.toBeNull();
    expect(tibetanDay(2026, 'M01L', 1)).toBeNull();
  });

  it('has a leap month twice in 65 months, before the month of the same number', () => {
    const leaps: string[] = [];
    for (let year = 1986; year < 2051; year++) {
      for (let month = 1; month <= 12; month++) {
        const code = `M${String(month).padStart(2, '0')}`;
        const leap = tibetanDay(year, `${code}L`, 1);
        if (!leap) continue;
        leaps.push(`${year} ${code}`);
        if (month === 1) continue;
        const distance = Temporal.PlainDate.from(leap).until(Temporal.PlainDate.from(tibetanDay(year, code, 1)!)).days;
        expect(distance, `${year} ${code}`).toBeGreaterThanOrEqual(29);
        expect(distance, `${year} ${code}`).toBeLessThanOrEqual(30);
      }
    }
    expect(leaps).toHaveLength(24);
    expect(leaps).toContain('2000 M01');
    expect(leaps).toContain('2019 M01');
  });

  it('counts its months without a gap', () => {
    let before = Temporal.PlainDate.from(tibetanDay(1899, 'M12', 1)!);
    for (let year = 1900; year <= 2100; year++) {
      for (let month = 1; month <= 12; month++) {
        const code = `M${String(month).padStart(2, '0')}`;
        const leap = month === 1 ? null : tibetanDay(year, `${code}L`, 1);
        for (const first of [leap, tibetanDay(year, code, 1)]) {
          if (!first) continue;
          const date = Temporal.PlainDate.from(first);
          const length = before.until(date).days;
          // A doubled first month is addressed by its first half only: the next one is two months away.
          const doubled = month === 2 && length > 31;
          expect(length, `${year} ${code}`).toBeGreaterThanOrEqual(doubled ? 58 : 29);
          expect(length, `${year} ${code}`).toBeLessThanOrEqual(doubled ? 60 : 30);
          before = date;
        }
      }
    }
    expect(before.year).toBe(2101);
  });
});
