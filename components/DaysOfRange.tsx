/** A range told day by day: each day a mark, its moment beside it, the day on view marked. */
import { daysOfRange } from '../core/date/days-of-range.ts';
import type { Moment } from '../core/record/record.ts';
import { edtfLabel } from '../core/words/date-label.ts';
import type { Language } from '../locales/language.ts';
import type { OnDay } from './OverLine.tsx';
import { RecordText } from './RecordText.tsx';

export function DaysOfRange({ card, language }: { card: OnDay; language: Language }) {
  const days = daysOfRange(card.record);
  if (days.length < 2) return null;
  const months = new Set(days.map(({ month }) => month));
  const { dates } = language.words;
  return (
    <ol class={days.length > 7 ? 'days many' : 'days'}>
      {days.map((day, at) => (
        <li
          key={`${day.month}-${day.day}`}
          class={day.moments.length > 0 ? 'told' : ''}
          aria-current={card.day?.includes(at + 1) ? 'date' : undefined}
        >
          <b>{months.size > 1 ? dates.monthDay(day) : language.words.number(day.day)}</b>
          {day.moments.map((moment) => (
            <MomentText key={moment.id} card={card} moment={moment} language={language} />
          ))}
        </li>
      ))}
    </ol>
  );
}

/** The moments of a record that is no short range, one below the other, each with its date. */
export function MomentList({ card, language }: { card: OnDay; language: Language }) {
  const { moments = [], date } = card.record;
  if (moments.length === 0 || daysOfRange(card.record).length > 1) return null;
  return (
    <section>
      <h2 class="label">{language.t('what-happened-when')}</h2>
      <ol class="days many">
        {moments.map((moment) => (
          <li key={moment.id} class="told">
            <b>{edtfLabel(moment.date, language.words, date?.calendar)}</b>
            <MomentText card={card} moment={moment} language={language} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function MomentText({ card: { record }, moment, language }: { card: OnDay; moment: Moment; language: Language }) {
  return (
    <span>
      <RecordText record={record} to={language.tag} own={moment.text} pick={({ moments }) => moments?.[moment.id]} />
    </span>
  );
}
