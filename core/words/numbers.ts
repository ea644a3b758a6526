/** Numbers in a language. */
import { DATE_TABLES } from './date-tables.ts';

/**
 * Intl's format of a language, or English digits where Chromium's Intl has none for it: it would take the browser's
 * own language without a word.
 */
export function numberFormat(lang: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return new Intl.NumberFormat(lang in DATE_TABLES ? 'en' : lang, options);
}

const plurals = new Map<string, Intl.PluralRules>();
const digits = new Map<string, Intl.NumberFormat>();

/** A language's plural rules, made once: making them costs more than a page's worth of asking them. */
export function pluralRules(lang: string, type: Intl.PluralRuleType = 'cardinal'): Intl.PluralRules {
  const key = `${type} ${lang}`;
  const rules = plurals.get(key) ?? new Intl.PluralRules(lang, { type });
  plurals.set(key, rules);
  return rules;
}

/** A number in the digits and grouping of a language, by a format that is made once. */
export function inDigits(n: number, lang: string): string {
  const format = digits.get(lang) ?? numberFormat(lang);
  digits.set(lang, format);
  return format.format(n);
}
