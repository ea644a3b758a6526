/** A title as tokens: numbers, months, eras, dashes and the small words that stand inside dates of many languages. */
import { foldWord, monthNumber } from './month-names.ts';

/** `from` and `to` are positions in the title. */
export type Token = { from: number; to: number } & (
  | { kind: 'number'; value: number; digits: number; ordinal: boolean }
  | { kind: 'month'; value: number }
  | { kind: 'era'; bc: boolean }
  /** A whole date in one token: ISO, 5.4.1990, 1990年4月5日. */
  | { kind: 'date'; day: number; month?: number; year?: number }
  /** `tight`: a sign without space on either side; `spaced`: a sign with space on both, which can part a title. */
  | { kind: 'dash'; tight: boolean; spaced: boolean }
  /** What parts a title: a bar, a colon, a dot in the middle. */
  | { kind: 'bar' }
  | { kind: 'and' | 'between' | 'weekday' | 'fill' | 'year-word' | 'word' }
);

const DIGIT_ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xf20, 0x1040, 0xff10];

/** Digits of other scripts as ASCII, one for one, so that positions stay. */
function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    const zero = DIGIT_ZEROS.find((start) => code >= start && code < start + 10);
    return zero === undefined || digit.length > 1 ? digit : String(code - zero);
  });
}

