/** What can be done with a record: share it, be reminded of it. Says afterwards what happened. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../locales/language.ts';
import { Icon } from './Icon.tsx';

/** Ways to hand a record on. */
export const SHARE_KINDS = ['citation', 'link', 'picture', 'calendar', 'json'] as const;
export type ShareKind = (typeof SHARE_KINDS)[number];

/** Days before the day on which a reminder may come. */
export const REMINDER_DAYS = [0, 1, 7, 30] as const;

interface MenuProps {
  label: string;
  icon: 'share' | 'bell';
  /** Names of the choices, with what each one does; the answer is said to the reader. */
  choices: readonly { key: string; label: string; run: () => Promise<string> }[];
}

export function ShareMenu({
  language,
  kinds,
  onShare,
}: {
  language: Language;
  kinds: readonly ShareKind[];
  onShare: (kind: ShareKind) => Promise<string>;
}) {
  const { t } = language;
  const choices = kinds.map((kind) => ({ key: kind, label: t(`share-${kind}`), run: () => onShare(kind) }));
  return <Menu label={t('share')} icon="share" choices={choices} />;
}

export function ReminderMenu({
  language,
  on,
  onRemind,
  onRemindOnce,
  onForget,
}: {
  language: Language;
  /** A reminder is set. */
  on: boolean;
  /** Every year: on the day, and so many days before it. */
  onRemind: (daysBefore: number) => Promise<string>;
  /** On its next day alone. */
  onRemindOnce: () => Promise<string>;
  onForget: () => Promise<string>;
}) {
  const { t } = language;
  const choices = REMINDER_DAYS.map((days) => ({
    key: String(days),
    label: t('remind-before', { days }),
    run: () => onRemind(days),
  }));
  choices.push({ key: 'once', label: t('remind-next-only'), run: onRemindOnce });
  const forget = { key: 'forget', label: t('remind-forget'), run: onForget };
  return <Menu label={t(on ? 'reminded' : 'remind')} icon="bell" choices={on ? [...choices, forget] : choices} />;
}

function Menu({ label, icon, choices }: MenuProps) {
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const page = root.current?.ownerDocument;
    if (!open || !page) return;
    const onPointer = (event: Event): void => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    page.addEventListener('pointerdown', onPointer);
    return () => page.removeEventListener('pointerdown', onPointer);
  }, [open]);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the list from wherever the focus is in it
    <div
      class="menu"
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        close();
      }}
    >
      <button
        type="button"
        ref={button}
        aria-expanded={open}
        onClick={() => {
          setSaid('');
          setOpen(!open);
        }}
      >
        <Icon name={icon} />
        {label}
      </button>
      {open && (
        <ul>
          {choices.map((choice) => (
            <li key={choice.key}>
              <button
                type="button"
                onClick={() => {
                  close();
                  void choice.run().then(setSaid);
                }}
              >
                {choice.label}
              </button>
            </li>
          ))}
        </ul>
      )}
      <span role="status" class="menu-said">
        {said}
      </span>
    </div>
  );
}
