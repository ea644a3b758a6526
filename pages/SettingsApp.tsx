/** The settings: every control says what it did, also when the browser refused. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { ENGLISH } from '../locales/language.ts';
import { askBackground } from '../platform/background-messages.ts';
import { observeMessages } from '../platform/messages.ts';
import { askForNotifications, mayShowNotifications } from '../platform/notifications.ts';
import { DEFAULT_SETTINGS, readSettings, type Settings, saveSettings, type Theme } from '../platform/settings.ts';
import { dueTimeInWords, type FeedStatus, readFeedStatus } from './feed-status.ts';

const { t } = ENGLISH;

interface SyncAnswer {
  outcome: 'unchanged' | 'updated' | 'refused' | 'unreachable' | 'waiting';
  changed?: string[];
  message?: string;
}

function syncInWords({ outcome, changed, message = '' }: SyncAnswer): string {
  switch (outcome) {
    case 'updated':
      return t('sync-updated', { days: changed?.length ?? 0 });
    case 'refused':
      return t('sync-refused', { why: message });
    case 'unreachable':
      return t('sync-unreachable', { why: message });
    case 'waiting':
      return t('sync-wait', { minutes: 5 });
    case 'unchanged':
      return t('sync-unchanged');
  }
}

export function SettingsApp() {
  const [settings, setSettings] = useState<Settings>({ ...DEFAULT_SETTINGS });
  const [status, setStatus] = useState<FeedStatus | null>(null);
  const [said, setSaid] = useState<Record<string, string>>({});
  const say = (where: string, what: string): void => setSaid({ [where]: what });
  const refresh = useCallback(() => void readFeedStatus().then(setStatus), []);

  useEffect(() => {
    void readSettings().then((read) => {
      setSettings(read);
      document.documentElement.dataset.ready = 'yes';
    });
    refresh();
    return observeMessages(refresh);
  }, [refresh]);

  const change = async (where: string, changed: Settings): Promise<void> => {
    setSettings(changed);
    if (await saveSettings(changed)) say(where, t('settings-saved'));
    else say(where, t('settings-not-saved'));
  };
  const setTheme = (theme: Theme): void => {
    if (theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    void change('appearance', { ...settings, theme });
  };
  const setNotification = async (on: boolean, time = settings.notification.time): Promise<void> => {
    // The browser only listens to a request that comes straight from the click.
    if (on && !settings.notification.on && !(await askForNotifications())) {
      say('notification', t('notify-denied'));
      setSettings({ ...settings });
      return;
    }
    await change('notification', { ...settings, notification: { on, time } });
    say('notification', on ? t('notify-on', { when: dueTimeInWords(time, settings.timeZone) }) : t('notify-off'));
  };
  const sendTest = async (): Promise<void> => {
    if (!(await mayShowNotifications()) && !(await askForNotifications()))
      return say('notification', t('notify-denied'));
    const shown = await askBackground<boolean>({ type: 'test-notification' });
    say('notification', shown ? t('test-sent') : t('notify-denied'));
  };
  const syncNow = async (): Promise<void> => {
    say('feeds', t('sync-running'));
    const answer = await askBackground<SyncAnswer>({ type: 'sync-now' });
    say('feeds', answer ? syncInWords(answer) : t('notice-blocked'));
    refresh();
  };

  return (
    <main class="settings">
      <h1>{t('settings')}</h1>
      <section>
        <h2>{t('appearance')}</h2>
        <div class="row">
          <label for="theme">{t('theme')}</label>
          <select id="theme" value={settings.theme} onChange={(event) => setTheme(event.currentTarget.value as Theme)}>
            <option value="auto">{t('theme-auto')}</option>
            <option value="light">{t('theme-light')}</option>
            <option value="dark">{t('theme-dark')}</option>
          </select>
        </div>
        <Said text={said.appearance} />
      </section>
      <section>
        <h2>{t('dates')}</h2>
        <div class="row">
          <label for="leap">{t('leap-day')}</label>
          <select
            id="leap"
            value={settings.preferences.leapDay}
            onChange={(event) => {
              const leapDay = event.currentTarget.value as Settings['preferences']['leapDay'];
              void change('dates', { ...settings, preferences: { ...settings.preferences, leapDay } });
            }}
          >
            <option value="feb28">{t('leap-feb28')}</option>
            <option value="mar1">{t('leap-mar1')}</option>
            <option value="omit">{t('leap-omit')}</option>
          </select>
        </div>
        <Said text={said.dates} />
      </section>
      <section>
        <h2>{t('notification')}</h2>
        <div class="row">
          <label for="notify">{t('notify-me')}</label>
          <input
            id="notify"
            type="checkbox"
            checked={settings.notification.on}
            onChange={(event) => void setNotification(event.currentTarget.checked)}
          />
          <label for="notify-time">{t('notify-time')}</label>
          <input
            id="notify-time"
            type="time"
            required
            value={settings.notification.time}
            onChange={(event) =>
              event.currentTarget.value && void setNotification(settings.notification.on, event.currentTarget.value)
            }
          />
          <button type="button" onClick={() => void sendTest()}>
            {t('send-test')}
          </button>
        </div>
        <Said text={said.notification} />
      </section>
      <section>
        <h2>{t('feeds')}</h2>
        <FeedFacts status={status} />
        {status?.followsWeb && (
          <div class="row">
            <button type="button" id="sync-now" onClick={() => void syncNow()}>
              {t('sync-now')}
            </button>
          </div>
        )}
        <Said text={said.feeds ?? (status?.last ? syncInWords(status.last) : undefined)} />
      </section>
      <section>
        <h2>{t('storage-heading')}</h2>
        <p id="storage">{status && t(status.trouble ? `notice-${status.trouble}` : 'storage-works')}</p>
      </section>
    </main>
  );
}

function Said({ text }: { text: string | undefined }) {
  return (
    <p class="said-so" role="status">
      {text}
    </p>
  );
}

function FeedFacts({ status }: { status: FeedStatus | null }) {
  if (!status) return null;
  const { number } = ENGLISH.words;
  return (
    <>
      <h3>{t('feed-bundled')}</h3>
      <dl>
        <dt>{t('feed-address')}</dt>
        <dd>{status.followsWeb ? <bdi>{status.feed}</bdi> : t('feed-none')}</dd>
        {status.row && (
          <>
            <dt>{t('feed-records')}</dt>
            <dd id="feed-records">{number(status.row.records)}</dd>
            <dt>{t('feed-version')}</dt>
            <dd>{status.issuedInWords}</dd>
            <dt>{t('feed-applied')}</dt>
            <dd>{status.appliedInWords}</dd>
          </>
        )}
        {status.followsWeb && (
          <>
            <dt>{t('feed-last-contact')}</dt>
            <dd>{status.contactInWords ?? t('feed-never')}</dd>
          </>
        )}
      </dl>
    </>
  );
}
