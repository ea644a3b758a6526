/** The sections of the settings, beside them where there is room; the one in view is marked. */
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../locales/language.ts';

/** Element ids of the sections with the names of their headings, in their order. */
export const SECTIONS = [
  ['language', 'language'],
  ['appearance', 'appearance'],
  ['dates', 'dates'],
  ['topics', 'topics-and-regions'],
  ['sensitivity', 'hard-subjects'],
  ['notification', 'notification'],
  ['feeds', 'feeds'],
  ['backup', 'backup'],
  ['stored', 'storage-heading'],
] as const;

export function Contents({ language: { t } }: { language: Language }) {
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const [current, setCurrent] = useState<string>('');
  useEffect(() => {
    const page = root?.ownerDocument;
    if (!page) return;
    const inView = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) inView.add(target.id);
          else inView.delete(target.id);
        }
        setCurrent((last) => SECTIONS.find(([id]) => inView.has(id))?.[0] ?? last);
      },
      // The upper part of the window: what is being read.
      { rootMargin: '-10% 0px -55% 0px' },
    );
    for (const [id] of SECTIONS) {
      const section = page.getElementById(id);
      if (section) observer.observe(section);
    }
    return () => observer.disconnect();
  }, [root]);
  return (
    <nav class="contents" aria-label={t('settings')} ref={setRoot}>
      <ul>
        {SECTIONS.map(([id, name]) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'true' : undefined}>
              {t(name)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
