/** The French words. Not checked by a native reader yet. */
import type { Words } from './words.ts';
import { wordsFrom } from './words-from.ts';

/** "le 5 avril 1990", but "avril 1990" and "1990": a day takes the article. */
const withArticle = (label: string): string =>
  /^\d+(?:er)?(?:–\d+)? (?!av\. )\p{L}/u.test(label) ? `le ${label}` : label;

export const french: Words = wordsFrom('fr', {
  about: (label) => `vers ${withArticle(label)}`,
  figureAbout: 'environ {1}',
  uncertain: '{1} (date incertaine)',
  since: (label) =>
    label.startsWith('vers ') ? `depuis ${label.slice('vers '.length)} environ` : `depuis ${withArticle(label)}`,
  anniversary: '{1} anniversaire',
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
  markedToday: 'Commémoré aujourd’hui : {1}, {2}.',
  andMore: 'Et {1} autres.',
  source: 'Source : {1}',
});
