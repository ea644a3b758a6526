/**
 * Computed observances against published tables. Each was opened on 26 November 2026 and the dates were taken from it, never
 * from our own computation; the comment over each says where. Losar and the Tibetan feasts are dates of single years, of
 * which only some could be checked on opened pages: Tsurphu and Bhutan differ, and the page says "may differ by a day".
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

// The list of western dates in dateutil's test suite (github.com/dateutil/dateutil, tests/test_easter.py at c981f9c).
describe('western Easter 1990–2050', () => {
  compare(
    { type: 'easter', church: 'western', offset: 0 },
    1990,
    `04-15 03-31 04-19 04-11 04-03 04-16 04-07 03-30 04-12 04-04 04-23 04-15 03-31 04-20 04-11 03-27 04-16 04-08
    03-23 04-12 04-04 04-24 04-08 03-31 04-20 04-05 03-27 04-16 04-01 04-21 04-12 04-04 04-17 04-09 03-31 04-20
    04-05 03-28 04-16 04-01 04-21 04-13 03-28 04-17 04-09 03-25 04-13 04-05 04-25 04-10 04-01 04-21 04-06 03-29
    04-17 04-09 03-25 04-14 04-05 04-18 04-10`,
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

// The list of Orthodox dates in the same file.
describe('Orthodox Easter 1990–2050', () => {
  compare(
    { type: 'easter', church: 'orthodox', offset: 0 },
    1990,
    `04-15 04-07 04-26 04-18 05-01 04-23 04-14 04-27 04-19 04-11 04-30 04-15 05-05 04-27 04-11 05-01 04-23 04-08
    04-27 04-19 04-04 04-24 04-15 05-05 04-20 04-12 05-01 04-16 04-08 04-28 04-19 05-02 04-24 04-16 05-05 04-20
    04-12 05-02 04-16 04-08 04-28 04-13 05-02 04-24 04-09 04-29 04-20 04-05 04-25 04-17 05-06 04-21 04-13 05-03
    04-24 04-09 04-29 04-21 04-05 04-25 04-17`,
  );
});

// "New Year dates" by animal and branch, 101kidz.com/holidays/chinese/calendar.html; the same dates stand in three other pages.
describe('Chinese New Year 1996–2019', () => {
  compare(
    { type: 'calendar', calendar: 'chinese', monthCode: 'M01', day: 1 },
    1996,
    `02-19 02-07 01-28 02-16 02-05 01-24 02-12 02-01 01-22 02-09 01-29 02-18 02-07 01-26 02-14 02-03 01-23 02-10
    01-31 02-19 02-08 01-28 02-16 02-05`,
  );
});

/**
 * Year, Purim, Passover, Shavuot, Rosh Hashanah, Yom Kippur, Sukkot, Hanukkah: the first whole day of each.
 * 2001–2005: oocities.org/Heartland/Lane/5599/mj/Jewish_Calendar.html (which gives the evening of 25 December for Hanukkah of
 * 2005, against its own note that all its dates are first whole days); 2010–2023: infoplease.com,
 * "Jewish Holidays, 2010-2030"; 2024 and 2025: istanbullife.org/tour/jewish-holidays, which gives the evenings before.
 */
