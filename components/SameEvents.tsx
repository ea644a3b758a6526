/** The same happening in other feeds: links to their records, each in its own words, never merged. */
import type { Entry } from '../core/order/entry.ts';
import { asciiHost } from '../core/record/links.ts';
import { recordAddress } from '../core/record/record-address.ts';
import type { Language } from '../locales/language.ts';
import { RecordTitle } from './RecordText.tsx';

export interface SameEventsProps {
  others: readonly Entry[];
  /** ISO civil date on view. */
  day: string;
  language: Language;
}

export function SameEvents({ others, day, language: { t, tag } }: SameEventsProps) {
  if (others.length === 0) return null;
  return (
    <section class="same-events">
      <h2 class="label">{t('same-event')}</h2>
      <ul class="people">
        {others.map(({ feed, record, bundled }) => (
          <li key={`${feed} ${record.id}`}>
            <a href={recordAddress({ feed, id: record.id, day })}>
              <RecordTitle record={record} to={tag} />
            </a>
            <small>{bundled ? t('feed-bundled') : <bdi>{asciiHost(feed)}</bdi>}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
