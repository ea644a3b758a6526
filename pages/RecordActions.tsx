/** The buttons of a record: share it, be reminded of it. Loaded after the first paint. */
import { useEffect, useState } from 'preact/hooks';
import { ReminderMenu, SHARE_KINDS, type ShareKind, ShareMenu } from '../components/ShareMenu.tsx';
import { nextSurfacing } from '../core/date/next.ts';
import type { LeapDay } from '../core/date/occurrences.ts';
import { OWN_FEED } from '../core/keep/own-entries.ts';
import type { Reminder } from '../core/notification/reminders.ts';
import { parseAddress } from '../core/record/links.ts';
import type { AnniversaryRecord } from '../core/record/record.ts';
import { citation } from '../core/words/citation.ts';
import { titleIn } from '../core/words/title-in.ts';
import type { Language } from '../locales/language.ts';
import { askForNotifications } from '../platform/notifications.ts';
import { addReminder, observeRemembered, readReminders, removeReminder } from '../platform/reminders.ts';
import { drawPictureCard } from './picture-card.ts';
import { SaveControl } from './SaveControl.tsx';
import { saveFile } from './save-file.ts';

export interface RecordActionsProps {
  record: AnniversaryRecord;
  feed: string;
  /** The day on view, and the years since on it. */
  day: Temporal.PlainDate;
  years: number | undefined;
  today: Temporal.PlainDate;
  leapDay: LeapDay;
  language: Language;
}

/** A single reminder comes this many days before, too. */
const ONCE_DAYS_BEFORE = 1;

export function RecordActions(props: RecordActionsProps) {
  const { record, feed, today, leapDay, language } = props;
  const { t } = language;
  const [reminded, setReminded] = useState(false);
  useEffect(() => {
    const look = (): void =>
      void readReminders().then((list) => setReminded(list.some((it) => it.feed === feed && it.id === record.id)));
    look();
    return observeRemembered(look);
  }, [feed, record.id]);
  const next = nextSurfacing(record, today, { leapDay });
  const hasDay = next !== null;
  const kinds = SHARE_KINDS.filter(
    (kind) => (kind !== 'calendar' || hasDay) && (kind !== 'link' || linkOf(record) !== null),
  );

  const remind = async (when: Pick<Reminder, 'daysBefore' | 'once'>): Promise<string> => {
    // Straight from the click, or the browser does not ask.
    const allowed = await askForNotifications();
    const { title } = titleIn(record, language.tag);
    if (!(await addReminder({ feed, id: record.id, title, ...when }))) return t('settings-not-saved');
    if (!allowed) return t('notify-denied');
    return t(when.once === undefined ? 'remind-set' : 'remind-set-once');
  };
  const forget = async (): Promise<string> =>
    t((await removeReminder({ feed, id: record.id })) ? 'remind-forgotten' : 'settings-not-saved');

  return (
    <>
      {feed !== OWN_FEED && <SaveControl record={record} feed={feed} language={language} />}
      <ShareMenu language={language} kinds={kinds} onShare={(kind) => share(kind, props)} />
      {hasDay && (
        <ReminderMenu
          language={language}
          on={reminded}
          onRemind={(days) => remind({ daysBefore: [0, days] })}
          onRemindOnce={() => remind({ daysBefore: [0, ONCE_DAYS_BEFORE], once: next.date.toString() })}
          onForget={forget}
        />
      )}
    </>
  );
}

/** Hands the record on; answers in words what happened. */
async function share(kind: ShareKind, props: RecordActionsProps): Promise<string> {
  const { record, feed, day, years, today, leapDay, language } = props;
  const { t, words } = language;
  switch (kind) {
    case 'citation':
      return copy(citation(record, words), language);
    case 'link':
      return copy(linkOf(record) ?? '', language);
    case 'json':
      saveFile(`${fileName(record)}.json`, 'application/json', JSON.stringify(record, null, 2));
      return t('share-saved');
    case 'calendar': {
      const { recordCalendar } = await import('../core/words/record-calendar.ts');
      const text = recordCalendar(record, { feed, today, leapDay, words, now: Temporal.Now.instant() });
      saveFile(`${fileName(record)}.ics`, 'text/calendar', text ?? '');
      return t('share-saved');
    }
    case 'picture':
      saveFile(
        `${fileName(record)}.png`,
        'image/png',
        await drawPictureCard({ record, day, language, ...(years === undefined ? {} : { years }) }),
      );
      return t('share-saved');
  }
}

/** An address that others can open: a link of the record, else its first source. */
function linkOf({ links = [], sources }: AnniversaryRecord): string | null {
  for (const { url } of [...links, ...sources]) {
    const address = parseAddress(url);
    if (address.ok) return address.url;
  }
  return null;
}

async function copy(text: string, { t }: Language): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return t('share-copied');
  } catch {
    // The browser takes the clipboard away from a page that lost its focus.
    return t('share-not-copied');
  }
}

function fileName({ id }: AnniversaryRecord): string {
  return id.replace(/[^\p{L}\p{N}-]+/gu, '-').slice(0, 80);
}