const BC =
  /(?:b\.?\s?c\.?\s?(?:e\b\.?)?|v\.?\s?chr\.?|av(?:\.|ant)?\s?j\.?[\s-]{0,2}c\.?|a\.?\s?(?:de\s)?c\.|до\s?н\.?\s?[эе]\.?|m\.?\s?ö\.?|ق\.?\s?م\.?|قبل الميلاد|p\.?\s?n\.?\s?e\.|f\.?\s?kr\.?|לפנה["״]ס|ई\.?\s?पू\.?)(?![\p{L}\p{M}])/iuy;
const AD =
  /(?:a\.?\s?d\.?|c\.?\s?e\.?|n\.?\s?chr\.?|ap(?:\.|r\.|rès)?\s?j\.?[\s-]{0,2}c\.?|d\.?\s?(?:de\s)?c\.|н\.?\s?[эе]\.|m\.?\s?s\.|e\.?\s?kr\.?)(?![\p{L}\p{M}])/iuy;
const ISO = /(-?\d{4})-(\d{2})-(\d{2})(?!\d)/y;
/** "1990/04/05", "1990.4.5", "1990. 4. 5.": with the year first there is one order. */
const YEAR_FIRST = /(\d{4})(?:([-/])(\d{1,2})\2(\d{1,2})|\.\s?(\d{1,2})\.\s?(\d{1,2})\.?)(?!\d)/y;
const DOTTED = /(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/y;
const SLASHED = /(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/y;
const CJK_NUMBER = '[0-9〇零一二三四五六七八九十廿卅]{1,4}';
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
const CJK = new RegExp(
  `(公元前|西元前|紀元前|前|公元|西元|${Object.keys(ERAS).join('|')})?\\s?(?:(${CJK_NUMBER}|元)\\s?[年년]\\s?)?(?:(${CJK_NUMBER})\\s?[月월]\\s?)?(${CJK_NUMBER})\\s?[日号號일]`,
  'y',
);
const TIBETAN = /(\d{3,4})\s?ལོའི་ཟླ་(?:བ་)?\s?(\d{1,2})\s?(?:པའི་)?ཚེས་\s?(\d{1,2})/y;
const UYGHUR = /(\d{3,4})\s?-?\s?يىلى?\s(\d{1,2})\s?-?\s?ئاي(?:نىڭ)?\s(\d{1,2})\s?-?\s?كۈنى?/y;
const UYGHUR_NAMED = /(\d{3,4})-يىلى\s(\d{1,2})-([\p{L}\p{M}]+)/uy;
const NUMBER = /(\d{1,9})(st|nd|rd|th|er|ère|re|ème|º|ª|°|-?[еогй]{1,2}(?![\p{L}])|\.(?=\s|$|[–—/-]))?/iuy;
const WORD = /[\p{L}\p{M}]+/uy;
const DASH = /[-–—−‒―~〜～至到/]/uy;
const BAR = /[|｜·•:：»>]/;

const DASH_WORDS = new Set(
  'to until till through au al ao bis по до a à til tot ile إلى الى حتى до-то تا עד से ~'.split(' '),
);
const AND_WORDS = new Set('and et y und e и ve و और & och en ו'.split(' '));
const BETWEEN_WORDS = new Set('between entre zwischen между بين'.split(' '));
const FILL_WORDS = new Set(
  'of the de del d le la el dem den der vom am du des do da on from in im el-año año ano an von с со от в во года г год يوم من عام سنة في dia día el- den- på il dell no em ngày'
    .split(' ')
    .map(foldWord),
);
const YEAR_WORDS = new Set('года год г yılı yili يىلى يىلىنىڭ سنة م'.split(' ').map(foldWord));
const WEEKDAYS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag segunda terça quarta quinta sexta feira понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье pazartesi salı çarşamba perşembe cuma cumartesi pazar الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد lunedì martedì mercoledì giovedì venerdì maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'
    .split(' ')
    .map(foldWord),
);

/** Cuts a title of at most 500 characters into tokens. White space is no token; what is no word is `word` too. */
export function readTokens(title: string): Token[] {
  const text = asciiDigits(title);
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    if (/\s/.test(text.charAt(at))) {
      at++;
      continue;
    }
    const token = readToken(text, at, tokens.at(-1));
    tokens.push(token);
    at = token.to;
  }
  return tokens;
}

function match(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}

function readToken(text: string, at: number, previous: Token | undefined): Token {
  const startsNumber = !/\d/.test(text.charAt(at - 1));
  const date = startsNumber ? readWholeDate(text, at) : null;
  if (date) return date;
  const besideNumber = previous?.kind === 'number' || previous?.kind === 'year-word';
  // "a", "c", "m" alone are too short to be an era anywhere but after a number, or before one for "AD 79".
  if (!/[\p{L}\p{M}]/u.test(text.charAt(at - 1))) {
    const bc = match(BC, text, at);
    if (bc && (besideNumber || /^\s*\d/.test(text.slice(at + bc[0].length))))
      return { kind: 'era', bc: true, from: at, to: at + bc[0].length };
    const ad = match(AD, text, at);
    if (ad && (besideNumber || /^\s*\d/.test(text.slice(at + ad[0].length))))
      return { kind: 'era', bc: false, from: at, to: at + ad[0].length };
  }
  const number = match(NUMBER, text, at);
  if (number) {
    const [all, digits = '', suffix] = number;
    return {
      kind: 'number',
      value: Number(digits),
      digits: digits.length,
      ordinal: Boolean(suffix && suffix !== '.'),
      from: at,
      to: at + all.length,
    };
  }
  const dash = match(DASH, text, at);
  if (dash) {
    const spaces = [text.charAt(at - 1), text.charAt(at + 1)].filter((beside) => /\s/.test(beside)).length;
    return { kind: 'dash', tight: spaces === 0, spaced: spaces === 2, from: at, to: at + 1 };
  }
  if (BAR.test(text.charAt(at))) return { kind: 'bar', from: at, to: at + 1 };
  const word = match(WORD, text, at)?.[0];
  if (word) return readWord(word, text, at, previous);
  const fill = /[,.'’،"“”]/.test(text.charAt(at));
  return { kind: fill ? 'fill' : 'word', from: at, to: at + 1 };
}

function readWord(word: string, text: string, at: number, previous: Token | undefined): Token {
  const to = at + word.length;
  const month = monthNumber(word);
  // An abbreviation may carry its full stop: "5 avr. 1990".
  if (month !== undefined) return { kind: 'month', value: month, from: at, to: text.charAt(to) === '.' ? to + 1 : to };
  const folded = foldWord(word);
  const kind = ((): 'dash' | 'and' | 'between' | 'weekday' | 'fill' | 'year-word' | 'word' => {
    if (previous?.kind === 'number' && previous.digits > 2 && YEAR_WORDS.has(folded)) return 'year-word';
    if (BETWEEN_WORDS.has(folded)) return 'between';
    if (previous && previous.kind !== 'word' && previous.kind !== 'bar' && DASH_WORDS.has(folded)) return 'dash';
    if (AND_WORDS.has(folded)) return 'and';
    if (WEEKDAYS.has(folded)) return 'weekday';
    return FILL_WORDS.has(folded) ? 'fill' : 'word';
  })();
  const end = kind === 'year-word' && text.charAt(to) === '.' ? to + 1 : to;
  return kind === 'dash' ? { kind, tight: false, spaced: false, from: at, to } : { kind, from: at, to: end };
}

function readWholeDate(text: string, at: number): Token | null {
  const iso = match(ISO, text, at);
  if (iso)
    return {
      kind: 'date',
      year: Number(iso[1]),
      month: Number(iso[2]),
      day: Number(iso[3]),
      from: at,
      to: at + iso[0].length,
    };
  const yearFirst = match(YEAR_FIRST, text, at);
  if (yearFirst) {
    const [all, year, , month, day, dottedMonth, dottedDay] = yearFirst;
    return {
      kind: 'date',
      year: Number(year),
      month: Number(month ?? dottedMonth),
      day: Number(day ?? dottedDay),
      from: at,
      to: at + all.length,
    };
  }
  const dotted = match(DOTTED, text, at);
  if (dotted)
    return {
      kind: 'date',
      day: Number(dotted[1]),
      month: Number(dotted[2]),
      year: Number(dotted[3]),
      from: at,
      to: at + dotted[0].length,
    };
  const slashed = match(SLASHED, text, at);
  if (slashed) {
    const [all, first, second, year] = slashed;
    const [a, b] = [Number(first), Number(second)];
    // 5/4/1990 is April here and May there: only what can be read one way is read.
    if (a > 12 || a === b) return { kind: 'date', day: a, month: b, year: Number(year), from: at, to: at + all.length };
    if (b > 12) return { kind: 'date', day: b, month: a, year: Number(year), from: at, to: at + all.length };
    return { kind: 'word', from: at, to: at + all.length };
  }
  const written = match(TIBETAN, text, at) ?? match(UYGHUR, text, at);
  if (written)
    return {
      kind: 'date',
      year: Number(written[1]),
      month: Number(written[2]),
      day: Number(written[3]),
      from: at,
      to: at + written[0].length,
    };
  const named = match(UYGHUR_NAMED, text, at);
  const namedMonth = named && monthNumber(named[3]!);
  if (namedMonth)
    return {
      kind: 'date',
      year: Number(named[1]),
      month: namedMonth,
      day: Number(named[2]),
      from: at,
      to: at + named[0].length,
    };
  return readCjkDate(text, at);
}

const CJK_DIGITS: Readonly<Record<string, number>> = {
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
  if (!spelled.includes('十')) return Number([...spelled].map((digit) => CJK_DIGITS[digit] ?? digit).join(''));
  const [tens = '', ones = ''] = spelled.split('十');
  return (
    (tens === '' ? 1 : (CJK_DIGITS[tens] ?? Number(tens))) * 10 + (ones === '' ? 0 : (CJK_DIGITS[ones] ?? Number(ones)))
  );
}

/** 1990年4月5日, 公元前44年3月15日, 平成2年4月5日; a year of one or two figures only under an era that is known. */
function readCjkDate(text: string, at: number): Token | null {
  const cjk = match(CJK, text, at);
  if (!cjk) return null;
  const [all, era = '', year, month, day] = cjk;
  const to = at + all.length;
  const part = { day: cjkNumber(day!), ...(month === undefined ? {} : { month: cjkNumber(month) }) };
  if (year === undefined) return { kind: 'date', ...part, from: at, to };
  const count = year === '元' ? 1 : cjkNumber(year);
  const named = Object.hasOwn(ERAS, era) ? ERAS[era]! : null;
  const known = named ? count >= named.first && count <= named.last : year !== '元' && (era !== '' || count >= 100);
  if (!known) return { kind: 'word', from: at, to };
  const value = named ? named.before + count : era.includes('前') ? 1 - count : count;
  return { kind: 'date', ...part, year: value, from: at, to };
}
