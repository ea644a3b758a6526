/** The feeds' section of the settings as state: what it shows, and what its buttons do. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { FoundFeed, Look } from '../components/settings/AddFeed.tsx';
import type { ContactLine } from '../components/settings/ContactsLog.tsx';
import type { FeedsSettingsProps } from '../components/settings/FeedsSettings.tsx';
import type { FeedLine } from '../components/settings/feed-line.ts';
import { originOfFeed, type Subscription } from '../core/feed/subscription.ts';
import type { Why } from '../core/feed/why.ts';
import type { Language } from '../locales/language.ts';
import { whyInWords } from '../locales/why-in-words.ts';
import { askBackground } from '../platform/background-messages.ts';
import { askForOrigins, observeOrigins } from '../platform/host-permissions.ts';
import { observeMessages } from '../platform/messages.ts';
import { readSettings } from '../platform/settings.ts';
import { type ChangeAnswer, saveTrust, type Tell } from './feed-changes.ts';
import { readContactLines, readFeedLines } from './feed-lines.ts';
import { type SyncAnswer, syncInWords } from './sync-in-words.ts';
import { useFeedsFile } from './use-feeds-file.ts';

/** What the background answers to `preview-feed`. */
type PreviewAnswer =
  | (Omit<FoundFeed, 'feed' | 'title' | 'kind' | 'fingerprint'> & { subscription: Subscription })
  | { problem: Why; origin?: string; leadsOn?: string };

/** Everything that FeedsSettings needs but the language. */
export function useFeeds(language: Language): Omit<FeedsSettingsProps, 'language'> {
  const { t } = language;
  const [feeds, setFeeds] = useState<FeedLine[] | null>(null);
  const [contacts, setContacts] = useState<ContactLine[]>([]);
  const [said, setSaid] = useState<FeedsSettingsProps['said']>();
  const [look, setLook] = useState<Look>('none');
  const [found, setFound] = useState<Subscription | null>(null);

  const refresh = useCallback(async (): Promise<void> => {
    const { preferences } = await readSettings();
    setFeeds(await readFeedLines(language, preferences));
    setContacts(await readContactLines(language));
  }, [language]);
  useEffect(() => {
    void refresh();
    const ends = [observeMessages(() => void refresh()), observeOrigins(() => void refresh())];
    return () => {
      for (const end of ends) end();
    };
  }, [refresh]);

  const tell: Tell = (words, feed) => {
    setSaid({ words, ...(feed === undefined ? {} : { feed }) });
    void refresh();
  };
  const tellChange = (answer: ChangeAnswer | null, words: string, feed?: string): void => {
    if (!answer) tell(t('notice-blocked'), feed);
    else if (answer.problem === null) tell(words, feed);
    else tell(t('feed-not-changed', { why: whyInWords(answer.problem, language) }), feed);
  };
  const file = useFeedsFile(language, tell);

  const lookAt = async (url: string, follow?: string): Promise<void> => {
    setLook('looking');
    const answer = await askBackground<PreviewAnswer>({ type: 'preview-feed', url, ...(follow ? { follow } : {}) });
    if (!answer) {
      setLook('none');
      tell(t('notice-blocked'));
    } else if ('problem' in answer) setLook(answer);
    else {
      const { subscription, ...rest } = answer;
      setFound(subscription);
      setLook({ found: { ...rest, ...subscription } });
    }
  };
  const subscribe = async (): Promise<void> => {
    if (!found) return;
    // The browser only listens to a request that comes straight from the click. Without it the feed is followed all the same.
    await askForOrigins([originOfFeed(found.feed)]);
    setSaid({ words: t('sync-running') });
    const answer = await askBackground<ChangeAnswer>({ type: 'subscribe', subscription: found });
    const result = answer?.outcome ? syncInWords(answer.outcome, language) : '';
    tellChange(answer, t('feed-followed', { result }));
    if (answer?.problem === null) setLook('none');
  };
  const sync = async (feed?: string): Promise<void> => {
    setSaid({ words: t('sync-running'), ...(feed === undefined ? {} : { feed }) });
    const answer = await askBackground<SyncAnswer>({ type: 'sync-now', ...(feed === undefined ? {} : { feed }) });
    tell(answer ? syncInWords(answer, language) : t('notice-blocked'), feed);
  };

  return {
    feeds,
    contacts,
    said,
    look,
    ...file,
    onSync: (feed) => void sync(feed),
    onPause: async (feed, paused) =>
      tellChange(
        await askBackground<ChangeAnswer>({ type: 'pause-feed', feed, paused }),
        t(paused ? 'feed-paused' : 'feed-resumed'),
        feed,
      ),
    onRemove: async (feed) =>
      tellChange(await askBackground<ChangeAnswer>({ type: 'remove-feed', feed }), t('feed-removed')),
    onTrust: async (feed, trust) =>
      tell(t((await saveTrust({ [feed]: trust })) ? 'settings-saved' : 'settings-not-saved'), feed),
    onPermit: async (feed, origin) => {
      if (await askForOrigins([origin])) await sync(feed);
    },
    onLook: (address, follow) => void lookAt(address, follow),
    onAllow: async (origin, address) => {
      await askForOrigins([origin]);
      await lookAt(address);
    },
    onSubscribe: () => void subscribe(),
    onForget: () => setLook('none'),
  };
}
