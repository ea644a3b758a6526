/**
 * The interface's language: messages (Fluent), direction, and the core's words for days and figures. Messages come from
 * our own catalogues and not from the browser's i18n, which cannot be switched while running and knows no Uyghur or Tibetan.
 */
import { FluentBundle, FluentResource } from '@fluent/bundle';
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
}

/** English, the language that every other one falls back to message by message. */
export const ENGLISH: Language = createLanguage('en', 'ltr', english, englishWords);

/** A language from the text of its Fluent catalogue and the core's words for it. */
export function createLanguage(tag: string, dir: 'ltr' | 'rtl', catalogue: string, words: Words): Language {
  // Arguments of an English interface need no isolation marks: feed strings are never interpolated, they stand in <bdi>.
  const bundle = new FluentBundle(tag, { useIsolating: dir === 'rtl' });
  bundle.addResource(new FluentResource(catalogue));
  const format = (options: Intl.DateTimeFormatOptions): ((day: Temporal.PlainDate) => string) => {
    const formatter = new Intl.DateTimeFormat(tag, { ...options, calendar: 'gregory' });
    return (day) => formatter.format(day);
  };
  const t: Translate = (id, args) => {
    const message = bundle.getMessage(id)?.value;
    if (message) return bundle.formatPattern(message, args ?? null);
    if (tag !== 'en') return ENGLISH.t(id, args);
    throw new Error(`no message named ${id}`);
  };
  return { tag, dir, t, words, weekday: format({ weekday: 'long' }), month: format({ month: 'long' }) };
}
