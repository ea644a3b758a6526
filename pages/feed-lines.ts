/** What the settings page says of the followed feeds and of every contact with the web. */
import type { ContactLine } from '../components/settings/ContactsLog.tsx';
import type { FeedLine } from '../components/settings/feed-line.ts';
import { hostOfFeed, originOfFeed, type Subscription } from '../core/feed/subscription.ts';
import type { Preferences } from '../core/order/preferences.ts';
import type { Language } from '../locales/language.ts';
import { readNow } from '../platform/clock.ts';
import { canAskForOrigin, isOriginAllowed } from '../platform/host-permissions.ts';
import { BUNDLED_FEED } from '../platform/packaged-archive.ts';
import { readSubscriptions } from '../platform/subscriptions.ts';
import type { FeedRow, JobRow } from '../storage/feeds-db.ts';
import { openReader, readContacts } from '../storage/reader-db.ts';
import { readFromDatabase } from './database.ts';
import { syncInWords } from './sync-in-words.ts';

const LOST_AFTER_DAYS = 30;
const CONTACTS_SHOWN = 200;
/** Whatever a feed claims, it is trusted with no more (record.md 3.1). */
const MOST_TRUST = 4;

type InWords = (instant: string) => string;

/** "5 April 2027, 08:00" in the reader's zone. Intl's own styles are missing in Uyghur and Tibetan. */
function instantWords({ words }: Language): InWords {
  const zone = readNow().timeZoneId;
  return (text) => {
    const at = Temporal.Instant.from(text).toZonedDateTimeISO(zone);
    return `${words.dates.day(at)}, ${at.toPlainTime().toString({ smallestUnit: 'minute' })}`;
  };
}

/** A line for each feed, the bundled one first. */
export async function readFeedLines(
  language: Language,
  { feedTrust }: Pick<Preferences, 'feedTrust'>,
): Promise<FeedLine[]> {
  const subscriptions = await readSubscriptions();
  const keys = subscriptions.map(({ feed }) => feed);
  const read = await readFromDatabase((db) => Promise.all([db.feeds.bulkGet(keys), db.jobs.bulkGet(keys)]));
  const [rows, jobs] = 'trouble' in read ? [[], []] : read.value;
  const inWords = instantWords(language);
  const allowed = await Promise.all(subscriptions.map(({ feed }) => isOriginAllowed(originOfFeed(feed))));
  return subscriptions.map((subscription, at) => ({
    ...identityOf(subscription),
    ...permissionOf(subscription, jobs[at], allowed[at] ?? false),
    trust: Math.min(feedTrust[subscription.feed] ?? MOST_TRUST, MOST_TRUST),
    ...storedOf(rows[at], inWords),
    ...contactOf(subscription, jobs[at], language, inWords),
  }));
}

function identityOf({ feed, title, kind, paused, fingerprint }: Subscription) {
  const bundled = feed === BUNDLED_FEED;
  return {
    feed,
    title,
    kind,
    paused,
    bundled,
    host: hostOfFeed(feed),
    onWeb: !bundled || feed.startsWith('http'),
    ...(fingerprint ? { fingerprint } : {}),
  };
}

function permissionOf({ feed }: Subscription, job: JobRow | undefined, allowed: boolean) {
  const origin = originOfFeed(feed);
  if (!canAskForOrigin(origin)) return { allowed, wantsPermission: false };
  return { origin, allowed, wantsPermission: !allowed && job?.lastOutcome?.why?.id === 'network' };
}

function storedOf(row: FeedRow | undefined, inWords: InWords) {
  if (!row) return { windowed: false };
  const { records, bytes, issued, appliedAt, index, trust } = row;
  const [key] = Object.keys(trust?.keys ?? {});
  return {
    records,
    bytes,
    windowed: index !== undefined,
    issuedInWords: inWords(issued),
    appliedInWords: inWords(appliedAt),
    ...(key ? { fingerprint: key } : {}),
  };
}

function contactOf({ paused }: Subscription, job: JobRow | undefined, language: Language, inWords: InWords) {
  if (!job) return { failed: false };
  const { t } = language;
  const { lastOutcome, endedAt, notBefore, ended, failingSince } = job;
  const lost =
    failingSince &&
    Temporal.Now.instant().since(Temporal.Instant.from(failingSince)).total('hours') >= LOST_AFTER_DAYS * 24;
  return {
    ...(endedAt ? { contactInWords: inWords(endedAt) } : {}),
    ...(lastOutcome ? { last: syncInWords(lastOutcome, language) } : {}),
    failed: lastOutcome?.why !== undefined,
    ...(lastOutcome?.skipped ? { skipped: lastOutcome.skipped } : {}),
    ...(lastOutcome?.newest ? { newest: lastOutcome.newest } : {}),
    ...(paused
      ? { nextInWords: t('feed-next-paused') }
      : notBefore && !ended
        ? { nextInWords: inWords(notBefore) }
        : {}),
    ...(ended ? { note: t('feed-ended') } : lost ? { note: t('feed-lost', { since: inWords(failingSince) }) } : {}),
  };
}

let reader: ReturnType<typeof openReader> | null = null;

/** The last 200 requests, newest first; none where the profile refuses the database. */
export async function readContactLines(language: Language): Promise<ContactLine[]> {
  reader ??= openReader();
  const db = await reader;
  if (!db?.isOpen()) {
    // The next look tries again.
    reader = null;
    return [];
  }
  const inWords = instantWords(language);
  // What cannot be read is not shown: the log is no promise, and the next look tries again.
  const contacts = await readContacts(db, CONTACTS_SHOWN).catch(() => []);
  return contacts.map(({ n = 0, at, host, bytes, why }) => ({
    n,
    atInWords: inWords(at),
    host,
    bytes,
    ...(why ? { why } : {}),
  }));
}
