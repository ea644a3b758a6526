/** The one notification of a day: its words and whether a record may have one (record.md 3.2). */
import { parseEdtf } from '../date/edtf.ts';
import type { AnniversaryRecord } from '../record/record.ts';
import { titleIn } from './title-in.ts';
import type { Words } from './words.ts';

/** Both parts together read as one text; neither has an emoji, an exclamation mark or a toll. */
export interface NotificationText {
  title: string;
  message: string;
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
  const title = quiet(titleIn(record, words.lang).title);
  const ago = years === undefined ? '' : words.yearsAgo(years);
  if (record.tone !== 'grave') return { title, message: ago };
  const message = [capitalised(ago, words.lang), moreGrave > 0 ? words.andMore(moreGrave) : ''];
  const year = startYear(record);
  return {
    title: year === null ? title : words.markedToday(title, words.dates.year(year)),
    message: message.filter((part) => part !== '').join(' '),
  };
}

/** Grave events less than a year old and wars that still go on never notify. */
export function mayNotify({ record, years }: Notifiable): boolean {
  if (record.tone !== 'grave') return true;
  if (years !== undefined && years < 1) return false;
  const isWar = record.categories.includes('war-conflict') || (record.sensitivity ?? []).includes('war');
  return !(isWar && isOpen(record));
}

function capitalised(ago: string, lang: string): string {
  return ago === '' ? '' : `${ago.charAt(0).toLocaleUpperCase(lang)}${ago.slice(1)}.`;
}

/** A feed's title without its shouting. */
function quiet(title: string): string {
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
