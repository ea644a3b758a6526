/**
 * The language that a page speaks. The choice lies in settings; a copy of it lies in localStorage as
 * "choice tag direction", so that the first paint is already in the right language and runs the right way
 * (public/first-paint.js reads the last two).
 */
import type { Language } from '../locales/language.ts';
import { loadLanguage } from '../locales/languages.ts';
import { chooseLanguage, type Offered } from '../locales/offered.ts';
import { readUiLanguages } from '../platform/ui-languages.ts';

const KEY = 'daymark.language';

/** The language for a choice: a tag, or 'auto' for the browser's. */
export function languageFor(choice: string): Offered {
  return chooseLanguage(choice === 'auto' ? readUiLanguages() : [choice, ...readUiLanguages()]);
}

/** The language of the first paint, by the copy of the last choice. English is answered at once. */
export function firstLanguage(): Language | Promise<Language> {
  let choice = 'auto';
  try {
    choice = localStorage.getItem(KEY)?.split(' ')[0] || 'auto';
  } catch {
    // Storage refused: the browser's language is the best guess.
  }
  return loadLanguage(languageFor(choice));
}

/** Puts language and direction on the document and keeps the copy for the next first paint. */
export function showLanguage({ tag, dir }: Pick<Language, 'tag' | 'dir'>, choice: string): void {
  Object.assign(document.documentElement, { lang: tag, dir });
  try {
    localStorage.setItem(KEY, `${choice} ${tag} ${dir}`);
  } catch {
    // Storage refused: the next first paint asks the browser again.
  }
}
