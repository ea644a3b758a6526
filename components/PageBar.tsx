/** The band at the head of a page: where the reader is, the other pages, and what this one can do. */
import type { ComponentChildren } from 'preact';
import type { Language } from '../locales/language.ts';
import { ToolLinks, type ToolPage } from './ToolLinks.tsx';

export interface PageBarProps {
  title: string;
  language: Language;
  /** The tool that this page is. */
  current?: ToolPage;
  /** The page above this one; today's where none is named. */
  above?: { href: string; label: string };
  /** Links and buttons at the end of the band. */
  children?: ComponentChildren;
}

export function PageBar({ title, language, current, above, children }: PageBarProps) {
  const { t } = language;
  const { href, label } = above ?? { href: 'newtab.html', label: t('today') };
  return (
    <header class="page-bar">
      <nav class="where" aria-label={t('where-you-are')}>
        <a href={href}>{label}</a>
        <span aria-current="page">{title}</span>
      </nav>
      <ToolLinks language={language} current={current} />
      {children && <div class="actions">{children}</div>}
    </header>
  );
}
