/** Titles that a careless reader of dates gets wrong, and the spellings beside them that are right: a row per title. */
import { describe, expect, it } from 'vitest';
import { parseTitleDate } from '../../../core/feed/adapters/title-date.ts';

const rows = (table: string): [title: string, edtf: string, rest: string][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' => ') as [string, string, string]);

/** A number after a whole date counts something; it ends no range. */
const COUNTS = rows(`
5 April 1990 – 10 killed => 1990-04-05 => 10 killed
4 June 1989 – 20 years on => 1989-06-04 => 20 years on
April 5, 1990 - 10 killed in Baren => 1990-04-05 => 10 killed in Baren
5 April 1990 to 10 people meant freedom => 1990-04-05 => To 10 people meant freedom
5 April 1990-10 killed => 1990-04-05 => 10 killed
1990-04-05 – 10 killed => 1990-04-05 => 10 killed
Between 5 April 1990 and 10 others => 1990-04-05 => And 10 others
5 avril 1990 – 10 morts => 1990-04-05 => 10 morts
4 juin 1989 – 20 ans après => 1989-06-04 => 20 ans après
5 de abril de 1990 – 10 muertos => 1990-04-05 => 10 muertos
4 de junio de 1989 – 20 años después => 1989-06-04 => 20 años después
5. April 1990 – 10 Tote => 1990-04-05 => 10 Tote
4. Juni 1989 – 20 Jahre danach => 1989-06-04 => 20 Jahre danach
5 de abril de 1990 – 10 mortos => 1990-04-05 => 10 mortos
4 de junho de 1989 – 20 anos depois => 1989-06-04 => 20 anos depois
5 Nisan 1990 – 10 ölü => 1990-04-05 => 10 ölü
4 Haziran 1989 – 20 yıl sonra => 1989-06-04 => 20 yıl sonra
5 апреля 1990 — 10 убитых => 1990-04-05 => 10 убитых
4 июня 1989 года — 20 лет спустя => 1989-06-04 => 20 лет спустя
1990年4月5日 – 10人遇难 => 1990-04-05 => 10人遇难
1990年4月5日-10人遇难 => 1990-04-05 => 10人遇难
1989年6月4日 – 20年后 => 1989-06-04 => 20年后
5 أبريل 1990 – 10 قتلى => 1990-04-05 => 10 قتلى
4 يونيو 1989 – 20 عاما بعد => 1989-06-04 => 20 عاما بعد`);

/** The same day of two years is the first of them with its anniversary. */
const ANNIVERSARIES = rows(`
10 March 1959 – 10 March 2019 => 1959-03-10 => 10 March 1959 – 10 March 2019
10 March 1959 – 10 March 2019: the Tibetan uprising => 1959-03-10 => the Tibetan uprising
March 10, 1959 - March 10, 2019 | Lhasa => 1959-03-10 => Lhasa
From 10 March 1959 to 10 March 2019: Lhasa => 1959-03-10 => Lhasa
10 mars 1959 – 10 mars 2019 : Lhassa => 1959-03-10 => Lhassa
10 de marzo de 1959 – 10 de marzo de 2019: Lhasa => 1959-03-10 => Lhasa
10. März 1959 – 10. März 2019: Lhasa => 1959-03-10 => Lhasa
10 de março de 1959 – 10 de março de 2019: Lhasa => 1959-03-10 => Lhasa
10 Mart 1959 – 10 Mart 2019: Lhasa => 1959-03-10 => Lhasa
10 марта 1959 — 10 марта 2019: Лхаса => 1959-03-10 => Лхаса
1959年3月10日—2019年3月10日 拉萨 => 1959-03-10 => 拉萨
10 مارس 1959 – 10 مارس 2019: لاسا => 1959-03-10 => لاسا`);

