/** Ordinals, only where a language has a pattern that needs no gender or case (record.md 2.1 D12). */
import { pluralRules } from './numbers.ts';

type Suffixes = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Masculine where the word for "anniversary" is: fr anniversaire, es aniversario, it anniversario, ca aniversari. */
const SUFFIXES: Readonly<Record<string, Suffixes>> = {
  en: { one: 'st', two: 'nd', few: 'rd', other: 'th' },
  fr: { one: 'er', other: 'e' },
  es: { other: '.º' },
  pt: { other: 'º' },
  de: { other: '.' },
  it: { other: 'º' },
  nl: { other: 'e' },
  sv: { one: ':a', other: ':e' },
  ca: { one: 'r', two: 'n', few: 't', other: 'è' },
};

/** "32nd" for a whole number ≥ 1; null where the language's ordinals need endings that no API gives. */
export function ordinal(n: number, lang: string): string | null {
  const language = lang.split('-')[0]!;
  if (!Object.hasOwn(SUFFIXES, language)) return null;
  const suffixes = SUFFIXES[language]!;
  return `${n}${suffixes[pluralRules(language, 'ordinal').select(n)] ?? suffixes.other}`;
}
