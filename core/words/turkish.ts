/** The Turkish words. Not checked by a native reader yet. */
import type { Words } from './words.ts';
import { wordsFrom } from './words-from.ts';

export const turkish: Words = wordsFrom('tr', {
  about: 'yaklaşık {1}',
  uncertain: '{1} (tarih kesin değil)',
  since: (label) => `${label} ${/^(?:yaklaşık )?(?:MÖ )?\d+$/.test(label) ? 'yılından' : 'tarihinden'} beri`,
  bothStyles: '{1} (Jülyen takvimi), {2}',
  min: '{1} üzeri',
  max: 'en çok {1}',
  range: '{1} ile {2} arası',
  fate: {
    killed: '{1} öldürüldü',
    injured: '{1} yaralandı',
    detained: '{1} gözaltına alındı',
    executed: '{1} idam edildi',
    missing: '{1} kayıp',
    displaced: '{1} yerinden edildi',
    magnitude: 'büyüklük {1}',
  },
  hedge: {
    reportedly: 'bildirildiğine göre {1}',
    estimated: 'tahminen {1}',
    alleged: 'iddiaya göre {1}',
    official: 'resmî olarak {1}',
    unverified: '{1} (doğrulanmadı)',
  },
  accordingTo: '{1}, kaynak: {2}',
  disputed: 'Sayılar tartışmalı',
  markedToday: 'Bugün anılıyor: {1}, {2}.',
  andMore: 'Ve {1} tane daha.',
  source: 'Kaynak: {1}',
});
