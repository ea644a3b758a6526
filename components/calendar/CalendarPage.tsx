/** The year at a glance, what is known to a month or year alone, and what is coming up. */
import type { DayMark, ShelfLine, YearView } from '../../core/planner/year-view.ts';
import { titleIn } from '../../core/words/title-in.ts';
import type { Language } from '../../locales/language.ts';
import { FeedText } from '../FeedText.tsx';
import { Icon } from '../Icon.tsx';
import { PageBar } from '../PageBar.tsx';
import { Planner, type PlannerProps } from './Planner.tsx';
import { YearGrid } from './YearGrid.tsx';

export interface CalendarPageProps extends Omit<PlannerProps, 'language'> {
  language: Language;
  year: number;
  /** The days alone until the records were read. */
  days: readonly DayMark[];
  view: YearView | null;
  today: Temporal.PlainDate;
  /** Whether topics or regions are followed: what the shades mean. */
  followsAny: boolean;
  onYear: (year: number) => void;
  dayHref: (day: string) => string;
}

export function CalendarPage({
  language,
  year,
  days,
  view,
  today,
  followsAny,
  onYear,
  dayHref,
  ...planner
}: CalendarPageProps) {
  const { t, words } = language;
  const start = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  return (
    <>
      <PageBar title={words.dates.year(year)} language={language} current="calendar">
        <button type="button" aria-label={t('year-before')} title={t('year-before')} onClick={() => onYear(year - 1)}>
          <Icon name="back" />
        </button>
        <button
          type="button"
          aria-current={year === today.year ? 'date' : undefined}
          onClick={() => onYear(today.year)}
        >
          {t('this-year')}
        </button>
        <button type="button" aria-label={t('year-after')} title={t('year-after')} onClick={() => onYear(year + 1)}>
          <Icon name="forward" />
        </button>
      </PageBar>
      <main class="calendar">
        <header>
          <h1>{words.dates.year(year)}</h1>
          <p class="soft">{t(followsAny ? 'year-note-followed' : 'year-note')}</p>
        </header>
        <YearGrid language={language} days={days} today={today} dayHref={dayHref} />
        <Planner language={language} {...planner} />
        {view && (view.months.size > 0 || view.year.length > 0) && (
          <section class="shelves">
            {view.months.size > 0 && (
              <details>
                <summary>
                  <h2>{t('month-shelf')}</h2>
                </summary>
                <dl>
                  {[...view.months].map(([month, lines]) => (
                    <div key={month}>
                      <dt>{language.month(start.with({ month }))}</dt>
                      <dd>
                        <Shelf
                          lines={lines}
                          language={language}
                          recordHref={planner.recordHref}
                          day={start.with({ month })}
                        />
                      </dd>
                    </div>
                  ))}
                </dl>
              </details>
            )}
            {view.year.length > 0 && (
              <details>
                <summary>
                  <h2>{t('year-shelf')}</h2>
                </summary>
                <Shelf lines={view.year} language={language} recordHref={planner.recordHref} day={start} />
              </details>
            )}
          </section>
        )}
      </main>
    </>
  );
}

function Shelf({
  lines,
  language: { words, tag },
  recordHref,
  day,
}: Pick<CalendarPageProps, 'language' | 'recordHref'> & { lines: readonly ShelfLine[]; day: Temporal.PlainDate }) {
  return (
    <ul>
      {lines.map(({ entry: { feed, record }, years }) => {
        const { title, lang } = titleIn(record, tag);
        return (
          <li key={`${feed} ${record.id}`}>
            <a href={recordHref({ feed, id: record.id, day: day.toString() })}>
              <FeedText text={title} lang={lang} />
            </a>{' '}
            <small class="soft">{words.yearsAgo(years)}</small>
          </li>
        );
      })}
    </ul>
  );
}
