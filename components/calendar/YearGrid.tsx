/** The year as a wheel of its colours: a row for each month, a link for each day. Arrows walk, Tab leaves. */

import { useRef, useState } from 'preact/hooks';
import { hueOfDay } from '../../core/date/hue.ts';
import type { DayMark } from '../../core/planner/year-view.ts';
import type { Language } from '../../locales/language.ts';
import { agoText } from '../ago-text.ts';

export interface YearGridProps {
  language: Language;
  days: readonly DayMark[];
  today: Temporal.PlainDate;
  dayHref: (day: string) => string;
}

export function YearGrid({ language, days, today, dayHref }: YearGridProps) {
  const todayText = today.toString();
  const [chosen, setChosen] = useState<string | null>(null);
  const root = useRef<HTMLOListElement>(null);
  const stop = chosen && days.some(({ date }) => date === chosen) ? chosen : undefined;
  const entrance = stop ?? (days.some(({ date }) => date === todayText) ? todayText : days[0]?.date);

  const onKey = (event: KeyboardEvent): void => {
    const from = (event.target as HTMLElement).dataset.day;
    const to = from && dayOfKey(event.key, Temporal.PlainDate.from(from), language.dir);
    const link = to && root.current?.querySelector<HTMLAnchorElement>(`[data-day="${to}"]`);
    if (!link) return;
    event.preventDefault();
    setChosen(link.dataset.day ?? null);
    link.focus();
  };

  return (
    <ol class="year" ref={root} onKeyDown={onKey}>
      {byMonth(days).map((month) => {
        const [first] = month;
        const name = first ? language.month(Temporal.PlainDate.from(first.date)) : '';
        return (
          <li key={name}>
            <h2>{name}</h2>
            <ol>
              {month.map((mark) => (
                <Day
                  key={mark.date}
                  mark={mark}
                  language={language}
                  isToday={mark.date === todayText}
                  isEntrance={mark.date === entrance}
                  href={dayHref(mark.date)}
                />
              ))}
            </ol>
          </li>
        );
      })}
    </ol>
  );
}

function Day({
  mark,
  language,
  isToday,
  isEntrance,
  href,
}: {
  mark: DayMark;
  language: Language;
  isToday: boolean;
  isEntrance: boolean;
  href: string;
}) {
  const { t, words, list } = language;
  const { date, count, level, round, own } = mark;
  const day = Temporal.PlainDate.from(date);
  const ago = round && agoText(round.years, round.since, language);
  const label = list(
    [words.dates.monthDay(day), t('anniversaries-count', { count }), ago, own && t('own-days')].filter(
      (part) => typeof part === 'string',
    ),
  );
  const hint = round ? `${ago}${round.title ? `: ${round.title}` : ''}` : undefined;
  const classes = [round && 'round', own && 'own'].filter(Boolean).join(' ');
  return (
    <li>
      <a
        href={href}
        data-day={date}
        class={classes}
        aria-label={label}
        aria-current={isToday ? 'date' : undefined}
        title={hint}
        tabIndex={isEntrance ? 0 : -1}
        style={{ '--hue': hueOfDay(day), '--w': level.toFixed(2) }}
      >
        {words.number(day.day)}
      </a>
    </li>
  );
}

function byMonth(days: readonly DayMark[]): DayMark[][] {
  const months: DayMark[][] = [];
  for (const mark of days) {
    const month = Number(mark.date.slice(-5, -3)) - 1;
    const row = months[month];
    if (row) row.push(mark);
    else months[month] = [mark];
  }
  return months;
}

/** The day that a key leads to, within the year; null for any other key. */
function dayOfKey(key: string, from: Temporal.PlainDate, dir: 'ltr' | 'rtl'): string | null {
  const forward = dir === 'rtl' ? -1 : 1;
  const steps: Record<string, () => Temporal.PlainDate> = {
    ArrowRight: () => from.add({ days: forward }),
    ArrowLeft: () => from.add({ days: -forward }),
    ArrowDown: () => from.add({ months: 1 }),
    ArrowUp: () => from.subtract({ months: 1 }),
    Home: () => from.with({ day: 1 }),
    End: () => from.with({ day: from.daysInMonth }),
  };
  return steps[key]?.().toString() ?? null;
}
