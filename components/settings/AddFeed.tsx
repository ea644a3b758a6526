/** Following another feed: paste an address, look at what is there, and only then decide. */
import { useState } from 'preact/hooks';
import type { Why } from '../../core/feed/why.ts';
import type { Language } from '../../locales/language.ts';
import { whyInWords } from '../../locales/why-in-words.ts';
import { Fingerprint } from './Fingerprint.tsx';
import { type FeedLine, sizeInWords } from './feed-line.ts';

/** What was found behind an address. */
export interface FoundFeed {
  feed: string;
  title: string;
  kind: FeedLine['kind'];
  host: string;
  origin: string;
  records: number;
  /** More is there than was read. */
  more: boolean;
  bytes: number;
  windowed: boolean;
  today: readonly string[];
  fingerprint?: string;
  skipped?: { count: number; why: Why };
  rhythm: 'day' | 'news';
  known: boolean;
}

/** How the look is going. `origin`: it may be reached when the reader allows it. `leadsOn`: it redirects, and waits for a word. */
export type Look = 'none' | 'looking' | { found: FoundFeed } | { problem: Why; origin?: string; leadsOn?: string };

export interface AddFeedProps {
  look: Look;
  language: Language;
  /** `follow`: the address whose redirects are to be followed. */
  onLook(address: string, follow?: string): void;
  /** Asks for the host permission first, then looks again. Must be called from the click itself. */
  onAllow(origin: string, address: string): void;
  onSubscribe(): void;
  onForget(): void;
}

export function AddFeed({ look, language, onLook, onAllow, onSubscribe, onForget }: AddFeedProps) {
  const { t } = language;
  const [address, setAddress] = useState('');
  return (
    <article class="add-feed">
      <h3>{t('feed-add')}</h3>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          if (address.trim() !== '') onLook(address);
        }}
      >
        <label for="feed-address">
          {t('feed-add-label')}
          <small>{t('feed-add-note')}</small>
        </label>
        <input
          id="feed-address"
          type="text"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          dir="ltr"
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <button type="submit" id="feed-look">
          {t('feed-look')}
        </button>
      </form>
      <div id="feed-preview" aria-live="polite">
        {look === 'looking' && <p>{t('feed-looking')}</p>}
        {typeof look === 'object' && 'problem' in look && (
          <>
            <p class="problem">{t('feed-not-found', { why: whyInWords(look.problem, language) })}</p>
            {look.origin?.startsWith('https:') && (
              <button type="button" id="feed-allow" onClick={() => onAllow(look.origin ?? '', address)}>
                {t('feed-allow', { host: URL.parse(look.origin)?.host ?? '' })}
              </button>
            )}
            {look.leadsOn && (
              <button type="button" id="feed-go-on" onClick={() => onLook(address, look.leadsOn)}>
                {t('feed-go-on')}
              </button>
            )}
          </>
        )}
        {typeof look === 'object' && 'found' in look && (
          <Preview found={look.found} language={language} onSubscribe={onSubscribe} onForget={onForget} />
        )}
      </div>
    </article>
  );
}

function Preview({
  found,
  language,
  onSubscribe,
  onForget,
}: {
  found: FoundFeed;
  language: Language;
  onSubscribe: () => void;
  onForget: () => void;
}) {
  const { t, words } = language;
  const count = words.number(found.records);
  return (
    <>
      <h4>
        <bdi>{found.title}</bdi>
      </h4>
      <dl>
        <dt>{t('feed-host')}</dt>
        <dd class="host">
          <bdi>{found.host}</bdi>
        </dd>
        <dt>{t('feed-address')}</dt>
        <dd class="address">
          <bdi>{found.feed}</bdi>
        </dd>
        <dt>{t('feed-kind')}</dt>
        <dd>{t(`feed-kind-${found.kind}`)}</dd>
        <dt>{t('feed-records')}</dt>
        <dd class="records">{found.more ? t('feed-at-least', { count }) : count}</dd>
        <dt>{t('feed-size')}</dt>
        <dd>
          {sizeInWords(found.bytes, language)}
          {found.windowed && ` (${t('feed-windowed')})`}
        </dd>
        <dt>{t('today')}</dt>
        <dd class="today">
          {found.today.length === 0
            ? t('feed-nothing-today')
            : found.today.map((title) => (
                <p key={title}>
                  <bdi>{title}</bdi>
                </p>
              ))}
        </dd>
        {found.skipped && (
          <>
            <dt>{t('feed-left-out')}</dt>
            <dd>{t('feed-skipped', { count: found.skipped.count, why: whyInWords(found.skipped.why, language) })}</dd>
          </>
        )}
        <dt>{t('feed-contacts')}</dt>
        <dd>{t(`feed-rhythm-${found.rhythm}`, { host: found.host })}</dd>
        <dt>{t('feed-key')}</dt>
        {found.fingerprint ? (
          <dd class="fingerprint">
            <Fingerprint of={found.fingerprint} />
            <small>{t('feed-key-note')}</small>
          </dd>
        ) : (
          <dd>{t('feed-unsigned', { host: found.host })}</dd>
        )}
      </dl>
      {found.known ? (
        <p>{t('feed-known')}</p>
      ) : (
        <div class="row">
          <p>{t('feed-permission-note', { host: found.host })}</p>
          <button type="button" id="feed-subscribe" onClick={onSubscribe}>
            {t('feed-subscribe')}
          </button>
          <button type="button" onClick={onForget}>
            {t('cancel')}
          </button>
        </div>
      )}
    </>
  );
}
