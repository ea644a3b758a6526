/** The words of notifications and whether a record may have one (record.md 3.2). */

import { parseEdtf } from '../date/edtf.ts';
import type { AnniversaryRecord } from '../record/record.ts';
import { agoOrSince, keptSince } from './ago-or-since.ts';
import { titleIn } from './title-in.ts';
import type { Words } from './words.ts';

/** Both parts together read as one text; neither has an emoji, an exclamation mark or a toll. */
export interface NotificationText {
  title: string;
  message: string;
}

/** What the interface's catalogue says in notifications, beside the words for days and figures. */
export interface NotificationPhrases {
  appName: string;
  /** "Today’s anniversaries are ready." All that a discreet notification says. */
  ready: string;
  /** "today", "tomorrow", "in 7 days". */
  inDays(days: number): string;
  /** "6 anniversaries in the next 14 days". */
  digest(count: number, days: number): string;
  /** "5 April: Title". */
  onDay(day: string, title: string): string;
}

interface Notifiable {
  record: AnniversaryRecord;
  years?: number;
}

/**
 * Text for the card that leads the notification. `moreGrave`: how many further grave records the day has.
 * Grave: "Marked today: Title, 1990." and "32 years ago."; otherwise the title and "32 years ago".
 */
export function notificationText({ record, years }: Notifiable, words: Words, moreGrave = 0): NotificationText {
  const title = quietTitle(titleIn(record, words.lang).title);
  const ago = years === undefined ? '' : capital(agoOrSince(years, keptSince(record), words), words.lang);
  if (record.tone !== 'grave') return { title, message: ago };
  const year = startYear(record);
  return {
    title: year === null ? title : words.markedToday(inSentence(title, words.lang), words.dates.year(year)),
    message: sentences([ago, moreGrave > 0 ? words.andMore(moreGrave) : ''], words.lang),
  };
}

/** The same words whatever the day holds, for who does not want others to read them. */
export function discreetText({ appName, ready }: NotificationPhrases): NotificationText {
  return { title: appName, message: ready };
}

/**
 * A reminder of a record or of an own anniversary: its title, and "In 7 days. 37 years ago." The years are those that it
 * will be on its day; `since`: an observance's first. `more`: how many others the notification stands for.
 */
export function reminderText(
  { title, years, since, inDays }: { title: string; years?: number; since?: number; inDays: number },
  words: Words,
  phrases: NotificationPhrases,
  more = 0,
): NotificationText {
  const ago = years === undefined || years === 0 ? '' : agoOrSince(years, since, words);
  const rest = more > 0 ? words.andMore(more) : '';
  return { title: quietTitle(title), message: sentences([phrases.inDays(inDays), ago, rest], words.lang) };
}

const DIGEST_LINES = 2;

/** The days ahead: how many anniversaries, and the first two with their days. */
export function digestText(
  ahead: readonly { date: Temporal.PlainDate; title: string }[],
  days: number,
  words: Words,
  phrases: NotificationPhrases,
): NotificationText {
  const lines = ahead
    .slice(0, DIGEST_LINES)
    .map(({ date, title }) => phrases.onDay(words.dates.monthDay(date), quietTitle(title)));
  return { title: phrases.digest(ahead.length, days), message: lines.join('\n') };
}

/** Grave events less than a year old and wars that still go on never notify. */
export function mayNotify({ record, years }: Notifiable): boolean {
  if (record.tone !== 'grave') return true;
  if (years !== undefined && years < 1) return false;
  const isWar = record.categories.includes('war-conflict') || (record.sensitivity ?? []).includes('war');
  return !(isWar && isOpen(record));
}

/** How a sentence ends, and what stands between two, where that is not a full stop and a space. */
const SENTENCES: Readonly<Record<string, { end: string; gap: string }>> = {
  'zh-CN': { end: '。', gap: '' },
  ja: { end: '。', gap: '' },
  hi: { end: '।', gap: ' ' },
  bo: { end: '།', gap: ' ' },
};

/** Parts as sentences: each with a capital letter and its end, empty ones left out. */
function sentences(parts: readonly string[], lang: string): string {
  const { end, gap } = SENTENCES[lang] ?? { end: '.', gap: ' ' };
  return parts
    .filter((part) => part !== '')
    .map((part) => `${capital(part, lang)}${/[.。।།]$/.test(part) ? '' : end}`)
    .join(gap);
}

const capital = (text: string, lang: string): string => `${text.charAt(0).toLocaleUpperCase(lang)}${text.slice(1)}`;

/** Languages of the interface that run from right to left. */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ug']);

/**
 * A title inside a sentence of the interface. Most titles are English: in a sentence that runs the other way they are isolated
 * (Unicode Standard Annex 9, FSI and PDI), or its full stop and year would jump to the wrong side.
 */
const inSentence = (title: string, lang: string): string => (RIGHT_TO_LEFT.has(lang) ? `\u2068${title}\u2069` : title);

/** A feed's title without its shouting. */
function quietTitle(title: string): string {
  return title
    .replace(/[!！¡]|\p{Extended_Pictographic}|\u{FE0F}|\u{200D}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function startYear({ date }: AnniversaryRecord): number | null {
  const parsed = date && parseEdtf(date.edtf, date.calendar);
  return parsed?.ok ? parsed.value.start.year : null;
}

function isOpen({ date }: AnniversaryRecord): boolean {
  const parsed = date && parseEdtf(date.edtf, date.calendar);
  return parsed?.ok === true && parsed.value.end === 'open';
}
