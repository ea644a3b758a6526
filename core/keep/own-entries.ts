/** The reader's own anniversaries among the records of a day: entries of a feed of their own. Pure. */
import { parseEdtf } from '../date/edtf.ts';
import type { OwnAnniversary } from '../notification/own-anniversaries.ts';
import type { Entry } from '../order/entry.ts';
import type { AnniversaryRecord } from '../record/record.ts';

/** Id of the feed that is nobody's but the reader's. */
export const OWN_FEED = 'own';

/** So that they stand before most records and after the day's weightiest. */
const WEIGHT = 4;

/** An anniversary as an entry. It has no language of its own, no sources and no summary. */
export function ownEntry({ id, title, date, leapDay }: OwnAnniversary): Entry {
  const dated: Pick<AnniversaryRecord, 'kind' | 'date' | 'observance'> =
    date.length === 'YYYY-MM-DD'.length
      ? { kind: 'event', date: { edtf: date } }
      : { kind: 'observance', observance: { rules: [{ type: 'fixed', monthDay: date }] } };
  return {
    feed: OWN_FEED,
    bundled: true,
    record: {
      id,
      lang: 'und',
      title,
      summary: '',
      ...dated,
      ...(leapDay ? { anniversary: { leapDay } } : {}),
      categories: [],
      regions: [],
      tone: 'neutral',
      weight: WEIGHT,
      sources: [],
      attribution: { author: '', licence: '' },
      revision: 1,
      created: '2026-01-01',
      updated: '2026-01-01',
    },
  };
}

/** Why a record of a calendar or table cannot be an anniversary of one's own. */
export type NotOwn = 'no-day' | 'moving-day';

/**
 * The anniversary that an imported record makes: its first day with the year, or the day of a yearly observance. What
 * moves through the year has no date of its own and is left out.
 */
export function ownFromRecord(record: AnniversaryRecord, id: string): OwnAnniversary | NotOwn {
  const [rule, ...others] = record.observance?.rules ?? [];
  if (rule) {
    if (rule.type !== 'fixed' || others.length > 0) return 'moving-day';
    return { id, title: record.title, date: rule.monthDay, remind: [] };
  }
  const parsed = record.date && parseEdtf(record.date.edtf, record.date.calendar);
  if (!parsed?.ok || parsed.value.start.precision !== 'day') return 'no-day';
  const { year, month = 1, day = 1 } = parsed.value.start;
  // Four digits are all that an own date has.
  if (year < 1 || year > 9_999) return 'no-day';
  const two = (value: number): string => String(value).padStart(2, '0');
  return { id, title: record.title, date: `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`, remind: [] };
}

/** The list with these added; what stands there already by title and date comes once. */
export function withOwn(list: readonly OwnAnniversary[], added: readonly OwnAnniversary[]): OwnAnniversary[] {
  const key = ({ title, date }: OwnAnniversary): string => `${date} ${title.trim()}`;
  const known = new Set(list.map(key));
  const ids = new Set(list.map(({ id }) => id));
  const fresh: OwnAnniversary[] = [];
  for (const own of added) {
    if (known.has(key(own)) || ids.has(own.id)) continue;
    known.add(key(own));
    ids.add(own.id);
    fresh.push(own);
  }
  return [...list, ...fresh];
}

/** In the order of the year, from January on. */
export const inOrderOfYear = (list: readonly OwnAnniversary[]): OwnAnniversary[] =>
  list.toSorted((a, b) => {
    const [one, other] = [a.date.slice(-5), b.date.slice(-5)];
    return one === other ? a.title.localeCompare(b.title) : one < other ? -1 : 1;
  });
