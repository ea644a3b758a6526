/** Coming up for planners: a selection of what is ahead, and the same as a file. */
import { useState } from 'preact/hooks';
import { HORIZONS, type PlanFilter, type PlanLine } from '../../core/planner/plan-ahead.ts';
import { CATEGORY_IDS, REGION_IDS } from '../../core/record/schemes.ts';
import { titleIn } from '../../core/words/title-in.ts';
import type { Language } from '../../locales/language.ts';
import { FeedText } from '../FeedText.tsx';

export interface PlannerProps {
  language: Language;
  filter: PlanFilter;
  /** null until the records were read. */
  lines: readonly PlanLine[] | null;
  said: string;
  onFilter: (filter: PlanFilter) => void;
  onExport: (kind: 'ics' | 'csv') => void;
  recordHref: (line: { feed: string; id: string; day: string }) => string;
}

/** More are shown on request: a year without a filter has thousands. */
const SHOWN = 60;

export function Planner({ language, filter, lines, said, onFilter, onExport, recordHref }: PlannerProps) {
  const { t, nameOf } = language;
  const [all, setAll] = useState(false);
  const shown = all ? lines : lines?.slice(0, SHOWN);
  const change = (changed: Partial<PlanFilter>): void => {
    setAll(false);
    onFilter({ ...filter, ...changed });
  };
  const choices = (ids: readonly string[]) =>
    ids.map((id) => [id, nameOf(id)] as const).toSorted(([, a], [, b]) => a.localeCompare(b, language.tag));
  return (
    <section class="planner" aria-labelledby="planner-heading">
      <h2 id="planner-heading">{t('coming-up')}</h2>
      <div class="filters">
        <fieldset>
          <legend class="visually-hidden">{t('plan-days')}</legend>
          {HORIZONS.map((days) => (
            <label key={days} class="choice">
              <input type="radio" name="days" checked={filter.days === days} onChange={() => change({ days })} />
              <span>{t('plan-next', { days })}</span>
            </label>
          ))}
        </fieldset>
        <label>
          <span class="visually-hidden">{t('topics')}</span>
          <select value={filter.topic} onChange={({ currentTarget }) => change({ topic: currentTarget.value })}>
            <option value="">{t('plan-all-topics')}</option>
            {choices(CATEGORY_IDS).map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span class="visually-hidden">{t('regions')}</span>
          <select value={filter.region} onChange={({ currentTarget }) => change({ region: currentTarget.value })}>
            <option value="">{t('plan-all-regions')}</option>
            {choices(REGION_IDS.filter((id) => id !== '001')).map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label class="choice">
          <input
            type="checkbox"
            checked={filter.roundOnly}
            onChange={({ currentTarget }) => change({ roundOnly: currentTarget.checked })}
          />
          <span>{t('plan-round-only')}</span>
        </label>
      </div>
      <p role="status" class="soft">
        {said || (lines && t('plan-count', { count: lines.length }))}
      </p>
      {shown && shown.length > 0 && (
        <ul class="ahead">
          {shown.map((line) => (
            <Line
              key={`${line.surfacing.date} ${line.entry.feed} ${line.entry.record.id}`}
              line={line}
              language={language}
              recordHref={recordHref}
            />
          ))}
        </ul>
      )}
      <p class="row">
        {lines && lines.length > SHOWN && !all && (
          <button type="button" onClick={() => setAll(true)}>
            {t('plan-show-all', { count: lines.length })}
          </button>
        )}
        {lines && lines.length > 0 && (
          <>
            <button type="button" onClick={() => onExport('ics')}>
              {t('plan-ics')}
            </button>
            <button type="button" onClick={() => onExport('csv')}>
              {t('plan-csv')}
            </button>
          </>
        )}
      </p>
    </section>
  );
}

function Line({
  line: { entry, surfacing, round, covered },
  language: { t, words, nameOf, list, tag },
  recordHref,
}: Pick<PlannerProps, 'language' | 'recordHref'> & { line: PlanLine }) {
  const { record, feed } = entry;
  const { title, lang } = titleIn(record, tag);
  return (
    <li>
      <time dateTime={surfacing.date.toString()}>{words.dates.monthDay(surfacing.date)}</time>
      <b class={round ? 'years round' : 'years'}>{surfacing.years ? words.number(surfacing.years) : ''}</b>
      <div>
        <h3>
          <a href={recordHref({ feed, id: record.id, day: surfacing.date.toString() })}>
            {covered.length > 0 ? (
              t('covered', { subjects: list(covered.map(nameOf)) })
            ) : (
              <FeedText text={title} lang={lang} />
            )}
          </a>
        </h3>
        <small class="soft dots">
          <span>{t('in-days', { days: surfacing.inDays })}</span>
          {record.categories[0] && <span>{nameOf(record.categories[0])}</span>}
          {covered.length === 0 && record.places?.[0] && <FeedText text={record.places[0].label} lang={record.lang} />}
        </small>
      </div>
    </li>
  );
}
