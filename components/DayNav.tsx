/** Previous, today, next. */
import type { Language } from '../locales/language.ts';
import { Icon } from './Icon.tsx';

export interface DayNavProps {
  language: Language;
  isToday: boolean;
  onStep: (days: -1 | 1) => void;
  onToday: () => void;
}

export function DayNav({ language: { t }, isToday, onStep, onToday }: DayNavProps) {
  return (
    <nav aria-label={t('turn-the-leaf')}>
      <button type="button" aria-label={t('previous-day')} title={t('previous-day')} onClick={() => onStep(-1)}>
        <Icon name="back" />
      </button>
      <button type="button" aria-current={isToday ? 'date' : undefined} onClick={onToday}>
        {t('today')}
      </button>
      <button type="button" aria-label={t('next-day')} title={t('next-day')} onClick={() => onStep(1)}>
        <Icon name="forward" />
      </button>
    </nav>
  );
}
