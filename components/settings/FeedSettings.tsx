/** The feeds: where records come from, when they were asked last, and a button to ask now. */
import type { Language } from '../../locales/language.ts';
import { Section } from './Section.tsx';

/** A feed in the words of the page. */
export interface FeedFacts {
  feed: string;
  followsWeb: boolean;
  records?: number;
  issuedInWords?: string;
  appliedInWords?: string;
  contactInWords?: string;
}

export interface FeedSettingsProps {
  facts: FeedFacts | null;
  language: Language;
  said: string | undefined;
  onSync: () => void;
}

export function FeedSettings({ facts, language, said, onSync }: FeedSettingsProps) {
  const { t, words } = language;
  return (
    <Section id="feeds" title={t('feeds')} said={said}>
      {facts && (
        <>
          <h3>{t('feed-bundled')}</h3>
          <dl>
            <dt>{t('feed-address')}</dt>
            <dd>{facts.followsWeb ? <bdi>{facts.feed}</bdi> : t('feed-none')}</dd>
            {facts.records !== undefined && (
              <>
                <dt>{t('feed-records')}</dt>
                <dd id="feed-records">{words.number(facts.records)}</dd>
                <dt>{t('feed-version')}</dt>
                <dd>{facts.issuedInWords}</dd>
                <dt>{t('feed-applied')}</dt>
                <dd>{facts.appliedInWords}</dd>
              </>
            )}
            {facts.followsWeb && (
              <>
                <dt>{t('feed-last-contact')}</dt>
                <dd>{facts.contactInWords ?? t('feed-never')}</dd>
              </>
            )}
          </dl>
        </>
      )}
      {facts?.followsWeb && (
        <div class="row">
          <button type="button" id="sync-now" onClick={onSync}>
            {t('sync-now')}
          </button>
        </div>
      )}
    </Section>
  );
}
