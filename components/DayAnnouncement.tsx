/** Tells a screen reader which day stands there now. Silent until the reader has turned a leaf. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../locales/language.ts';
import type { DayModel } from './day-model.ts';

export function DayAnnouncement({ model, language }: { model: DayModel | null; language: Language }) {
  const [text, setText] = useState('');
  const first = useRef<string | null>(null);
  const { t, words } = language;
  const date = model?.date;
  const count = model?.day.length ?? 0;
  useEffect(() => {
    if (!date) return;
    first.current ??= date;
    if (date === first.current && text === '') return;
    const day = Temporal.PlainDate.from(date);
    setText(`${language.weekday(day)}, ${words.dates.day(day)}. ${t('anniversaries-count', { count })}`);
  }, [date, count, language, t, text, words]);
  return (
    <p class="visually-hidden" role="status">
      {text}
    </p>
  );
}
