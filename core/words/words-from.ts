/** Words of a language from its phrases: what every language but English says with a pattern. */
import type { Claim } from '../record/record.ts';
import { type DateFormats, dateFormats } from './date-formats.ts';
import { numberFormat } from './numbers.ts';
import { ordinal } from './ordinals.ts';
import type { Words } from './words.ts';
import { yearsAgo } from './years-ago.ts';

/** A pattern, or what a label becomes where a language puts an article before days or turns the month's ending. */
type Around = string | ((label: string) => string);

/** Patterns: {1} and {2} are filled in. What is left out stands as it is. */
export interface Phrases {
  about: Around;
  uncertain: string;
  /** Around a label that may be one of `about`: "since about 1990". */
  since: Around;
  /** "{1} anniversary", where ordinals need neither gender nor case (record.md 2.1 D12). */
  anniversary?: string;
  between?: string;
  bothStyles: string;
  figureAbout?: string;
  min: string;
  max: string;
  range: string;
  unit?: string;
  fate: Partial<Record<Claim['about'], string>>;
  hedge: Record<NonNullable<Claim['hedge']>, string>;
  accordingTo: string;
  disputed: string;
  markedToday: string;
  andMore: string;
  source: string;
}

/** The words of `lang` (BCP 47). The formatters of Intl are made when they are first used: the background has all languages. */
export function wordsFrom(lang: string, phrases: Phrases): Words {
  let numbers: Intl.NumberFormat | undefined;
  let dates: DateFormats | undefined;
  const number = (value: number): string => {
    numbers ??= numberFormat(lang);
    return numbers.format(value);
  };
  const one = (pattern: Around = '{1}'): ((first: string) => string) =>
    typeof pattern === 'string' ? (first) => fill(pattern, first) : pattern;
  const two =
    (pattern: string) =>
    (first: string, second: string): string =>
      fill(pattern, first, second);
  const { fate, hedge } = phrases;
  return {
    lang,
    get dates() {
      dates ??= dateFormats(lang);
      return dates;
    },
    number,
    yearsAgo: (years) => yearsAgo(years, lang),
    anniversary(years) {
      const nth = phrases.anniversary === undefined ? null : ordinal(years, lang);
      return nth === null ? null : fill(phrases.anniversary ?? '', nth);
    },
    about: one(phrases.about),
    uncertain: one(phrases.uncertain),
    since: one(phrases.since),
    between: two(phrases.between ?? '{1} – {2}'),
    bothStyles: two(phrases.bothStyles),
    claim: {
      about: one(phrases.figureAbout ?? phrases.about),
      min: one(phrases.min),
      max: one(phrases.max),
      range: two(phrases.range),
      unit: two(phrases.unit ?? '{1} {2}'),
      fate: {
        killed: one(fate.killed),
        injured: one(fate.injured),
        detained: one(fate.detained),
        executed: one(fate.executed),
        missing: one(fate.missing),
        displaced: one(fate.displaced),
        participants: one(fate.participants),
        forces: one(fate.forces),
        population: one(fate.population),
        magnitude: one(fate.magnitude),
        money: one(fate.money),
        other: one(fate.other),
      },
      hedge: {
        reportedly: one(hedge.reportedly),
        estimated: one(hedge.estimated),
        alleged: one(hedge.alleged),
        official: one(hedge.official),
        unverified: one(hedge.unverified),
      },
      accordingTo: two(phrases.accordingTo),
      disputed: phrases.disputed,
    },
    markedToday: two(phrases.markedToday),
    andMore: (count) => fill(phrases.andMore, number(count)),
    source: one(phrases.source),
  };
}

/** Fills both places at once, so that a text which itself holds "{2}" is left alone. */
function fill(pattern: string, first: string, second = ''): string {
  return pattern.replace(/\{([12])\}/g, (_, place: string) => (place === '1' ? first : second));
}
