/** A range told day by day: each day a mark, its moment beside it, the day on view marked. */
import { daysOfRange } from '../core/date/days-of-range.ts';
import type { Card } from '../core/order/view-day.ts';
import type { Language } from '../locales/language.ts';
import { FeedText } from './FeedText.tsx';

export function DaysOfRange({ card, language }: { card: Card; language: Language }) {
  const days = daysOfRange(card.record);
  if (days.length < 2) return null;
  const months = new Set(days.map(({ month }) => month));
  const { dates } = language.words;
  return (
    <ol class="days">
      {days.map((day, at) => (
        <li
          key={`${day.month}-${day.day}`}
          class={day.moments.length > 0 ? 'told' : ''}
          aria-current={card.day?.includes(at + 1) ? 'date' : undefined}
        >
          <b>{months.size > 1 ? dates.monthDay(day) : language.words.number(day.day)}</b>
          {day.moments.map((moment) => (
            <span key={moment.id}>
              <FeedText text={moment.text} lang={card.record.lang} />
            </span>
          ))}
        </li>
      ))}
    </ol>
  );
}
