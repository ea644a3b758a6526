/** Taking the list of feeds elsewhere and bringing it back: files that the reader sees before anything is added. */
import type { Language } from '../../locales/language.ts';
import { FileButton } from '../FileButton.tsx';

export interface MoveFeedsProps {
  language: Language;
  /** Feeds of a file that was chosen, by their hosts; null while there is none. */
  importing: { hosts: readonly string[] } | null;
  onExport(form: 'opml' | 'json'): void;
  onFile(file: File): void;
  onImport(): void;
  onDropFile(): void;
}

export function MoveFeeds({ language, importing, onExport, onFile, onImport, onDropFile }: MoveFeedsProps) {
  const { t, words, list } = language;
  return (
    <article class="move-feeds">
      <h3>{t('feeds-move')}</h3>
      <div class="row">
        <button type="button" id="export-opml" onClick={() => onExport('opml')}>
          {t('feeds-export', { form: 'OPML' })}
        </button>
        <button type="button" id="export-json" onClick={() => onExport('json')}>
          {t('feeds-export', { form: 'JSON' })}
        </button>
        <FileButton id="import-feeds" label={t('feeds-import')} accept=".opml,.xml,.json" onFile={onFile} />
      </div>
      {importing && (
        <div class="row">
          <p>
            {t('feeds-found', { count: words.number(importing.hosts.length) })} <bdi>{list(importing.hosts)}</bdi>
          </p>
          <button type="button" id="import-yes" onClick={onImport}>
            {t('feeds-import-yes')}
          </button>
          <button type="button" onClick={onDropFile}>
            {t('cancel')}
          </button>
        </div>
      )}
    </article>
  );
}
