/** Theme, and how much a new tab shows. */
import { Choice, Section, type SectionProps, Switch } from './Section.tsx';

export function AppearanceSettings({ settings, language: { t }, said, change }: SectionProps) {
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
    </Section>
  );
}
