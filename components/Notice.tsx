/** Empty and error states: what happened and what to do. */
import type { Language } from '../locales/language.ts';
import type { DayModel, StorageTrouble } from './day-model.ts';

/** What is wrong with the store, and what that means; nothing where nothing is. */
export function StorageNotice({
  trouble,
  language: { t },
}: {
  trouble: StorageTrouble | undefined;
  language: Language;
}) {
  return trouble ? (
    <p class="notice" role="status">
      {t(`notice-${trouble}`)}
    </p>
  ) : null;
}

export function Notice({ model, language }: { model: DayModel | null; language: Language }) {
  const { t } = language;
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
      <StorageNotice trouble={model.trouble} language={language} />
      {empty && <p class="empty">{t('empty-day')}</p>}
    </>
  );
}
