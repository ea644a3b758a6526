/** How asking a feed for news ended, in words. */
import type { Why } from '../core/feed/why.ts';
import type { Language } from '../locales/language.ts';
import { whyInWords } from '../locales/why-in-words.ts';

/** The background's answer to `sync-now`, or what it wrote down of the last run. */
export interface SyncAnswer {
  outcome: 'unchanged' | 'updated' | 'refused' | 'unreachable' | 'waiting';
  /** The number of days that changed. */
  days?: number;
  why?: Why;
}

export function syncInWords({ outcome, days = 0, why }: SyncAnswer, language: Language): string {
  const { t } = language;
  switch (outcome) {
    case 'updated':
      return t('sync-updated', { days });
    case 'refused':
    case 'unreachable':
      return t(`sync-${outcome}`, { why: why ? whyInWords(why, language) : '' });
    case 'waiting':
      return t('sync-wait', { minutes: 5 });
    case 'unchanged':
      return t('sync-unchanged');
  }
}
