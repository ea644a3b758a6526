/** What named people said, with role and organisation as held when they said it. */
import type { AnniversaryRecord } from '../core/record/record.ts';
import { edtfLabel } from '../core/words/date-label.ts';
import { textIn } from '../core/words/text-in.ts';
import type { Language } from '../locales/language.ts';
import { directionOf, FeedText } from './FeedText.tsx';
import { SourceNumbers } from './Sources.tsx';

/** Where there is no room for all of them. */
const FEW = 2;

/** `full` shows all of them, each with its occasion and the numbers of its sources. */
export function Statements({
  record,
  language,
  full = false,
}: {
  record: AnniversaryRecord;
  language: Language;
  full?: boolean;
}) {
  const { statements = [] } = record;
  if (statements.length === 0) return null;
  return (
    <section>
      <h2 class="label">{language.t('what-people-said')}</h2>
      <ul class="said">
        {statements.slice(0, full ? statements.length : FEW).map((statement) => {
          const { id, speaker, mode, date, occasion, original } = statement;
          const translated = textIn(record, language.tag, '', ({ statements: of }) => of?.[id]);
          const { text, lang } = translated.text ? translated : statement;
          return (
            <li key={id}>
              <p>
                {mode === 'quote' ? (
                  <q lang={lang} dir={directionOf(lang)}>
                    {text}
                  </q>
                ) : (
                  <FeedText text={text} lang={lang} />
                )}
                {full && <SourceNumbers record={record} ids={statement.sources} language={language} />}
                {original && (
                  <small class="note">
                    <FeedText text={original.text} lang={original.lang} />
                  </small>
                )}
              </p>
              <footer class="dots">
                <cite>
                  <FeedText text={speaker.name} lang={record.lang} />
                </cite>
                {(speaker.role || speaker.org) && (
                  <FeedText text={[speaker.role, speaker.org].filter(Boolean).join(', ')} lang={record.lang} />
                )}
                {full && occasion && <FeedText text={occasion} lang={record.lang} />}
                {date && <span>{edtfLabel(date, language.words)}</span>}
              </footer>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
