/** The German words. Not checked by a native reader yet. */
import type { Words } from './words.ts';
import { wordsFrom } from './words-from.ts';

export const german: Words = wordsFrom('de', {
  about: 'um {1}',
  uncertain: '{1} (Datum unsicher)',
  since: 'seit {1}',
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
  markedToday: 'Heute vor Jahren: {1}, {2}.',
  andMore: 'Und {1} weitere.',
  source: 'Quelle: {1}',
});
