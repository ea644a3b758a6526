/** The feeds' section of the settings as state: what it shows, and what its buttons do. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { FoundFeed, Look } from '../components/settings/AddFeed.tsx';
import type { ContactLine } from '../components/settings/ContactsLog.tsx';
import type { FeedsSettingsProps } from '../components/settings/FeedsSettings.tsx';
import type { FeedLine } from '../components/settings/feed-line.ts';
import { formatOpml, parseOpml } from '../core/feed/adapters/opml.ts';
import { hostOfFeed, parseSubscriptions, type Subscription } from '../core/feed/subscription.ts';
import type { Language } from '../locales/language.ts';
import { askBackground } from '../platform/background-messages.ts';
import { askForOrigin } from '../platform/host-permissions.ts';
import { observeMessages } from '../platform/messages.ts';
import { BUNDLED_FEED } from '../platform/packaged-archive.ts';
import { readSettings, saveSettings } from '../platform/settings.ts';
import { allowLoopback, readSubscriptions } from '../platform/subscriptions.ts';
import { readContactLines, readFeedLines } from './feed-lines.ts';
import { saveFile } from './save-file.ts';
import { type SyncAnswer, syncInWords } from './sync-in-words.ts';

/** What the background answers to `preview-feed`. */
type PreviewAnswer =
  | (Omit<FoundFeed, 'feed' | 'title' | 'kind' | 'fingerprint'> & { subscription: Subscription })
  | { problem: string; origin?: string };
type ChangeAnswer = { problem: string | null; outcome?: SyncAnswer };

/** Everything that FeedsSettings needs but the language. */
export function useFeeds(language: Language): Omit<FeedsSettingsProps, 'language'> {
  const { t } = language;
  const [feeds, setFeeds] = useState<FeedLine[] | null>(null);
  const [contacts, setContacts] = useState<ContactLine[]>([]);
  const [said, setSaid] = useState<string | undefined>();
  const [look, setLook] = useState<Look>('none');
  const [found, setFound] = useState<Subscription | null>(null);
  const [file, setFile] = useState<Subscription[] | null>(null);
  const [fileTrust, setFileTrust] = useState<Record<string, number>>({});

  const refresh = useCallback(async (): Promise<void> => {
    const { preferences } = await readSettings();
    setFeeds(await readFeedLines(language, preferences));
    setContacts(await readContactLines(language));
  }, [language]);
  useEffect(() => {
    void refresh();
    return observeMessages(() => void refresh());
  }, [refresh]);

  const tell = (words: string): void => {
    setSaid(words);
    void refresh();
  };
  const changed = (answer: ChangeAnswer | null, words: string): void => {
    if (!answer) tell(t('notice-blocked'));
    else tell(answer.problem === null ? words : t('feed-not-changed', { why: answer.problem }));
  };

  const lookAt = async (url: string): Promise<void> => {
    setLook('looking');
    const answer = await askBackground<PreviewAnswer>({ type: 'preview-feed', url });
    if (!answer) return setLook({ problem: t('notice-blocked') });
    if ('problem' in answer) return setLook(answer);
    const { subscription, ...rest } = answer;
    setFound(subscription);
    setLook({ found: { ...rest, ...subscription } });
  };
  const subscribe = async (): Promise<void> => {
    if (!found) return;
    // The browser only listens to a request that comes straight from the click. Without it the feed is followed all the same.
    await askForOrigin(new URL(found.feed).origin);
    setSaid(t('sync-running'));
    const answer = await askBackground<ChangeAnswer>({ type: 'subscribe', subscription: found });
    const result = answer?.outcome ? syncInWords(answer.outcome, t) : '';
    changed(answer, t('feed-followed', { result }));
    if (answer?.problem === null) setLook('none');
  };
  const setTrust = async (trust: Record<string, number>): Promise<boolean> => {
    const settings = await readSettings();
    const feedTrust = { ...settings.preferences.feedTrust, ...trust };
    return saveSettings({ ...settings, preferences: { ...settings.preferences, feedTrust } });
  };

  const exportFeeds = async (form: 'opml' | 'json'): Promise<void> => {
    const all = (await readSubscriptions()).filter(({ feed }) => feed !== BUNDLED_FEED);
    const { feedTrust } = (await readSettings()).preferences;
    if (form === 'opml') saveFile('daymark-feeds.opml', 'text/x-opml', formatOpml(all, t('feeds')));
    else {
      const written = all.map((feed) => ({
        ...feed,
        ...(feed.feed in feedTrust ? { trust: feedTrust[feed.feed] } : {}),
      }));
      saveFile(
        'daymark-feeds.json',
        'application/json',
        `${JSON.stringify({ version: 1, feeds: written }, null, 2)}\n`,
      );
    }
  };
  const readFile = async (chosen: File): Promise<void> => {
    const { list, trust } = parseFile(await chosen.text());
    const { feeds: read } = parseSubscriptions(list, { allowLoopback });
    setFile(read.length > 0 ? read : null);
    setFileTrust(trust);
    setSaid(read.length > 0 ? undefined : t('feeds-unreadable'));
  };
  const importFeeds = async (): Promise<void> => {
    const answer = await askBackground<{ added: number; problems: string[] }>({ type: 'import-feeds', feeds: file });
    if (!answer) return tell(t('notice-blocked'));
    await setTrust(fileTrust);
    setFile(null);
    tell(t('feeds-imported', { count: answer.added, problems: answer.problems.join('; ') }));
  };

  return {
    feeds,
    contacts,
    said: said ?? feeds?.find(({ bundled }) => bundled)?.last,
    look,
    importing: file && { hosts: file.map(({ feed }) => hostOfFeed(feed)) },
    onSync: async (feed) => {
      setSaid(t('sync-running'));
      const answer = await askBackground<SyncAnswer>({ type: 'sync-now', ...(feed === undefined ? {} : { feed }) });
      tell(answer ? syncInWords(answer, t) : t('notice-blocked'));
    },
    onPause: async (feed, paused) =>
      changed(
        await askBackground<ChangeAnswer>({ type: 'pause-feed', feed, paused }),
        t(paused ? 'feed-paused' : 'feed-resumed'),
      ),
    onRemove: async (feed) =>
      changed(await askBackground<ChangeAnswer>({ type: 'remove-feed', feed }), t('feed-removed')),
    onTrust: async (feed, trust) =>
      tell(t((await setTrust({ [feed]: trust })) ? 'settings-saved' : 'settings-not-saved')),
    onLook: (address) => void lookAt(address),
    onAllow: async (origin, address) => {
      await askForOrigin(origin);
      await lookAt(address);
    },
    onSubscribe: () => void subscribe(),
    onForget: () => setLook('none'),
    onExport: (form) => void exportFeeds(form),
    onFile: (chosen) => void readFile(chosen),
    onImport: () => void importFeeds(),
    onDropFile: () => setFile(null),
  };
}

/** The feeds of an OPML or JSON file, unchecked, and the trust that a JSON file of ours gives them. */
function parseFile(text: string): { list: unknown; trust: Record<string, number> } {
  if (/^\s*</.test(text)) return { list: parseOpml(text), trust: {} };
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    // Neither form: the reader is told so.
    return { list: [], trust: {} };
  }
  const feeds = (list as { feeds?: unknown } | null)?.feeds;
  const trust: Record<string, number> = {};
  for (const item of Array.isArray(feeds) ? feeds : []) {
    const { feed, trust: weight } = (item ?? {}) as Record<string, unknown>;
    if (typeof feed === 'string' && [1, 2, 3, 4].includes(weight as number)) trust[feed] = weight as number;
  }
  return { list, trust };
}
