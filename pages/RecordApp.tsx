/** State of the record page: the address names the record, the stores answer, the day on view gives it its years. */
import { useEffect, useState } from 'preact/hooks';
import { PageBar } from '../components/PageBar.tsx';
import { RecordPage } from '../components/RecordPage.tsx';
import type { RecordView } from '../components/record-view.ts';
import { hueOfDay } from '../core/date/hue.ts';
import { parseRecordAddress } from '../core/record/record-address.ts';
import { titleIn } from '../core/words/title-in.ts';
import type { Language } from '../locales/language.ts';
import { readNow } from '../platform/clock.ts';
import { observeMessages } from '../platform/messages.ts';
import { copySettings } from '../platform/setting-copies.ts';
import { observeSettings, readSettings, type Settings } from '../platform/settings.ts';
import { RecordActions } from './RecordActions.tsx';
import { readRecordView } from './read-record.ts';
import { showTheme } from './show-theme.ts';
import { useLanguage } from './use-language.ts';

interface Found {
  view: RecordView | null;
  settings: Settings;
}

export function RecordApp({ language: first }: { language: Language }) {
  const [language, follow] = useLanguage(first);
  const [found, setFound] = useState<Found | null>(null);

  useEffect(() => {
    let asked = 0;
    const load = async (): Promise<void> => {
      const turn = ++asked;
      const settings = await readSettings();
      follow(settings.language);
      showTheme(settings.theme);
      copySettings(settings);
      const address = parseRecordAddress(location.hash);
      const today = readNow(settings.timeZone ?? undefined).toPlainDate();
      const view = address && (await readRecordView(address, today, settings.preferences));
      if (turn === asked) setFound({ view, settings });
    };
    const again = (): void => void load();
    again();
    addEventListener('hashchange', again);
    const stop = [observeMessages(again), observeSettings(again)];
    return () => {
      removeEventListener('hashchange', again);
      for (const end of stop) end();
    };
  }, [follow]);

  useEffect(() => {
    if (!found) return;
    const { view, settings } = found;
    // Discreet: nothing of a record in the window's title.
    document.title =
      view && !settings.notification.discreet && view.covered.length === 0
        ? `${titleIn(view.record, language.tag).title} · ${language.t('app-name')}`
        : language.t('app-name');
    document.documentElement.dataset.ready = 'yes';
  }, [found, language]);

  if (!found) return null;
  const { view } = found;
  if (!view) return <Missing language={language} />;
  paint(view);
  return (
    <RecordPage
      view={view}
      language={language}
      actions={
        <RecordActions
          record={view.record}
          feed={view.feed}
          day={view.card ? view.day : (view.next?.date ?? view.today)}
          years={view.card ? view.card.years : view.next?.years}
          today={view.today}
          leapDay={found.settings.preferences.leapDay}
          language={language}
        />
      }
      dayHref={(day) => (day.equals(view.today) ? 'newtab.html' : `newtab.html#${day}`)}
    />
  );
}

function paint({ card, day, next, record }: RecordView): void {
  const { style, dataset } = document.documentElement;
  style.setProperty('--hue', String(hueOfDay(card ? day : (next?.date ?? day))));
  dataset.tone = record.tone === 'grave' ? 'grave' : 'plain';
}

function Missing({ language }: { language: Language }) {
  const { t } = language;
  return (
    <>
      <PageBar title={t('record')} language={language} />
      <main class="missing">
        <h1>{t('record-missing')}</h1>
        <p>{t('record-missing-why')}</p>
        <p>
          <a class="button" href="newtab.html">
            {t('open-today')}
          </a>
        </p>
      </main>
    </>
  );
}
