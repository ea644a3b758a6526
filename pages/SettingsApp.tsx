/** The settings: sections in files of their own; here is what they share. Every control says what it did. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { PageBar } from '../components/PageBar.tsx';
import { AppearanceSettings } from '../components/settings/AppearanceSettings.tsx';
import { BackupSettings } from '../components/settings/BackupSettings.tsx';
import { ClockNotice } from '../components/settings/ClockNotice.tsx';
import { Contents } from '../components/settings/Contents.tsx';
import { DateSettings } from '../components/settings/DateSettings.tsx';
import { FeedsSettings } from '../components/settings/FeedsSettings.tsx';
import { LanguageSettings } from '../components/settings/LanguageSettings.tsx';
import { NotificationSettings } from '../components/settings/NotificationSettings.tsx';
import type { Chosen, SectionProps } from '../components/settings/Section.tsx';
import { SensitivitySettings } from '../components/settings/SensitivitySettings.tsx';
import { StoredSettings, type StoredThing } from '../components/settings/StoredSettings.tsx';
import { TopicSettings } from '../components/settings/TopicSettings.tsx';
import { hueOfDay } from '../core/date/hue.ts';
import type { Language } from '../locales/language.ts';
import { readNow } from '../platform/clock.ts';
import { observeMessages } from '../platform/messages.ts';
import { readRemembered } from '../platform/reminders.ts';
import {
  changeSettings,
  DEFAULT_SETTINGS,
  observeSettings,
  type Settings,
  tryReadSettings,
} from '../platform/settings.ts';
import { eraseEverything, readStoredBytes } from '../platform/stored-things.ts';
import { type FeedStatus, readFeedStatus } from './feed-status.ts';
import { showTheme } from './show-theme.ts';
import { useFeeds } from './use-feeds.ts';
import { useLanguage } from './use-language.ts';
import { useNotificationSettings } from './use-notification-settings.ts';

const TIME_ZONES = Intl.supportedValuesOf('timeZone');

export function SettingsApp({ language: first }: { language: Language }) {
  const [language, follow] = useLanguage(first);
  const { t } = language;
  const feeds = useFeeds(language);
  const [settings, setSettings] = useState<Settings>({ ...DEFAULT_SETTINGS });
  const [unread, setUnread] = useState(false);
  const [lost, setLost] = useState(false);
  const [status, setStatus] = useState<FeedStatus | null>(null);
  const [stored, setStored] = useState<StoredThing[]>([]);
  const [said, setSaid] = useState<Record<string, string>>({});
  const say = (where: string, what: string): void => setSaid({ [where]: what });

  const refresh = useCallback(async (): Promise<void> => {
    const timeZone = (await tryReadSettings())?.timeZone;
    const read = await readFeedStatus(readNow(timeZone ?? undefined));
    const { settings: kept, firstPaint, all } = await readStoredBytes();
    setStatus(read);
    setLost((await readRemembered())?.lost ?? false);
    setStored([
      { what: 'records', bytes: read.bytes ?? null },
      { what: 'settings', bytes: kept },
      { what: 'first-paint', bytes: firstPaint },
      { what: 'all', bytes: all },
    ]);
  }, []);

  useEffect(() => {
    void tryReadSettings().then((stored) => {
      setUnread(stored === null);
      const read = stored ?? DEFAULT_SETTINGS;
      setSettings(read);
      follow(read.language);
      showTheme(read.theme);
      const today = readNow(read.timeZone ?? undefined).toPlainDate();
      document.documentElement.style.setProperty('--hue', String(hueOfDay(today)));
      document.documentElement.dataset.ready = 'yes';
    });
    // Other pages and sections change settings, too; saving from an old copy would take that back.
    return observeSettings((changed) => {
      setSettings(changed);
      setUnread(false);
    });
  }, [follow]);

  useEffect(() => {
    document.title = `${t('settings')} · ${t('app-name')}`;
    void refresh();
    return observeMessages(() => void refresh());
  }, [refresh, t]);

  const store = async (where: string, changed: Partial<Settings>): Promise<void> => {
    // What could not be read is not on the screen, and what is on the screen must not take its place.
    if (unread) return say(where, t('notice-unread'));
    const next = { ...settings, ...changed };
    setSettings(next);
    showTheme(next.theme);
    const kept = await changeSettings((now) => ({ ...now, ...changed }));
    follow(next.language);
    say(where, t(kept ? 'settings-saved' : 'settings-not-saved'));
  };
  const section = (id: string): SectionProps => ({
    settings,
    language,
    said: said[id],
    change: (changed: Partial<Chosen>) => void store(id, changed),
  });

  const notification = useNotificationSettings({
    settings,
    language,
    said: said.notification,
    store: (changed) => store('notification', changed),
    say: (what) => say('notification', what),
  });

  return (
    <>
      <PageBar title={t('settings')} language={language} current="settings" />
      <div class="settings">
        <Contents language={language} />
        <main>
          <h1>{t('settings')}</h1>
          {status?.clockBehind && (
            <ClockNotice
              now={readNow(settings.timeZone ?? undefined)}
              newest={status.clockBehind.toZonedDateTimeISO(readNow(settings.timeZone ?? undefined).timeZoneId)}
              language={language}
            />
          )}
          <LanguageSettings {...section('language')} />
          <AppearanceSettings {...section('appearance')} />
          <DateSettings {...section('dates')} timeZones={TIME_ZONES} />
          <TopicSettings {...section('topics')} />
          <SensitivitySettings {...section('sensitivity')} />
          <NotificationSettings {...notification} />
          <FeedsSettings {...feeds} language={language} />
          <BackupSettings language={language} />
          <StoredSettings
            language={language}
            stored={stored}
            trouble={status?.trouble ?? (unread ? 'unread' : lost ? 'lost' : undefined)}
            said={said.stored}
            onReset={() => void store('stored', { ...DEFAULT_SETTINGS, welcomed: true })}
            onErase={() => void eraseEverything()}
          />
        </main>
      </div>
    </>
  );
}
