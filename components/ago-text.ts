/** How long ago, in a line of its own. */
import type { Language } from '../locales/language.ts';

/** "36 years ago", or for what is kept "Kept since 1998" (core/words/ago-or-since.ts tells why). */
export const agoText = (years: number, since: number | undefined, { t, words }: Language): string =>
  since === undefined ? words.yearsAgo(years) : t('kept-since', { year: words.dates.year(since) });

/** The same of a day ahead: "40 years then". */
export const thenText = (years: number, since: number | undefined, { t, words }: Language): string =>
  since === undefined ? t('next-years', { count: years }) : t('kept-since', { year: words.dates.year(since) });
