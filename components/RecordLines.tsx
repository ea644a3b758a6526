/** The other records of a day as quiet lines, by year as they are given. */

import { daysOfRange } from '../core/date/days-of-range.ts';
import { parseEdtf } from '../core/date/edtf.ts';
import type { Card } from '../core/order/view-day.ts';
import type { Language } from '../locales/language.ts';
import { FeedText } from './FeedText.tsx';

export function RecordLines({ cards, language }: { cards: readonly Card[]; language: Language }) {
  return (
    <ul class="lines">
      {cards.map((card) => (
        <RecordLine key={`${card.feed} ${card.id}`} card={card} language={language} />
      ))}
    </ul>
  );
}

function RecordLine({ card, language }: { card: Card; language: Language }) {
  const { record } = card;
  const year = yearOf(card);
  const place = record.places?.[0]?.label;
  const ago = card.years === undefined ? '' : language.words.yearsAgo(card.years);
  return (
    <li data-record={record.id}>
      <span class={year !== null && year <= 0 ? 'year bc' : 'year'}>
        {year === null ? '' : language.words.dates.year(year)}
      </span>
      <div>
        <h3>
          <FeedText text={record.title} lang={record.lang} />
        </h3>
        <p>
          <FeedText text={momentOf(card) ?? record.summary} lang={record.lang} />
        </p>
        <small>
          {place && <FeedText text={place} lang={record.lang} />}
          {place && ago && ' · '}
          {ago}
          {card.day && card.of !== undefined && (
            <> · {language.t('day-of-range', { day: card.day.join(', '), of: card.of })}</>
          )}
        </small>
      </div>
    </li>
  );
}

/** What happened on the day of a range that is on view, from its second day on; the first is told by the summary. */
function momentOf({ record, day = [] }: Card): string | undefined {
  const days = daysOfRange(record);
  return (
    day
      .filter((at) => at > 1)
      .flatMap((at) => days[at - 1]?.moments ?? [])
      .map(({ text }) => text)
      .join(' ') || undefined
  );
}

/** The year in which it began, astronomical, or null for an observance. */
export function yearOf({ record }: Card): number | null {
  const parsed = record.date && parseEdtf(record.date.edtf, record.date.calendar);
  return parsed?.ok ? parsed.value.start.year : null;
}
