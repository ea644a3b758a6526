/** A year at a glance: how much each day holds of what the reader follows, and which round anniversaries fall on it. */

import { planOf } from '../date/occurrences.ts';
import { isRound, roundScore } from '../date/roundness.ts';
import { upcoming } from '../date/upcoming.ts';
import { OWN_FEED } from '../keep/own-entries.ts';
import { type Entry, entryKey } from '../order/entry.ts';
import { chosenRegions, chosenTopics, coveredBy, isMuted, type Preferences } from '../order/preferences.ts';
import { trustedWeight } from '../order/score.ts';
import { keptSince } from '../words/ago-or-since.ts';

/** One day of the year. */
export interface DayMark {
  /** ISO civil date. */
  date: string;
  /** How many records begin on it. */
  count: number;
  /** 0–1 among the days of the year: how much of what the reader follows; of everything when nothing is followed. */
  level: number;
  /** The roundest anniversary of a weighty or followed record: its years, and its title unless it is covered. */
  round?: { years: number; since?: number; title?: string; lang?: string };
  /** A day of the reader's own. */
  own?: true;
}

/** A record that is known to the month or the year alone. */
export interface ShelfLine {
  entry: Entry;
  years: number;
}

export interface YearView {
  days: DayMark[];
  /** By month, 1–12; months without any are left out. */
  months: Map<number, ShelfLine[]>;
  /** Known to the year, in a round year of theirs. */
  year: ShelfLine[];
}

/** From here on a record's round anniversary is marked though nobody follows its subjects. */
const WEIGHTY = 4;
/** Multiples of 25: smaller round numbers fall on nearly every day. */
const MARKED_ROUND = 3;

/** Each entry once, without what is muted. An entry may have been filed under several days. */
export function shownEntries(entries: Iterable<Entry>, preferences: Pick<Preferences, 'muted'>): Entry[] {
  const once = new Map<string, Entry>();
  for (const entry of entries) {
    const key = entryKey(entry.feed, entry.record.id);
    if (!once.has(key) && entry.record.status !== 'withdrawn' && !isMuted(entry, preferences)) once.set(key, entry);
  }
  return [...once.values()];
}

export const isFollowed = ({ record }: Entry, { followed }: Pick<Preferences, 'followed'>): boolean =>
  chosenTopics(record, followed).length > 0 || chosenRegions(record, followed).length > 0;

/** The days and shelves of a year, of entries as `shownEntries` answers them. */
export function yearView(entries: readonly Entry[], year: number, preferences: Preferences): YearView {
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  const sums = new Map<string, number>();
  const days = new Map<string, DayMark>();
  for (let at = 0; at < first.daysInYear; at++) {
    const date = first.add({ days: at }).toString();
    days.set(date, { date, count: 0, level: 0 });
  }
  const anyFollowed = preferences.followed.length > 0;
  for (const { item, surfacing, round } of upcoming(entries, first, first.daysInYear - 1, preferences)) {
    const date = surfacing.date.toString();
    const mark = days.get(date);
    if (!mark) continue;
    mark.count++;
    if (item.feed === OWN_FEED) mark.own = true;
    const followed = isFollowed(item, preferences);
    const weight = trustedWeight(item, preferences);
    if (!anyFollowed || followed) sums.set(date, (sums.get(date) ?? 0) + weight);
    const years = surfacing.years ?? 0;
    const isMarked = round && years > 0 && roundScore(years) >= MARKED_ROUND && (weight >= WEIGHTY || followed);
    if (isMarked && roundScore(years) > (mark.round ? roundScore(mark.round.years) : 0)) {
      const open = coveredBy(item.record, preferences).length === 0;
      const since = keptSince(item.record);
      mark.round = {
        years,
        ...(since === undefined ? {} : { since }),
        ...(open ? { title: item.record.title, lang: item.record.lang } : {}),
      };
    }
  }
  spread(days, sums);
  return { days: [...days.values()], ...shelves(entries, year) };
}

/** Levels from the least to the most of the year's days, the outermost twentieths cut off so that no day dims the rest. */
function spread(days: ReadonlyMap<string, DayMark>, sums: ReadonlyMap<string, number>): void {
  const sorted = [...days.keys()].map((date) => sums.get(date) ?? 0).toSorted((a, b) => a - b);
  const low = sorted[Math.floor(sorted.length * 0.05)] ?? 0;
  const high = sorted[Math.floor(sorted.length * 0.95)] ?? 0;
  for (const [date, mark] of days) {
    const sum = sums.get(date) ?? 0;
    if (sum > 0) mark.level = high > low ? Math.min(1, Math.max(0, (sum - low) / (high - low))) : 1;
  }
}

function shelves(entries: readonly Entry[], year: number): Pick<YearView, 'months' | 'year'> {
  const months = new Map<number, ShelfLine[]>();
  const whole: ShelfLine[] = [];
  for (const entry of entries) {
    for (const shelf of planOf(entry.record).shelves) {
      const years = year - shelf.year;
      if (years < 0) continue;
      if (shelf.kind === 'year') {
        if (years > 0 && isRound(years)) whole.push({ entry, years });
      } else if (shelf.month !== undefined) {
        months.set(shelf.month, [...(months.get(shelf.month) ?? []), { entry, years }]);
      }
    }
  }
  const byWeight = (a: ShelfLine, b: ShelfLine): number =>
    b.entry.record.weight - a.entry.record.weight || (a.entry.record.id < b.entry.record.id ? -1 : 1);
  for (const lines of months.values()) lines.sort(byWeight);
  return { months: new Map([...months].toSorted(([a], [b]) => a - b)), year: whole.sort(byWeight) };
}
