/** What the reader asked to have behind one click: the subjects are named, the record is not (record.md 3.2). */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Card } from '../core/order/view-day.ts';
import type { Language } from '../locales/language.ts';

export function Covered({
  card: { covered },
  language: { t, list, nameOf },
  children,
}: {
  card: Pick<Card, 'covered'>;
  language: Language;
  children: ComponentChildren;
}) {
  const [shown, setShown] = useState(false);
  const uncovered = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone: reading goes on at what it uncovered.
  useEffect(() => {
    if (shown) uncovered.current?.focus();
  }, [shown]);
  if (covered.length === 0) return <>{children}</>;
  if (shown)
    return (
      <div ref={uncovered} tabIndex={-1}>
        {children}
      </div>
    );
  return (
    <div class="covered">
      <p>{t('covered', { subjects: list(covered.map(nameOf)) })}</p>
      <button type="button" onClick={() => setShown(true)}>
        {t('show-covered')}
      </button>
    </div>
  );
}
