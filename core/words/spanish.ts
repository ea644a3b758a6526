/** The Spanish words. Not checked by a native reader yet. */
import type { Words } from './words.ts';
import { wordsFrom } from './words-from.ts';

/** "el 5 de abril de 1990", but "abril de 1990" and "1990": a day takes the article. */
const withArticle = (label: string): string => (/^\d+(?:–\d+)? de /.test(label) ? `el ${label}` : label);

export const spanish: Words = wordsFrom('es', {
  about: (label) => `hacia ${withArticle(label)}`,
  figureAbout: 'alrededor de {1}',
  uncertain: '{1} (fecha incierta)',
  since: (label) =>
    label.startsWith('hacia ')
      ? `desde ${label.slice('hacia '.length)} aproximadamente`
      : `desde ${withArticle(label)}`,
  anniversary: '{1} aniversario',
  bothStyles: '{1} (estilo antiguo), {2}',
  min: 'más de {1}',
  max: 'hasta {1}',
  range: 'de {1} a {2}',
  fate: {
    killed: '{1} muertos',
    injured: '{1} heridos',
    detained: '{1} detenidos',
    executed: '{1} ejecutados',
    missing: '{1} desaparecidos',
    displaced: '{1} desplazados',
    magnitude: 'magnitud {1}',
  },
  hedge: {
    reportedly: 'según se informó, {1}',
    estimated: 'se estima: {1}',
    alleged: 'presuntamente {1}',
    official: 'oficialmente {1}',
    unverified: '{1} (sin verificar)',
  },
  accordingTo: '{1}, según {2}',
  disputed: 'Las cifras están en disputa',
  markedToday: 'Se recuerda hoy: {1}, {2}.',
  andMore: 'Y {1} más.',
  source: 'Fuente: {1}',
});
