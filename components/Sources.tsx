/** The pages that a record rests on. A link always shows the host that it leads to, in ASCII. */
import { asciiHost } from '../core/record/links.ts';
import type { AnniversaryRecord } from '../core/record/record.ts';
import { edtfLabel } from '../core/words/date-label.ts';
import type { Language } from '../locales/language.ts';
import { FeedText } from './FeedText.tsx';
import { SafeLink } from './SafeLink.tsx';

/** `full` adds who wrote it, what kind of source it is, where in it, and when it was read. */
export function Sources({
  record,
  language,
  full = false,
}: {
  record: AnniversaryRecord;
  language: Language;
  full?: boolean;
}) {
  const { t, words } = language;
  if (record.sources.length === 0) return null;
  return (
    <section>
      <h2 class="label">{t('sources')}</h2>
      <ol class="sources">
        {record.sources.map((source) => {
          const lang = source.lang ?? record.lang;
          return (
            <li key={source.id}>
              <span>
                <SafeLink url={source.url}>
                  <FeedText text={source.title} lang={lang} />
                </SafeLink>
                <small class="dots">
                  <span>
                    <bdi>{asciiHost(source.url)}</bdi>
                  </span>
                  {full && source.author && <FeedText text={source.author} lang={lang} />}
                  {full && <FeedText text={source.publisher} lang={lang} />}
                  {full && <span>{t(`source-${source.kind}`)}</span>}
                  {source.published && <span>{edtfLabel(source.published, words)}</span>}
                  {full && source.locator && <FeedText text={source.locator} lang={record.lang} />}
                  {full && source.accessed && (
                    <span>{t('source-read', { day: edtfLabel(source.accessed, words) })}</span>
                  )}
                  {full && source.archive && <SafeLink url={source.archive}>{t('source-archived')}</SafeLink>}
                </small>
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** One line with the hosts alone: what a grave record shows before anything else is told of it. */
export function SourcesLine({ record, language }: { record: AnniversaryRecord; language: Language }) {
  const hosts = [...new Map(record.sources.map((source) => [asciiHost(source.url), source.url]))];
  if (hosts.length === 0) return null;
  return (
    <p class="sources-line dots">
      <span>{language.t('sources')}</span>
      {hosts.map(([host, url]) => (
        <span key={host}>
          <SafeLink url={url}>
            <bdi>{host}</bdi>
          </SafeLink>
        </span>
      ))}
    </p>
  );
}

/** The numbers of the sources of one assertion, as in the list: "[1, 3]". */
export function SourceNumbers({
  record,
  ids,
  language,
}: {
  record: AnniversaryRecord;
  ids: readonly string[];
  language: Language;
}) {
  const numbers = ids
    .map((id) => record.sources.findIndex((source) => source.id === id) + 1)
    .filter((at) => at > 0)
    .map(language.words.number);
  if (numbers.length === 0) return null;
  return (
    <sup class="refs">
      <span class="visually-hidden">{language.t('sources')} </span>
      <bdi>{numbers.join(', ')}</bdi>
    </sup>
  );
}