const RANGES = rows(`
5–10 April 1990: Baren => 1990-04-05/1990-04-10 => Baren
5 April 1990 – 10 April 1990: Baren => 1990-04-05/1990-04-10 => Baren
5 April 1990 – 10 April: Baren => 1990-04-05/1990-04-10 => Baren
1 September 1939 – 2 September 1945 | The war => 1939-09-01/1945-09-02 => The war
1990. április 5–10. Baren => 1990-04-05/1990-04-10 => Baren
5–10 avril 1990 : Baren => 1990-04-05/1990-04-10 => Baren
5–10 de abril de 1990: Baren => 1990-04-05/1990-04-10 => Baren
5./6. April 1990: Baren => 1990-04-05/1990-04-06 => Baren
5.–10.04.1990: Baren => 1990-04-05/1990-04-10 => Baren
5/6 avril 1990 : Baren => 1990-04-05/1990-04-06 => Baren
5–10 Nisan 1990: Barın => 1990-04-05/1990-04-10 => Barın
5–10 апреля 1990: Барен => 1990-04-05/1990-04-10 => Барен
1990年4月5日—10日 巴仁 => 1990-04-05/1990-04-10 => 巴仁
5–10 أبريل 1990: بارين => 1990-04-05/1990-04-10 => بارين
平成2年4月5日〜10日 バレン => 1990-04-05/1990-04-10 => バレン`);

const SPELLINGS = rows(`
1990/04/05 Baren => 1990-04-05 => Baren
1990/4/5 – Baren => 1990-04-05 => Baren
1990.04.05 巴仁 => 1990-04-05 => 巴仁
1990. 4. 5. 바런 => 1990-04-05 => 바런
1990-4-5 Baren => 1990-04-05 => Baren
5 April | 1990 => 1990-04-05 => 5 April | 1990
5 April | 1990 | Baren => 1990-04-05 => Baren
This Day in History | 5 April | 1990 | Baren => 1990-04-05 => Baren
This Day in History | 1990 | 5 April | Baren => 1990-04-05 => Baren
April 5 – 1990: Baren => 1990-04-05 => Baren
5–10 April | 1990 | Baren => 1990-04-05/1990-04-10 => Baren
5 avril | 1990 | Baren => 1990-04-05 => Baren
5 de abril | 1990 | Baren => 1990-04-05 => Baren
5. April | 1990 | Baren => 1990-04-05 => Baren
5 de abril · 1990 · Baren => 1990-04-05 => Baren
5 Nisan | 1990 | Barın => 1990-04-05 => Barın
5 апреля | 1990 | Барен => 1990-04-05 => Барен
5 أبريل | 1990 | بارين => 1990-04-05 => بارين
平成2年4月5日 バレン => 1990-04-05 => バレン
平成元年6月4日 北京 => 1989-06-04 => 北京
昭和64年1月7日 崩御 => 1989-01-07 => 崩御
昭和二十年八月十五日 終戦 => 1945-08-15 => 終戦
明治6年1月1日 改暦 => 1873-01-01 => 改暦
令和2年4月5日 今日 => 2020-04-05 => 今日
民國79年4月5日 巴仁 => 1990-04-05 => 巴仁`);

describe.each([
  ['a count after a date', COUNTS],
  ['an anniversary of the same day', ANNIVERSARIES],
  ['a range', RANGES],
  ['a spelling', SPELLINGS],
])('%s', (_, table) => {
  it.each(table)('%s', (title, edtf, rest) => {
    expect(parseTitleDate(title)).toMatchObject({ ok: true, edtf, title: rest });
  });
});

describe('what is not read', () => {
  it.each([
    // A year of an era that is over, of one nobody knows here, and of one whose months were those of the moon.
    '平成32年4月5日',
    '康熙2年4月5日',
    '2年4月5日',
    '明治2年4月5日',
    '5 April – 1990 people marched',
    '5 April | 1990 people marched',
    'The films of 1990 | 5 April',
    '1990/13/05',
    '1990/04/31',
  ])('%s: no date found', (title) => {
    expect(parseTitleDate(title)).toEqual({ ok: false, reason: 'no date found' });
  });

  it.each(['10 March 1959 and 10 March 1989: two things', '10 March 2019 – 10 March 1959'])(
    '%s: more than one date',
    (title) => {
      expect(parseTitleDate(title)).toEqual({ ok: false, reason: 'more than one date' });
    },
  );
});
