/** The line over a title: how long ago, which day of the range, the date in words, the place. */
import type { Surfacing } from '../core/date/surface.ts';
import type { Card } from '../core/order/view-day.ts';
import type { AnniversaryRecord } from '../core/record/record.ts';
import { keptSince } from '../core/words/ago-or-since.ts';
import { dateLabel } from '../core/words/date-label.ts';
import type { Language } from '../locales/language.ts';
import { agoText } from './ago-text.ts';
import { FeedText } from './FeedText.tsx';

/** A record, and how it surfaces on the day on view; only the record where it does not surface on it. */
export type OnDay = Partial<Surfacing> & Pick<Partial<Card>, 'mayDiffer'> & { record: AnniversaryRecord };

export function OverLine({ card, language, short = false }: { card: OnDay; language: Language; short?: boolean }) {
  const { t, words } = language;
  const { record } = card;
  const place = record.places?.[0]?.label;
  const label = dateLabel(record, words);
  return (
    <p class="over dots">
      {card.years !== undefined && <YearsAgo text={agoText(card.years, keptSince(record), language)} />}
      {card.day && card.of !== undefined && <span>{dayOfRange(card.day, card.of, language)}</span>}
      {card.kind === 'start' && <span>{t('began')}</span>}
      {card.kind === 'end' && <span>{t('ended')}</span>}
      {card.ongoing && <span>{t('ongoing')}</span>}
      {label && !short && <span>{label}</span>}
      {card.shifted && <span>{t('kept-for-leap-day')}</span>}
      {card.mayDiffer && <span>{t('may-differ')}</span>}
      {place && !short && <FeedText text={place} lang={record.lang} />}
    </p>
  );
}

/** "Day 3 of 6", in the language's digits; a folded leap day shares its day with another. */
export function dayOfRange(days: readonly number[], of: number, { t, words, list }: Language): string {
  return t('day-of-range', { day: list(days.map(words.number)), of: words.number(of) });
}

/** "32 years ago" with its number set off, wherever the language puts it. */
function YearsAgo({ text }: { text: string }) {
  const found = /\p{Nd}[\p{Nd}.,\u202f\u00a0’'٬]*/u.exec(text);
  if (!found) return <span>{text}</span>;
  return (
    <span>
      {text.slice(0, found.index)}
      <span class="n">{found[0]}</span>
      {text.slice(found.index + found[0].length)}
    </span>
  );
}