const HEBREW_FEASTS = `
    2001 03-09 04-08 05-28 09-18 09-27 10-02 12-10
    2002 02-26 03-28 05-17 09-07 09-16 09-21 11-30
    2003 03-18 04-17 06-06 09-27 10-06 10-11 12-20
    2004 03-07 04-06 05-26 09-16 09-25 09-30 12-08
    2005 03-25 04-24 06-13 10-04 10-13 10-18 12-26
    2010 02-28 03-30 05-19 09-09 09-18 09-23 12-02
    2011 03-20 04-19 06-08 09-29 10-08 10-13 12-21
    2012 03-08 04-07 05-27 09-17 09-26 10-01 12-09
    2013 02-24 03-26 05-15 09-05 09-14 09-19 11-28
    2014 03-16 04-15 06-04 09-25 10-04 10-09 12-17
    2015 03-05 04-04 05-24 09-14 09-23 09-28 12-07
    2016 03-24 04-23 06-12 10-03 10-12 10-17 12-25
    2017 03-12 04-11 05-31 09-21 09-30 10-05 12-13
    2018 03-01 03-31 05-20 09-10 09-19 09-24 12-03
    2019 03-21 04-20 06-09 09-30 10-09 10-14 12-23
    2020 03-10 04-09 05-29 09-19 09-28 10-03 12-11
    2021 02-26 03-28 05-17 09-07 09-16 09-21 11-29
    2022 03-17 04-16 06-05 09-26 10-05 10-10 12-19
    2023 03-07 04-06 05-26 09-16 09-25 09-30 12-08
    2024 03-24 04-23 06-12 10-03 10-12 10-17 12-26
    2025 03-14 04-13 06-02 09-23 10-02 10-07 12-15`;
const HEBREW_COLUMNS: [feast: string, monthCode: string, day: number][] = [
  ['Purim', 'M06', 14],
  ['Passover', 'M07', 15],
  ['Shavuot', 'M09', 6],
  ['Rosh Hashanah', 'M01', 1],
  ['Yom Kippur', 'M01', 10],
  ['Sukkot', 'M01', 15],
  ['Hanukkah', 'M03', 25],
];
describe('Hebrew feasts of 21 years', () => {
  it.each(
    HEBREW_FEASTS.trim()
      .split('\n')
      .map((row) => row.trim().split(' ')),
  )('%s', (year, ...monthDays) => {
    const computed = HEBREW_COLUMNS.map(([, monthCode, day]) =>
      observanceDates([{ type: 'calendar', calendar: 'hebrew', monthCode, day }], Number(year), 'feb28')
        .map((date) => Temporal.PlainDate.from(date).toString())
        .join(),
    );
    expect(computed).toEqual(monthDays.map((monthDay) => `${year}-${monthDay}`));
  });
});

/** Every first day of a month that falls into the years of the table, against the table. */
function compareHijri(monthCode: string, starts: string): void {
  const dates = starts.trim().split(/\s+/);
  const first = Number(dates[0]?.slice(0, 4));
  const last = Number(dates.at(-1)?.slice(0, 4));
  const rule: Rule = { type: 'calendar', calendar: 'islamic-umalqura', monthCode, day: 1 };
  const computed = Array.from({ length: last - first + 1 }, (_, at) =>
    observanceDates([rule], first + at, 'feb28').map((date) => Temporal.PlainDate.from(date).toString()),
  ).flat();
  expect(computed.filter((date) => date >= dates[0]! && date <= dates.at(-1)!)).toEqual(dates);
}

/**
 * Umm al-Qura, the first days of months as printed by its keepers and typed off in the fixtures of hijridate's tests
 * (github.com/dralshehri/hijridate, tests/integration/fixtures at f0eb452): the calendar's website from 1431 AH on, and for
 * the years before the "Comparison Calendar 1356–1411 AH" of King Fahd University of Petroleum and Minerals.
 */
