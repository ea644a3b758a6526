import { describe, expect, it } from 'vitest';
import type { AnniversaryRecord } from '../../../core/record/record.ts';
import { dateFormats } from '../../../core/words/date-formats.ts';
import { dateLabel, edtfLabel } from '../../../core/words/date-label.ts';
import { DATE_TABLES } from '../../../core/words/date-tables.ts';
import { english } from '../../../core/words/english.ts';
import { aRecord } from '../a-record.ts';

describe('the date of a record in English', () => {
  type Anniversary = AnniversaryRecord['anniversary'];
  const label = (edtf: string, calendar?: 'julian', anniversary?: Anniversary): string =>
    dateLabel(aRecord({ date: { edtf, ...(calendar && { calendar }) }, ...(anniversary && { anniversary }) }), english);

  it.each([
    ['1990-04-05', '5 April 1990'],
    ['1990-04-05/1990-04-10', '5–10 April 1990'],
    ['1990-04-05/1990-04-05', '5 April 1990'],
    ['1990-04-28/1990-05-03', '28 April – 3 May 1990'],
    ['1989-12-28/1990-01-03', '28 December 1989 – 3 January 1990'],
    ['1914-07-28/1918-11-11', '28 July 1914 – 11 November 1918'],
    ['1989-04-05/1990-04-05', '5 April 1989 – 5 April 1990'],
    ['1990-04-05/..', 'since 5 April 1990'],
    ['1990-04/..', 'since April 1990'],
    ['1990-04', 'April 1990'],
    ['1990', '1990'],
    ['1939/1945', '1939 – 1945'],
    ['1939-09-01/1945', '1 September 1939 – 1945'],
    ['1939/1945-05-08', '1939 – 8 May 1945'],
    ['199X', '1990–1999'],
    ['19XX', '1900–1999'],
    ['0043', '43'],
    ['-0043', '44 BC'],
    ['0000', '1 BC'],
    ['-0043-03-15', '15 March 44 BC'],
    ['-0043-03-15/-0043-03-17', '15 March 44 BC – 17 March 44 BC'],
    ['-0043-03', 'March 44 BC'],
    ['-004X', '50 BC – 41 BC'],
    ['0079-08-24', '24 August 79'],
    ['1704-02-29', '29 February 1704'],
    ['1990~', 'about 1990'],
    ['1990?', '1990 (date uncertain)'],
    ['1990-04%', 'about April 1990 (date uncertain)'],
    ['1990-04-05/1990-04-10~', 'about 5–10 April 1990'],
    ['1990-04-05?/1990-04-10', '5–10 April 1990 (date uncertain)'],
    ['1990-04-05~/..', 'since about 5 April 1990'],
    ['soon', 'soon'],
  ])('%s is "%s"', (edtf, text) => {
    expect(label(edtf)).toBe(text);
    expect(edtfLabel(edtf, english)).toBe(text);
  });

  it.each<[string, string, Anniversary?]>([
    ['1917-10-25', '25 October 1917 (Old Style), 7 November'],
    ['1917-10-25', '25 October 1917 (Old Style), 7 November', { basis: 'gregorian' }],
    ['1917-12-25', '25 December 1917 (Old Style), 7 January 1918'],
    ['1917-10-25/1917-10-27', '25–27 October 1917 (Old Style), 7–9 November 1917'],
    ['1500-02-29', '29 February 1500'],
    ['1066-10-14', '14 October 1066'],
    ['1582-10-04', '4 October 1582'],
    ['1582-10-05', '5 October 1582 (Old Style), 15 October'],
    ['1582-10-04', '4 October 1582 (Old Style), 14 October', { basis: 'gregorian' }],
    ['1582-10-01/1582-10-06', '1–6 October 1582 (Old Style), 11–16 October 1582'],
    ['1690-07-01', '1 July 1690 (Old Style), 11 July'],
    ['1700-02-29', '29 February 1700 (Old Style), 11 March'],
    ['1917-10', 'October 1917'],
    ['-0043-03-15', '15 March 44 BC'],
  ])('Julian %s is "%s"', (edtf, text, anniversary) => {
    expect(label(edtf, 'julian', anniversary)).toBe(text);
  });

  it('is empty without a date', () => {
    expect(dateLabel(aRecord(), english)).toBe('');
  });

  it('keeps 29 February wherever the day is kept', () => {
    expect(label('1704-02-29', undefined, { leapDay: 'mar1' })).toBe('29 February 1704');
  });
});

