/** 29 February in common years, and where "today" is. */
import { Choice, Section, type SectionProps } from './Section.tsx';

export interface DateSettingsProps extends SectionProps {
  /** IANA zones that the browser knows. */
  timeZones: readonly string[];
}

export function DateSettings({ settings, language: { t }, said, change, timeZones }: DateSettingsProps) {
  const { preferences, timeZone } = settings;
  const known = timeZone && !timeZones.includes(timeZone) ? [timeZone, ...timeZones] : timeZones;
  return (
    <Section id="dates" title={t('dates')} said={said}>
      <Choice
        id="leap"
        label={t('leap-day')}
        value={preferences.leapDay}
        options={[
          { value: 'feb28', label: t('leap-feb28') },
          { value: 'mar1', label: t('leap-mar1') },
          { value: 'omit', label: t('leap-omit') },
        ]}
        onChoose={(leapDay) => change({ preferences: { ...preferences, leapDay } })}
      />
      <Choice
        id="zone"
        label={t('time-zone')}
        value={timeZone ?? ''}
        options={[
          { value: '', label: t('time-zone-system') },
          ...known.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' '), lang: 'en' })),
        ]}
        onChoose={(zone) => change({ timeZone: zone === '' ? null : zone })}
      />
    </Section>
  );
}
