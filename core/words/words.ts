/** What a language says about dates, figures and days: plain functions, so that the core needs no catalogue. */
import type { Claim } from '../record/record.ts';
import type { DateFormats } from './date-formats.ts';

export interface Words {
  /** BCP 47 tag of the language. */
  lang: string;
  dates: DateFormats;
  number(value: number): string;
  /** "32 years ago". */
  yearsAgo(years: number): string;
  /** "32nd anniversary" for a count ≥ 1; null in languages whose ordinals need gender or case. */
  anniversary(years: number): string | null;
  /** Around the label of a date: "about 1990", "1990 (date uncertain)", "since 5 April 1990". */
  about(label: string): string;
  uncertain(label: string): string;
  since(label: string): string;
  /** Between the labels of two dates that do not share a pattern. */
  between(start: string, end: string): string;
  /** A Julian date and its Gregorian day: "25 October 1917 (Old Style), 7 November". */
  bothStyles(oldStyle: string, newStyle: string): string;
  claim: ClaimWords;
  /** "Marked today: Title, 1990." */
  markedToday(title: string, year: string): string;
  /** "And 2 more." */
  andMore(count: number): string;
  source(list: string): string;
}

/** The parts of a sentence about one figure, each wrapped around the one before. */
export interface ClaimWords {
  about(figure: string): string;
  min(figure: string): string;
  max(figure: string): string;
  range(low: string, high: string): string;
  /** The figure with what is counted: "3,000" + "people". */
  unit(figure: string, unit: string): string;
  /** What happened to them: "3,000 people killed". */
  fate: Record<Claim['about'], (figure: string) => string>;
  hedge: Record<NonNullable<Claim['hedge']>, (sentence: string) => string>;
  accordingTo(sentence: string, who: string): string;
  disputed: string;
}
