/** Rows of a name and two buttons, of which one at most is pressed: follow or mute, cover or mute. */
import type { Language } from '../../locales/language.ts';

export interface TogglesProps {
  ids: readonly string[];
  language: Language;
  /** Message names of the two buttons with the list that each one fills. */
  sides: readonly { label: string; list: readonly string[]; onList: (list: string[]) => void }[];
  /** How deep an id stands below others, for indentation. */
  depthOf?: (id: string) => number;
}

export function Toggles({ ids, language: { t, nameOf }, sides, depthOf }: TogglesProps) {
  return (
    <ul class="toggles">
      {ids.map((id) => (
        <li key={id} class={depthOf ? `depth-${depthOf(id)}` : ''}>
          <span id={`name-${id}`}>{nameOf(id)}</span>
          {sides.map(({ label, list, onList }) => (
            <button
              key={label}
              type="button"
              id={`${label}-${id}`}
              aria-pressed={list.includes(id)}
              aria-labelledby={`${label}-${id} name-${id}`}
              onClick={() => onList(list.includes(id) ? list.filter((it) => it !== id) : [...list, id])}
            >
              {t(label)}
            </button>
          ))}
        </li>
      ))}
    </ul>
  );
}
