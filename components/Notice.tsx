/** Empty and error states: what happened and what to do. */
import type { Language } from '../locales/language.ts';
import type { DayModel } from './day-model.ts';

export function Notice({ model, language: { t } }: { model: DayModel | null; language: Language }) {
  if (!model) return null;
  if (model.unreadable)
    return (
      <p class="notice" role="alert">
        {t('day-unreadable')}
      </p>
    );
  const empty = model.day.length === 0;
  return (
    <>
      {model.trouble && (
        <p class="notice" role="status">
          {t(`notice-${model.trouble}`)}
        </p>
      )}
      {empty && <p class="empty">{t('empty-day')}</p>}
    </>
  );
}
