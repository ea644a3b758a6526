/** Dates as Chinese, Japanese and Korean write them: 1990年4月5日, 公元前44年3月15日, 平成2年4月5日, 1990년 4월 5일. */

const NUMERAL = '[0-9〇零一二三四五六七八九十廿卅]{1,4}';

/** The year before the first of an era, that first year as a Gregorian one, and the last number of the era. */
const ERAS: Readonly<Record<string, { before: number; first: number; last: number }>> = {
  // Until the end of Meiji 5 the months were those of the moon, and cannot be read as ours.
  明治: { before: 1867, first: 6, last: 45 },
  大正: { before: 1911, first: 1, last: 15 },
  昭和: { before: 1925, first: 1, last: 64 },
  平成: { before: 1988, first: 1, last: 31 },
  令和: { before: 2018, first: 1, last: 99 },
  民国: { before: 1911, first: 1, last: 199 },
  民國: { before: 1911, first: 1, last: 199 },
};
const ERA_NAMES = Object.keys(ERAS).join('|');
const BEFORE_CHRIST = '公元前|西元前|紀元前|기원전|前';

/** "1990年（平成2年）": the same year under its other name. */
const OTHER_YEAR = '(?:[（(][^（()）]{1,12}[)）])?';
/** "5日（木）", "5日 星期四", "5일 (목)", "5日（平成2年）": what may stand behind a day and says no more than it. */
const BEHIND = `(?:\\s?[（(](?:[月火水木金土日](?:曜日?)?|(?:星期|周|週)[一二三四五六日天]|[월화수목금토일](?:요일)?|(?:${ERA_NAMES})${NUMERAL}[年년]?)[)）]|\\s?星期[一二三四五六日天])?`;

const DATE = new RegExp(
  `(${BEFORE_CHRIST}|公元|西元|서기|${ERA_NAMES})?\\s?(?:(${NUMERAL}|元)\\s?[年년]${OTHER_YEAR}\\s?)?(?:(${NUMERAL})\\s?[月월]\\s?)?(${NUMERAL})\\s?(?:[-–—~〜～至到]\\s?(${NUMERAL})\\s?)?[日号號일]${BEHIND}`,
  'y',
);

/** What a date says; `word` looks like one and is of a year that cannot be told. `last`: the last day of "5-10日". */
export type CjkDate =
  | { kind: 'date'; day: number; last?: number; month?: number; year?: number; to: number }
  | { kind: 'word'; to: number };

/** The date at a position, or null. A year of one or two figures is read only under an era that is known. */
export function readCjkDate(text: string, at: number): CjkDate | null {
  DATE.lastIndex = at;
  const found = DATE.exec(text);
  if (!found) return null;
  const [all, era = '', year, month, day = '', last] = found;
  const to = at + all.length;
  const part = {
    day: cjkNumber(day),
    ...(last === undefined ? {} : { last: cjkNumber(last) }),
    ...(month === undefined ? {} : { month: cjkNumber(month) }),
  };
  if (year === undefined) return { kind: 'date', ...part, to };
  const count = year === '元' ? 1 : cjkNumber(year);
  const named = Object.hasOwn(ERAS, era) ? ERAS[era]! : null;
  const known = named ? count >= named.first && count <= named.last : year !== '元' && (era !== '' || count >= 100);
  if (!known) return { kind: 'word', to };
  const value = named ? named.before + count : BEFORE_CHRIST.split('|').includes(era) ? 1 - count : count;
  return { kind: 'date', ...part, year: value, to };
}

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** 一九九〇 → 1990, 二十五 → 25, 廿五 → 25, 25 → 25. */
function cjkNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const spelled = text.replace('廿', '二十').replace('卅', '三十');
  if (!spelled.includes('十')) return Number([...spelled].map((digit) => DIGITS[digit] ?? digit).join(''));
  const [tens = '', ones = ''] = spelled.split('十');
  return (tens === '' ? 1 : (DIGITS[tens] ?? Number(tens))) * 10 + (ones === '' ? 0 : (DIGITS[ones] ?? Number(ones)));
}
