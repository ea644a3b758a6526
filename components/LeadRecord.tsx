/** The day's first record, told in full. `brief` is the popup's: over line, title and summary. */
import type { ComponentChildren } from 'preact';
import type { Card } from '../core/order/view-day.ts';
import type { Language } from '../locales/language.ts';
import { Covered } from './Covered.tsx';
import { DaysOfRange } from './DaysOfRange.tsx';
import { Figures } from './Figures.tsx';
import { OverLine } from './OverLine.tsx';
import type { RecordLinks } from './RecordLines.tsx';
import { RecordText, RecordTitle } from './RecordText.tsx';
import { SourcesLine } from './Sources.tsx';
import { Statements } from './Statements.tsx';

export function LeadRecord({
  card,
  language,
  links,
  brief = false,
  actions,
}: {
  card: Card;
  language: Language;
  links: RecordLinks;
  brief?: boolean;
  /** Buttons for what can be done with the record. */
  actions?: ComponentChildren;
}) {
  const { record } = card;
  const to = language.tag;
  const grave = record.tone === 'grave';
  return (
    <article class="lead" data-record={record.id}>
      <OverLine card={card} language={language} short={brief} />
      <Covered key={card.id} card={card} language={language}>
        <h1>
          <a href={links.hrefOf(card)} target={links.target}>
            <RecordTitle record={record} to={to} />
          </a>
        </h1>
        <p class="sum">
          <RecordText record={record} to={to} own={record.summary} pick={({ summary }) => summary} />
        </p>
        {!brief && (
          <>
            {grave && <SourcesLine record={record} language={language} />}
            <DaysOfRange card={card} language={language} />
            {record.date?.note && (
              <p class="note">
                <RecordText record={record} to={to} own={record.date.note} pick={() => undefined} />
              </p>
            )}
            <Figures record={record} language={language} />
            <Statements record={record} language={language} />
            {!grave && <SourcesLine record={record} language={language} />}
            {/* Its room is kept while the buttons load, so that nothing below moves. */}
            <footer class="actions">
              {actions}
              <a class="whole" href={links.hrefOf(card)}>
                {language.t('whole-record')}
              </a>
            </footer>
          </>
        )}
      </Covered>
    </article>
  );
}
