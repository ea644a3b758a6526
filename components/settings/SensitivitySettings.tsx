/** Hard subjects: behind one click, or not at all. */
import { TEACHERS_COVERED } from '../../core/order/preferences.ts';
import { SENSITIVITY_IDS } from '../../core/record/schemes.ts';
import { Section, type SectionProps, Switch } from './Section.tsx';
import { Toggles } from './Toggles.tsx';

export function SensitivitySettings({ settings, language, said, change }: SectionProps) {
  const { t } = language;
  const { preferences } = settings;
  const { covered, muted, gentleStart } = preferences;
  const set = (changed: Partial<typeof preferences>): void => change({ preferences: { ...preferences, ...changed } });
  return (
    <Section id="sensitivity" title={t('hard-subjects')} said={said}>
      <Switch
        id="gentle"
        label={t('gentle-start')}
        note={t('gentle-start-note')}
        on={gentleStart}
        onSwitch={(on) => set({ gentleStart: on })}
      />
      <Switch
        id="teacher"
        label={t('teachers-mode')}
        note={t('teachers-mode-note')}
        on={TEACHERS_COVERED.every((id) => covered.includes(id))}
        onSwitch={(on) => {
          const others = covered.filter((id) => !TEACHERS_COVERED.includes(id));
          set({ covered: on ? [...others, ...TEACHERS_COVERED] : others });
        }}
      />
      <details open={SENSITIVITY_IDS.some((id) => covered.includes(id) || muted.includes(id))}>
        <summary>{t('each-subject')}</summary>
        <Toggles
          ids={SENSITIVITY_IDS}
          language={language}
          sides={[
            {
              label: 'cover',
              list: covered,
              onList: (list) => set({ covered: list, muted: muted.filter((id) => !list.includes(id)) }),
            },
            {
              label: 'mute',
              list: muted,
              onList: (list) => set({ muted: list, covered: covered.filter((id) => !list.includes(id)) }),
            },
          ]}
        />
      </details>
    </Section>
  );
}
