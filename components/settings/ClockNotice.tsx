/** The clock of the computer says less than the records do: what that means, and what to do (reliability.md F20). */
import type { Language } from '../../locales/language.ts';

export interface ClockNoticeProps {
  now: Temporal.ZonedDateTime;
  /** When the newest records were issued, in the reader's zone. */
  newest: Temporal.ZonedDateTime;
  language: Language;
}

export function ClockNotice({ now, newest, language: { t, words } }: ClockNoticeProps) {
  return (
    <p class="notice" id="clock-wrong" role="alert">
      {t('clock-wrong', { now: words.dates.day(now), newest: words.dates.day(newest) })}
    </p>
  );
}
