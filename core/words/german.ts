/** The German words. Not checked by a native reader yet. */
import type { Words } from './words.ts';
import { wordsFrom } from './words-from.ts';

/** "dem 5. April 1990", but "April 1990" and "1990": a day takes the article. */
const withArticle = (label: string): string => (/^\d+\./.test(label) ? `dem ${label}` : label);

export const german: Words = wordsFrom('de', {
  about: 'etwa {1}',
  uncertain: '{1} (Datum unsicher)',
  since: (label) =>
    label.startsWith('etwa ') ? `seit etwa ${withArticle(label.slice('etwa '.length))}` : `seit ${withArticle(label)}`,
  anniversary: '{1} Jahrestag',
  bothStyles: '{1} (alten Stils), {2}',
  min: 'mehr als {1}',
  max: 'bis zu {1}',
  range: '{1} bis {2}',
  fate: {
    killed: '{1} getötet',
    injured: '{1} verletzt',
    detained: '{1} festgenommen',
    executed: '{1} hingerichtet',
    missing: '{1} vermisst',
    displaced: '{1} vertrieben',
    magnitude: 'Stärke {1}',
  },
  hedge: {
    reportedly: 'Berichten zufolge {1}',
    estimated: 'geschätzt {1}',
    alleged: 'angeblich {1}',
    official: 'offiziell {1}',
    unverified: '{1} (unbestätigt)',
  },
  accordingTo: '{1}, laut {2}',
  disputed: 'Die Zahlen sind umstritten',
  markedToday: 'Zum Gedenken heute: {1}, {2}.',
  andMore: 'Und {1} weitere.',
  source: 'Quelle: {1}',
});
