/**
 * The interface's language: messages (Fluent), direction, and the core's words for days and figures. Messages come from
 * our own catalogues and not from the browser's i18n, which cannot be switched while running and knows no Uyghur or Tibetan.
 */
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { DATE_TABLES } from '../core/words/date-tables.ts';
import { english as englishWords } from '../core/words/english.ts';
import type { Words } from '../core/words/words.ts';
import english from './en.ftl?raw';

/** Writes a message by its name. A missing name is a bug and shows itself. */
export type Translate = (id: string, args?: Record<string, string | number>) => string;

/** One language as the components use it. */
export interface Language {
  /** BCP 47. */
  tag: string;
  dir: 'ltr' | 'rtl';
  t: Translate;
  words: Words;
  /** "Sunday". */
  weekday(day: Temporal.PlainDate): string;
  /** "April". */
  month(day: Temporal.PlainDate): string;
  /** Name of a topic, sensitivity or region by its id; an id of a feed's own stands for itself. */
  nameOf(id: string): string;
  /** "China" of "CN". */
  countryName(code: string): string;
  /** "Uyghur" of "ug". */
  languageName(code: string): string;
  /** Names one after the other, with the comma of the language. */
  list(items: readonly string[]): string;
}

/** English, the language that every other one falls back to message by message. */
export const ENGLISH: Language = createLanguage('en', 'ltr', english, englishWords);

/**
 * A language from the text of its Fluent catalogue and the core's words for it. The catalogue is parsed at the first word that is
 * wanted: a background that says nothing, and English under another language, never need theirs.
 */
export function createLanguage(tag: string, dir: 'ltr' | 'rtl', catalogue: string, words: Words): Language {
  // Intl falls back to the browser's language without a word where it lacks one (Uyghur, Tibetan): English is named.
  const locales = tag === 'en' ? ['en'] : [tag, 'en'];
  // Arguments of an English interface need no isolation marks: feed strings are never interpolated, they stand in <bdi>.
  let parsed: FluentBundle | undefined;
  const bundle = (): FluentBundle => {
    if (!parsed) {
      parsed = new FluentBundle(locales, { useIsolating: dir === 'rtl' });
      parsed.addResource(new FluentResource(catalogue));
    }
    return parsed;
  };
  const t: Translate = (id, args) => {
    const message = bundle().getMessage(id)?.value;
    if (message) return bundle().formatPattern(message, args ?? null);
    if (tag !== 'en') return ENGLISH.t(id, args);
    throw new Error(`no message named ${id}`);
  };
  return {
    tag,
    dir,
    t,
    words,
    ...dayNames(tag),
    nameOf: (id) => {
      if (bundle().hasMessage(`name-${id}`)) return t(`name-${id}`);
      return tag === 'en' ? id : ENGLISH.nameOf(id);
    },
    countryName: (code) => displayName(locales, 'region', code),
    languageName: (code) => displayName(locales, 'language', code),
    // A Tibetan item may end with the stroke that parts it from the next.
    list: (items) => items.join(t('list-comma')).replaceAll('།།', '།'),
  };
}

function dayNames(tag: string): Pick<Language, 'weekday' | 'month'> {
  const table = DATE_TABLES[tag];
  if (table) {
    return { weekday: (day) => table.weekdays[day.dayOfWeek - 1]!, month: (day) => table.months[day.month - 1]! };
  }
  const format = (options: Intl.DateTimeFormatOptions): ((day: Temporal.PlainDate) => string) => {
    // Made when it is needed: every start of a page and of the background makes a language.
    let formatter: Intl.DateTimeFormat | undefined;
    return (day) => {
      formatter ??= new Intl.DateTimeFormat(tag, { ...options, calendar: 'gregory' });
      return formatter.format(day);
    };
  };
  return { weekday: format({ weekday: 'long' }), month: format({ month: 'long' }) };
}

const made = new Map<string, Intl.DisplayNames>();

/** Names come from the browser's CLDR; a code that it does not know stands for itself. */
function displayName(locales: string[], type: 'region' | 'language', code: string): string {
  const key = `${type} ${locales}`;
  const names = made.get(key) ?? new Intl.DisplayNames(locales, { type });
  made.set(key, names);
  try {
    return names.of(code) ?? code;
  } catch {
    // A feed's code of no known form.
    return code;
  }
}
