/** A title as tokens: numbers, months, eras, dashes and the small words that stand inside dates of many languages. */
import { readCjkDate } from './cjk-date.ts';
import {
  ABOUT_WORDS,
  AND_SIGNS,
  AND_WORDS,
  BETWEEN_WORDS,
  COUNTED_WORDS,
  DASH_WORDS,
  FILL_WORDS,
  SHORT_WEEKDAYS,
  WEEKDAYS,
  YEAR_WORDS,
} from './date-words.ts';
import { readSpelledDay } from './day-words.ts';
import { foldWord, type ReadMonth, readMonth } from './month-names.ts';
import { readTibetanDate } from './tibetan-date.ts';

/** `from` and `to` are positions in the title. */
export type Token = { from: number; to: number } & (
  | { kind: 'number'; value: number; digits: number; ordinal: boolean }
  | { kind: 'month'; value: number; years: ReadMonth['years'] }
  | { kind: 'era'; bc: boolean }
  /** A whole date in one token: ISO, 5.4.1990, 1990年4月5日. `last`: the last day of 4月5-10日. */
  | { kind: 'date'; day: number; last?: number; month?: number; year?: number }
  /** `tight`: a sign without space on either side; `spaced`: a sign with space on both, which can part a title. */
  | { kind: 'dash'; tight: boolean; spaced: boolean }
  /** What parts a title: a bar, a colon, a dot in the middle. */
  | { kind: 'bar' }
  | { kind: 'bracket'; opens: boolean }
  /** `counted`: what a number behind it counts, "Day 3"; `about`: "circa". */
  | { kind: 'and' | 'between' | 'weekday' | 'fill' | 'year-word' | 'about' | 'counted' | 'word' }
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
  /(?:b\.?\s?c\.?\s?(?:e\b\.?)?|v\.?\s?chr\.?|vor\s(?:christus|unserer\szeit(?:rechnung)?)|v\.?\s?u\.?\s?z\.?|av(?:\.|ant)?\s?j\.?[\s-]{0,2}c\.?|avant\snotre\sère|a\.?\s?(?:de\s)?c\.|a\.?\s?e\.?\s?c\.|antes\sde\s(?:cristo|nuestra\sera|nossa\sera)|до\s?н\.?\s?[эе]\.?|до\sнашей\sэры|до\sр\.?\s?х\.?|до\sнашої\sери|[miİ]̇?\.?\s?ö\.?|ق\.?\s?م\.?|قبل الميلاد|پیش از میلاد|p\.?\s?n\.?\s?e\.|f\.?\s?kr\.?|לפנה["״]ס|לפני\sהספירה|ई\.?\s?पू\.?)(?![\p{L}\p{M}])/iuy;
const AD =
  /(?:a\.?\s?d\.?|c\.?\s?e\.?|n\.?\s?chr\.?|nach\schristus|ap(?:\.|r\.|rès)?\s?j\.?[\s-]{0,2}c\.?|de\s(?:notre\sère|nuestra\sera|nossa\sera)|d\.?\s?(?:de\s)?c\.|н\.?\s?[эе]\.|нашей\sэры|m\.?\s?s\.|e\.?\s?kr\.?)(?![\p{L}\p{M}])/iuy;
const ISO = /(-?\d{4})-(\d{2})-(\d{2})(?!\d)/y;
/** "1990/04/05", "1990.4.5", "1990. 4. 5.": with the year first there is one order. */
const YEAR_FIRST = /(\d{4})(?:([-/])(\d{1,2})\2(\d{1,2})|\.\s?(\d{1,2})\.\s?(\d{1,2})\.?)(?!\d)/y;
const DOTTED = /(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/y;
const SLASHED = /(\d{1,2})([-/])(\d{1,2})\2(\d{4})(?!\d)/y;
const UYGHUR = /(\d{3,4})\s?-?\s?يىلى?\s(\d{1,2})\s?-?\s?ئاي(?:نىڭ)?\s(\d{1,2})\s?-?\s?كۈنى?/y;
const UYGHUR_NAMED = /(\d{3,4})-يىلى\s(\d{1,2})-/y;
/** "ב-5 באפריל": "on the" in one letter. */
const HEBREW_LEAD = /[בהלמ]-(?=\d)/y;
/** "quinta-feira" is one word. */
const WEEKDAY_IN_TWO = /(?:segunda|terça|quarta|quinta|sexta)-feira/iuy;
const NUMBER = /(\d{1,9})(st|nd|rd|th|er|ère|re|ème|\.?[ºª°]|-?[еогй]{1,2}(?![\p{L}])|\.(?=\s|$|[–—/-]))?/iuy;
const WORD = /[\p{L}\p{M}]+/uy;
const DASH = /[-–—−‒―~〜～至到/]/uy;
const BAR = /[|｜·•:：»>★☆◆►▶→✦∙‖¦]/;
const BRACKET = /[()（）[\]【】]/;

/** Cuts a title of at most 500 characters into tokens. White space is no token; what is no word is `word` too. */
export function readTokens(title: string): Token[] {
  const text = asciiDigits(title);
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    if (/\s/.test(text.charAt(at))) {
      at++;
      continue;
    }
    const token = readToken(text, at, tokens.at(-1), tokens);
    tokens.push(token);
    at = token.to;
  }
  return tokens;
}

function match(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}

function readToken(text: string, at: number, previous: Token | undefined, tokens: readonly Token[]): Token {
  const startsNumber = !/\d/.test(text.charAt(at - 1));
  const date = startsNumber ? readWholeDate(text, at) : null;
  if (date) return date;
  const startsWord = !/[\p{L}\p{M}]/u.test(text.charAt(at - 1));
  const era = startsWord ? readEra(text, at, tokens) : null;
  if (era) return era;
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
  const spelled = startsWord ? readSpelledDay(text, at, previous?.kind === 'month') : null;
  if (spelled) {
    const { day, to } = spelled;
    return { kind: 'number', value: day, digits: day > 9 ? 2 : 1, ordinal: true, from: at, to };
  }
  const dash = match(DASH, text, at);
  if (dash) {
    const spaces = [text.charAt(at - 1), text.charAt(at + 1)].filter((beside) => /\s/.test(beside)).length;
    return { kind: 'dash', tight: spaces === 0, spaced: spaces === 2, from: at, to: at + 1 };
  }
  return readSign(text, at, previous) ?? readWord(text, at, previous) ?? { kind: 'word', from: at, to: at + 1 };
}

/** "a", "c", "m" alone are too short to be an era anywhere but after a number, or before one for "AD 79". */
function readEra(text: string, at: number, tokens: readonly Token[]): Token | null {
  // "44 г. до н. э.": a word for year may stand between.
  let last = tokens.length - 1;
  while (tokens[last]?.kind === 'year-word' || isYearFill(tokens[last], text)) last--;
  const behindNumber = tokens[last]?.kind === 'number';
  for (const [expression, bc] of [
    [BC, true],
    [AD, false],
  ] as const) {
    const era = match(expression, text, at);
    if (era && (behindNumber || /^\s*\d/.test(text.slice(at + era[0].length))))
      return { kind: 'era', bc, from: at, to: at + era[0].length };
  }
  return null;
}

function isYearFill(token: Token | undefined, text: string): boolean {
  if (token?.kind !== 'fill') return false;
  const word = text.slice(token.from, token.to);
  return word === '.' || YEAR_WORDS.has(foldWord(word));
}

function readSign(text: string, at: number, previous: Token | undefined): Token | null {
  const sign = text.charAt(at);
  const to = at + 1;
  if (BAR.test(sign)) return { kind: 'bar', from: at, to };
  if (BRACKET.test(sign)) return { kind: 'bracket', opens: '(（[【'.includes(sign), from: at, to };
  if (sign === '&' || (AND_SIGNS.includes(sign) && previous?.kind === 'date')) return { kind: 'and', from: at, to };
  const two = match(WEEKDAY_IN_TWO, text, at);
  if (two) return { kind: 'weekday', from: at, to: at + two[0].length };
  if (match(HEBREW_LEAD, text, at)) return { kind: 'fill', from: at, to: at + 2 };
  return /[,.'’،、"“”]/.test(sign) ? { kind: 'fill', from: at, to } : null;
}

function readWord(text: string, at: number, previous: Token | undefined): Token | null {
  const month = readMonth(text, at);
  if (month) {
    const { value, years, to } = month;
    // An abbreviation may carry its full stop: "5 avr. 1990".
    return { kind: 'month', value, years, from: at, to: text.charAt(to) === '.' ? to + 1 : to };
  }
  const word = match(WORD, text, at)?.[0];
  if (!word) return null;
  const to = at + word.length;
  const folded = foldWord(word);
  const stop = text.charAt(to) === '.';
  const kind = ((): Exclude<Token['kind'], 'number' | 'month' | 'era' | 'date' | 'bar' | 'bracket'> => {
    if (previous?.kind === 'number' && previous.digits > 2 && YEAR_WORDS.has(folded)) return 'year-word';
    if (BETWEEN_WORDS.has(folded)) return 'between';
    if (previous && previous.kind !== 'word' && previous.kind !== 'bar' && DASH_WORDS.has(folded)) return 'dash';
    if (AND_WORDS.has(folded)) return 'and';
    if (WEEKDAYS.has(folded) || (SHORT_WEEKDAYS.has(folded) && /[.,]/.test(text.charAt(to)))) return 'weekday';
    if (ABOUT_WORDS.has(folded) && (folded.length > 2 || stop)) return 'about';
    if (COUNTED_WORDS.has(folded)) return 'counted';
    return FILL_WORDS.has(folded) ? 'fill' : 'word';
  })();
  const end = stop && (kind === 'year-word' || kind === 'about' || kind === 'weekday') ? to + 1 : to;
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
    const [all, first, , second, year] = slashed;
    const [a, b] = [Number(first), Number(second)];
    // 5/4/1990 is April here and May there: only what can be read one way is read.
    if (a > 12 || a === b) return { kind: 'date', day: a, month: b, year: Number(year), from: at, to: at + all.length };
    if (b > 12) return { kind: 'date', day: b, month: a, year: Number(year), from: at, to: at + all.length };
    return { kind: 'word', from: at, to: at + all.length };
  }
  const uyghur = match(UYGHUR, text, at);
  if (uyghur)
    return {
      kind: 'date',
      year: Number(uyghur[1]),
      month: Number(uyghur[2]),
      day: Number(uyghur[3]),
      from: at,
      to: at + uyghur[0].length,
    };
  const named = match(UYGHUR_NAMED, text, at);
  const month = named && readMonth(text, at + named[0].length);
  if (month)
    return { kind: 'date', year: Number(named[1]), month: month.value, day: Number(named[2]), from: at, to: month.to };
  const spelled = readTibetanDate(text, at) ?? readCjkDate(text, at);
  return spelled && { ...spelled, from: at };
}
