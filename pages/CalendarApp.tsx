/** State of the calendar: the days of the year at once, what they hold when the records were read. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { CalendarPage } from '../components/calendar/CalendarPage.tsx';
import { DAY_KEYS } from '../core/date/day-keys.ts';
import { hueOfDay } from '../core/date/hue.ts';
import type { Entry } from '../core/order/entry.ts';
import { type PlanFilter, planAhead } from '../core/planner/plan-ahead.ts';
import { shownEntries, yearView } from '../core/planner/year-view.ts';
import { recordAddress } from '../core/record/record-address.ts';
import type { Language } from '../locales/language.ts';
import { readNow } from '../platform/clock.ts';
import { observeMessages } from '../platform/messages.ts';
import { observeRemembered } from '../platform/reminders.ts';
import { copySettings } from '../platform/setting-copies.ts';
import { DEFAULT_SETTINGS, observeSettings, readSettings, type Settings } from '../platform/settings.ts';
import { readAllEntries } from './read-day.ts';
import { saveFile } from './save-file.ts';
import { showTheme } from './show-theme.ts';
import { useLanguage } from './use-language.ts';

const FIRST_FILTER: PlanFilter = { days: 30, topic: '', region: '', roundOnly: true };

/** "#2027" is a year; anything else none. */
function yearOfAddress(): number | null {
  const text = /^#(\d{4})$/.exec(location.hash)?.[1];
  return text ? Number(text) : null;
}

export function CalendarApp({ language: first }: { language: Language }) {
  const [language, follow] = useLanguage(first);
  const { t, words } = language;
  const [settings, setSettings] = useState<Settings>({ ...DEFAULT_SETTINGS });
  const [all, setAll] = useState<Entry[] | null>(null);
  const [asked, setAsked] = useState(yearOfAddress);
  const [filter, setFilter] = useState(FIRST_FILTER);
  const [said, setSaid] = useState('');
  const { preferences } = settings;
  const now = readNow(settings.timeZone ?? undefined);
  const todayText = now.toPlainDate().toString();
  const year = asked ?? now.year;

  useEffect(() => {
    const follows = (changed: Settings): void => {
      setSettings(changed);
      showTheme(changed.theme);
      follow(changed.language);
    };
    const read = (): void => void readAllEntries(DAY_KEYS).then(setAll);
    void readSettings().then((stored) => {
      copySettings(stored);
      follows(stored);
      const day = readNow(stored.timeZone ?? undefined).toPlainDate();
      document.documentElement.style.setProperty('--hue', String(hueOfDay(day)));
      document.documentElement.dataset.ready = 'yes';
      read();
    });
    const onHash = (): void => setAsked(yearOfAddress());
    addEventListener('hashchange', onHash);
    const stop = [
      observeSettings(follows),
      observeRemembered(read),
      observeMessages(({ type }) => {
        if (type === 'feed-changed') read();
      }),
    ];
    return () => {
      removeEventListener('hashchange', onHash);
      for (const end of stop) end();
    };
  }, [follow]);

  useEffect(() => {
    document.title = `${words.dates.year(year)} · ${t('app-name')}`;
  }, [t, words, year]);

  const entries = useMemo(() => all && shownEntries(all, preferences), [all, preferences]);
  const view = useMemo(() => entries && yearView(entries, year, preferences), [entries, year, preferences]);
  // The days have their colours before the records are there.
  const bare = useMemo(() => yearView([], year, DEFAULT_SETTINGS.preferences).days, [year]);
  const lines = useMemo(
    () => entries && planAhead(entries, Temporal.PlainDate.from(todayText), filter, preferences),
    [entries, todayText, filter, preferences],
  );

  const exportAs = async (kind: 'ics' | 'csv'): Promise<void> => {
    if (!lines) return;
    const { formatPlanCsv, formatPlanIcs } = await import('../core/feed/adapters/planner-files.ts');
    const name = `daymark-${todayText}-${filter.days}.${kind}`;
    if (kind === 'ics') saveFile(name, 'text/calendar', formatPlanIcs(lines, now.toInstant(), words));
    else saveFile(name, 'text/csv', formatPlanCsv(lines));
    setSaid(t('share-saved'));
  };

  return (
    <CalendarPage
      language={language}
      year={year}
      days={view?.days ?? bare}
      view={view}
      today={now.toPlainDate()}
      followsAny={preferences.followed.length > 0}
      filter={filter}
      lines={lines}
      said={said}
      onFilter={(changed) => {
        setSaid('');
        setFilter(changed);
      }}
      onExport={(kind) => void exportAs(kind)}
      onYear={(wanted) => {
        history.replaceState(null, '', wanted === now.year ? location.pathname : `#${wanted}`);
        setAsked(wanted);
      }}
      dayHref={(day) => `newtab.html#${day}`}
      recordHref={({ feed, id, day }) => recordAddress({ feed, id, day })}
    />
  );
}