describe('Umm al-Qura', () => {
  it('1 Muharram 1431–1473 AH', () => {
    compareHijri(
      'M01',
      `2009-12-18 2010-12-07 2011-11-26 2012-11-15 2013-11-04 2014-10-25 2015-10-14 2016-10-02 2017-09-21
    2018-09-11 2019-08-31 2020-08-20 2021-08-09 2022-07-30 2023-07-19 2024-07-07 2025-06-26 2026-06-16
    2027-06-06 2028-05-25 2029-05-14 2030-05-03 2031-04-23 2032-04-11 2033-04-01 2034-03-21 2035-03-11
    2036-02-28 2037-02-16 2038-02-05 2039-01-26 2040-01-15 2041-01-04 2041-12-24 2042-12-14 2043-12-03
    2044-11-21 2045-11-10 2046-10-31 2047-10-20 2048-10-09 2049-09-28 2050-09-17 2051-09-06`,
    );
  });
  it('1 Ramadan 1431–1473 AH', () => {
    compareHijri(
      'M09',
      `2010-08-11 2011-08-01 2012-07-20 2013-07-09 2014-06-28 2015-06-18 2016-06-06 2017-05-27 2018-05-16
    2019-05-06 2020-04-24 2021-04-13 2022-04-02 2023-03-23 2024-03-11 2025-03-01 2026-02-18 2027-02-08
    2028-01-28 2029-01-16 2030-01-05 2030-12-26 2031-12-15 2032-12-04 2033-11-23 2034-11-12 2035-11-01
    2036-10-20 2037-10-10 2038-09-30 2039-09-19 2040-09-07 2041-08-28 2042-08-17 2043-08-06 2044-07-26
    2045-07-15 2046-07-05 2047-06-24 2048-06-12 2049-06-02 2050-05-22`,
    );
  });
  it('1 Shawwal 1431–1473 AH', () => {
    compareHijri(
      'M10',
      `2010-09-10 2011-08-30 2012-08-19 2013-08-08 2014-07-28 2015-07-17 2016-07-06 2017-06-25 2018-06-15
    2019-06-04 2020-05-24 2021-05-13 2022-05-02 2023-04-21 2024-04-10 2025-03-30 2026-03-20 2027-03-09
    2028-02-26 2029-02-14 2030-02-04 2031-01-24 2032-01-14 2033-01-02 2033-12-23 2034-12-12 2035-12-01
    2036-11-19 2037-11-08 2038-10-29 2039-10-19 2040-10-07 2041-09-26 2042-09-15 2043-09-04 2044-08-24
    2045-08-14 2046-08-03 2047-07-24 2048-07-12 2049-07-01 2050-06-20`,
    );
  });
  it('1 Dhu al-Hijja 1431–1473 AH', () => {
    compareHijri(
      'M12',
      `2010-11-07 2011-10-28 2012-10-17 2013-10-06 2014-09-25 2015-09-14 2016-09-02 2017-08-23 2018-08-12
    2019-08-02 2020-07-22 2021-07-11 2022-06-30 2023-06-19 2024-06-07 2025-05-28 2026-05-18 2027-05-07
    2028-04-26 2029-04-15 2030-04-04 2031-03-24 2032-03-13 2033-03-02 2034-02-20 2035-02-09 2036-01-29
    2037-01-17 2038-01-07 2038-12-27 2039-12-17 2040-12-05 2041-11-25 2042-11-14 2043-11-03 2044-10-22
    2045-10-12 2046-10-01 2047-09-21 2048-09-10 2049-08-30 2050-08-19`,
    );
  });
  it('1 Muharram 1365–1411 AH', () => {
    compareHijri(
      'M01',
      `1945-12-05 1946-11-25 1947-11-14 1948-11-02 1949-10-23 1950-10-13 1951-10-02 1952-09-21 1953-09-10
    1954-08-30 1955-08-20 1956-08-08 1957-07-28 1958-07-18 1959-07-07 1960-06-25 1961-06-14 1962-06-03
    1963-05-24 1964-05-12 1965-05-01 1966-04-21 1967-04-11 1968-03-30 1969-03-19 1970-03-09 1971-02-26
    1972-02-16 1973-02-04 1974-01-24 1975-01-13 1976-01-02 1976-12-22 1977-12-11 1978-12-01 1979-11-20
    1980-11-09 1981-10-28 1982-10-18 1983-10-07 1984-09-26 1985-09-15 1986-09-05 1987-08-25 1988-08-13
    1989-08-02 1990-07-23`,
    );
  });
});

/**
 * 1 Farvardin of 1279–1479: the leap-year table of the Calendar Center, Institute of Geophysics, University of Tehran
 * ("Kabise Shamsi 1206-1498"), in the plain text of github.com/roozbehp/persiancalendar (kabise.txt at bc1a519, CC0).
 */
