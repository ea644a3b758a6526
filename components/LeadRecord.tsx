/** The day's first record, told in full. `brief` is the popup's: over line, title and summary. */
import type { Card } from '../core/order/view-day.ts';
import type { Language } from '../locales/language.ts';
import { DaysOfRange } from './DaysOfRange.tsx';
import { FeedText } from './FeedText.tsx';
import { Figures } from './Figures.tsx';
import { OverLine } from './OverLine.tsx';
import { Sources } from './Sources.tsx';
import { Statements } from './Statements.tsx';

export function LeadRecord({ card, language, brief = false }: { card: Card; language: Language; brief?: boolean }) {
  const { record } = card;
  return (
    <article class="lead" data-record={record.id}>
      <OverLine card={card} language={language} short={brief} />
      <h1>
        <FeedText text={record.title} lang={record.lang} />
      </h1>
      <p class="sum">
        <FeedText text={record.summary} lang={record.lang} />
      </p>
      {!brief && (
        <>
          <DaysOfRange card={card} language={language} />
          {record.date?.note && (
            <p class="note">
              <FeedText text={record.date.note} lang={record.lang} />
            </p>
          )}
          <Figures claims={record.claims ?? []} lang={record.lang} language={language} />
          <Statements record={record} language={language} />
          <Sources record={record} language={language} />
        </>
      )}
    </article>
  );
}
