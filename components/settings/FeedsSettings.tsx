/** The feeds: every one that is followed, how to follow another, and what was asked of whom. */
import type { Language } from '../../locales/language.ts';
import { AddFeed, type AddFeedProps } from './AddFeed.tsx';
import { type ContactLine, ContactsLog } from './ContactsLog.tsx';
import { type FeedActions, FeedItem } from './FeedItem.tsx';
import type { FeedLine } from './feed-line.ts';
import { MoveFeeds, type MoveFeedsProps } from './MoveFeeds.tsx';
import { Section } from './Section.tsx';

export interface FeedsSettingsProps
  extends Omit<AddFeedProps, 'language'>,
    Omit<MoveFeedsProps, 'language'>,
    FeedActions {
  feeds: readonly FeedLine[] | null;
  contacts: readonly ContactLine[];
  language: Language;
  /** What the last click did: `feed` where it was at one feed. */
  said: { words: string; feed?: string } | undefined;
}

export function FeedsSettings(props: FeedsSettingsProps) {
  const { feeds, contacts, language, said, onSync } = props;
  const { t } = language;
  return (
    <Section id="feeds" title={t('feeds')} said={said?.feed === undefined ? said?.words : undefined}>
      {feeds?.some(({ onWeb }) => onWeb) && (
        <div class="row">
          <p>{t('feeds-note')}</p>
          <button type="button" id="sync-now" onClick={() => onSync()}>
            {t('sync-now')}
          </button>
        </div>
      )}
      {feeds?.map((line) => (
        <FeedItem key={line.feed} {...props} line={line} said={said?.feed === line.feed ? said.words : undefined} />
      ))}
      <AddFeed {...props} />
      <MoveFeeds {...props} />
      <ContactsLog contacts={contacts} language={language} />
    </Section>
  );
}
