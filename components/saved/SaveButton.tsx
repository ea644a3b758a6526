/** Saves a record, or takes it out of the saved ones. */
import type { Language } from '../../locales/language.ts';
import { Icon } from '../Icon.tsx';

export function SaveButton({
  language: { t },
  saved,
  onToggle,
}: {
  language: Language;
  saved: boolean;
  onToggle: () => void;
}) {
  return (
    <button type="button" class="save" aria-pressed={saved} onClick={onToggle}>
      <Icon name="bookmark" />
      {t('save')}
    </button>
  );
}
