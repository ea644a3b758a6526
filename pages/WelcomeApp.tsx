/** State of the first run: every answer is stored at once, so that leaving in the middle loses nothing. */
import { useState } from 'preact/hooks';
import { Welcome } from '../components/Welcome.tsx';
import { TEACHERS_COVERED } from '../core/order/preferences.ts';
import type { Language } from '../locales/language.ts';
import { askForNotifications } from '../platform/notifications.ts';
import { changeSettings, type Settings } from '../platform/settings.ts';

export interface WelcomeAppProps {
  language: Language;
  settings: Settings;
  onDone: () => void;
}

export function WelcomeApp({ language, settings: first, onDone }: WelcomeAppProps) {
  const [settings, setSettings] = useState(first);
  const { preferences, notification } = settings;
  const store = (changed: Partial<Settings>): void => {
    setSettings({ ...settings, ...changed });
    void changeSettings((stored) => ({ ...stored, ...changed }));
  };
  const done = (changed: Partial<Settings>): void => {
    store({ ...changed, welcomed: true });
    onDone();
  };
  const others = preferences.covered.filter((id) => !TEACHERS_COVERED.includes(id));
  return (
    <Welcome
      language={language}
      choice={settings.language}
      followed={preferences.followed}
      teacher={TEACHERS_COVERED.every((id) => preferences.covered.includes(id))}
      time={notification.time}
      onLanguage={(choice) => store({ language: choice })}
      onFollow={(followed) => store({ preferences: { ...preferences, followed } })}
      onTeacher={(on) =>
        store({ preferences: { ...preferences, covered: on ? [...others, ...TEACHERS_COVERED] : others } })
      }
      onNotify={(time) =>
        void askForNotifications().then((on) => done({ notification: { ...notification, on, time } }))
      }
      onDone={() => done({})}
    />
  );
}
