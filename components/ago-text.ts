/** How long ago, in a line of its own. */
import type { Language } from '../locales/language.ts';

/** "36 years ago", or for what is kept "Kept since 1998" (core/words/ago-or-since.ts tells why). */
export const agoText = (years: number, since: number | undefined, { t, words }: Language): string =>
  since === undefined ? words.yearsAgo(years) : t('kept-since', { year: words.dates.year(since) });
