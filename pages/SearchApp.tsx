/** State of the search page: the query lives in the address, so that a search can be reloaded and bookmarked. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type SearchFound, SearchPage } from '../components/search/SearchPage.tsx';
import { hueOfDay } from '../core/date/hue.ts';
import { recordAddress } from '../core/record/record-address.ts';
import { isEmptyQuery, parseQuery } from '../core/search/query.ts';
import type { Language } from '../locales/language.ts';
import { readNow } from '../platform/clock.ts';
import { observeMessages } from '../platform/messages.ts';
import { copySettings } from '../platform/setting-copies.ts';
import { observeSettings, readSettings, type Settings } from '../platform/settings.ts';
import { type SearchClient, startSearch } from './search-client.ts';
import { showTheme } from './show-theme.ts';
import { useLanguage } from './use-language.ts';

const MOST_SHOWN = 30;

const recordHref = ({ feed, id }: { feed: string; id: string }): string => recordAddress({ feed, id });

const queryOfAddress = (): string => new URLSearchParams(location.search).get('q') ?? '';

export function SearchApp({ language: first }: { language: Language }) {
  const [language, follow] = useLanguage(first);
  const [text, setText] = useState(queryOfAddress);
  const [found, setFound] = useState<SearchFound | null>(null);
  const [records, setRecords] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  const client = useRef<SearchClient | null>(null);
  const settings = useRef<Settings | null>(null);
  const asked = useRef('');

  const search = async (query: string): Promise<void> => {
    asked.current = query;
    if (!client.current || !settings.current) return;
    const { preferences, timeZone } = settings.current;
    const today = readNow(timeZone ?? undefined).toPlainDate();
    const parsed = parseQuery(query, today);
    if (isEmptyQuery(parsed)) return setFound(null);
    try {
      const answer = await client.current.find(parsed, preferences, MOST_SHOWN);
      // A later keystroke has asked again: this answer comes too late.
      if (asked.current === query) setFound({ ...answer, query: parsed, today });
    } catch {
      // The worker or the database went away: the page says so.
      setFailed(true);
    }
  };
  const latest = useRef(search);
  latest.current = search;

  useEffect(() => {
    const started = startSearch();
    client.current = started;
    const follows = (read: Settings): void => {
      settings.current = read;
      showTheme(read.theme);
      follow(read.language);
      void latest.current(asked.current);
    };
    const prepare = async (): Promise<void> => {
      try {
        const ready = await started.prepare();
        setRecords(ready.records);
        document.documentElement.dataset.searchReady = `built ${ready.built} loaded ${ready.loaded}`;
        void latest.current(asked.current);
      } catch {
        // As above.
        setFailed(true);
      }
    };
    asked.current = queryOfAddress();
    void readSettings().then((read) => {
      copySettings(read);
      const today = readNow(read.timeZone ?? undefined).toPlainDate();
      document.documentElement.style.setProperty('--hue', String(hueOfDay(today)));
      document.documentElement.dataset.ready = 'yes';
      follows(read);
    });
    void prepare();
    const stop = [
      observeSettings(follows),
      observeMessages(({ type }) => {
        if (type === 'feed-changed') void prepare();
      }),
    ];
    return () => {
      started.close();
      for (const end of stop) end();
    };
  }, [follow]);

  useEffect(() => {
    document.title = `${language.t('search')} · ${language.t('app-name')}`;
  }, [language]);

  return (
    <SearchPage
      language={language}
      text={text}
      found={found}
      records={records}
      failed={failed}
      onText={(typed) => {
        setText(typed);
        history.replaceState(null, '', typed === '' ? location.pathname : `?q=${encodeURIComponent(typed)}`);
        void search(typed);
      }}
      recordHref={recordHref}
      dayHref={(day) => `newtab.html#${day}`}
      todayHref="newtab.html"
    />
  );
}
