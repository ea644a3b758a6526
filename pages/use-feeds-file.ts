/** Feeds to a file and from a file, as state of the settings page. */
import { useState } from 'preact/hooks';
import type { FeedsFile, MoveFeedsProps } from '../components/settings/MoveFeeds.tsx';
import { formatOpml } from '../core/feed/adapters/opml.ts';
import { type LeftOutFeed, originOfFeed } from '../core/feed/subscription.ts';
import {
  formatSubscriptions,
  parseSubscriptionFile,
  type TrustedSubscription,
} from '../core/feed/subscription-file.ts';
import type { Language } from '../locales/language.ts';
import { whyInWords } from '../locales/why-in-words.ts';
import { askBackground } from '../platform/background-messages.ts';
import { askForOrigins } from '../platform/host-permissions.ts';
import { BUNDLED_FEED } from '../platform/packaged-archive.ts';
import { readSettings } from '../platform/settings.ts';
import { allowLoopback, readSubscriptions } from '../platform/subscriptions.ts';
import { type ChangeAnswer, saveTrust, type Tell } from './feed-changes.ts';
import { saveFile } from './save-file.ts';

/** Bytes: a thousand times the list of anybody. */
const LARGEST_FILE = 5_000_000;

type ImportAnswer = ChangeAnswer & { added: number; leftOut: LeftOutFeed[] };

export function useFeedsFile(language: Language, tell: Tell): Omit<MoveFeedsProps, 'language'> {
  const { t } = language;
  const [importing, setImporting] = useState<FeedsFile | null>(null);
  const [trust, setTrust] = useState<Record<string, number>>({});

  const exportFeeds = async (form: 'opml' | 'json'): Promise<void> => {
    const { feedTrust } = (await readSettings()).preferences;
    const feeds: TrustedSubscription[] = (await readSubscriptions())
      .filter(({ feed }) => feed !== BUNDLED_FEED)
      .map((feed) => ({ ...feed, ...(feed.feed in feedTrust ? { trust: feedTrust[feed.feed] } : {}) }));
    if (form === 'opml') saveFile('daymark-feeds.opml', 'text/x-opml', formatOpml(feeds, t('feeds')));
    else saveFile('daymark-feeds.json', 'application/json', formatSubscriptions(feeds));
  };
  const readFile = async (chosen: File): Promise<void> => {
    if (chosen.size > LARGEST_FILE) return tell(t('file-too-large'));
    const text = await chosen.text().catch(() => null);
    // Moved or locked since it was chosen.
    if (text === null) return tell(t('file-unreadable'));
    const file = parseSubscriptionFile(text, { allowLoopback });
    const known = (await readSubscriptions()).map(({ feed }) => feed);
    const isOfFeeds = file.feeds.length > 0 || file.leftOut.some(({ name }) => name !== '');
    setImporting(isOfFeeds ? { ...file, known } : null);
    setTrust(file.trust);
    if (!isOfFeeds) tell(t('feeds-unreadable'));
  };
  const importFeeds = async ({ feeds, known }: FeedsFile): Promise<void> => {
    const wanted = feeds.filter(({ feed }) => !known.includes(feed));
    // Straight from the click, one question for all of them.
    await askForOrigins([...new Set(wanted.map(({ feed }) => originOfFeed(feed)))]);
    const answer = await askBackground<ImportAnswer>({ type: 'import-feeds', feeds: wanted });
    if (!answer) return tell(t('notice-blocked'));
    if (answer.problem) return tell(t('feed-not-changed', { why: whyInWords(answer.problem, language) }));
    await saveTrust(Object.fromEntries(wanted.flatMap(({ feed }) => (trust[feed] ? [[feed, trust[feed]]] : []))));
    setImporting(answer.leftOut.length > 0 ? { feeds: [], leftOut: answer.leftOut, known: [] } : null);
    tell(t('feeds-imported', { count: answer.added }));
  };

  return {
    importing,
    onExport: (form) => void exportFeeds(form),
    onFile: (chosen) => void readFile(chosen),
    onImport: () => void (importing && importFeeds(importing)),
    onDropFile: () => setImporting(null),
  };
}
