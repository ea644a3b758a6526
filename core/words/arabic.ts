/** The Arabic words. Not checked by a native reader yet. */
import type { Words } from './words.ts';
import { wordsFrom } from './words-from.ts';

export const arabic: Words = wordsFrom('ar', {
  about: 'نحو {1}',
  uncertain: '{1} (التاريخ غير مؤكد)',
  since: 'منذ {1}',
  bothStyles: '{1} (بالتقويم اليولياني)، {2}',
  min: 'أكثر من {1}',
  max: 'ما يصل إلى {1}',
  range: 'من {1} إلى {2}',
  fate: {
    killed: '{1} قُتلوا',
    injured: '{1} أُصيبوا',
    detained: '{1} احتُجزوا',
    executed: '{1} أُعدموا',
    missing: '{1} فُقدوا',
    displaced: '{1} نزحوا',
    magnitude: 'الشدة {1}',
  },
  hedge: {
    reportedly: 'أُفيد بأن {1}',
    estimated: 'يُقدَّر بـ {1}',
    alleged: 'يُزعم {1}',
    official: 'رسميًّا {1}',
    unverified: '{1} (غير مؤكد)',
  },
  accordingTo: '{1}، بحسب {2}',
  disputed: 'الأرقام متنازع عليها',
  markedToday: 'ذكرى اليوم: {1}، {2}.',
  andMore: 'و{1} أخرى.',
  source: 'المصدر: {1}',
});
