/** One section of the settings: a heading, its controls, and a line that says what the last change did. */
import type { ComponentChildren } from 'preact';
import type { Preferences } from '../../core/order/preferences.ts';
import type { Language } from '../../locales/language.ts';

/** The part of the settings that sections show; platform/settings.ts keeps the whole. */
export interface Chosen {
  preferences: Preferences;
  theme: 'auto' | 'light' | 'dark';
  language: string;
  quietNewTab: boolean;
  singleKeys: boolean;
  timeZone: string | null;
}

export interface SectionProps {
  settings: Chosen;
  language: Language;
  /** What the last change in this section did. */
  said: string | undefined;
  /** Stores the changed fields and says so in the section. */
  change(changed: Partial<Chosen>): void;
}

export function Section({
  id,
  title,
  said,
  children,
}: {
  id: string;
  title: string;
  said?: string | undefined;
  children: ComponentChildren;
}) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
      <p class="said-so" role="status">
        {said}
      </p>
    </section>
  );
}

/** A choice of one among several. */
export function Choice<T extends string>({
  id,
  label,
  value,
  options,
  onChoose,
}: {
  id: string;
  label: string;
  value: T;
  options: readonly { value: T; label: string; lang?: string }[];
  onChoose: (value: T) => void;
}) {
  return (
    <div class="row">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value as T)}>
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A yes or no, with a line of explanation. */
export function Switch({
  id,
  label,
  note,
  on,
  onSwitch,
}: {
  id: string;
  label: string;
  note?: string;
  on: boolean;
  onSwitch: (on: boolean) => void;
}) {
  return (
    <div class="row">
      <label for={id}>
        {label}
        {note && <small>{note}</small>}
      </label>
      <input
        id={id}
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox has the state of its own
        role="switch"
        checked={on}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
    </div>
  );
}
