/** The language of the interface. Records stay in the language in which they were written or translated. */
import { LANGUAGES } from '../../locales/offered.ts';
import { Choice, Section, type SectionProps } from './Section.tsx';

export function LanguageSettings({ settings, language, said, change }: SectionProps) {
  const { t } = language;
  const shown = LANGUAGES.find(({ tag }) => tag === language.tag);
  return (
    <Section id="language" title={t('language')} said={said}>
      <Choice
        id="language-choice"
        label={t('language-of-interface')}
        value={settings.language}
        options={[
          { value: 'auto', label: t('language-auto') },
          ...LANGUAGES.map(({ tag, name, beta }) => ({
            value: tag,
            label: beta ? `${name} · ${t('beta')}` : name,
            lang: tag,
          })),
        ]}
        onChoose={(choice) => change({ language: choice })}
      />
      {shown?.beta && <p class="note">{t('language-beta-note')}</p>}
    </Section>
  );
}
