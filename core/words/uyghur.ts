/** The Uyghur words. Not checked by a native reader yet. */
import type { Words } from './words.ts';
import { wordsFrom } from './words-from.ts';

/** The ending follows the last sound: ئاپرېلدىن, مارتتىن; a bare year is named as one. */
function since(label: string): string {
  if (/(?:^| )\d+$/.test(label) && !label.includes('،')) return `${label}-يىلدىن بېرى`;
  if (/\p{L}$/u.test(label)) return `${label}${label.endsWith('ت') ? 'تىن' : 'دىن'} بېرى`;
  return `${label} دىن بېرى`;
}

export const uyghur: Words = wordsFrom('ug', {
  about: 'تەخمىنەن {1}',
  uncertain: '{1} (چېسلا ئېنىق ئەمەس)',
  since,
  bothStyles: '{1} (يۇليان كالېندارى)، {2}',
  min: '{1} دىن كۆپ',
  max: 'كۆپ بولغاندا {1}',
  range: '{1} دىن {2} غىچە',
  fate: {
    killed: '{1} ئۆلتۈرۈلگەن',
    injured: '{1} يارىلانغان',
    detained: '{1} تۇتۇلغان',
    executed: '{1} ئۆلۈم جازاسى بېرىلگەن',
    missing: '{1} يوقاپ كەتكەن',
    displaced: '{1} كۆچۈرۈلگەن',
    magnitude: 'دەرىجىسى {1}',
  },
  hedge: {
    reportedly: 'خەۋەرلەرگە قارىغاندا {1}',
    estimated: 'مۆلچەرلىنىشچە {1}',
    alleged: 'دېيىلىشىچە {1}',
    official: 'رەسمىي ھالدا {1}',
    unverified: '{1} (دەلىللەنمىگەن)',
  },
  accordingTo: '{1}، {2} نىڭ بايانىچە',
  disputed: 'سانلار تالاش-تارتىشتا',
  markedToday: 'بۈگۈنكى خاتىرە: {1}، {2}.',
  andMore: 'يەنە {1} بار.',
  source: 'مەنبە: {1}',
});
