/** What Daymark keeps on this machine, how much it is, and how to be rid of it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../locales/language.ts';
import type { StorageTrouble } from '../day-model.ts';
import { Section } from './Section.tsx';

/** One kind of stored thing; `bytes` null where the browser does not tell. */
export interface StoredThing {
  what: 'records' | 'settings' | 'first-paint' | 'all';
  bytes: number | null;
}

const WAYS_OUT = ['reset', 'erase'] as const;
type WayOut = (typeof WAYS_OUT)[number];

export interface StoredSettingsProps {
  language: Language;
  stored: readonly StoredThing[];
  trouble: StorageTrouble | undefined;
  said: string | undefined;
  onReset: () => void;
  onErase: () => void;
}

export function StoredSettings({ language, stored, trouble, said, onReset, onErase }: StoredSettingsProps) {
  const { t, words } = language;
  const [asked, setAsked] = useState<WayOut | null>(null);
  const size = (bytes: number | null): string =>
    bytes === null ? t('size-unknown') : t('size-kilobytes', { size: words.number(Math.ceil(bytes / 1_000)) });
  const question = useRef<HTMLDivElement>(null);
  const asking = useRef<HTMLButtonElement | null>(null);
  // The question takes the reader to it; once it is gone, she is back at the button.
  useEffect(() => (asked ? question.current : asking.current)?.focus(), [asked]);
  const confirmed = (): void => {
    if (asked === 'reset') onReset();
    else onErase();
    setAsked(null);
  };
  return (
    <Section id="stored" title={t('storage-heading')} said={said}>
      <p id="storage">{t(trouble ? `notice-${trouble}` : 'storage-works')}</p>
      <dl class="sizes">
        {stored.map(({ what, bytes }) => (
          <div key={what}>
            <dt>{t(`stored-${what}`)}</dt>
            <dd>{size(bytes)}</dd>
          </div>
        ))}
      </dl>
      <div class="row">
        {WAYS_OUT.map((way) => (
          <button
            key={way}
            type="button"
            aria-expanded={asked === way}
            onClick={({ currentTarget }) => {
              asking.current = currentTarget;
              setAsked(way);
            }}
          >
            {t(way)}
          </button>
        ))}
      </div>
      {asked && (
        <div class="row question" key={asked} ref={question} tabIndex={-1}>
          <p>{t(`${asked}-question`)}</p>
          <button type="button" onClick={confirmed}>
            {t(`${asked}-yes`)}
          </button>
          <button type="button" onClick={() => setAsked(null)}>
            {t('cancel')}
          </button>
        </div>
      )}
    </Section>
  );
}
