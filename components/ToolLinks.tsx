/** The links to the other pages: the same in the new tab, the popup and the band at the head of a page. */
import type { Language } from '../locales/language.ts';
import { Icon } from './Icon.tsx';

const PAGES = [
  ['search', 'search.html', 'search'],
  ['calendar', 'calendar.html', 'calendar'],
  ['bookmark', 'saved.html', 'saved'],
  ['gear', 'settings.html', 'settings'],
] as const;

export type ToolPage = (typeof PAGES)[number][2];

export interface ToolLinksProps {
  language: Language;
  /** The page on which they stand, if it is one of them. */
  current?: ToolPage | undefined;
  /** From the popup they lead into tabs. */
  target?: '_blank';
}

/** Where there is no room for their words, the style sheet leaves them to screen readers. */
export function ToolLinks({ language: { t }, current, target }: ToolLinksProps) {
  return (
    <nav class="tools" aria-label={t('other-pages')}>
      {PAGES.map(([icon, href, name]) => (
        <a
          key={name}
          class={`button to-${name}`}
          href={href}
          target={target}
          rel={target && 'noopener'}
          title={t(name)}
          aria-keyshortcuts={name === 'search' ? '/' : undefined}
          aria-current={name === current ? 'page' : undefined}
        >
          <Icon name={icon} />
          <span>{t(name)}</span>
        </a>
      ))}
    </nav>
  );
}
