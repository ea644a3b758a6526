/** "N years ago" in every language of the interface (record.md 2.1 D12): the cardinal, by Intl.PluralRules. */
import { inDigits, pluralRules } from './numbers.ts';

/** `this` is for 0 years; then the language's plural categories, `other` always. {n} is the number. */
interface YearsAgoForms {
  this: string;
  zero?: string;
  one?: string;
  two?: string;
  few?: string;
  many?: string;
  other: string;
}

export const YEARS_AGO: Readonly<Record<string, YearsAgoForms>> = {
  en: { this: 'this year', one: '{n} year ago', other: '{n} years ago' },
  fr: { this: 'cette année', one: 'il y a {n} an', other: 'il y a {n} ans' },
  es: { this: 'este año', one: 'hace {n} año', other: 'hace {n} años' },
  de: { this: 'dieses Jahr', one: 'vor {n} Jahr', other: 'vor {n} Jahren' },
  'pt-BR': { this: 'este ano', one: 'há {n} ano', other: 'há {n} anos' },
  ru: {
    this: 'в этом году',
    one: '{n} год назад',
    few: '{n} года назад',
    many: '{n} лет назад',
    other: '{n} года назад',
  },
  tr: { this: 'bu yıl', other: '{n} yıl önce' },
  'zh-CN': { this: '今年', other: '{n}年前' },
  ja: { this: '今年', other: '{n} 年前' },
  hi: { this: 'इस वर्ष', other: '{n} वर्ष पहले' },
  ar: {
    this: 'السنة الحالية',
    one: 'قبل سنة واحدة',
    two: 'قبل سنتين',
    few: 'قبل {n} سنوات',
    many: 'قبل {n} سنة',
    other: 'قبل {n} سنة',
  },
  fa: { this: 'امسال', other: '{n} سال پیش' },
  he: { this: 'השנה', one: 'לפני שנה', two: 'לפני שנתיים', other: 'לפני {n} שנים' },
  ug: { this: 'بۇ يىل', other: '{n} يىل ئىلگىرى' },
  bo: { this: 'འདི་ལོ', other: 'ལོ་{n}་སྔོན་ལ' },
};

/** "32 years ago"; "this year" for 0. `years` is a count ≥ 0; a language without words of its own gets English. */
export function yearsAgo(years: number, lang: string): string {
  const own = Object.hasOwn(YEARS_AGO, lang) ? lang : 'en';
  const forms = YEARS_AGO[own]!;
  if (years === 0) return forms.this;
  const form = forms[pluralRules(own).select(years)] ?? forms.other;
  return form.replace('{n}', inDigits(years, own));
}
