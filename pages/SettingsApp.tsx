/** The settings: sections in files of their own; here is what they share. Every control says what it did. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { AppearanceSettings } from '../components/settings/AppearanceSettings.tsx';
import { DateSettings } from '../components/settings/DateSettings.tsx';
import { FeedSettings } from '../components/settings/FeedSettings.tsx';
import { LanguageSettings } from '../components/settings/LanguageSettings.tsx';
import { NotificationSettings } from '../components/settings/NotificationSettings.tsx';
import type { Chosen, SectionProps } from '../components/settings/Section.tsx';
import { SensitivitySettings } from '../components/settings/SensitivitySettings.tsx';
import { StoredSettings, type StoredThing } from '../components/settings/StoredSettings.tsx';
import { TopicSettings } from '../components/settings/TopicSettings.tsx';
import { hueOfDay } from '../core/date/hue.ts';
import type { Language } from '../locales/language.ts';
import { askBackground } from '../platform/background-messages.ts';
import { readNow } from '../platform/clock.ts';
import { observeMessages } from '../platform/messages.ts';
import { askForNotifications, mayShowNotifications } from '../platform/notifications.ts';
import { DEFAULT_SETTINGS, readSettings, type Settings, saveSettings } from '../platform/settings.ts';
import { eraseEverything, readStoredBytes } from '../platform/stored-things.ts';
import { dueTimeInWords, type FeedStatus, readFeedStatus } from './feed-status.ts';
import { showTheme } from './show-theme.ts';
import { type SyncAnswer, syncInWords } from './sync-in-words.ts';
import { useLanguage } from './use-language.ts';

const TIME_ZONES = Intl.supportedValuesOf('timeZone');

export function SettingsApp({ language: first }: { language: Language }) {
  const [language, follow] = useLanguage(first);
  const { t } = language;
  const [settings, setSettings] = useState<Settings>({ ...DEFAULT_SETTINGS });
  const [status, setStatus] = useState<FeedStatus | null>(null);
  const [stored, setStored] = useState<StoredThing[]>([]);
  const [said, setSaid] = useState<Record<string, string>>({});
  const say = (where: string, what: string): void => setSaid({ [where]: what });

  const refresh = useCallback(async (): Promise<void> => {
    const read = await readFeedStatus(language);
    const { settings: kept, firstPaint, all } = await readStoredBytes();
    setStatus(read);
    setStored([
      { what: 'records', bytes: read.bytes ?? null },
      { what: 'settings', bytes: kept },
      { what: 'first-paint', bytes: firstPaint },
      { what: 'all', bytes: all },
    ]);
  }, [language]);

  useEffect(() => {
    void readSettings().then((read) => {
      setSettings(read);
      follow(read.language);
      showTheme(read.theme);
      const today = readNow(read.timeZone ?? undefined).toPlainDate();
      document.documentElement.style.setProperty('--hue', String(hueOfDay(today)));
      document.documentElement.dataset.ready = 'yes';
    });
  }, [follow]);

  useEffect(() => {
    document.title = `${t('settings')} · ${t('app-name')}`;
    void refresh();
    return observeMessages(() => void refresh());
  }, [refresh, t]);

  const store = async (where: string, changed: Settings): Promise<void> => {
    setSettings(changed);
    showTheme(changed.theme);
    const kept = await saveSettings(changed);
    follow(changed.language);
    say(where, t(kept ? 'settings-saved' : 'settings-not-saved'));
  };
  const section = (id: string): SectionProps => ({
    settings,
    language,
    said: said[id],
    change: (changed: Partial<Chosen>) => void store(id, { ...settings, ...changed }),
  });

  const setNotification = async (on: boolean, time: string): Promise<void> => {
    // The browser only listens to a request that comes straight from the click.
    if (on && !settings.notification.on && !(await askForNotifications())) {
      say('notification', t('notify-denied'));
      setSettings({ ...settings });
      return;
    }
    await store('notification', { ...settings, notification: { ...settings.notification, on, time } });
    const when = (): string => dueTimeInWords(time, settings.timeZone, language);
    say('notification', on ? t('notify-on', { when: when() }) : t('notify-off'));
  };
  const sendTest = async (): Promise<void> => {
    if (!(await mayShowNotifications()) && !(await askForNotifications()))
      return say('notification', t('notify-denied'));
    const shown = await askBackground<boolean>({ type: 'test-notification' });
    say('notification', t(shown ? 'test-sent' : 'notify-denied'));
  };
  const syncNow = async (): Promise<void> => {
    say('feeds', t('sync-running'));
    const answer = await askBackground<SyncAnswer>({ type: 'sync-now' });
    say('feeds', answer ? syncInWords(answer, t) : t('notice-blocked'));
    void refresh();
  };

  return (
    <main class="settings">
      <h1>{t('settings')}</h1>
      <LanguageSettings {...section('language')} />
      <AppearanceSettings {...section('appearance')} />
      <DateSettings {...section('dates')} timeZones={TIME_ZONES} />
      <TopicSettings {...section('topics')} />
      <SensitivitySettings {...section('sensitivity')} />
      <NotificationSettings
        notification={settings.notification}
        language={language}
        said={said.notification}
        onChange={(on, time) => void setNotification(on, time)}
        onTest={() => void sendTest()}
      />
      <FeedSettings
        facts={status}
        language={language}
        said={said.feeds ?? (status?.last ? syncInWords(status.last, t) : undefined)}
        onSync={() => void syncNow()}
      />
      <StoredSettings
        language={language}
        stored={stored}
        trouble={status?.trouble}
        said={said.stored}
        onReset={() => void store('stored', { ...DEFAULT_SETTINGS, welcomed: true })}
        onErase={() => void eraseEverything()}
      />
    </main>
  );
}
