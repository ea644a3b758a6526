/** The feeds: every one that is followed, how it is doing, and what can be done with it. */
import type { Language } from '../../locales/language.ts';
import { AddFeed, type AddFeedProps } from './AddFeed.tsx';
import { type ContactLine, ContactsLog } from './ContactsLog.tsx';
import { type FeedLine, sizeInWords } from './feed-line.ts';
import { MoveFeeds, type MoveFeedsProps } from './MoveFeeds.tsx';
import { Section } from './Section.tsx';

export interface FeedsSettingsProps extends Omit<AddFeedProps, 'language'>, Omit<MoveFeedsProps, 'language'> {
  feeds: readonly FeedLine[] | null;
  contacts: readonly ContactLine[];
  language: Language;
  said: string | undefined;
  /** Asks one feed, or all. */
  onSync(feed?: string): void;
  onPause(feed: string, paused: boolean): void;
  onRemove(feed: string): void;
  onTrust(feed: string, trust: number): void;
}

const TRUST = [1, 2, 3, 4] as const;

export function FeedsSettings(props: FeedsSettingsProps) {
  const { feeds, contacts, language, said, onSync } = props;
  const { t } = language;
  return (
    <Section id="feeds" title={t('feeds')} said={said}>
      {feeds?.some(({ onWeb }) => onWeb) && (
        <div class="row">
          <p>{t('feeds-note')}</p>
          <button type="button" id="sync-now" onClick={() => onSync()}>
            {t('sync-now')}
          </button>
        </div>
      )}
      {feeds?.map((line) => (
        <FeedItem key={line.feed} line={line} {...props} />
      ))}
      <AddFeed {...props} />
      <MoveFeeds {...props} />
      <ContactsLog contacts={contacts} language={language} />
    </Section>
  );
}

function FeedItem({ line, language, onSync, onPause, onRemove, onTrust }: FeedsSettingsProps & { line: FeedLine }) {
  const { t } = language;
  const { feed, bundled, paused, onWeb } = line;
  const trustId = `trust-${feed}`;
  return (
    <article class="feed" data-feed={feed}>
      <h3>{bundled ? t('feed-bundled') : <bdi>{line.title}</bdi>}</h3>
      {line.note && <p class="feed-note">{line.note}</p>}
      <FeedFacts line={line} language={language} />
      {!bundled && (
        <div class="row">
          <label for={trustId}>
            {t('feed-trust')}
            <small>{t('feed-trust-note')}</small>
          </label>
          <select
            id={trustId}
            value={String(line.trust)}
            onChange={(event) => onTrust(feed, Number(event.currentTarget.value))}
          >
            {TRUST.map((weight) => (
              <option key={weight} value={String(weight)}>
                {t(`feed-trust-${weight}`)}
              </option>
            ))}
          </select>
        </div>
      )}
      {onWeb && (
        <div class="row">
          {!bundled && !paused && (
            <button type="button" class="feed-sync" onClick={() => onSync(feed)}>
              {t('sync-now')}
            </button>
          )}
          <button type="button" class="feed-pause" onClick={() => onPause(feed, !paused)}>
            {t(paused ? 'feed-resume' : 'feed-pause')}
          </button>
          {!bundled && (
            <button type="button" class="feed-remove" onClick={() => onRemove(feed)}>
              {t('feed-remove')}
            </button>
          )}
        </div>
      )}
    </article>
  );
}

function FeedFacts({ line, language }: { line: FeedLine; language: Language }) {
  const { t, words } = language;
  const { bundled, onWeb, records, bytes, fingerprint } = line;
  const facts: [string, string | undefined][] = [
    ['feed-kind', bundled ? undefined : t(`feed-kind-${line.kind}`)],
    ['feed-version', line.issuedInWords],
    ['feed-applied', line.appliedInWords],
    ['feed-size', bytes === undefined ? undefined : sizeInWords(bytes, language)],
    ['feed-last-contact', onWeb ? (line.contactInWords ?? t('feed-never')) : undefined],
    ['feed-result', line.last],
    ['feed-next', line.nextInWords],
  ];
  return (
    <dl>
      <dt>{t('feed-address')}</dt>
      <dd class="address">{onWeb ? <bdi>{line.feed}</bdi> : t('feed-none')}</dd>
      {records !== undefined && (
        <>
          <dt>{t('feed-records')}</dt>
          <dd id={bundled ? 'feed-records' : undefined} class="feed-records">
            {words.number(records)}
            {line.windowed && ` (${t('feed-windowed')})`}
          </dd>
        </>
      )}
      {facts.map(
        ([name, value]) =>
          value !== undefined && (
            <>
              <dt>{t(name)}</dt>
              <dd class={name}>{value}</dd>
            </>
          ),
      )}
      {fingerprint && (
        <>
          <dt>{t('feed-key')}</dt>
          <dd class="fingerprint">
            <bdi>{fingerprint}</bdi>
          </dd>
        </>
      )}
    </dl>
  );
}
