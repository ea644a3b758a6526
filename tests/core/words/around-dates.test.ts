/** What languages put around dates: articles, cases and endings; written from their grammars, not from the code. */
import { describe, expect, it } from 'vitest';
import { arabic } from '../../../core/words/arabic.ts';
import { chinese } from '../../../core/words/chinese.ts';
import { edtfLabel } from '../../../core/words/date-label.ts';
import { english } from '../../../core/words/english.ts';
import { french } from '../../../core/words/french.ts';
import { german } from '../../../core/words/german.ts';
import { hebrew } from '../../../core/words/hebrew.ts';
import { hindi } from '../../../core/words/hindi.ts';
import { japanese } from '../../../core/words/japanese.ts';
import { persian } from '../../../core/words/persian.ts';
import { portuguese } from '../../../core/words/portuguese.ts';
import { russian } from '../../../core/words/russian.ts';
import { spanish } from '../../../core/words/spanish.ts';
import { tibetan } from '../../../core/words/tibetan.ts';
import { turkish } from '../../../core/words/turkish.ts';
import { uyghur } from '../../../core/words/uyghur.ts';
import type { Words } from '../../../core/words/words.ts';

const LABELS = [
  '1990-04-05~',
  '1990-04~',
  '1990~',
  '-0043~',
  '1990-04-05/..',
  '1990-04/..',
  '1990/..',
  '1990-04-05~/..',
];
const plainSpaces = (text: string): string => text.replace(/[\u00A0\u202F\u2009]/g, ' ');

