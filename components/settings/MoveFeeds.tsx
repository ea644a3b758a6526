/** Taking the list of feeds elsewhere and bringing it back: files that the reader sees before anything is added. */
import { hostOfFeed, type LeftOutFeed, type Subscription } from '../../core/feed/subscription.ts';
import type { Language } from '../../locales/language.ts';
import { whyInWords } from '../../locales/why-in-words.ts';
import { FileButton } from '../FileButton.tsx';

/** A file that was chosen, or what became of it. `known`: addresses that are followed already. */
export interface FeedsFile {
  feeds: readonly Subscription[];
  leftOut: readonly LeftOutFeed[];
  known: readonly string[];
}

export interface MoveFeedsProps {
  language: Language;
  importing: FeedsFile | null;
  onExport(form: 'opml' | 'json'): void;
  onFile(file: File): void;
  /** Must be called from the click itself: the browser's permission is asked for. */
  onImport(): void;
  onDropFile(): void;
}

export function MoveFeeds({ language, importing, onExport, onFile, onImport, onDropFile }: MoveFeedsProps) {
  const { t } = language;
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
        <FilePreview importing={importing} language={language} onImport={onImport} onDropFile={onDropFile} />
      )}
    </article>
  );
}

function FilePreview({
  importing: { feeds, leftOut, known },
  language,
  onImport,
  onDropFile,
}: Pick<MoveFeedsProps, 'language' | 'onImport' | 'onDropFile'> & { importing: FeedsFile }) {
  const { t, words } = language;
  return (
    <div id="import-preview" aria-live="polite">
      <p>{t('feeds-found', { count: words.number(feeds.length) })}</p>
      <ul>
        {feeds.map(({ feed, kind, title }) => (
          <li key={feed}>
            <bdi>{title}</bdi> <bdi class="host">{hostOfFeed(feed)}</bdi> <span>{t(`feed-kind-${kind}`)}</span>
            {known.includes(feed) && <p>{t('feed-known')}</p>}
          </li>
        ))}
      </ul>
      {leftOut.length > 0 && (
        <>
          <p>{t('feeds-left-out', { count: words.number(leftOut.length) })}</p>
          <ul class="left-out">
            {leftOut.map(({ at, name, why }) => (
              <li key={`${at} ${name}`}>
                <bdi>{name}</bdi> {whyInWords(why, language)}
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="row">
        {feeds.some(({ feed }) => !known.includes(feed)) && (
          <button type="button" id="import-yes" onClick={onImport}>
            {t('feeds-import-yes')}
          </button>
        )}
        <button type="button" onClick={onDropFile}>
          {t('cancel')}
        </button>
      </div>
    </div>
  );
}