describe('dates in every language', () => {
  const march = { year: -43, month: 3, day: 15 };
  const leapDay = { year: 1500, month: 2, day: 29 };
  const first = { year: 1990, month: 4, day: 5 };
  const last = { year: 1990, month: 4, day: 10 };
  // lang, a day BC, a Julian leap day, a range in a month
  it.each([
    ['en', '15 March 44 BC', '29 February 1500', '5–10 April 1990'],
    ['fr', '15 mars 44 av. J.-C.', '29 février 1500', '5–10 avril 1990'],
    ['es', '15 de marzo de 44 a. C.', '29 de febrero de 1500', '5–10 de abril de 1990'],
    ['de', '15. März 44 v. Chr.', '29. Februar 1500', '5.–10. April 1990'],
    ['pt-BR', '15 de março de 44 a.C.', '29 de fevereiro de 1500', '5–10 de abril de 1990'],
    ['ru', '15 марта 44 г. до н. э.', '29 февраля 1500 г.', '5–10 апреля 1990 г.'],
    ['tr', 'MÖ 15 Mart 44', '29 Şubat 1500', '5–10 Nisan 1990'],
    ['zh-CN', '公元前44年3月15日', '1500年2月29日', '1990年4月5日–10日'],
    ['ja', '紀元前44年3月15日', '1500年2月29日', '1990年4月5日–10日'],
    ['hi', '15 मार्च 44 ईसा-पूर्व', '29 फ़रवरी 1500', '5–10 अप्रैल 1990'],
    ['ar', '15 مارس 44 ق.م', '29 فبراير 1500', '5–10 أبريل 1990'],
    ['fa', '۱۵ مارس ۴۴ ق.م.', '۲۹ فوریهٔ ۱۵۰۰', '۵ تا ۱۰ آوریل ۱۹۹۰'],
    ['he', '15 במרץ 44 לפנה״ס', '29 בפברואר 1500', '5–10 באפריל 1990'],
    ['ug', '15-مارت، مىلادىيەدىن بۇرۇنقى 44', '29-فېۋرال، 1500', '5–10-ئاپرېل، 1990'],
    ['bo', 'སྤྱི་ལོ་སྔོན་ 44 ཟླ་བ་གསུམ་པའི་ཚེས་15', 'སྤྱི་ལོ་1500 ཟླ་བ་གཉིས་པའི་ཚེས་29', 'སྤྱི་ལོ་1990 ཟླ་བ་བཞི་པའི་ཚེས་5–10'],
  ])('%s', (lang, bc, julian, range) => {
    const plainSpaces = (text: string): string => text.replace(/[\u00A0\u202F\u2009]/g, ' ');
    const dates = dateFormats(lang);
    expect(plainSpaces(dates.day(march))).toBe(bc);
    expect(plainSpaces(dates.day(leapDay))).toBe(julian);
    expect(plainSpaces(dates.range(first, last))).toBe(range);
  });

  it.each([
    ['zh-CN', '1990年4月5日–5月10日', '1989年12月28日–1990年4月5日'],
    ['bo', 'སྤྱི་ལོ་1990 ཟླ་བ་བཞི་པའི་ཚེས་5 – ཟླ་བ་ལྔ་པའི་ཚེས་10', 'སྤྱི་ལོ་1989 ཟླ་བ་བཅུ་གཉིས་པའི་ཚེས་28 – སྤྱི་ལོ་1990 ཟླ་བ་བཞི་པའི་ཚེས་5'],
    ['ug', '5-ئاپرېل – 10-ماي، 1990', '28-دېكابىر، 1989 – 5-ئاپرېل، 1990'],
  ])('a longer range in %s repeats what differs', (lang, months, years) => {
    const dates = dateFormats(lang);
    expect(dates.range(first, { year: 1990, month: 5, day: 10 })).toBe(months);
    expect(dates.range({ year: 1989, month: 12, day: 28 }, first)).toBe(years);
  });

  it.each([
    ['en', '5 April', 'April 1990', '1990', '44 BC'],
    ['fa', '۵ آوریل', 'آوریل ۱۹۹۰', '۱۹۹۰', '۴۴ ق.م.'],
    ['zh-CN', '4月5日', '1990年4月', '1990年', '公元前44年'],
    ['ug', '5-ئاپرېل', '1990 ئاپرېل', '1990', 'مىلادىيەدىن بۇرۇنقى 44'],
    ['bo', 'ཟླ་བ་བཞི་པའི་ཚེས་5', '1990 ཟླ་བ་བཞི་པ', '1990', 'སྔོན་ 44'],
  ])('%s writes a month-day, a month and a year', (lang, monthDay, month, year, bc) => {
    const dates = dateFormats(lang);
    expect(dates.monthDay(first)).toBe(monthDay);
    expect(dates.month(first)).toBe(month);
    expect(dates.year(1990)).toBe(year);
    expect(dates.year(-43)).toBe(bc);
  });

  // Node has full ICU: what we ship for languages that Chromium lacks must be what CLDR says.
  it.each(Object.keys(DATE_TABLES))('the table of %s is that of CLDR', (lang) => {
    const intl = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(lang, { calendar: 'gregory', timeZone: 'UTC', ...options });
    const full = intl({ day: 'numeric', month: 'long', year: 'numeric' });
    expect(full.resolvedOptions().locale).toBe(lang);
    const dates = dateFormats(lang);
    for (let month = 1; month <= 12; month++) {
      const date = { year: 1990, month, day: 5 };
      const instant = Temporal.PlainDate.from(date).toZonedDateTime('UTC').epochMilliseconds;
      expect(dates.day(date)).toBe(full.format(instant));
      expect(dates.monthDay(date)).toBe(intl({ day: 'numeric', month: 'long' }).format(instant));
      expect(dates.month(date)).toBe(intl({ month: 'long', year: 'numeric' }).format(instant));
    }
  });
});
