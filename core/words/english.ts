/** The English words. "Marks", never "celebrates"; no verdict on a figure beyond who gives it. */
import { dateFormats } from './date-formats.ts';
import { numberFormat } from './numbers.ts';
import { ordinal } from './ordinals.ts';
import type { Words } from './words.ts';
import { yearsAgo } from './years-ago.ts';

let made: Intl.NumberFormat | undefined;
/** Made when it is needed: every start of every page and of the background would wait for it. */
const write = (value: number): string => {
  made ??= numberFormat('en');
  return made.format(value);
};
const plain = (figure: string): string => figure;

export const english: Words = {
  lang: 'en',
  dates: dateFormats('en'),
  number: write,
  yearsAgo: (years) => yearsAgo(years, 'en'),
  anniversary: (years) => `${ordinal(years, 'en')} anniversary`,
  about: (label) => `about ${label}`,
  uncertain: (label) => `${label} (date uncertain)`,
  since: (label) => `since ${label}`,
  between: (start, end) => `${start} – ${end}`,
  bothStyles: (oldStyle, newStyle) => `${oldStyle} (Old Style), ${newStyle}`,
  claim: {
    about: (figure) => `about ${figure}`,
    min: (figure) => `more than ${figure}`,
    max: (figure) => `up to ${figure}`,
    range: (low, high) => `${low} to ${high}`,
    unit: (figure, unit) => `${figure} ${unit}`,
    fate: {
      killed: (figure) => `${figure} killed`,
      injured: (figure) => `${figure} injured`,
      detained: (figure) => `${figure} detained`,
      executed: (figure) => `${figure} executed`,
      missing: (figure) => `${figure} missing`,
      displaced: (figure) => `${figure} displaced`,
      participants: plain,
      forces: plain,
      population: plain,
      magnitude: (figure) => `magnitude ${figure}`,
      money: plain,
      other: plain,
    },
    hedge: {
      reportedly: (sentence) => `reportedly ${sentence}`,
      estimated: (sentence) => `estimated at ${sentence}`,
      alleged: (sentence) => `allegedly ${sentence}`,
      official: (sentence) => `officially ${sentence}`,
      unverified: (sentence) => `${sentence} (unverified)`,
    },
    accordingTo: (sentence, who) => `${sentence}, according to ${who}`,
    disputed: 'Figures are disputed',
  },
  markedToday: (title, year) => `Marked today: ${title}, ${year}.`,
  andMore: (count) => `And ${write(count)} more.`,
  source: (list) => `Source: ${list}`,
};
