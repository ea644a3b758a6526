/** `daymark preview`: what a reader sees on a civil date, in display order. */
import { candidatesForDay, createDayIndex } from '../../core/date/day-index.ts';
import type { LeapDay } from '../../core/date/occurrences.ts';
import type { Entry } from '../../core/order/entry.ts';
import { DEFAULT_PREFERENCES } from '../../core/order/preferences.ts';
import { type Card, type Shown, viewDay } from '../../core/order/view-day.ts';
import { titleIn } from '../../core/words/title-in.ts';

export interface PreviewOptions {
  leapDay?: LeapDay;
  /** Ids of topics, regions and sensitivities. */
  follow?: readonly string[];
  mute?: readonly string[];
  /** At most this many of the day's cards and of each shelf; everything when left out. */
  limit?: number;
  /** BCP 47: titles in this language where there is a translation. */
  lang?: string;
}

export interface PreviewAnswer {
  date: string;
  day: Shown[];
  month: Shown[];
  year: Shown[];
}

/** The `--json` answer of `preview DATE`. */
export function preview(
  entries: readonly Entry[],
  date: Temporal.PlainDate,
  options: PreviewOptions = {},
): PreviewAnswer {
  const { leapDay = DEFAULT_PREFERENCES.leapDay, follow = [], mute = [], limit, lang } = options;
  const preferences = { ...DEFAULT_PREFERENCES, leapDay, followed: [...follow], muted: [...mute] };
  const view = viewDay(candidatesForDay(createDayIndex(entries), date), date, preferences);
  const answer = (cards: readonly Card[]): Shown[] => cards.slice(0, limit).map((card) => shown(card, lang));
  return { date: date.toString(), day: answer(view.day), month: answer(view.month), year: answer(view.year) };
}

function shown(card: Card, lang: string | undefined): Shown {
  const { record, bundled, terms, placement, divider, covered, mayDiffer, ...line } = card;
  return lang === undefined ? line : { ...line, title: titleIn(record, lang).title };
}
