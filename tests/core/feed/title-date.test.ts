import { describe, expect, it } from 'vitest';
import { findSeries, parseTitleDate } from '../../../core/feed/adapters/title-date.ts';

const FOUND =
  `This Day in History | 5th April 1990 | The Baren Uprising, East Turkistan => 1990-04-05 => The Baren Uprising, East Turkistan
This Day in History: 5th April 1990, The Baren Uprising => 1990-04-05 => The Baren Uprising
On This Day – April 5, 1990: Baren uprising => 1990-04-05 => Baren uprising
The Baren uprising of 5–10 April 1990 => 1990-04-05/1990-04-10 => The Baren uprising
April 5-10, 1990 | Baren => 1990-04-05/1990-04-10 => Baren
April 28 – May 3, 1990: Strike => 1990-04-28/1990-05-03 => Strike
28 December 1989 – 3 January 1990: New year protests => 1989-12-28/1990-01-03 => New year protests
From 5 to 10 April 1990: troops in Baren => 1990-04-05/1990-04-10 => troops in Baren
Between 5 and 10 April 1990: Baren => 1990-04-05/1990-04-10 => Baren
April 5th, 1990 – April 10th, 1990 Baren => 1990-04-05/1990-04-10 => Baren
March on Washington (28 August 1963) => 1963-08-28 => March on Washington
Thursday, 5 April 1990: Baren => 1990-04-05 => Baren
5 April 1990 | Baren | 1990-04-05 => 1990-04-05 => Baren
1990-04-05/1990-04-10 Baren => 1990-04-05/1990-04-10 => Baren
05.04.1990 Baren => 1990-04-05 => Baren
25/04/1974 Carnations => 1974-04-25 => Carnations
4/25/1974 Carnations => 1974-04-25 => Carnations
5 April 1990 => 1990-04-05 => 5 April 1990
This Day in History | 5th April 1990 => 1990-04-05 => 5th April 1990
1er avril 1990 : le soulèvement => 1990-04-01 => le soulèvement
Ce jour-là | 5 avr. 1990 | Soulèvement => 1990-04-05 => Soulèvement
Du 5 au 10 avril 1990 | Soulèvement => 1990-04-05/1990-04-10 => Soulèvement
5 de abril de 1990: levantamiento => 1990-04-05 => levantamiento
Del 5 al 10 de abril de 1990 | Levantamiento => 1990-04-05/1990-04-10 => Levantamiento
1º de maio de 1990 | Levante => 1990-05-01 => Levante
5. April 1990: Aufstand von Baren => 1990-04-05 => Aufstand von Baren
5. bis 10. April 1990 – Aufstand => 1990-04-05/1990-04-10 => Aufstand
Tarihte Bugün | 5 Nisan 1990 | Barın => 1990-04-05 => Barın
5 Nisan 1990'da Barın ayaklanması => 1990-04-05 => Barın ayaklanması
5 апреля 1990 года — Баренское восстание => 1990-04-05 => Баренское восстание
С 5 по 10 апреля 1990 г. Восстание => 1990-04-05/1990-04-10 => Восстание
历史上的今天：1990年4月5日 巴仁乡事件 => 1990-04-05 => 巴仁乡事件
1990年4月5日至10日 巴仁乡事件 => 1990-04-05/1990-04-10 => 巴仁乡事件
一九九〇年十二月二十五日，事件 => 1990-12-25 => 事件
5 أبريل 1990: انتفاضة بارين => 1990-04-05 => انتفاضة بارين
في مثل هذا اليوم | 5 نيسان/أبريل 1990 | انتفاضة => 1990-04-05 => انتفاضة
٥ أبريل ١٩٩٠ | انتفاضة => 1990-04-05 => انتفاضة
5 آوریل 1990 بارن => 1990-04-05 => بارن
5 באפריל 1990 | ברן => 1990-04-05 => ברן
5 अप्रैल 1990: बारेन => 1990-04-05 => बारेन
1990년 4월 5일 바런 => 1990-04-05 => 바런
1990-يىلى 5-ئاپرېل بارىن => 1990-04-05 => بارىن
15 March 44 BC: Caesar is killed => -0043-03-15 => Caesar is killed
15. März 44 v. Chr. – Cäsar => -0043-03-15 => Cäsar
15 mars 44 av. J.-C. : César => -0043-03-15 => César
公元前44年3月15日 凯撒遇刺 => -0043-03-15 => 凯撒遇刺
24 August AD 79 | Vesuvius => 0079-08-24 => Vesuvius
29 February 1500 | A Julian leap day => 1500-02-29 => A Julian leap day`
    .split('\n')
    .map((line) => line.split(' => ') as [string, string, string]);

describe('the title rule (feed.md 5)', () => {
  it.each(FOUND)('%s', (title, edtf, rest) => {
    expect(parseTitleDate(title)).toMatchObject({ ok: true, edtf, title: rest });
  });

  it.each([
    'Newsletter, April 2022',
    'Baren uprising 32 years on',
    '31 April 1990: no such day',
    '05/04/1990 here or there',
    '5 April: which year',
    'The films of 1990',
    '',
    '9/11',
  ])('%s: no date found', (title) => {
    expect(parseTitleDate(title)).toEqual({ ok: false, reason: 'no date found' });
  });

  it.each(['5 April 1990 and 5 July 2009: two things', '5 and 10 April 1990: two days', '5 April 1990 | 6 April 1990'])(
    '%s: more than one date',
    (title) => {
      expect(parseTitleDate(title)).toEqual({ ok: false, reason: 'more than one date' });
    },
  );

  it('writes days before 15 October 1582 in the Julian calendar', () => {
    expect(parseTitleDate('14 October 1066 | Hastings')).toMatchObject({ edtf: '1066-10-14', calendar: 'julian' });
    expect(parseTitleDate('15 October 1582 | Rome')).not.toHaveProperty('calendar');
  });

  it('finds the name of a series that nobody has heard of', () => {
    const titles = [
      'Tibet Diary | 10 March 1959 | Lhasa',
      'Tibet Diary | 5 March 1989 | Lhasa again',
      'Other | 1 May 1990 | X',
    ];
    const series = findSeries(titles);
    expect([...series]).toEqual(['tibet diary']);
    expect(parseTitleDate(titles[0]!, series)).toMatchObject({ title: 'Lhasa' });
  });

  it('takes a moment for a hostile title', () => {
    for (const unit of ['5 ', 'April ', '5 April ', '– ', '1990-', '((', 'a. ', '五']) {
      const started = performance.now();
      parseTitleDate(unit.repeat(50_000));
      expect(performance.now() - started, unit).toBeLessThan(250);
    }
  });
});
