/** Numbers in a language. */
import { DATE_TABLES } from './date-tables.ts';

/**
 * Intl's format of a language, or English digits where Chromium's Intl has none for it: it would take the browser's
 * own language without a word.
 */
export function numberFormat(lang: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return new Intl.NumberFormat(lang in DATE_TABLES ? 'en' : lang, options);
}
