/** The Spanish words. Not checked by a native reader yet. */
import type { Words } from './words.ts';
import { wordsFrom } from './words-from.ts';

export const spanish: Words = wordsFrom('es', {
  about: 'hacia {1}',
  uncertain: '{1} (fecha incierta)',
  since: 'desde {1}',
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
  markedToday: 'Aniversario de hoy: {1}, {2}.',
  andMore: 'Y {1} más.',
  source: 'Fuente: {1}',
});
