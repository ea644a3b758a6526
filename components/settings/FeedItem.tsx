/** One followed feed: who it is, how it is doing, what can be done with it, and everything else unfolded. */
import { useState } from 'preact/hooks';
import type { Language } from '../../locales/language.ts';
import { whyInWords } from '../../locales/why-in-words.ts';
import { Fingerprint } from './Fingerprint.tsx';
import { type FeedLine, sizeInWords } from './feed-line.ts';

export interface FeedActions {
  /** Asks one feed, or all. */
  onSync(feed?: string): void;
  onPause(feed: string, paused: boolean): void;
  onRemove(feed: string): void;
  onTrust(feed: string, trust: number): void;
  /** Asks for the browser's permission. Must be called from the click itself. */
  onPermit(feed: string, origin: string): void;
}

export interface FeedItemProps extends FeedActions {
  line: FeedLine;
  language: Language;
  /** What the last click here did. */
  said: string | undefined;
}

const TRUST = [1, 2, 3, 4] as const;

export function FeedItem(props: FeedItemProps) {
  const { line, language, said, onTrust } = props;
  const { t } = language;
  const { feed, bundled, onWeb } = line;
  const trustId = `trust-${feed}`;
  return (
    <article class={`feed${line.paused ? ' paused' : ''}`} data-feed={feed}>
      <h3>{bundled ? t('feed-bundled') : <bdi>{line.title}</bdi>}</h3>
      {onWeb ? (
        <p class="feed-who">
          <bdi class="host">{line.host}</bdi> {!bundled && <span>{t(`feed-kind-${line.kind}`)}</span>}
        </p>
      ) : (
        <p class="feed-who">{t('feed-none')}</p>
      )}
      {line.note && <p class="feed-note">{line.note}</p>}
      <State line={line} language={language} />
      {!bundled && (
        <div class="row">
          <label for={trustId}>
            {t('feed-trust')}
            <small>{t('feed-trust-note')}</small>
          </label>
          <select
            id={trustId}
            class="feed-trust"
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
      <details>
        <summary>{t('feed-more')}</summary>
        <Facts line={line} language={language} />
      </details>
      {onWeb && <Buttons {...props} />}
      <p class="feed-said" role="status">
        {said}
      </p>
    </article>
  );
}

function Buttons({ line, language, onSync, onPause, onRemove, onPermit }: FeedItemProps) {
  const { t } = language;
  const { feed, bundled, paused, origin, wantsPermission } = line;
  const [asked, setAsked] = useState(false);
  if (asked) {
    return (
      <div class="row question">
        <p>{t('feed-remove-question')}</p>
        <button type="button" class="feed-remove-yes" onClick={() => onRemove(feed)}>
          {t('feed-remove-yes')}
        </button>
        <button type="button" onClick={() => setAsked(false)}>
          {t('cancel')}
        </button>
      </div>
    );
  }
  return (
    <div class="row">
      {wantsPermission && origin && (
        <button type="button" class="feed-permit" onClick={() => onPermit(feed, origin)}>
          {t('feed-permit', { host: line.host })}
        </button>
      )}
      {!bundled && !paused && (
        <button type="button" class="feed-sync" onClick={() => onSync(feed)}>
          {t('sync-now')}
        </button>
      )}
      <button type="button" class="feed-pause" onClick={() => onPause(feed, !paused)}>
        {t(paused ? 'feed-resume' : 'feed-pause')}
      </button>
      {!bundled && (
        <button type="button" class="feed-remove" onClick={() => setAsked(true)}>
          {t('feed-remove')}
        </button>
      )}
    </div>
  );
}

/** What one wants to know at a glance: records, the last contact and how it ended, the next one. */
function State({ line, language }: { line: FeedLine; language: Language }) {
  const { t, words } = language;
  const { bundled, onWeb, records, windowed, contactInWords, last, failed, nextInWords, skipped, newest } = line;
  return (
    <dl class="feed-state">
      {records !== undefined && (
        <>
          <dt>{t('feed-records')}</dt>
          <dd>
            <span id={bundled ? 'feed-records' : undefined} class="feed-records">
              {words.number(records)}
            </span>
            {windowed && ` (${t('feed-windowed')})`}
            {newest && ` (${t('feed-newest', { count: newest })})`}
          </dd>
        </>
      )}
      {onWeb && (
        <>
          <dt>{t('feed-last-contact')}</dt>
          <dd>
            {contactInWords ?? t('feed-never')}
            {last && <p class={failed ? 'feed-result problem' : 'feed-result'}>{last}</p>}
          </dd>
        </>
      )}
      {skipped && (
        <>
          <dt>{t('feed-left-out')}</dt>
          <dd>{t('feed-skipped', { count: skipped.count, why: whyInWords(skipped.why, language) })}</dd>
        </>
      )}
      {nextInWords && (
        <>
          <dt>{t('feed-next')}</dt>
          <dd>{nextInWords}</dd>
        </>
      )}
    </dl>
  );
}

function Facts({ line, language }: { line: FeedLine; language: Language }) {
  const { t } = language;
  const { feed, kind, bytes, fingerprint, host, onWeb, origin, allowed } = line;
  const facts: [string, string | undefined][] = [
    ['feed-version', line.issuedInWords],
    ['feed-applied', line.appliedInWords],
    ['feed-size', bytes === undefined ? undefined : sizeInWords(bytes, language)],
    ['feed-permission', origin && t(allowed ? 'feed-permission-yes' : 'feed-permission-no')],
  ];
  return (
    <dl>
      {onWeb && (
        <>
          <dt>{t('feed-address')}</dt>
          <dd class="address">
            <bdi>{feed}</bdi>
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
      {onWeb && (
        <>
          <dt>{t('feed-key')}</dt>
          {fingerprint && (
            <dd class="fingerprint">
              <Fingerprint of={fingerprint} />
            </dd>
          )}
          {!fingerprint && <dd>{kind === 'archive' ? t('feed-key-later') : t('feed-unsigned', { host })}</dd>}
        </>
      )}
    </dl>
  );
}