describe('Nowruz 1900–2100', () => {
  compare(
    { type: 'calendar', calendar: 'persian', monthCode: 'M01', day: 1 },
    1900,
    `03-21 03-21 03-22 03-22 03-21 03-21 03-22 03-22 03-21 03-21 03-22 03-22 03-21 03-21 03-22 03-22 03-21 03-21
    03-22 03-22 03-21 03-21 03-22 03-22 03-21 03-21 03-22 03-22 03-21 03-21 03-21 03-22 03-21 03-21 03-21 03-22
    03-21 03-21 03-21 03-22 03-21 03-21 03-21 03-22 03-21 03-21 03-21 03-22 03-21 03-21 03-21 03-22 03-21 03-21
    03-21 03-22 03-21 03-21 03-21 03-22 03-21 03-21 03-21 03-21 03-21 03-21 03-21 03-21 03-21 03-21 03-21 03-21
    03-21 03-21 03-21 03-21 03-21 03-21 03-21 03-21 03-21 03-21 03-21 03-21 03-21 03-21 03-21 03-21 03-21 03-21
    03-21 03-21 03-21 03-21 03-21 03-21 03-20 03-21 03-21 03-21 03-20 03-21 03-21 03-21 03-20 03-21 03-21 03-21
    03-20 03-21 03-21 03-21 03-20 03-21 03-21 03-21 03-20 03-21 03-21 03-21 03-20 03-21 03-21 03-21 03-20 03-21
    03-21 03-21 03-20 03-20 03-21 03-21 03-20 03-20 03-21 03-21 03-20 03-20 03-21 03-21 03-20 03-20 03-21 03-21
    03-20 03-20 03-21 03-21 03-20 03-20 03-21 03-21 03-20 03-20 03-21 03-21 03-20 03-20 03-21 03-21 03-20 03-20
    03-20 03-21 03-20 03-20 03-20 03-21 03-20 03-20 03-20 03-21 03-20 03-20 03-20 03-21 03-20 03-20 03-20 03-21
    03-20 03-20 03-20 03-21 03-20 03-20 03-20 03-21 03-20 03-20 03-20 03-21 03-20 03-20 03-20 03-20 03-20 03-20
    03-20 03-20 03-21`,
  );
});

describe('Enkutatash 2000–2030 (11 September, the 12th before a Gregorian leap year)', () => {
  const monthDays = Array.from({ length: 31 }, (_, at) => ((2000 + at) % 4 === 3 ? '09-12' : '09-11')).join(' ');
  compare({ type: 'calendar', calendar: 'ethiopic', monthCode: 'M01', day: 1 }, 2000, monthDays);
  compare({ type: 'calendar', calendar: 'coptic', monthCode: 'M01', day: 1 }, 2000, monthDays);
});

/**
 * The first days of the months as the Calendar Reform Committee fixed them (in use since 22 March 1957):
 * world.clndr.org/calendars/Indian-calendar, and the same in timejones.com/blog/Saka%20Calendar but for its misprint of Jyaistha.
 */
describe('the months of the Indian national calendar 1957–2030', () => {
  it.each([
    ['M01', '03-22', '03-21'],
    ['M02', '04-21'],
    ['M03', '05-22'],
    ['M04', '06-22'],
    ['M05', '07-23'],
    ['M06', '08-23'],
    ['M07', '09-23'],
    ['M08', '10-23'],
    ['M09', '11-22'],
    ['M10', '12-22'],
    ['M11', '01-21'],
    ['M12', '02-20'],
  ])('%s begins on %s', (monthCode, first, inLeapYears = first) => {
    for (let year = 1957; year <= 2030; year++) {
      const [found, more] = observanceDates(
        [{ type: 'calendar', calendar: 'indian', monthCode, day: 1 }],
        year,
        'feb28',
      );
      expect(Temporal.PlainDate.from(found!).toString()).toBe(`${year}-${year % 4 === 0 ? inLeapYears : first}`);
      expect(more).toBeUndefined();
    }
  });
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
