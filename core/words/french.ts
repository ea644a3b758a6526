/** The French words. Not checked by a native reader yet. */
import type { Words } from './words.ts';
import { wordsFrom } from './words-from.ts';

export const french: Words = wordsFrom('fr', {
  about: 'vers {1}',
  uncertain: '{1} (date incertaine)',
  since: 'depuis {1}',
  bothStyles: '{1} (ancien style), {2}',
  min: 'plus de {1}',
  max: 'jusqu’à {1}',
  range: 'de {1} à {2}',
  fate: {
    killed: '{1} tués',
    injured: '{1} blessés',
    detained: '{1} détenus',
    executed: '{1} exécutés',
    missing: '{1} disparus',
    displaced: '{1} déplacés',
    magnitude: 'magnitude {1}',
  },
  hedge: {
    reportedly: '{1} selon des informations rapportées',
    estimated: '{1} selon une estimation',
    alleged: '{1} selon des allégations',
    official: '{1} selon un chiffre officiel',
    unverified: '{1} (non vérifié)',
  },
  accordingTo: '{1}, selon {2}',
  disputed: 'Les chiffres sont contestés',
  markedToday: 'Anniversaire du jour : {1}, {2}.',
  andMore: 'Et {1} autres.',
  source: 'Source : {1}',
});
