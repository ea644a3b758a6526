/** How asking a feed for news ended, in words. */
import type { Translate } from '../locales/language.ts';

/** The background's answer to `sync-now`, or what it wrote down of the last run. */
export interface SyncAnswer {
  outcome: 'unchanged' | 'updated' | 'refused' | 'unreachable' | 'waiting';
  changed?: string[];
  /** The number of changed days, where the days themselves are not kept. */
  days?: number;
  message?: string;
}

/** `changed` counts the days; `message` is the reason as the background gave it. */
export function syncInWords({ outcome, changed, days, message = '' }: SyncAnswer, t: Translate): string {
  switch (outcome) {
    case 'updated':
      return t('sync-updated', { days: days ?? changed?.length ?? 0 });
    case 'refused':
      return t('sync-refused', { why: message });
    case 'unreachable':
      return t('sync-unreachable', { why: message });
    case 'waiting':
      return t('sync-wait', { minutes: 5 });
    case 'unchanged':
      return t('sync-unchanged');
  }
}
