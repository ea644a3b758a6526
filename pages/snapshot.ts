/**
 * The day snapshot: what was drawn last of today and tomorrow, in localStorage, because IndexedDB answers a cold browser
 * start only after 55–270 ms and localStorage at once. It is a copy for the first paint and nothing else: the database
 * corrects it without a flicker.
 */
import type { DayModel } from '../components/day-model.ts';
import type { Card } from '../core/order/view-day.ts';

const KEY = 'daymark.snapshot';
/** Raise it when DayModel changes its shape: older snapshots are then forgotten. */
const FORMAT = 1;

interface Snapshot {
  format: number;
  timeZone: string | null;
  days: DayModel[];
}

function readAll(): Snapshot | null {
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Snapshot | null;
    return stored?.format === FORMAT ? stored : null;
  } catch {
    // Storage refused, or not what we wrote: there is no snapshot then.
    return null;
  }
}

/** The model of a day as it was last drawn, or null. */
export function readSnapshot(date: string): DayModel | null {
  return readAll()?.days.find((day) => day.date === date) ?? null;
}

/** The time zone chosen in settings when the snapshot was taken, for the first guess of "today". */
export const readSnapshotZone = (): string | undefined => readAll()?.timeZone ?? undefined;

/** Keeps these days for the next first paint. The lead is kept whole, of the others what a line shows. */
export function saveSnapshot(days: readonly DayModel[], timeZone: string | null): void {
  const slim = days.map((day) => ({
    ...day,
    day: day.day.map((card, at) => (at === 0 ? card : slimCard(card))),
    month: day.month.map(slimCard),
    year: day.year.map(slimCard),
  }));
  try {
    localStorage.setItem(KEY, JSON.stringify({ format: FORMAT, timeZone, days: slim } satisfies Snapshot));
  } catch {
    // Full or refused: the next first paint waits for the database, which costs time and nothing else.
    localStorage.removeItem(KEY);
  }
}

function slimCard(card: Card): Card {
  const { id, kind, lang, title, summary, date, anniversary, observance, places, moments, tone } = card.record;
  return {
    ...card,
    record: {
      id,
      kind,
      lang,
      title,
      summary,
      ...(date ? { date } : {}),
      ...(anniversary ? { anniversary } : {}),
      ...(observance ? { observance } : {}),
      ...(moments && card.day ? { moments } : {}),
      ...(places ? { places: places.slice(0, 1) } : {}),
      tone,
      categories: [],
      regions: [],
      weight: card.record.weight,
      sources: [],
      attribution: { author: '', licence: '' },
      revision: card.record.revision,
      created: card.record.created,
      updated: card.record.updated,
    },
  };
}
