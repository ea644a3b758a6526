/** The line over a title: how long ago, which day of the range, the date in words, the place. */
import type { Card } from '../core/order/view-day.ts';
import { dateLabel } from '../core/words/date-label.ts';
import type { Language } from '../locales/language.ts';
import { FeedText } from './FeedText.tsx';

export function OverLine({ card, language, short = false }: { card: Card; language: Language; short?: boolean }) {
  const { t, words } = language;
  const { record } = card;
  const place = record.places?.[0]?.label;
  const label = dateLabel(record, words);
  return (
    <p class="over">
      {card.years !== undefined && <YearsAgo text={words.yearsAgo(card.years)} />}
      {card.day && card.of !== undefined && <span>{t('day-of-range', { day: card.day.join(', '), of: card.of })}</span>}
      {card.kind === 'start' && <span>{t('began')}</span>}
      {card.kind === 'end' && <span>{t('ended')}</span>}
      {label && !short && <span>{label}</span>}
      {card.shifted && <span>{t('kept-for-leap-day')}</span>}
      {record.observance && card.approximate && <span>{t('may-differ')}</span>}
      {place && !short && (
        <span>
          <FeedText text={place} lang={record.lang} />
        </span>
      )}
    </p>
  );
}

/** "32 years ago" with its number set off, wherever the language puts it. */
function YearsAgo({ text }: { text: string }) {
  const found = /\p{Nd}[\p{Nd}.,\u202f\u00a0’']*/u.exec(text);
  if (!found) return <span>{text}</span>;
  return (
    <span>
      {text.slice(0, found.index)}
      <span class="n">{found[0]}</span>
      {text.slice(found.index + found[0].length)}
    </span>
  );
}
