/** Saved records, newest first, each with its private note. */
import { useId } from 'preact/hooks';
import type { SavedRecord } from '../../core/keep/saved.ts';
import { entryKey } from '../../core/order/entry.ts';
import { dateLabel } from '../../core/words/date-label.ts';
import type { Language } from '../../locales/language.ts';
import { FeedText } from '../FeedText.tsx';

/** `gone`: no store has it any more. `withdrawn`: its feed says why. Absent: all is well. */
export type SavedState = { state: 'gone' } | { state: 'withdrawn'; why?: string; lang: string };

export interface SavedListProps {
  language: Language;
  saved: readonly SavedRecord[];
  states: ReadonlyMap<string, SavedState>;
  onNote: (saved: SavedRecord, note: string) => void;
  onForget: (saved: SavedRecord) => void;
  recordHref: (saved: { feed: string; id: string }) => string;
}

export function SavedList({ language, saved, states, ...actions }: SavedListProps) {
  if (saved.length === 0) return <p class="empty">{language.t('saved-none')}</p>;
  return (
    <ul class="saved-list">
      {saved.map((it) => {
        const key = entryKey(it.feed, it.id);
        return <Line key={key} it={it} state={states.get(key)} language={language} {...actions} />;
      })}
    </ul>
  );
}

function Line({
  it,
  state,
  language: { t, words },
  onNote,
  onForget,
  recordHref,
}: Pick<SavedListProps, 'language' | 'onNote' | 'onForget' | 'recordHref'> & {
  it: SavedRecord;
  state: SavedState | undefined;
}) {
  const { copy } = it;
  const heading = useId();
  const label = dateLabel(copy, words);
  const title = <FeedText text={it.title} lang={it.lang} />;
  return (
    <li>
      <h2 id={heading}>{state?.state === 'gone' ? title : <a href={recordHref(it)}>{title}</a>}</h2>
      <p class="soft dots">
        {label && <span>{label}</span>}
        {copy.places?.[0] && <FeedText text={copy.places[0].label} lang={copy.lang} />}
        <span>{t('saved-on', { day: words.dates.day(Temporal.PlainDate.from(it.savedAt.slice(0, 10))) })}</span>
      </p>
      {state && (
        <p class="notice">
          {t(`saved-${state.state}`)}
          {state.state === 'withdrawn' && state.why && (
            <>
              {' '}
              <FeedText text={state.why} lang={state.lang} />
            </>
          )}
        </p>
      )}
      {copy.summary && (
        <p>
          <FeedText text={copy.summary} lang={copy.lang} />
        </p>
      )}
      <div class="note-row">
        <label>
          <span class="label">{t('note')}</span>
          <textarea
            rows={it.note === '' ? 1 : Math.min(8, it.note.split('\n').length + 1)}
            dir="auto"
            maxLength={4_000}
            placeholder={t('note-placeholder')}
            aria-describedby={heading}
            value={it.note}
            onChange={({ currentTarget }) => onNote(it, currentTarget.value)}
          />
        </label>
        <button type="button" aria-label={t('saved-remove', { title: it.title })} onClick={() => onForget(it)}>
          {t('remove')}
        </button>
      </div>
    </li>
  );
}
