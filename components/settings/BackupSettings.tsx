/** Where the backup is: beside what it holds. */
import type { Language } from '../../locales/language.ts';
import { Section } from './Section.tsx';

export function BackupSettings({ language: { t } }: { language: Language }) {
  return (
    <Section id="backup" title={t('backup')}>
      <div class="row">
        <p>{t('backup-note')}</p>
        <a class="button" href="saved.html#backup-heading">
          {t('backup-open')}
        </a>
      </div>
    </Section>
  );
}
