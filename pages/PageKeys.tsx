/** The single keys of every page: "/" searches, "t" opens today, "?" lists the keys. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../locales/language.ts';
import { loadLanguage } from '../locales/languages.ts';
import { languageFor } from './interface-language.ts';
import { keyForPage } from './single-keys.ts';

/** `leaf`: the page is that of a day; it turns the leaf and answers "t" itself. */
export function PageKeys({ leaf = false }: { leaf?: boolean }) {
  const [help, setHelp] = useState<ComponentChildren>(null);

  useEffect(() => {
    const showHelp = async (): Promise<void> => {
      const [{ KeyHelp }, language] = await Promise.all([import('../components/KeyHelp.tsx'), shownLanguage()]);
      setHelp(<KeyHelp language={language} leaf={leaf} onClose={() => setHelp(null)} />);
    };
    const actions: Record<string, () => void> = {
      // The way the link would: in the same tab, and in one of its own from the popup.
      '/': () => document.querySelector<HTMLAnchorElement>('a[href="search.html"]')?.click(),
      '?': () => void showHelp(),
      ...(leaf ? {} : { t: () => location.assign('newtab.html') }),
    };
    const onKey = (event: KeyboardEvent): void => {
      const act = actions[keyForPage(event) ?? ''];
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [leaf]);

  return <>{help}</>;
}

/** The language that the page speaks now. */
const shownLanguage = async (): Promise<Language> => loadLanguage(languageFor(document.documentElement.lang));
