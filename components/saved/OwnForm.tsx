/** One more anniversary: what, which day, and when to be reminded. The date is read as it is typed and said back. */
import { useState } from 'preact/hooks';
import { parseTypedDate } from '../../core/keep/typed-date.ts';
import type { OwnAnniversary } from '../../core/notification/own-anniversaries.ts';
import type { Language } from '../../locales/language.ts';
import { ownDateLabel } from './own-date-label.ts';

export type OwnDraft = Omit<OwnAnniversary, 'id'>;

const LEAD_TIMES = [0, 1, 7, 30] as const;
const LEAP_DAYS = ['feb28', 'mar1', 'omit'] as const;

export interface OwnFormProps {
  language: Language;
  today: Temporal.PlainDate;
  onAdd: (draft: OwnDraft) => void;
}

export function OwnForm({ language, today, onAdd }: OwnFormProps) {
  const { t, words } = language;
  const [title, setTitle] = useState('');
  const [typed, setTyped] = useState('');
  const [remind, setRemind] = useState<number[]>([]);
  const [leapDay, setLeapDay] = useState<OwnAnniversary['leapDay']>(undefined);
  const date = parseTypedDate(typed, today);
  const isLeapDay = date?.endsWith('02-29') ?? false;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!date || title.trim() === '') return;
    onAdd({ title: title.trim(), date, remind, ...(isLeapDay && leapDay ? { leapDay } : {}) });
    setTitle('');
    setTyped('');
  };
  return (
    <form class="own-form" onSubmit={submit}>
      <label>
        <span class="label">{t('own-title')}</span>
        <input
          type="text"
          required
          dir="auto"
          maxLength={200}
          value={title}
          onInput={({ currentTarget }) => setTitle(currentTarget.value)}
        />
      </label>
      <label>
        <span class="label">{t('own-date')}</span>
        <input
          type="text"
          required
          dir="auto"
          maxLength={60}
          placeholder={words.dates.day(Temporal.PlainDate.from('1990-04-05'))}
          value={typed}
          aria-describedby="own-date-said"
          aria-invalid={typed !== '' && !date}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <small id="own-date-said" role="status" class="soft">
          {typed !== '' && (date ? ownDateLabel(date, words) : t('own-date-unclear'))}
        </small>
      </label>
      {isLeapDay && (
        <label>
          <span class="label">{t('leap-day')}</span>
          <select
            value={leapDay ?? ''}
            onChange={({ currentTarget }) =>
              setLeapDay(LEAP_DAYS.find((policy) => policy === currentTarget.value) ?? undefined)
            }
          >
            <option value="">{t('own-as-settings')}</option>
            {LEAP_DAYS.map((policy) => (
              <option key={policy} value={policy}>
                {t(`leap-${policy}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <fieldset>
        <legend class="label">{t('remind')}</legend>
        {LEAD_TIMES.map((days) => (
          <label key={days} class="check">
            <input
              type="checkbox"
              checked={remind.includes(days)}
              onChange={({ currentTarget }) =>
                setRemind((last) =>
                  currentTarget.checked ? [...last, days].toSorted((a, b) => a - b) : last.filter((it) => it !== days),
                )
              }
            />
            {t('remind-before', { days })}
          </label>
        ))}
      </fieldset>
      <p>
        <button type="submit">{t('own-add')}</button>
      </p>
    </form>
  );
}
