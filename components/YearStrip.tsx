/** The years of a day's records on one line: a square-root scale of age, so that recent centuries have room. */
import type { Card } from '../core/order/view-day.ts';
import type { Language } from '../locales/language.ts';
import { yearOf } from './RecordLines.tsx';

const TICKS = [-500, 1, 500, 1000, 1300, 1500, 1600, 1700, 1800, 1850, 1900, 1950, 1975, 2000, 2010, 2020];
/** Least distance of two labels in percent of the line; the style sheet shows the later classes where there is room. */
const GAPS = [
  ['', 17],
  ['fine', 9],
  ['finer', 5.5],
] as const;

export function YearStrip({ cards, year, language }: { cards: readonly Card[]; year: number; language: Language }) {
  const marks = cards.flatMap((card, at) => {
    const on = yearOf(card);
    return on === null || on > year ? [] : [{ year: on, lead: at === 0, id: card.id }];
  });
  if (marks.length < 2) return null;
  const oldest = Math.min(...marks.map((mark) => mark.year));
  const span = Math.max(Math.sqrt(year - oldest), 1);
  const place = (on: number): number => 100 * (1 - Math.sqrt(Math.max(year - on, 0)) / span);
  return (
    <div class="strip" aria-hidden="true">
      {ticksOf(TICKS.filter((on) => on > oldest && on < year - 4).map((on) => ({ on, at: place(on) }))).map((tick) => (
        <span key={tick.on} class={tick.shown} style={{ '--at': `${tick.at}%` }}>
          {language.words.dates.year(tick.on)}
        </span>
      ))}
      {/* The lead's mark lies over the others. */}
      {marks.toReversed().map((mark) => (
        <i key={mark.id} class={mark.lead ? 'lead' : ''} style={{ '--at': `${place(mark.year)}%` }} />
      ))}
    </div>
  );
}

interface Tick {
  on: number;
  /** Percent of the line. */
  at: number;
}

/** The latest years first, each where it is far enough from those already there; then finer ones between them. */
function ticksOf(candidates: readonly Tick[]): (Tick & { shown: string })[] {
  const inside = candidates.filter(({ at }) => at >= 3 && at <= 97).toReversed();
  const ticks: (Tick & { shown: string })[] = [];
  for (const [shown, gap] of GAPS)
    for (const tick of inside)
      if (ticks.every(({ at }) => Math.abs(at - tick.at) >= gap)) ticks.push({ ...tick, shown });
  return ticks;
}
