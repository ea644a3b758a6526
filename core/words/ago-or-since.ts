/** How long ago what happened, or since when a day is kept: "28 years ago" over a day of remembrance would date what it remembers. */
import type { AnniversaryRecord } from '../record/record.ts';
import type { Words } from './words.ts';

/** The first year in which an observance was kept; undefined for what happened once, and where nobody knows. */
export const keptSince = ({ observance }: Pick<AnniversaryRecord, 'observance'>): number | undefined =>
  observance?.since;

/** "36 years ago", or for what is kept "since 1998". `years`: as `surface` counts them; `since`: as `keptSince` answers. */
export const agoOrSince = (years: number, since: number | undefined, words: Words): string =>
  since === undefined ? words.yearsAgo(years) : words.since(words.dates.year(since));
