/** Puts a page into its document: at once in English, in any other language as soon as its catalogue is there. */
import { type ComponentChildren, type ComponentType, render } from 'preact';
import type { DayProps } from '../components/DayPage.tsx';
import type { Language } from '../locales/language.ts';
import { DayApp } from './DayApp.tsx';
import { firstLanguage } from './interface-language.ts';
import { PageKeys } from './PageKeys.tsx';

/** Draws a page in the language of its first paint. `leaf`: it is the page of a day and turns the leaf. */
export function mountPage(page: (language: Language) => ComponentChildren, leaf = false): void {
  const draw = (language: Language): void => {
    Object.assign(document.documentElement, { lang: language.tag, dir: language.dir });
    render(
      <>
        {page(language)}
        <PageKeys leaf={leaf} />
      </>,
      document.body,
    );
  };
  const first = firstLanguage();
  if (first instanceof Promise) void first.then(draw);
  else draw(first);
}

/** Draws the popup or the new tab, the first time synchronously from the snapshot. */
export function mountDay(Page: ComponentType<DayProps>, options: { newTab: boolean }): void {
  mountPage((language) => <DayApp Page={Page} language={language} newTab={options.newTab} />, true);
}
