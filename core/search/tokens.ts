/**
 * Words as the search compares them: one spelling for what readers type and what records say. Case, accents, Arabic
 * vowel signs, letter variants and digits are folded; scripts without spaces are cut into pairs of characters.
 */

/** Signs that many leave out when they type: Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowels, tatweel. */
const MARKS =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;
/** Apostrophes of all makes: "Xi'an" is found by "xian", "Qurʼan" by "quran". */
const APOSTROPHES = /['’‘ʼʻʿʾ`´]/g;
/** Letters that have no decomposition, and variants of one Arabic letter on different keyboards. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ە: 'ه',
};
const VARIANTS = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');
/** Where the ten digits of a script begin: Arabic, Persian, Devanagari, Bengali, Thai, Tibetan. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xf20];
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\u0f20-\u0f29]/g;
const ASCII = /^[\x20-\x26\x28-\x5f\x61-\x7e]*$/;

const ASCII_WORD = /[a-z0-9]+/g;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Han, kana, Thai, Lao, Burmese, Khmer: written without spaces between words. */
export const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Khmer}ー]+/gu;
const ANY_UNSPACED = new RegExp(UNSPACED.source, 'u');

/** Stand in so many English records that they tell none apart. */
export const TOO_COMMON = new Set([
  'the',
  'of',
  'in',
  'and',
  'to',
  'a',
  'an',
  'is',
  'on',
  'for',
  'by',
  'with',
  'at',
  'as',
  'from',
]);

/** The text in its one spelling. Its length may differ from the original's. */
export function foldText(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(APOSTROPHES, '')
    .replace(VARIANTS, (letter) => LETTERS[letter] ?? letter)
    .replace(DIGITS, (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - (ZEROS.find((zero) => code >= zero && code < zero + 10) ?? code));
    });
}

/**
 * The words of a text in their one spelling, in their order; repeated ones repeatedly. A run of unspaced script becomes
 * all pairs of neighbours and its last character, so that one typed character finds a word by its beginning. Arabic
 * words lose the article.
 */
export function tokensOf(text: string): string[] {
  if (ASCII.test(text)) return (text.toLowerCase().match(ASCII_WORD) ?? []).filter((word) => !TOO_COMMON.has(word));
  const tokens: string[] = [];
  for (const [word] of foldText(text).matchAll(WORD)) {
    if (ANY_UNSPACED.test(word)) addMixed(word, tokens);
    else if (!TOO_COMMON.has(word)) tokens.push(withoutArticle(word));
  }
  return tokens;
}

/** The words of what a reader typed: as `tokensOf`, but a run of unspaced script asks for its pairs alone. */
export function queryTokens(text: string): string[] {
  return tokensOf(text).filter((token, at, all) => {
    const before = all[at - 1];
    const isTail = [...token].length === 1 && ANY_UNSPACED.test(token);
    return !(isTail && before?.endsWith(token) && [...before].length === 2);
  });
}

const withoutArticle = (word: string): string => (/^ال.{3,}/u.test(word) ? word.slice(2) : word);

function addMixed(word: string, tokens: string[]): void {
  let end = 0;
  for (const { 0: run, index } of word.matchAll(UNSPACED)) {
    if (index > end) tokens.push(word.slice(end, index));
    const characters = [...run];
    for (let at = 0; at < characters.length; at++) tokens.push(characters.slice(at, at + 2).join(''));
    end = index + run.length;
  }
  if (end < word.length) tokens.push(word.slice(end));
}
