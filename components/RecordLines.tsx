/** The other records of a day as quiet lines, in the order given: the first ones told, the rest named. */

import { daysOfRange } from '../core/date/days-of-range.ts';
import { parseEdtf } from '../core/date/edtf.ts';
import type { Card } from '../core/order/view-day.ts';
import { keptSince } from '../core/words/ago-or-since.ts';
import type { Language } from '../locales/language.ts';
import { agoText } from './ago-text.ts';
import { Covered } from './Covered.tsx';
import { FeedText } from './FeedText.tsx';
import { dayOfRange } from './OverLine.tsx';
import { RecordText, RecordTitle } from './RecordText.tsx';

/** Where titles lead: the address of a record's own page, and "_blank" from the popup. */
export interface RecordLinks {
  hrefOf(card: Pick<Card, 'feed' | 'id'>): string;
  target?: '_blank';
}

export interface RecordLinesProps {
  cards: readonly Card[];
  language: Language;
  links: RecordLinks;
}

export function RecordLines({ cards, language, links }: RecordLinesProps) {
  return (
    <ul class="lines">
      {cards.map((card) => (
        <RecordLine key={`${card.feed} ${card.id}`} card={card} language={language} links={links} />
      ))}
    </ul>
  );
}

/** A year and a title each, for what comes after the first five; the day of a range still says what happened on it. */
export function RecordIndex({ cards, language, links }: RecordLinesProps) {
  return (
    <ul class="index">
      {cards.map((card) => (
        <IndexLine key={`${card.feed} ${card.id}`} card={card} language={language} links={links} />
      ))}
    </ul>
  );
}

interface LineProps {
  card: Card;
  language: Language;
  links: RecordLinks;
}

function RecordLine({ card, language, links }: LineProps) {
  const { record } = card;
  const moment = momentOf(card);
  const place = record.places?.[0]?.label;
  return (
    <li data-record={record.id} class={card.divider ? 'apart' : ''}>
      <Year card={card} language={language} />
      <Covered card={card} language={language}>
        <div>
          <Title card={card} language={language} links={links} />
          <p>
            {moment ? (
              <FeedText text={moment} lang={record.lang} />
            ) : (
              <RecordText record={record} to={language.tag} own={record.summary} pick={({ summary }) => summary} />
            )}
          </p>
          <small class="dots">
            {place && <FeedText text={place} lang={record.lang} />}
            {card.years !== undefined && <span>{agoText(card.years, keptSince(record), language)}</span>}
            {card.day && card.of !== undefined && <span>{dayOfRange(card.day, card.of, language)}</span>}
          </small>
        </div>
      </Covered>
    </li>
  );
}

function IndexLine({ card, language, links }: LineProps) {
  const { record } = card;
  const moment = momentOf(card);
  return (
    <li data-record={record.id} class={card.divider ? 'apart' : ''}>
      <Year card={card} language={language} />
      <Covered card={card} language={language}>
        <div>
          <Title card={card} language={language} links={links} />
          {moment && (
            <p class="dots">
              {card.day && card.of !== undefined && <span>{dayOfRange(card.day, card.of, language)}</span>}
              <FeedText text={moment} lang={record.lang} />
            </p>
          )}
        </div>
      </Covered>
    </li>
  );
}

function Year({ card, language }: Omit<LineProps, 'links'>) {
  const year = yearOf(card);
  return (
    <span class={year !== null && year <= 0 ? 'year bc' : 'year'}>
      {year === null ? '' : language.words.dates.year(year)}
    </span>
  );
}

function Title({ card, language, links }: LineProps) {
  return (
    <h3>
      <a href={links.hrefOf(card)} target={links.target}>
        <RecordTitle record={card.record} to={language.tag} />
      </a>
    </h3>
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
export function yearOf({ record }: Pick<Card, 'record'>): number | null {
  const parsed = record.date && parseEdtf(record.date.edtf, record.date.calendar);
  return parsed?.ok ? parsed.value.start.year : null;
}