describe('about and since, around a day, a month and a year', () => {
  it.each<[Words, ...string[]]>([
    [
      english,
      ...['about 5 April 1990', 'about April 1990', 'about 1990', 'about 44 BC'],
      ...['since 5 April 1990', 'since April 1990', 'since 1990', 'since about 5 April 1990'],
    ],
    [
      french,
      ...['vers le 5 avril 1990', 'vers avril 1990', 'vers 1990', 'vers 44 av. J.-C.'],
      ...['depuis le 5 avril 1990', 'depuis avril 1990', 'depuis 1990', 'depuis le 5 avril 1990 environ'],
    ],
    [
      spanish,
      ...['hacia el 5 de abril de 1990', 'hacia abril de 1990', 'hacia 1990', 'hacia 44 a. C.'],
      ...['desde el 5 de abril de 1990', 'desde abril de 1990', 'desde 1990'],
      'desde el 5 de abril de 1990 aproximadamente',
    ],
    [
      german,
      ...['etwa 5. April 1990', 'etwa April 1990', 'etwa 1990', 'etwa 44 v. Chr.'],
      ...['seit dem 5. April 1990', 'seit April 1990', 'seit 1990', 'seit etwa dem 5. April 1990'],
    ],
    [
      portuguese,
      ...['por volta de 5 de abril de 1990', 'por volta de abril de 1990', 'por volta de 1990', 'por volta de 44 a.C.'],
      ...['desde 5 de abril de 1990', 'desde abril de 1990', 'desde 1990', 'desde por volta de 5 de abril de 1990'],
    ],
    [
      russian,
      ...['около 5 апреля 1990 г.', 'около апреля 1990 г.', 'около 1990 г.', 'около 44 г. до н. э.'],
      ...['с 5 апреля 1990 г.', 'с апреля 1990 г.', 'с 1990 г.', 'примерно с 5 апреля 1990 г.'],
    ],
    [
      turkish,
      ...['yaklaşık 5 Nisan 1990', 'yaklaşık Nisan 1990', 'yaklaşık 1990', 'yaklaşık MÖ 44'],
      ...['5 Nisan 1990 tarihinden beri', 'Nisan 1990 tarihinden beri', '1990 yılından beri'],
      'yaklaşık 5 Nisan 1990 tarihinden beri',
    ],
    [
      chinese,
      ...['约1990年4月5日', '约1990年4月', '约1990年', '约公元前44年'],
      ...['自1990年4月5日起', '自1990年4月起', '自1990年起', '约自1990年4月5日起'],
    ],
    [
      japanese,
      ...['1990年4月5日頃', '1990年4月頃', '1990年頃', '紀元前44年頃'],
      ...['1990年4月5日から', '1990年4月から', '1990年から', '1990年4月5日頃から'],
    ],
    [
      hindi,
      ...['लगभग 5 अप्रैल 1990', 'लगभग अप्रैल 1990', 'लगभग 1990', 'लगभग 44 ईसा-पूर्व'],
      ...['5 अप्रैल 1990 से', 'अप्रैल 1990 से', '1990 से', 'लगभग 5 अप्रैल 1990 से'],
    ],
    [
      arabic,
      ...['نحو 5 أبريل 1990', 'نحو أبريل 1990', 'نحو 1990', 'نحو 44 ق.م'],
      ...['منذ 5 أبريل 1990', 'منذ أبريل 1990', 'منذ 1990', 'منذ نحو 5 أبريل 1990'],
    ],
    [
      persian,
      ...['حدود ۵ آوریل ۱۹۹۰', 'حدود آوریل ۱۹۹۰', 'حدود ۱۹۹۰', 'حدود ۴۴ ق.م.'],
      ...['از ۵ آوریل ۱۹۹۰', 'از آوریل ۱۹۹۰', 'از ۱۹۹۰', 'از حدود ۵ آوریل ۱۹۹۰'],
    ],
    [
      hebrew,
      ...['בסביבות 5 באפריל 1990', 'בסביבות אפריל 1990', 'בסביבות 1990', 'בסביבות 44 לפנה״ס'],
      ...['מאז 5 באפריל 1990', 'מאז אפריל 1990', 'מאז 1990', 'מאז בסביבות 5 באפריל 1990'],
    ],
    [
      uyghur,
      ...['تەخمىنەن 5-ئاپرېل، 1990', 'تەخمىنەن 1990 ئاپرېل', 'تەخمىنەن 1990', 'تەخمىنەن مىلادىيەدىن بۇرۇنقى 44'],
      ...['5-ئاپرېل، 1990 دىن بېرى', '1990 ئاپرېلدىن بېرى', '1990-يىلدىن بېرى', 'تەخمىنەن 5-ئاپرېل، 1990 دىن بېرى'],
    ],
    [
      tibetan,
      ...['ཕལ་ཆེར་ སྤྱི་ལོ་1990 ཟླ་བ་བཞི་པའི་ཚེས་5', 'ཕལ་ཆེར་ 1990 ཟླ་བ་བཞི་པ', 'ཕལ་ཆེར་ 1990', 'ཕལ་ཆེར་ སྔོན་ 44'],
      ...['སྤྱི་ལོ་1990 ཟླ་བ་བཞི་པའི་ཚེས་5 ནས།', '1990 ཟླ་བ་བཞི་པ ནས།', '1990 ནས།'],
      'ཕལ་ཆེར་ སྤྱི་ལོ་1990 ཟླ་བ་བཞི་པའི་ཚེས་5 ནས།',
    ],
  ])('$lang', (words, ...labels) => {
    expect(LABELS.map((edtf) => plainSpaces(edtfLabel(edtf, words)))).toEqual(labels);
  });

  it('turn every Russian month', () => {
    const months = Array.from({ length: 12 }, (_, at) => `1990-${String(at + 1).padStart(2, '0')}~`);
    expect(months.map((edtf) => plainSpaces(edtfLabel(edtf, russian)).split(' ')[1])).toEqual(
      'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
    );
  });

  it('end as the sound of the Uyghur month asks', () => {
    expect(edtfLabel('1990-03/..', uyghur)).toBe('1990 مارتتىن بېرى');
    expect(edtfLabel('1990-12/..', uyghur)).toBe('1990 دېكابىردىن بېرى');
  });

  it('take the French article on the first of a month and on days of a range', () => {
    expect(plainSpaces(edtfLabel('1990-05-01~', french))).toBe('vers le 1 mai 1990');
    expect(plainSpaces(edtfLabel('1990-04-05/1990-04-10~', french))).toBe('vers le 5–10 avril 1990');
  });
});

