/** What a reader typed, understood: words, a year, a day of the year. */
import { dayKey } from '../date/day-keys.ts';
import { isRealDay } from '../date/julian.ts';
import { monthNumber } from '../feed/adapters/month-names.ts';
import { YEARS_AGO } from '../words/years-ago.ts';
import { foldText, queryTokens } from './tokens.ts';

export interface SearchQuery {
  /** The other words, folded. */
  words: string[];
  /** Day key, "04-05". */
  day?: string;
  /** Astronomical: 0 is 1 BC. */
  year?: number;
}

/** A longer text is not a search; it is cut before anything looks at it. */
const LONGEST = 200;

/** "200 years" must not be found in "200 yearslong"; Chinese and Japanese go on without a space. */
const WORD_ENDS =
  '(?!\\p{Script=Latin}|\\p{Script=Cyrillic}|\\p{Script=Arabic}|\\p{Script=Hebrew}|\\p{Script=Devanagari})';

/** "200 years ago" in every language of the interface, folded as the query is. */
const AGO: readonly RegExp[] = [...new Set(Object.values(YEARS_AGO).flatMap((forms) => Object.values(forms)))]
  .filter((form) => form.includes('{n}'))
  .toSorted((a, b) => b.length - a.length)
  .map((form) => new RegExp(`${foldText(form.replace('{n}', '@')).replace('@', '(\\d{1,4})')}${WORD_ENDS}`, 'u'));

const BC = /(\d{1,4}) ?(?:bce?|av\.? j\.?-?c\.?|v\.? chr\.?|до н\.? ?э\.?|قبل الميلاد)(?!\p{L})/u;
/** "4月5日", "5.4.", and ISO with or without its year. */
const NUMERIC: readonly [RegExp, { y?: number; m: number; d: number }][] = [
  [/(?:(\d{1,4})年)?(\d{1,2})月(\d{1,2})日/, { y: 1, m: 2, d: 3 }],
  [/\b(\d{4})-(\d{2})-(\d{2})\b/, { y: 1, m: 2, d: 3 }],
  [/\b(\d{1,2})\.(\d{1,2})\.(\d{4})?/, { d: 1, m: 2, y: 3 }],
];
/** "1st", "5th", "1er", "5." and the little words between a day and its month. */
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th|er|re|o|º)?$/;
const BETWEEN = new Set(['of', 'de', 'the', 'd', 'le', 'من']);

/** Reads a query. `today` decides what "200 years ago" is. Never fails: what is not a date is words. */
export function parseQuery(text: string, today: Temporal.PlainDate): SearchQuery {
  let rest = foldText(text.slice(0, LONGEST));
  const query: SearchQuery = { words: [] };
  const take = (pattern: RegExp, read: (match: RegExpExecArray) => boolean): boolean => {
    const match = pattern.exec(rest);
    if (!match || !read(match)) return false;
    rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
    return true;
  };
  AGO.some((pattern) => take(pattern, ([, n]) => setYear(query, today.year - Number(n))));
  if (query.year === undefined) take(BC, ([, n]) => setYear(query, 1 - Number(n)));
  for (const [pattern, { y, m, d }] of NUMERIC) {
    if (query.day) break;
    take(pattern, (match) => {
      if (!setDay(query, Number(match[m]), Number(match[d]))) return false;
      const year = y === undefined ? undefined : match[y];
      if (year) setYear(query, Number(year));
      return true;
    });
  }
  const words = rest.split(/[\s,;:!?()"“”«»…]+/u).filter((word) => word !== '');
  if (!query.day) takeWrittenDay(query, words);
  if (query.year === undefined) takeYear(query, words);
  query.words = queryTokens(words.join(' '));
  return query;
}

function setYear(query: SearchQuery, year: number): boolean {
  query.year = year;
  return true;
}

function setDay(query: SearchQuery, month: number, day: number): boolean {
  // A leap year has them all.
  if (!isRealDay({ year: 2000, month, day }, 'gregorian')) return false;
  query.day = dayKey(month, day);
  return true;
}

/** "5 April", "April 5th", "5 de abril", "1er avril": takes the words of the day out of the list. */
function takeWrittenDay(query: SearchQuery, words: string[]): void {
  for (const [at, word] of words.entries()) {
    const month = monthNumber(word.replace(/[.,]$/, ''));
    if (month === undefined) continue;
    for (const step of [-1, 1]) {
      let other = at + step;
      if (BETWEEN.has(words[other] ?? '')) other += step;
      const day = ORDINAL.exec((words[other] ?? '').replace(/\.$/, ''))?.[1];
      if (!day || !setDay(query, month, Number(day))) continue;
      words.splice(Math.min(at, other), Math.abs(at - other) + 1);
      return;
    }
  }
}

/** A number of three or four digits that stands alone is a year; a short one beside a day is one too ("5 April 79"). */
function takeYear(query: SearchQuery, words: string[]): void {
  const at = words.findIndex((word) => /^\d{3,4}年?$/.test(word) || (query.day !== undefined && /^\d{2}$/.test(word)));
  if (at < 0) return;
  query.year = Number.parseInt(words[at] ?? '', 10);
  words.splice(at, 1);
}

/** Whether there is anything to look for. */
export const isEmptyQuery = ({ words, day, year }: SearchQuery): boolean =>
  words.length === 0 && day === undefined && year === undefined;
