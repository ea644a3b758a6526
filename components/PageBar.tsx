/** The band at the head of a page: where the reader is, and what leads elsewhere. */
import type { ComponentChildren } from 'preact';
import type { Language } from '../locales/language.ts';

export function PageBar({
  title,
  language: { t },
  children,
}: {
  title: string;
  language: Language;
  /** Links and buttons at the end of the band. */
  children?: ComponentChildren;
}) {
  return (
    <header class="page-bar">
      <nav aria-label={t('where-you-are')}>
        <a href="newtab.html">{t('today')}</a>
        <span aria-current="page">{title}</span>
      </nav>
      {children && <div class="page-tools">{children}</div>}
    </header>
  );
}
