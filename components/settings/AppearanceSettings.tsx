/** Theme, how much a new tab shows, and the keys. */
import { KeyList } from '../KeyHelp.tsx';
import { Choice, Section, type SectionProps, Switch } from './Section.tsx';

export function AppearanceSettings({ settings, language, said, change }: SectionProps) {
  const { t } = language;
  return (
    <Section id="appearance" title={t('appearance')} said={said}>
      <Choice
        id="theme"
        label={t('theme')}
        value={settings.theme}
        options={[
          { value: 'auto', label: t('theme-auto') },
          { value: 'light', label: t('theme-light') },
          { value: 'dark', label: t('theme-dark') },
        ]}
        onChoose={(theme) => change({ theme })}
      />
      <Switch
        id="quiet"
        label={t('quiet-new-tab')}
        note={t('quiet-new-tab-note')}
        on={settings.quietNewTab}
        onSwitch={(quietNewTab) => change({ quietNewTab })}
      />
      <Switch
        id="single-keys"
        label={t('single-keys')}
        note={t('single-keys-note')}
        on={settings.singleKeys}
        onSwitch={(singleKeys) => change({ singleKeys })}
      />
      <details>
        <summary>{t('keys-show')}</summary>
        <KeyList language={language} leaf />
      </details>
    </Section>
  );
}
