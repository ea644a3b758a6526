/**
 * State of the popup and the new tab. In order: the snapshot paints; the live chunk is loaded; on a fresh profile the
 * package answers; the database answers and corrects what stands there; what is coming up is filled in; tomorrow is kept
 * for the next first paint.
 */
import type { ComponentType } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type DayProps, paintOf } from '../components/DayPage.tsx';
import type { DayModel } from '../components/day-model.ts';
import { recordAddress } from '../core/record/record-address.ts';
import type { Language } from '../locales/language.ts';
import { readNow } from '../platform/clock.ts';
import { readQuietCopy, readWelcomedCopy } from '../platform/setting-copies.ts';
import { afterPaint } from './after-paint.ts';
import type { Settings } from './live.ts';
import { showTheme } from './show-theme.ts';
import { keyForPage } from './single-keys.ts';
import { readSnapshot, readSnapshotZone, saveSnapshot } from './snapshot.ts';
import { useLanguage } from './use-language.ts';
import { watchToday } from './watch-today.ts';

/** A reader who stays on a day for so long rests there. */
const RESTS_AFTER_MS = 200;
/** Records are shown without the settings when these are not there so soon. */
const SETTINGS_WITHIN_MS = 1_000;

type Live = typeof import('./live.ts');
type Welcomer = typeof import('./WelcomeApp.tsx').WelcomeApp;

/** What is on the screen: day and model change together, so that no day ever stands over another day's records. */
interface Scene {
  day: Temporal.PlainDate;
  model: DayModel | null;
}

export interface DayAppProps {
  Page: ComponentType<DayProps>;
  language: Language;
  newTab: boolean;
}

/** The day that the address asks for ("#2027-04-05"), or null. */
export function dayOfAddress(hash: string): Temporal.PlainDate | null {
  const text = /^#(\d{4}-\d{2}-\d{2})$/.exec(hash)?.[1];
  if (!text) return null;
  try {
    return Temporal.PlainDate.from(text);
  } catch {
    // "#2027-02-31": no such day; today is shown.
    return null;
  }
}

function sceneOf(day: Temporal.PlainDate): Scene {
  return { day, model: readSnapshot(day.toString()) };
}

