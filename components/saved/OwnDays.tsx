/** The reader's own anniversaries: a list in the order of the year, a form for one more, an import. */
import { inOrderOfYear } from '../../core/keep/own-entries.ts';
import type { OwnFile } from '../../core/keep/own-file.ts';
import { nextOwn, type OwnAnniversary } from '../../core/notification/own-anniversaries.ts';
import type { Language } from '../../locales/language.ts';
import { FileButton, fileMessage } from '../FileButton.tsx';
import { type OwnDraft, OwnForm } from './OwnForm.tsx';
import { ownDateLabel } from './own-date-label.ts';

export interface OwnDaysProps {
  language: Language;
  own: readonly OwnAnniversary[];
  today: Temporal.PlainDate;
  leapDay: 'feb28' | 'mar1' | 'omit';
  /** The file that was chosen last, until it is added or set aside. */
  found: OwnFile | null;
  onAdd: (draft: OwnDraft) => void;
  onForget: (own: OwnAnniversary) => void;
  onFile: (file: File) => void;
  onAddFound: () => void;
  onSetAside: () => void;
}

export function OwnDays({ language, own, today, leapDay, found, ...on }: OwnDaysProps) {
  const { t } = language;
  return (
    <section aria-labelledby="own-heading">
      <h2 id="own-heading">{t('own-days')}</h2>
      <p class="soft">{t('own-days-note')}</p>
      {own.length > 0 && (
        <ul class="own-list">
          {inOrderOfYear(own).map((it) => (
            <Line key={it.id} it={it} language={language} today={today} leapDay={leapDay} onForget={on.onForget} />
          ))}
        </ul>
      )}
      <OwnForm language={language} today={today} onAdd={on.onAdd} />
      <p class="import">
        <FileButton
          id="own-file"
          label={t('own-import')}
          accept=".ics,.csv,text/calendar,text/csv"
          onFile={on.onFile}
        />
      </p>
      {found &&
        (found.ok ? (
          <Preview found={found} language={language} onAddFound={on.onAddFound} onSetAside={on.onSetAside} />
        ) : (
          <p class="notice" role="alert">
            {t(fileMessage('own-file', found.reason))}
          </p>
        ))}
    </section>
  );
}

function Line({
  it,
  language,
  today,
  leapDay,
  onForget,
}: Pick<OwnDaysProps, 'language' | 'today' | 'leapDay' | 'onForget'> & { it: OwnAnniversary }) {
  const { t, words } = language;
  const next = nextOwn(it, today, leapDay);
  return (
    <li>
      <span class="day">{ownDateLabel(it.date, words)}</span>
      <span class="what">
        <b dir="auto">{it.title}</b>
        <small class="soft dots">
          {next && <span>{t('in-days', { days: next.inDays })}</span>}
          {next?.years !== undefined && <span>{t('next-years', { count: next.years })}</span>}
          {it.remind.length > 0 && (
            <span>
              {t('own-reminds', { when: language.list(it.remind.map((days) => t('reminder-when', { days }))) })}
            </span>
          )}
        </small>
      </span>
      <button type="button" aria-label={t('saved-remove', { title: it.title })} onClick={() => onForget(it)}>
        {t('remove')}
      </button>
    </li>
  );
}

const SHOWN = 8;

function Preview({
  found: { found, leftOut },
  language: { t, words },
  onAddFound,
  onSetAside,
}: Pick<OwnDaysProps, 'language' | 'onAddFound' | 'onSetAside'> & {
  found: Extract<OwnFile, { ok: true }>;
}) {
  return (
    <section class="preview" aria-label={t('preview')}>
      <p>
        <b>{t('own-found', { count: found.length })}</b>
      </p>
      <ul>
        {found.slice(0, SHOWN).map(({ id, title, date }) => (
          <li key={id}>
            {ownDateLabel(date, words)} · <bdi>{title}</bdi>
          </li>
        ))}
        {found.length > SHOWN && <li class="soft">{t('and-more', { count: found.length - SHOWN })}</li>}
      </ul>
      {leftOut.length > 0 && (
        <>
          <p>{t('own-left-out', { count: leftOut.length })}</p>
          <ul class="soft">
            {leftOut.slice(0, SHOWN).map(({ item, why }, at) => (
              <li key={at}>
                <bdi>{item}</bdi>: {t(why === 'other' ? 'backup-problem-unreadable' : `left-out-${why}`)}
              </li>
            ))}
            {leftOut.length > SHOWN && <li>{t('and-more', { count: leftOut.length - SHOWN })}</li>}
          </ul>
        </>
      )}
      <p class="row">
        {found.length > 0 && (
          <button type="button" onClick={onAddFound}>
            {t('own-add-found', { count: found.length })}
          </button>
        )}
        <button type="button" onClick={onSetAside}>
          {t('cancel')}
        </button>
      </p>
    </section>
  );
}
