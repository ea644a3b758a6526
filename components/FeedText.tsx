/**
 * A string of a record: isolated in its own direction and language, so that it cannot disturb the sentence around it. The
 * span around it belongs to that sentence: what a style sheet puts before it (a middle dot) stands outside the isolation.
 */
import type { AnniversaryRecord } from '../core/record/record.ts';

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ug', 'ur', 'ckb', 'ps', 'sd', 'yi', 'dv']);

/** Direction of a language by its tag. A fixed list, because `getTextInfo` is younger than the browsers we serve. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(lang.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

export function FeedText({ text, lang }: { text: string; lang: AnniversaryRecord['lang'] }) {
  return (
    <span>
      <bdi lang={lang} dir={lang === 'und' ? 'auto' : directionOf(lang)}>
        {text}
      </bdi>
    </span>
  );
}
