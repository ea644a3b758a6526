/** What Daymark keeps on this machine, how much it is, and how to be rid of it. */
import { useState } from 'preact/hooks';
import type { Language } from '../../locales/language.ts';
import type { StorageTrouble } from '../day-model.ts';
import { Section } from './Section.tsx';

/** One kind of stored thing; `bytes` null where the browser does not tell. */
export interface StoredThing {
  what: 'records' | 'settings' | 'first-paint' | 'all';
  bytes: number | null;
}

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
  const [asked, setAsked] = useState<'reset' | 'erase' | null>(null);
  const size = (bytes: number | null): string =>
    bytes === null ? t('size-unknown') : t('size-kilobytes', { size: words.number(Math.ceil(bytes / 1_000)) });
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
      {asked ? (
        <div class="row">
          <p>{t(`${asked}-question`)}</p>
          <button type="button" onClick={confirmed}>
            {t(`${asked}-yes`)}
          </button>
          <button type="button" onClick={() => setAsked(null)}>
            {t('cancel')}
          </button>
        </div>
      ) : (
        <div class="row">
          <button type="button" onClick={() => setAsked('reset')}>
            {t('reset')}
          </button>
          <button type="button" onClick={() => setAsked('erase')}>
            {t('erase')}
          </button>
        </div>
      )}
    </Section>
  );
}
