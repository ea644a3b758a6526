/** A reason (core/feed/why.ts) in the reader's language. */
import type { Why } from '../core/feed/why.ts';
import type { Language } from './language.ts';

/** One or two sentences that say what happened and what to do, each ending with its own full stop. */
export function whyInWords({ id, args = {}, because }: Why, language: Language): string {
  const written = Object.entries(args).map(([name, value]) => [name, argument(name, value, language)]);
  const words = language.t(`why-${id}`, Object.fromEntries(written));
  return because ? `${words} ${whyInWords(because, language)}` : words;
}

function argument(name: string, value: string | number, { words, languageName, list }: Language): string {
  const text = String(value);
  switch (name) {
    case 'since':
      return words.dates.day(Temporal.Instant.from(text).toZonedDateTimeISO('UTC'));
    case 'lang':
      return languageName(text);
    case 'known':
      return list(text.split(', ').map(languageName));
    default:
      return typeof value === 'number' ? words.number(value) : value;
  }
}
