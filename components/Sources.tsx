/** The pages that a record rests on. A link always shows the host that it leads to, in ASCII. */
import { asciiHost, parseAddress } from '../core/record/links.ts';
import type { AnniversaryRecord } from '../core/record/record.ts';
import { edtfLabel } from '../core/words/date-label.ts';
import type { Language } from '../locales/language.ts';
import { FeedText } from './FeedText.tsx';

export function Sources({ record, language }: { record: AnniversaryRecord; language: Language }) {
  if (record.sources.length === 0) return null;
  return (
    <section>
      <h4>{language.t('sources')}</h4>
      <ol class="sources">
        {record.sources.map((source) => (
          <li key={source.id}>
            <span>
              <SafeLink url={source.url}>
                <FeedText text={source.title} lang={source.lang ?? record.lang} />
              </SafeLink>
              <small>
                <bdi>{asciiHost(source.url)}</bdi>
                {source.published && <> · {edtfLabel(source.published, language.words)}</>}
              </small>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A link of a feed. Checked again at the last moment; what is no plain https address stays text. */
function SafeLink({ url, children }: { url: string; children: preact.ComponentChildren }) {
  const address = parseAddress(url);
  if (!address.ok) return <>{children}</>;
  return (
    <a href={address.url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
