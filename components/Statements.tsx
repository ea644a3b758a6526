/** What named people said, with role and organisation as held when they said it. */
import type { AnniversaryRecord } from '../core/record/record.ts';
import { edtfLabel } from '../core/words/date-label.ts';
import type { Language } from '../locales/language.ts';
import { FeedText } from './FeedText.tsx';

export function Statements({ record, language }: { record: AnniversaryRecord; language: Language }) {
  const { statements = [] } = record;
  if (statements.length === 0) return null;
  return (
    <section>
      <h4>{language.t('what-people-said')}</h4>
      <ul class="said">
        {statements.map(({ id, speaker, mode, text, lang, date, original }) => (
          <li key={id}>
            <p>
              {mode === 'quote' ? <q lang={lang}>{text}</q> : <FeedText text={text} lang={lang} />}
              {original && (
                <small class="note">
                  <FeedText text={original.text} lang={original.lang} />
                </small>
              )}
            </p>
            <footer>
              <cite>
                <FeedText text={speaker.name} lang={record.lang} />
              </cite>
              <FeedText text={[speaker.role, speaker.org].filter(Boolean).join(', ')} lang={record.lang} />
              {date && <> · {edtfLabel(date, language.words)}</>}
            </footer>
          </li>
        ))}
      </ul>
    </section>
  );
}
