/** The links to what is kept and looked for, the same on the new tab and in the popup. */
import type { Language } from '../locales/language.ts';
import { Icon } from './Icon.tsx';

const PAGES = [
  ['search', 'search.html', 'search'],
  ['calendar', 'calendar.html', 'calendar'],
  ['bookmark', 'saved.html', 'saved'],
] as const;

export function ToolLinks({ language: { t }, target }: { language: Language; target?: '_blank' }) {
  return (
    <>
      {PAGES.map(([icon, href, name]) => (
        <a key={name} class="button" href={href} target={target} rel="noopener" aria-label={t(name)} title={t(name)}>
          <Icon name={icon} />
        </a>
      ))}
    </>
  );
}
