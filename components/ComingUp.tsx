/** What lies ahead, in the margin of the page. */

import type { Language } from '../locales/language.ts';
import { thenText } from './ago-text.ts';
import { FeedText } from './FeedText.tsx';

/** One line: on which day, in how many days, and what. */
export interface Ahead {
  date: string;
  inDays: number;
  id: string;
  title: string;
  lang: string;
  years?: number;
  /** Of an observance: the first year in which it was kept. */
  since?: number;
}

export function ComingUp({
  ahead,
  language,
  onGo,
}: {
  ahead: readonly Ahead[];
  language: Language;
  onGo: (day: string) => void;
}) {
  return (
    <section class="soon">
      <h2 class="label">{language.t('coming-up')}</h2>
      <ul>
        {ahead.map(({ date, inDays, id, title, lang, years, since }) => (
          <li key={`${date} ${id}`}>
            <b>
              {language.t('in-days', { days: inDays })}
              {years !== undefined && <> · {thenText(years, since, language)}</>}
            </b>
            <a
              href={`#${date}`}
              onClick={(event) => {
                event.preventDefault();
                onGo(date);
              }}
            >
              <FeedText text={title} lang={lang} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
