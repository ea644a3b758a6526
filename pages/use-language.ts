/** The language of a page as state: the first one at once, another when the reader chooses it. */
import { useCallback, useState } from 'preact/hooks';
import type { Language } from '../locales/language.ts';
import { loadLanguage } from '../locales/languages.ts';
import { languageFor, showLanguage } from './interface-language.ts';

/** @returns the language, and what to call with the choice of the settings whenever they were read */
export function useLanguage(first: Language): [Language, (choice: string) => void] {
  const [language, setLanguage] = useState(first);
  const follow = useCallback((choice: string): void => {
    const wanted = languageFor(choice);
    void Promise.resolve(loadLanguage(wanted)).then((loaded) => {
      showLanguage(loaded, choice);
      // Each load makes a new object; the same language must not draw the page again.
      setLanguage((shown) => (shown.tag === loaded.tag ? shown : loaded));
    });
  }, []);
  return [language, follow];
}
