/** One file with everything; what is in a file is shown before anything of it is used. */
import { useState } from 'preact/hooks';
import type { BackupProblem, ParsedBackup } from '../../core/backup.ts';
import type { Language } from '../../locales/language.ts';
import { whyInWords } from '../../locales/why-in-words.ts';
import { FileButton, fileMessage } from '../FileButton.tsx';

const LISTS = { saved: 'saved', own: 'own-days', reminders: 'reminders' } as const;

export interface BackupPanelProps {
  language: Language;
  /** The file that was chosen, until it is applied or set aside. */
  read: ParsedBackup | null;
  onExport: () => void;
  onFile: (file: File) => void;
  onApply: (withSettings: boolean) => void;
  onSetAside: () => void;
}

export function BackupPanel({ language, read, onExport, onFile, onApply, onSetAside }: BackupPanelProps) {
  const { t } = language;
  return (
    <section aria-labelledby="backup-heading">
      <h2 id="backup-heading">{t('backup')}</h2>
      <p class="soft">{t('backup-note')}</p>
      <p class="row">
        <button type="button" onClick={onExport}>
          {t('backup-export')}
        </button>
        <FileButton id="backup-file" label={t('backup-restore')} accept=".json,application/json" onFile={onFile} />
      </p>
      {read &&
        (read.ok ? (
          <Preview read={read} language={language} onApply={onApply} onSetAside={onSetAside} />
        ) : (
          <p class="notice" role="alert">
            {t(fileMessage('backup', read.reason))}
          </p>
        ))}
    </section>
  );
}

function Preview({
  read: { backup, leftOut, problems, feedsLeftOut },
  language,
  onApply,
  onSetAside,
}: Pick<BackupPanelProps, 'language' | 'onApply' | 'onSetAside'> & { read: Extract<ParsedBackup, { ok: true }> }) {
  const [withSettings, setWithSettings] = useState(false);
  const { t, words } = language;
  const { exportedAt, settings, feeds, saved, own, reminders } = backup;
  const holdsAny = settings !== undefined || [feeds, saved, own, reminders].some((list) => list.length > 0);
  const unnamed = leftOut - feedsLeftOut.length - problems.length;
  return (
    <section class="preview" aria-label={t('preview')}>
      <p>
        <b>
          {exportedAt
            ? t('backup-of', { day: words.dates.day(Temporal.PlainDate.from(exportedAt.slice(0, 10))) })
            : t('backup')}
        </b>
      </p>
      <ul>
        <li>{t('backup-saved', { count: saved.length })}</li>
        <li>{t('backup-own', { count: own.length })}</li>
        <li>{t('backup-reminders', { count: reminders.length })}</li>
        <li>
          {t('backup-feeds', { count: feeds.length })}
          {feeds.map(({ feed, title }) => (
            <small key={feed} class="soft">
              <bdi>{title}</bdi>: <bdi>{feed}</bdi>
            </small>
          ))}
        </li>
      </ul>
      {leftOut > 0 && (
        <>
          <p>{t('own-left-out', { count: leftOut })}</p>
          <ul class="soft">
            {feedsLeftOut.map(({ at, name, why }) => (
              <li key={at}>
                <bdi>{name}</bdi> {whyInWords(why, language)}
              </li>
            ))}
            {problems.map((problem) => (
              <li key={`${problem.list} ${problem.at}`}>{problemInWords(problem, language)}</li>
            ))}
            {unnamed > 0 && <li>{t('and-more', { count: unnamed })}</li>}
          </ul>
        </>
      )}
      {holdsAny && <p>{t('backup-adds')}</p>}
      {settings && (
        <label class="check">
          <input
            type="checkbox"
            checked={withSettings}
            onChange={({ currentTarget }) => setWithSettings(currentTarget.checked)}
          />
          {t('backup-with-settings')}
        </label>
      )}
      <p class="row">
        {holdsAny && (
          <button type="button" id="backup-apply" onClick={() => onApply(withSettings)}>
            {t('backup-apply')}
          </button>
        )}
        <button type="button" onClick={onSetAside}>
          {t('cancel')}
        </button>
      </p>
    </section>
  );
}

/** "Your own days 3: it has no title or date" */
function problemInWords({ list, at, why, most }: BackupProblem, { t, words }: Language): string {
  const where = at === undefined ? t(LISTS[list]) : `${t(LISTS[list])} ${words.number(at)}`;
  return `${where}: ${t(`backup-problem-${why}`, most === undefined ? {} : { most: words.number(most) })}`;
}
