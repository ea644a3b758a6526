/** What the reader keeps: saved records with notes, own anniversaries, and the backup of everything. */
import type { SavedRecord } from '../../core/keep/saved.ts';
import type { Language } from '../../locales/language.ts';
import { PageBar } from '../PageBar.tsx';
import { BackupPanel, type BackupPanelProps } from './BackupPanel.tsx';
import { OwnDays, type OwnDaysProps } from './OwnDays.tsx';
import { SavedList, type SavedState } from './SavedList.tsx';

export interface SavedPageProps {
  language: Language;
  saved: readonly SavedRecord[];
  /** What became of the saved records in their feeds, by feed and id. */
  states: ReadonlyMap<string, SavedState>;
  own: Omit<OwnDaysProps, 'language'>;
  backup: Omit<BackupPanelProps, 'language'>;
  /** What was done last, in words. */
  said: string;
  onNote: (saved: SavedRecord, note: string) => void;
  onForget: (saved: SavedRecord) => void;
  /** Takes the last removal back; absent when there is none. */
  onUndo?: (() => void) | undefined;
  recordHref: (saved: { feed: string; id: string }) => string;
}

export function SavedPage({ language, saved, states, own, backup, said, onUndo, ...list }: SavedPageProps) {
  const { t } = language;
  return (
    <>
      <PageBar title={t('saved')} language={language} current="saved" />
      <main class="saved">
        <h1>{t('saved')}</h1>
        <p role="status" class="soft said">
          {said}
          {onUndo && (
            <button type="button" onClick={onUndo}>
              {t('undo')}
            </button>
          )}
        </p>
        <SavedList language={language} saved={saved} states={states} {...list} />
        <OwnDays language={language} {...own} />
        <BackupPanel language={language} {...backup} />
      </main>
    </>
  );
}
