/** The years of a day's records on one line: a square-root scale of age, so that recent centuries have room. */
import type { Card } from '../core/order/view-day.ts';
import type { Language } from '../locales/language.ts';
import { yearOf } from './RecordLines.tsx';

const TICKS = [-500, 1, 500, 1000, 1300, 1500, 1600, 1700, 1800, 1850, 1900, 1950, 1975, 2000, 2010, 2020];
const LEAST_GAP = 5.5;

export function YearStrip({ cards, year, language }: { cards: readonly Card[]; year: number; language: Language }) {
  const marks = cards.flatMap((card, at) => {
    const on = yearOf(card);
    return on === null || on > year ? [] : [{ year: on, lead: at === 0, id: card.id }];
  });
  if (marks.length < 2) return null;
  const oldest = Math.min(...marks.map((mark) => mark.year));
  const span = Math.max(Math.sqrt(year - oldest), 1);
  const place = (on: number): number => 100 * (1 - Math.sqrt(Math.max(year - on, 0)) / span);
  const ticks: number[] = [];
  for (const tick of TICKS.filter((on) => on > oldest && on < year - 4).toReversed()) {
    const last = ticks.at(-1);
    if (place(tick) < 3 || place(tick) > 97) continue;
    if (last === undefined || place(last) - place(tick) >= LEAST_GAP) ticks.push(tick);
  }
  return (
    <div class="strip" aria-hidden="true">
      {ticks.map((tick) => (
        <span key={tick} style={{ '--at': `${place(tick)}%` }}>
          {language.words.dates.year(tick)}
        </span>
      ))}
      {marks.map((mark) => (
        <i key={mark.id} class={mark.lead ? 'lead' : ''} style={{ '--at': `${place(mark.year)}%` }} />
      ))}
    </div>
  );
}
