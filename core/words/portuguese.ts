/** The Brazilian Portuguese words. Not checked by a native reader yet. */
import type { Words } from './words.ts';
import { wordsFrom } from './words-from.ts';

export const portuguese: Words = wordsFrom('pt-BR', {
  about: 'por volta de {1}',
  uncertain: '{1} (data incerta)',
  since: 'desde {1}',
  anniversary: '{1} aniversário',
  figureAbout: 'cerca de {1}',
  bothStyles: '{1} (estilo antigo), {2}',
  min: 'mais de {1}',
  max: 'até {1}',
  range: 'de {1} a {2}',
  fate: {
    killed: '{1} mortos',
    injured: '{1} feridos',
    detained: '{1} detidos',
    executed: '{1} executados',
    missing: '{1} desaparecidos',
    displaced: '{1} deslocados',
    magnitude: 'magnitude {1}',
  },
  hedge: {
    reportedly: 'segundo relatos, {1}',
    estimated: 'estimativa: {1}',
    alleged: 'supostamente {1}',
    official: 'oficialmente {1}',
    unverified: '{1} (não verificado)',
  },
  accordingTo: '{1}, segundo {2}',
  disputed: 'Os números são contestados',
  markedToday: 'Lembrado hoje: {1}, {2}.',
  andMore: 'E mais {1}.',
  source: 'Fonte: {1}',
});