describe('a figure that is only about right', () => {
  it.each<[Words, string]>([
    [english, 'about 200'],
    [french, 'environ 200'],
    [spanish, 'alrededor de 200'],
    [german, 'etwa 200'],
    [portuguese, 'cerca de 200'],
    [russian, 'около 200'],
    [turkish, 'yaklaşık 200'],
    [chinese, '约200'],
    [japanese, '約200'],
    [hindi, 'लगभग 200'],
    [arabic, 'نحو 200'],
    [persian, 'حدود 200'],
    [hebrew, 'כ־200'],
    [uyghur, 'تەخمىنەن 200'],
    [tibetan, 'ཕལ་ཆེར་ 200'],
  ])('$lang', (words, text) => {
    expect(words.claim.about('200')).toBe(text);
  });
});

describe('both calendars of a Julian date', () => {
  // "Old" calendar would be the lunar one to readers of Chinese and Japanese; the calendar is named where that is so.
  it.each<[Words, string]>([
    [english, '25 October 1917 (Old Style), 7 November'],
    [french, '25 octobre 1917 (ancien style), 7 novembre'],
    [spanish, '25 de octubre de 1917 (estilo antiguo), 7 de noviembre'],
    [german, '25. Oktober 1917 (alten Stils), 7. November'],
    [portuguese, '25 de outubro de 1917 (estilo antigo), 7 de novembro'],
    [russian, '25 октября 1917 г. (старый стиль), 7 ноября'],
    [turkish, '25 Ekim 1917 (Jülyen takvimi), 7 Kasım'],
    [chinese, '1917年10月25日（儒略历），11月7日'],
    [japanese, '1917年10月25日（ユリウス暦）、11月7日'],
    [hindi, '25 अक्टूबर 1917 (जूलियन कैलेंडर), 7 नवंबर'],
    [arabic, '25 أكتوبر 1917 (بالتقويم اليولياني)، 7 نوفمبر'],
    [persian, '۲۵ اکتبر ۱۹۱۷ (گاه‌شماری ژولینی)، ۷ نوامبر'],
    [hebrew, '25 באוקטובר 1917 (לפי הלוח היוליאני), 7 בנובמבר'],
    [uyghur, '25-ئۆكتەبىر، 1917 (يۇليان كالېندارى)، 7-نويابىر'],
    [tibetan, 'སྤྱི་ལོ་1917 ཟླ་བ་བཅུ་པའི་ཚེས་25 (ལུགས་རྙིང་) ཟླ་བ་བཅུ་གཅིག་པའི་ཚེས་7'],
  ])('$lang', (words, label) => {
    expect(plainSpaces(edtfLabel('1917-10-25', words, 'julian'))).toBe(label);
  });
});

describe('the nth anniversary', () => {
  it.each<[Words, string | null, string | null]>([
    [english, '1st anniversary', '32nd anniversary'],
    [french, '1er anniversaire', '32e anniversaire'],
    [spanish, '1.º aniversario', '32.º aniversario'],
    [german, '1. Jahrestag', '32. Jahrestag'],
    [portuguese, '1º aniversário', '32º aniversário'],
    [russian, null, null],
    [arabic, null, null],
    [hebrew, null, null],
    [turkish, null, null],
    [chinese, null, null],
    [japanese, null, null],
    [hindi, null, null],
    [persian, null, null],
    [uyghur, null, null],
    [tibetan, null, null],
  ])('$lang', (words, first, another) => {
    expect(words.anniversary(1)).toBe(first);
    expect(words.anniversary(32)).toBe(another);
  });
});
