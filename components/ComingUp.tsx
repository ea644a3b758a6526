/** What lies ahead, in the margin of the page. */
import type { Language } from '../locales/language.ts';
import { FeedText } from './FeedText.tsx';

/** One line: on which day, in how many days, and what. */
export interface Ahead {
  date: string;
  inDays: number;
  id: string;
  title: string;
  lang: string;
  years?: number;
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
        {ahead.map(({ date, inDays, id, title, lang, years }) => (
          <li key={`${date} ${id}`}>
            <b>
              {language.t('in-days', { days: inDays })}
              {years !== undefined && <> · {language.words.yearsAgo(years)}</>}
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
