/** The toolbar button: the day's number in the day's hue, what day it is, and how much of it is unread. */
import { hueOfDay } from '../core/date/hue.ts';
import type { Language } from '../locales/language.ts';
import { drawDayIcon, showBadge } from '../platform/action.ts';
import { readSeenDay } from '../platform/seen-day.ts';

/** What the button shows. `countCards` answers how many records the day has; it is asked only where the badge is on. */
export interface ToolbarGround {
  today: Temporal.PlainDate;
  language: Language;
  badge: boolean;
  countCards(date: Temporal.PlainDate): Promise<number>;
}

/** Draws the button for today. Icons do not outlive the browser's session, so every start of the background draws it. */
export async function drawToolbar({ today, language, badge, countCards }: ToolbarGround): Promise<void> {
  const { t, words } = language;
  const title = `${t('app-name')}: ${words.dates.monthDay(today)}`;
  await drawDayIcon(today, hueOfDay(today), title);
  if (!badge || (await readSeenDay()) === today.toString()) return showBadge(null);
  const count = await countCards(today);
  await showBadge(count);
  await drawDayIcon(today, hueOfDay(today), `${title}. ${t('anniversaries-count', { count })}`);
}
