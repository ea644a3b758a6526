/** Dates in titles, language by language: what Daymark itself writes must be read, and so must what people write. */
import { describe, expect, it } from 'vitest';
import type { CivilDay } from '../../../core/date/julian.ts';
import { parseTitleDate } from '../../../core/feed/adapters/title-date.ts';
import { dateFormats } from '../../../core/words/date-formats.ts';
import { LANGUAGES } from '../../../locales/offered.ts';

const TAGS = LANGUAGES.map(({ tag }) => tag);
const civil = (iso: string): CivilDay => {
  const { year, month, day } = Temporal.PlainDate.from(iso);
  return { year, month, day };
};
const two = (value: number): string => String(value).padStart(2, '0');

describe.each(TAGS)('dates as Daymark writes them in %s', (tag) => {
  const formats = dateFormats(tag);

  it('are read on every day of a year', () => {
    const missed: string[] = [];
    for (let at = 0; at < 366; at++) {
      const { year, month, day } = Temporal.PlainDate.from('1988-01-01').add({ days: at });
      const written = formats.day({ year, month, day });
      const found = parseTitleDate(`${written} | Baren`);
      if (!found.ok || found.edtf !== `1988-${two(month)}-${two(day)}` || found.title !== 'Baren') missed.push(written);
    }
    expect(missed).toEqual([]);
  });

  it('are read as ranges, within a month, a year, and over the turn of a year', () => {
    for (const [start, end] of [
      ['1990-04-05', '1990-04-10'],
      ['1990-04-28', '1990-05-03'],
      ['1989-12-28', '1990-01-03'],
    ] as const) {
      const written = formats.range(civil(start), civil(end));
      expect(parseTitleDate(`${written} | Baren`), written).toMatchObject({ edtf: `${start}/${end}`, title: 'Baren' });
    }
  });
});

const rows = (table: string): [title: string, edtf: string, rest: string][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' => ') as [string, string, string]);

const SPELLED = rows(`
The fifth of April 1990: Baren => 1990-04-05 => Baren
April twenty-fifth, 1974 | Carnations => 1974-04-25 => Carnations
Premier mai 1886 : Haymarket => 1886-05-01 => Haymarket
Quatorze juillet 1789 : Bastille => 1789-07-14 => Bastille
Primero de mayo de 1886: Haymarket => 1886-05-01 => Haymarket
El cinco de abril de 1990: Baren => 1990-04-05 => Baren
Vinte e cinco de abril de 1974: Cravos => 1974-04-25 => Cravos
Erster Mai 1886: Haymarket => 1886-05-01 => Haymarket
Пятого апреля 1990 года: Барен => 1990-04-05 => Барен
Двадцать первого апреля 1990: Барен => 1990-04-21 => Барен
الخامس من أبريل 1990: بارين => 1990-04-05 => بارين
الحادي والعشرون من نيسان 1990: بارين => 1990-04-21 => بارين
پنجم آوریل ۱۹۹۰: بارن => 1990-04-05 => بارن
2008ལོའི་ཟླ་བ་གསུམ་པའི་ཚེས་བཅུ། ལྷ་ས => 2008-03-10 => ལྷ་ས`);

const AROUND = rows(`
Thurs. 5 April 1990: Baren => 1990-04-05 => Baren
5 April 1990 (Thursday): Baren => 1990-04-05 => Baren
Jeudi 5 avril 1990 : Baren => 1990-04-05 => Baren
5 avril 1990 (jeudi) : Baren => 1990-04-05 => Baren
Quinta-feira, 5 de abril de 1990: Baren => 1990-04-05 => Baren
Do., 5. April 1990: Baren => 1990-04-05 => Baren
5 Nisan 1990 Perşembe: Barın => 1990-04-05 => Barın
1990年4月5日（星期四）巴仁乡事件 => 1990-04-05 => 巴仁乡事件
1990年（平成2年）4月5日（木）バレン => 1990-04-05 => バレン
1990년 4월 5일 (목) 바런 => 1990-04-05 => 바런
יום חמישי, 5 באפריל 1990: ברן => 1990-04-05 => ברן
ב-5 באפריל 1990 ברן => 1990-04-05 => ברן
5 Sun Valley marchers, 5 April 1990 => 1990-04-05 => 5 Sun Valley marchers
5 kwietnia 1990 r. Baren => 1990-04-05 => Baren
5 квітня 1990 року: Барен => 1990-04-05 => Барен
5. Jänner 1990: Wien => 1990-01-05 => Wien
1.º de maio de 1886: Haymarket => 1886-05-01 => Haymarket
5 NİSAN 1990 | BARIN => 1990-04-05 => BARIN
3 كانون الثاني 1990: بيروت => 1990-01-03 => بيروت
3 تشرين الأول 1990: بيروت => 1990-10-03 => بيروت
5 أبريل (نيسان) 1990: بارين => 1990-04-05 => بارين
5 เมษายน 2533: บาเหริน => 1990-04-05 => บาเหริน
۲۲ بهمن ۱۳۵۷: انقلاب => 1979-02-11 => انقلاب
13-04-1990 Baren => 1990-04-13 => Baren`);

