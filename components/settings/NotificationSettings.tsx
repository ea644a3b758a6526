/** The one notification a day: whether, and at what hour. */
import type { Language } from '../../locales/language.ts';
import { Section } from './Section.tsx';

export interface NotificationSettingsProps {
  notification: { on: boolean; time: string };
  language: Language;
  said: string | undefined;
  onChange: (on: boolean, time: string) => void;
  onTest: () => void;
}

export function NotificationSettings({ notification, language, said, onChange, onTest }: NotificationSettingsProps) {
  const { t } = language;
  const { on, time } = notification;
  return (
    <Section id="notification" title={t('notification')} said={said}>
      <div class="row">
        <label for="notify">{t('notify-me')}</label>
        <input
          id="notify"
          type="checkbox"
          checked={on}
          onChange={(event) => onChange(event.currentTarget.checked, time)}
        />
        <label for="notify-time">{t('notify-time')}</label>
        <input
          id="notify-time"
          type="time"
          required
          value={time}
          onChange={(event) => event.currentTarget.value && onChange(on, event.currentTarget.value)}
        />
        <button type="button" onClick={onTest}>
          {t('send-test')}
        </button>
      </div>
    </Section>
  );
}
