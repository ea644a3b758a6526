/** A followed feed as the settings show it. */
import type { FeedKind } from '../../core/feed/subscription.ts';
import type { Why } from '../../core/feed/why.ts';
import type { Language } from '../../locales/language.ts';

/** A feed in the words of the page. */
export interface FeedLine {
  feed: string;
  title: string;
  /** ASCII. */
  host: string;
  /** What the browser's permission is asked for; absent where none can be asked for. */
  origin?: string;
  /** Whether that permission is given. */
  allowed: boolean;
  kind: FeedKind;
  bundled: boolean;
  /** Asked over the web at all; a build may follow none. */
  onWeb: boolean;
  paused: boolean;
  /** The highest weight that its records may have. */
  trust: number;
  records?: number;
  bytes?: number;
  /** Only some weeks of it are kept here. */
  windowed: boolean;
  /** Of a blog that has more posts: so many of the newest are read. */
  newest?: number;
  issuedInWords?: string;
  appliedInWords?: string;
  contactInWords?: string;
  nextInWords?: string;
  fingerprint?: string;
  /** How the last contact ended, and whether badly. */
  last?: string;
  failed: boolean;
  /** The last contact failed, perhaps for want of the browser's permission. */
  wantsPermission: boolean;
  /** Items that were left out at the last contact, and the first one's reason. */
  skipped?: { count: number; why: Why };
  /** It has failed for a month, or its publisher has ended it. */
  note?: string;
}

/** Kilobytes, rounded up. */
export function sizeInWords(bytes: number, { t, words }: Language): string {
  return t('size-kilobytes', { size: words.number(Math.ceil(bytes / 1_000)) });
}