/** `newTab`: the page may be quiet, and it asks the first run's questions. */
export function DayApp({ Page, language: first, newTab }: DayAppProps) {
  const [language, follow] = useLanguage(first);
  const zone = useRef(readSnapshotZone());
  const [today, setToday] = useState(() => readNow(zone.current).toPlainDate());
  const [scene, setScene] = useState(() => sceneOf(dayOfAddress(location.hash) ?? today));
  const [quiet, setQuiet] = useState(() => newTab && location.hash === '' && readQuietCopy());
  const [welcome, setWelcome] = useState<{ App: Welcomer; settings: Settings } | null>(null);
  /** The first run's questions stand above the records: these wait for them, or they would be pushed down by them. */
  const [waiting, setWaiting] = useState(() => newTab && !readWelcomedCopy());
  const [actionsOf, setActionsOf] = useState<DayProps['actionsOf']>();
  const live = useRef<{ api: Live; settings: Settings } | null>(null);
  /** The day that was asked for last; answers for another one come too late and are dropped. */
  const wanted = useRef(scene.day);
  /** The reader went to another day by herself. */
  const turned = useRef(false);

  const load = useCallback(
    async (day: Temporal.PlainDate): Promise<void> => {
      wanted.current = day;
      if (!live.current) return;
      const { api, settings } = live.current;
      const model = await api.readDay(day, settings.preferences);
      if (!wanted.current.equals(day)) return;
      setScene((last) => ({ day, model: { ...model, ahead: last.model?.ahead ?? [] } }));
      // Two months are read for what is coming up: not for each day of a reader who walks through them.
      if (turned.current) await new Promise((rested) => setTimeout(rested, RESTS_AFTER_MS));
      if (!wanted.current.equals(day)) return;
      const ahead = await api.readAhead(day, settings.preferences);
      if (!wanted.current.equals(day)) return;
      setScene({ day, model: { ...model, ahead } });
      const now = readNow(settings.timeZone ?? undefined);
      // A quiet new tab shows no records yet.
      if (!(newTab && settings.quietNewTab)) void api.noteVisit(day, now);
      if (!day.equals(now.toPlainDate()) || model.trouble || model.unreadable) return;
      const tomorrow = await api.readDay(day.add({ days: 1 }), settings.preferences);
      saveSnapshot(
        [
          { ...model, ahead },
          { ...tomorrow, ahead: [] },
        ],
        settings.timeZone,
      );
    },
    [newTab],
  );

  const go = useCallback(
    (day: Temporal.PlainDate): void => {
      document.documentElement.classList.add('turned');
      turned.current = true;
      history.replaceState(null, '', `#${day}`);
      void load(day);
    },
    [load],
  );

  useEffect(() => {
    let stop: (() => void)[] = [];
    let gone = false;
    void (async () => {
      // What stands there is painted first, unless it waits for what comes now.
      const welcomes = newTab && !readWelcomedCopy();
      if (!welcomes && readSnapshot(wanted.current.toString())) await afterPaint();
      const [api] = await Promise.all([import('./live.ts'), welcomes ? import('./WelcomeApp.tsx') : null]);
      const showPackaged = async ({ preferences }: Settings): Promise<void> => {
        const day = wanted.current;
        if (readSnapshot(day.toString())) return;
        const model = await api.readDayFromPackage(day, preferences);
        if (model && wanted.current.equals(day))
          setScene((now) => (now.model?.date === model.date ? now : { day, model }));
      };
      // A damaged storage.local says no after ten seconds and more, each time.
      const slow = setTimeout(() => void showPackaged(api.DEFAULT_SETTINGS), SETTINGS_WITHIN_MS);
      const stored = await api.tryReadKeptSettings();
      clearTimeout(slow);
      const settings = stored ?? api.DEFAULT_SETTINGS;
      if (gone) return;
      live.current = { api, settings };
      zone.current = settings.timeZone ?? undefined;
      // The copy is missing or old: another browser window, a restored backup.
      if (newTab && location.hash === '' && settings.quietNewTab !== readQuietCopy()) setQuiet(settings.quietNewTab);
      if (stored) api.copySettings(settings);
      follow(settings.language);
      if (newTab) setActionsOf(() => actionsFor(api.RecordActions, () => live.current?.settings));
      // Who was asked cannot be known where the profile does not tell; the answers would take the place of hers.
      if (newTab && stored && !stored.welcomed) {
        const { WelcomeApp } = await import('./WelcomeApp.tsx');
        setWelcome({ App: WelcomeApp, settings });
      }
      setWaiting(false);
      await showPackaged(settings);
      await load(wanted.current);
      stop = [
        api.observeMessages((message) => {
          if (message.type === 'feed-changed') void load(wanted.current);
        }),
        api.observeSettings((changed) => {
          live.current = { api, settings: changed };
          zone.current = changed.timeZone ?? undefined;
          showTheme(changed.theme);
          follow(changed.language);
          api.copySettings(changed);
          void load(wanted.current);
        }),
      ];
      if (gone) for (const end of stop) end();
    })();
    return () => {
      gone = true;
      for (const end of stop) end();
    };
  }, [load, follow, newTab]);

  useEffect(
    () =>
      watchToday(
        () => readNow(zone.current),
        (next) => {
          setToday((last) => {
            // Who looks at today goes on looking at today; who looks at another day is left there.
            if (wanted.current.equals(last)) void load(next);
            return next;
          });
        },
      ),
    [load],
  );

  useEffect(() => {
    const onHash = (): void => void load(dayOfAddress(location.hash) ?? readNow(zone.current).toPlainDate());
    addEventListener('hashchange', onHash);
    const onKey = (event: KeyboardEvent): void => {
      const step = stepOfKey(keyForPage(event));
      if (step === null) return;
      event.preventDefault();
      go(step === 0 ? readNow(zone.current).toPlainDate() : wanted.current.add({ days: step }));
    };
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('hashchange', onHash);
      removeEventListener('keydown', onKey);
    };
  }, [go, load]);

  const isToday = scene.day.equals(today);
  const { hue, tone } = paintOf(scene.day, scene.model);
  // Set while rendering and not in an effect: the first paint must have the colour already.
  document.documentElement.style.setProperty('--hue', String(hue));
  document.documentElement.dataset.tone = tone;
  document.documentElement.dataset.ready = scene.model ? 'yes' : 'no';

  return (
    <Page
      day={scene.day}
      isToday={isToday}
      model={waiting ? null : scene.model}
      language={language}
      quiet={quiet}
      {...(actionsOf ? { actionsOf } : {})}
      onShow={() => setQuiet(false)}
      welcome={
        welcome && <welcome.App language={language} settings={welcome.settings} onDone={() => setWelcome(null)} />
      }
      recordHref={({ feed, id }) => recordAddress({ feed, id, ...(isToday ? {} : { day: scene.day.toString() }) })}
      pageUrl="newtab.html"
      onStep={(days) => go(wanted.current.add({ days }))}
      onToday={() => go(readNow(zone.current).toPlainDate())}
      onGo={(day) => go(Temporal.PlainDate.from(day))}
    />
  );
}

/** The buttons of a record, once their code is there. */
function actionsFor(Actions: Live['RecordActions'], settings: () => Settings | undefined): DayProps['actionsOf'] {
  return (card, day, language) => (
    <Actions
      key={card.id}
      record={card.record}
      feed={card.feed}
      day={day}
      years={card.years}
      today={readNow(settings()?.timeZone ?? undefined).toPlainDate()}
      leapDay={settings()?.preferences.leapDay ?? 'feb28'}
      language={language}
    />
  );
}

/** Days to move for a key: ← and → follow the direction of the writing, t is today. Null leaves the key alone. */
function stepOfKey(key: string | null): -1 | 0 | 1 | null {
  const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  if (key === 'ArrowLeft' || key === 'ArrowRight') return key === forward ? 1 : -1;
  return key === 't' ? 0 : null;
}
