/** The order of the cards over the bundled dataset itself: all 366 days of a leap year, and a common year beside it. */
import { describe, expect, it } from 'vitest';
import { candidatesForDay, createDayIndex } from '../../core/date/day-index.ts';
import { isRound } from '../../core/date/roundness.ts';
import { arrange } from '../../core/order/arrange.ts';
import { type Entry, entryKey } from '../../core/order/entry.ts';
import { explain } from '../../core/order/explain.ts';
import { DEFAULT_PREFERENCES, type Preferences } from '../../core/order/preferences.ts';
import { type Traits, traitsOf } from '../../core/order/traits.ts';
import { type Card, type DayView, viewDay } from '../../core/order/view-day.ts';
import { readDataFolder } from '../../publisher/data-folder.ts';

const data = await readDataFolder('data');
const index = createDayIndex(data.records.map((record): Entry => ({ record, feed: 'bundle', bundled: true })));

const daysOf = (year: number): Temporal.PlainDate[] => {
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  return Array.from({ length: first.daysInYear }, (_, days) => first.add({ days }));
};
const DAYS = [...daysOf(2028), ...daysOf(2027)];

const viewOf = (day: Temporal.PlainDate, own: Partial<Preferences> = {}): DayView =>
  viewDay(candidatesForDay(index, day), day, { ...DEFAULT_PREFERENCES, ...own });

const views = new Map(DAYS.map((day) => [day.toString(), viewOf(day)]));

/** The days on which something does not hold, with what it says of each; [] is what is wanted. */
function broken(holds: (view: DayView, day: string) => unknown): string[] {
  return [...views].flatMap(([day, view]) => {
    const said = holds(view, day);
    return said === true ? [] : [`${day}: ${said}`];
  });
}

const PARTS = ['three regions', 'before 1900', 'science or arts', 'women', 'two of war'] as const;

/** Which parts of the promise of the first five (record.md 3.1) these cards keep. */
function keptBy(cards: readonly Traits[]): boolean[] {
  return [
    new Set(cards.flatMap(({ region }) => region ?? [])).size >= 3,
    cards.some(({ before1900 }) => before1900),
    cards.some(({ scienceOrArts }) => scienceOrArts),
    cards.some(({ women }) => women),
    cards.filter(({ war }) => war).length <= 2,
  ];
}

const count = (flags: readonly boolean[]): number => flags.filter(Boolean).length;

/** The most parts that any five of the day can keep, by trying them all. */
function mostKept(all: readonly Traits[], picked: readonly Traits[] = [], from = 0): number {
  if (picked.length === Math.min(5, all.length)) return count(keptBy(picked));
  let most = 0;
  for (let at = from; at < all.length && most < PARTS.length; at++)
    most = Math.max(most, mostKept(all, [...picked, all[at]!], at + 1));
  return most;
}

describe('every day of the bundle', () => {
  it('keeps as much of the promise of the first five as its material allows', () => {
    expect(
      broken(({ day }) => {
        const traits = day.map(({ record }) => traitsOf(record));
        const kept = keptBy(traits.slice(0, 5));
        return count(kept) === mostKept(traits) || PARTS.filter((_, at) => !kept[at]).join(', ');
      }),
    ).toEqual([]);
  });

  it('sets a light card beside a grave one only with a divider between, and a divider nowhere else', () => {
    const apart = (a: Card, b: Card): boolean => [a.record.tone, b.record.tone].sort().join() === 'grave,light';
    expect(
      broken(({ day, month, year }) =>
        [day, month, year].every((cards) =>
          cards.every((card, at) => card.divider === (at > 0 && apart(cards[at - 1]!, card))),
        ),
      ),
    ).toEqual([]);
  });

  it('explains each score by terms that add up to it', () => {
    expect(
      broken(({ day, month, year }) =>
        [...day, ...month, ...year].every((card) => {
          const { score, terms } = explain(card);
          return (
            score === card.score &&
            terms.reduce((sum, { points }) => sum + points, 0) === score &&
            terms[0]?.points === 12 * card.record.weight &&
            card.round === (card.years !== undefined && isRound(card.years))
          );
        }),
      ),
    ).toEqual([]);
  });

  it('goes by the score less the likeness, wherever no promise says otherwise', () => {
    expect(
      broken(({ day }) =>
        day.every(({ score, placement }, at) => {
          const next = day[at + 1];
          if (!next || next.placement.promised || placement.promised || at < 5) return true;
          return score - placement.likeness >= next.score - 20;
        }),
      ),
    ).toEqual([]);
    // The first card is the best of all, but for a promise.
    expect(
      broken(
        ({ day: [lead, ...others] }) =>
          !lead || lead.placement.promised !== undefined || others.every(({ score }) => score <= lead.score),
      ),
    ).toEqual([]);
  });

  it('begins gently when asked, with the same cards', () => {
    const isGrave = ({ record }: Card): boolean => record.tone === 'grave';
    expect(
      broken(({ day }, date) => {
        const soft = viewOf(Temporal.PlainDate.from(date), { gentleStart: true }).day;
        const same =
          soft
            .map(({ id }) => id)
            .sort()
            .join() ===
          day
            .map(({ id }) => id)
            .sort()
            .join();
        return same && (day.every(isGrave) || !isGrave(soft[0]!));
      }),
    ).toEqual([]);
  });

  it('puts a pinned card first, follows by ten and eight points, and is silent about what is muted', () => {
    expect(
      broken(({ day }, date) => {
        const last = day.at(-1)!;
        const [topic] = last.record.categories;
        const [region] = last.record.regions;
        const on = Temporal.PlainDate.from(date);
        const pinned = viewOf(on, { pinned: [entryKey('bundle', last.id)] }).day[0];
        const followed = viewOf(on, { followed: [topic!, region!] }).day.find(({ id }) => id === last.id);
        const muted = viewOf(on, { muted: [topic!] });
        return (
          pinned?.id === last.id &&
          followed?.score === last.score + 18 &&
          [...muted.day, ...muted.month, ...muted.year].every(({ record }) => !record.categories.includes(topic!))
        );
      }),
    ).toEqual([]);
  });

  it('has the same order whatever the order of the records', () => {
    expect(
      broken(({ day }, date) => {
        const on = Temporal.PlainDate.from(date);
        const turned = viewDay(candidatesForDay(index, on).toReversed(), on, DEFAULT_PREFERENCES).day;
        return turned.map(({ id }) => id).join() === day.map(({ id }) => id).join();
      }),
    ).toEqual([]);
    expect(arrange([], { day: true, gentleStart: true })).toEqual([]);
  });
});
