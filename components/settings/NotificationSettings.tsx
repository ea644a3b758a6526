/** Notifications: which of them come, when, what they may say, and help where the system swallows them. */
import type { Reminder } from '../../core/notification/reminders.ts';
import type { NotificationSettings as Choices } from '../../core/notification/rules.ts';
import { SENSITIVITY_IDS } from '../../core/record/schemes.ts';
import type { Language } from '../../locales/language.ts';
import { Choice, Section, Switch } from './Section.tsx';

export interface NotificationSettingsProps {
  notification: Choices;
  reminders: readonly Reminder[];
  language: Language;
  said: string | undefined;
  /** How to allow notifications on this system; shown once a test was sent. */
  help: 'win' | 'mac' | 'linux' | 'other' | null;
  digestDays: number;
  onChange: (changed: Partial<Choices>) => void;
  onTest: () => void;
  onForget: (reminder: Reminder) => void;
}

/** ISO weekdays; the first of January 2024 was a Monday. */
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7].map((number) => ({
  number,
  day: Temporal.PlainDate.from({ year: 2024, month: 1, day: number }),
}));

export function NotificationSettings(props: NotificationSettingsProps) {
  const { notification, language, said, digestDays, onChange, onTest } = props;
  const { t, weekday } = language;
  const { on, time, digest, discreet, badge } = notification;
  return (
    <Section id="notification" title={t('notification')} said={said}>
      <Switch id="notify" label={t('notify-me')} on={on} onSwitch={(chosen) => onChange({ on: chosen })} />
      <div class="row">
        <label for="notify-time">{t('notify-time')}</label>
        <input
          id="notify-time"
          type="time"
          required
          value={time}
          onChange={(event) => event.currentTarget.value && onChange({ time: event.currentTarget.value })}
        />
        <button type="button" id="send-test" onClick={onTest}>
          {t('send-test')}
        </button>
      </div>
      <Help {...props} />
      <QuietDays {...props} />
      <Choice
        id="digest"
        label={t('notify-digest', { days: digestDays })}
        value={digest === null ? '' : String(digest)}
        options={[
          { value: '', label: t('notify-digest-none') },
          ...WEEKDAYS.map(({ number, day }) => ({
            value: String(number),
            label: t('notify-digest-on', { weekday: weekday(day) }),
          })),
        ]}
        onChoose={(value) => onChange({ digest: value === '' ? null : Number(value) })}
      />
      <Switch
        id="discreet"
        label={t('notify-discreet')}
        on={discreet}
        onSwitch={(chosen) => onChange({ discreet: chosen })}
      />
      <Switch id="badge" label={t('notify-badge')} on={badge} onSwitch={(chosen) => onChange({ badge: chosen })} />
      <LeftOut {...props} />
      <Reminders {...props} />
    </Section>
  );
}

function Help({ help, language: { t } }: NotificationSettingsProps) {
  if (!help) return null;
  return (
    <details id="test-help">
      <summary>{t('test-help')}</summary>
      <p>{t(`test-help-${help}`)}</p>
      <p>{t('test-help-badge')}</p>
    </details>
  );
}

function QuietDays({ notification: { quietDays }, language: { t, weekday }, onChange }: NotificationSettingsProps) {
  return (
    <fieldset id="quiet-days" class="checks">
      <legend>
        {t('notify-quiet-days')} <small>{t('notify-quiet-note')}</small>
      </legend>
      {WEEKDAYS.map(({ number, day }) => (
        <Check
          key={number}
          label={weekday(day)}
          on={quietDays.includes(number)}
          onCheck={(checked) => onChange({ quietDays: toggled(quietDays, number, checked).sort() })}
        />
      ))}
    </fieldset>
  );
}

/** Subjects that notifications pass over while the lists go on showing them. */
function LeftOut({ notification: { muted }, language: { t, nameOf }, onChange }: NotificationSettingsProps) {
  return (
    <details>
      <summary>{t('notify-muted')}</summary>
      <fieldset id="notify-muted" class="checks">
        <legend>
          <small>{t('notify-muted-note')}</small>
        </legend>
        {SENSITIVITY_IDS.map((id) => (
          <Check
            key={id}
            label={nameOf(id)}
            on={muted.includes(id)}
            onCheck={(checked) => onChange({ muted: toggled(muted, id, checked) })}
          />
        ))}
      </fieldset>
    </details>
  );
}

function Check({ label, on, onCheck }: { label: string; on: boolean; onCheck: (checked: boolean) => void }) {
  return (
    <label>
      <input type="checkbox" checked={on} onChange={(event) => onCheck(event.currentTarget.checked)} />
      {label}
    </label>
  );
}

function Reminders({ reminders, language, onForget }: NotificationSettingsProps) {
  const { t } = language;
  return (
    <section class="part">
      <h3>{t('reminders')}</h3>
      {reminders.length === 0 && <p>{t('reminders-none')}</p>}
      <ul id="reminders">
        {reminders.map((reminder) => (
          <li key={`${reminder.feed} ${reminder.id}`} class="row">
            <span>
              <bdi>{reminder.title}</bdi>
              <small>{whenInWords(reminder, language)}</small>
            </span>
            <button type="button" onClick={() => onForget(reminder)}>
              {t('reminder-remove')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "7 days before, on the day, every year". */
function whenInWords({ daysBefore, once }: Reminder, { t, list, words }: Language): string {
  const days = daysBefore.toReversed().map((before) => t('reminder-when', { days: before }));
  if (once === undefined) return list([...days, t('reminder-yearly')]);
  const date = Temporal.PlainDate.from(once);
  const day = `${words.dates.monthDay(date)} ${words.dates.year(date.year)}`;
  return list([...days, t('reminder-once', { day })]);
}

function toggled<T>(list: readonly T[], item: T, on: boolean): T[] {
  return on ? [...list, item] : list.filter((other) => other !== item);
}
