/**
 * Text is text (feed.md 6, reliability.md T4): what strict mode refuses and feed mode takes out of every string.
 * All expressions are linear in the length of the text: each run stops at the character that could start another.
 */

/** C0 and C1 controls but tab and line feed, which are white space and handled as such. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this expression is for
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;
/** Overrides, embeddings, isolates and marks: they reorder what stands beside them (CVE-2021-42574). */
const BIDI = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/g;
/** Characters nobody sees. ZWNJ and ZWJ stay: Persian, Indic scripts and emoji need them. */
const INVISIBLE = /[\u00AD\u180E\u200B\u2060-\u2065\u206A-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;
const LINE_BREAKS = /\r\n?|[\u2028\u2029]/g;
/** At most 4 combining marks in a row (feed.md 6). */
const MARKS_MAX = /(\p{M}{4})\p{M}+/gu;

const TAG = /<[a-zA-Z/!?][^<>]*>/g;
const TAG_START = /<(?=[a-zA-Z/!?])/g;
const MARKDOWN_LINK = /!?\[([^[\]]*)\]\([^()]*\)/g;
const STRONG = /\*\*([^*\n]+)\*\*|__([^_\n]+)__/g;
const EMPHASIS = /(^|[\s("'“‘])(?:\*([^\s*][^*\n]*)\*|_([^\s_][^_\n]*)_)(?=$|[\s.,;:!?)"'”’])/gm;
const CODE = /`{1,3}([^`\n]+)`{1,3}/g;
const LINE_MARK = /^[ \t]{0,3}(?:#{1,6}|[*+>-]|```|~~~)[ \t]+(?=\S)/gm;

/** Why a text of a strict record is refused by rule 1, in words; null when it is clean. */
export function findDirt(text: string, multiline: boolean): string | null {
  if (!text.isWellFormed()) return 'half of a character (a lone surrogate)';
  if (text.normalize('NFC') !== text) return 'not in Unicode normal form C';
  if (text.search(CONTROLS) >= 0 || text.search(LINE_BREAKS) >= 0) return 'a control character';
  if (/[\t]/.test(text) || (!multiline && text.includes('\n'))) return 'a tab or line break';
  if (text.search(BIDI) >= 0) return 'a character that changes the direction of writing';
  if (text.search(INVISIBLE) >= 0) return 'an invisible character';
  if (text.search(MARKS_MAX) >= 0) return 'more than 4 combining marks in a row';
  if (
    text.search(TAG) >= 0 ||
    text.search(TAG_START) >= 0 ||
    /&(?:[a-zA-Z]{2,8}|#\d{1,7}|#x[0-9a-fA-F]{1,6});/.test(text)
  )
    return 'HTML';
  const markdown = [MARKDOWN_LINK, STRONG, EMPHASIS, CODE, LINE_MARK].some((mark) => text.search(mark) >= 0);
  return markdown ? 'Markdown' : null;
}

/** How a text of a feed is cleaned. `max` counts UTF-16 units, as the schema does. */
export interface CleanOptions {
  max: number;
  /** Keep line breaks (a body has paragraphs); otherwise they become spaces. */
  multiline: boolean;
}

/** A clean text and what had to be done to it. */
export interface CleanedText {
  text: string;
  /** Something was taken out that the publisher did not mean as spacing. */
  stripped: boolean;
  cut: boolean;
}

/** Strips controls, bidi overrides, invisible characters, excess marks and markup; NFC; cuts at a word with "…". */
export function cleanText(raw: string, { max, multiline }: CleanOptions): CleanedText {
  // A text a hundred times too long is cut before it is looked at, so that cleaning costs no more than the record is worth.
  const spaced = stripCharacters(raw.slice(0, Math.max(max * 100, 100_000)).replace(LINE_BREAKS, '\n'));
  const plain = stripMarkup(spaced.text);
  const normal = (multiline ? tidyParagraphs(plain) : plain.replace(/\s+/g, ' ').trim()).normalize('NFC');
  const text = cutAtWord(normal.replace(MARKS_MAX, '$1'), max);
  return {
    text,
    stripped: spaced.stripped || plain !== spaced.text,
    cut: text.length < normal.length && text.endsWith('…'),
  };
}

/** Only what can never be meant: for ids and other tokens, which are compared and not read. */
export function cleanToken(raw: string): string {
  return stripCharacters(raw.slice(0, 10_000).replace(/[\r\n\t\u2028\u2029]+/g, ' '))
    .text.trim()
    .normalize('NFC');
}

/** Most texts are plain: they are told apart by one look, because a feed has a hundred thousand of them. */
const PLAIN = /^[\x20-\x7E\n]*$/;
const MAY_BE_MARKUP = /[<*_`[#>~]|^[ \t]{0,3}[+-]/m;

function stripCharacters(raw: string): { text: string; stripped: boolean } {
  if (PLAIN.test(raw)) return { text: raw, stripped: false };
  const whole = raw.toWellFormed();
  const text = whole.replace(CONTROLS, '').replace(BIDI, '').replace(INVISIBLE, '');
  return { text, stripped: text !== raw };
}

function stripMarkup(text: string): string {
  if (!MAY_BE_MARKUP.test(text)) return text;
  let plain = text;
  // Twice, because markup may be nested once by hand; what is nested deeper loses its "<" and stays as words.
  for (let pass = 0; pass < 2; pass++) {
    plain = plain
      .replace(TAG, '')
      .replace(MARKDOWN_LINK, '$1')
      .replace(STRONG, '$1$2')
      .replace(EMPHASIS, '$1$2$3')
      .replace(CODE, '$1')
      .replace(LINE_MARK, '');
  }
  return plain.replace(TAG_START, '');
}

function tidyParagraphs(text: string): string {
  return text
    .split(/\n(?:[^\S\n]*\n)+/)
    .map((paragraph) =>
      paragraph
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .trim(),
    )
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

/** At most `max` UTF-16 units: cut before a word, "…" last. Scripts without spaces are cut between characters. */
export function cutAtWord(text: string, max: number): string {
  if (text.length <= max) return text;
  const room = text.slice(0, max - 1);
  const space = Math.max(room.lastIndexOf(' '), room.lastIndexOf('\n'));
  const wholeWords = /\s/.test(text.charAt(max - 1)) ? room : space > max / 2 ? room.slice(0, space) : room;
  // A cut inside a surrogate pair or before a combining mark would leave half a character.
  const safe = wholeWords === room && !/\s/.test(text.charAt(max - 1)) ? dropPartialCharacter(room, text) : wholeWords;
  let end = safe.length;
  while (end > 0 && ' \n,;:–—-'.includes(safe.charAt(end - 1))) end--;
  return `${safe.slice(0, end)}…`;
}

function dropPartialCharacter(room: string, text: string): string {
  let end = room.length;
  while (end > 0 && (/^[\uDC00-\uDFFF]/.test(text.charAt(end)) || /^\p{M}/u.test(text.slice(end, end + 2)))) end--;
  return text.slice(0, end);
}

const ABBREVIATION =
  /(?:^|[\s(])(?:\p{Lu}|Dr|Mr|Mrs|Ms|St|Prof|Gen|Col|Lt|Sgt|Capt|Rev|No|Nr|vs|ca|c|bzw|d\.h|U\.S|U\.K|e\.g|i\.e)\.\s*$/u;

/** The first sentence of a text, by the rules of its language; the whole text when it has none. */
export function firstSentence(text: string, lang: string): string {
  const segmenter = new Intl.Segmenter(supportedLang(lang), { granularity: 'sentence' });
  let sentence = '';
  for (const { segment } of segmenter.segment(text.slice(0, 4_000))) {
    sentence += segment;
    if (sentence.trim() !== '' && !ABBREVIATION.test(sentence)) break;
  }
  return sentence.replace(/\s+/g, ' ').trim();
}

function supportedLang(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'en';
  } catch {
    // Not a language tag: an expected failure of what others publish.
    return 'en';
  }
}