const ERAS = rows(`
15 mars 44 avant notre ère : César => -0043-03-15 => César
15 de marzo de 44 antes de Cristo: César => -0043-03-15 => César
15. März 44 vor Christus: Cäsar => -0043-03-15 => Cäsar
15. März 44 v. u. Z.: Cäsar => -0043-03-15 => Cäsar
MÖ 15 Mart 44: Sezar => -0043-03-15 => Sezar
15 Mart İÖ 44: Sezar => -0043-03-15 => Sezar
15 марта 44 г. до н. э.: Цезарь => -0043-03-15 => Цезарь
15 марта 44 года до нашей эры: Цезарь => -0043-03-15 => Цезарь
기원전 44년 3월 15일: 카이사르 => -0043-03-15 => 카이사르
c. 5 April 1990: Baren => 1990-04-05~ => Baren
ca. 5.–10. April 1990: Baren => 1990-04-05/1990-04-10~ => Baren`);

const RANGES = rows(`
Vom 5. bis zum 10. April 1990: Baren => 1990-04-05/1990-04-10 => Baren
Entre le 5 et le 10 avril 1990 : Baren => 1990-04-05/1990-04-10 => Baren
Dal 5 al 10 aprile 1990: Baren => 1990-04-05/1990-04-10 => Baren
5 से 10 अप्रैल 1990: बारेन => 1990-04-05/1990-04-10 => बारेन
1990年4月5-10日 巴仁 => 1990-04-05/1990-04-10 => 巴仁
1990-يىلى 5-ئاپرېلدىن 10-ئاپرېلغىچە: بارىن => 1990-04-05/1990-04-10 => بارىن
Day 3 – 5 April 1990: Baren => 1990-04-05 => Day 3: Baren
Episode 2 - 5 April 1990 => 1990-04-05 => Episode 2
On 5 April 2022 we remember 5 April 1990 => 1990-04-05 => We remember
5 April 2022: 32 years since 5 April 1990 => 1990-04-05 => 32 years`);

const SERIES = rows(`
This Day in History // 5 April 1990 // Baren => 1990-04-05 => Baren
This Day in History ★ 5 April 1990 ★ Baren => 1990-04-05 => Baren
This Day in History, 5 April 1990, Baren => 1990-04-05 => Baren
This Day in History (5 April 1990): Baren => 1990-04-05 => Baren
This Day in History [5 April 1990] Baren => 1990-04-05 => Baren
[On This Day] Baren (5 April 1990) => 1990-04-05 => Baren
On this day 5 April 1990 Baren => 1990-04-05 => Baren
Un día como hoy 5 de abril de 1990, Baren => 1990-04-05 => Baren
【历史上的今天】1990年4月5日 巴仁 => 1990-04-05 => 巴仁
في مثل هذا اليوم 5 أبريل 1990 بارين => 1990-04-05 => بارين
“5 April 1990”: Baren => 1990-04-05 => Baren
5 April 1990! => 1990-04-05 => 5 April 1990`);

describe.each([
  ['a day in words', SPELLED],
  ['what stands around a date', AROUND],
  ['an era, and "about"', ERAS],
  ['a range, a count, one day of two years', RANGES],
  ['the name of the series', SERIES],
])('%s', (_, table) => {
  it.each(table)('%s', (title, edtf, rest) => {
    expect(parseTitleDate(title)).toMatchObject({ ok: true, edtf, title: rest });
  });
});

describe('what is not read', () => {
  it.each([
    'Once in May 1990',
    'Um April 1990 begann es',
    'Vitamin C in 1990',
    '05-04-1990 here or there',
    "5 April '90",
    '31 مهر 1369',
    '5 Farvardin 2022',
  ])('%s: no date found', (title) => {
    expect(parseTitleDate(title)).toEqual({ ok: false, reason: 'no date found' });
  });

  it.each([
    '5 & 6 April 1990',
    '5, 6 April 1990',
    '5, 6, 7 April 1990',
    '5 April and 6 April 1990',
    '1990年4月5日和6日',
  ])('%s: more than one date', (title) => {
    expect(parseTitleDate(title)).toEqual({ ok: false, reason: 'more than one date' });
  });
});
