/** The Persian words. Not checked by a native reader yet. */
import type { Words } from './words.ts';
import { wordsFrom } from './words-from.ts';

export const persian: Words = wordsFrom('fa', {
  about: 'حدود {1}',
  uncertain: '{1} (تاریخ نامطمئن)',
  since: 'از {1}',
  bothStyles: '{1} (گاه‌شماری ژولینی)، {2}',
  min: 'بیش از {1}',
  max: 'تا {1}',
  range: '{1} تا {2}',
  fate: {
    killed: '{1} کشته',
    injured: '{1} زخمی',
    detained: '{1} بازداشتی',
    executed: '{1} اعدام‌شده',
    missing: '{1} ناپدید',
    displaced: '{1} آواره',
    magnitude: 'بزرگی {1}',
  },
  hedge: {
    reportedly: 'بنا بر گزارش‌ها {1}',
    estimated: 'با برآورد {1}',
    alleged: 'بنا بر ادعا {1}',
    official: 'به‌طور رسمی {1}',
    unverified: '{1} (تأییدنشده)',
  },
  accordingTo: '{1}، به گفتهٔ {2}',
  disputed: 'رقم‌ها مورد اختلاف است',
  markedToday: 'سالگرد امروز: {1}، {2}.',
  andMore: 'و {1} مورد دیگر.',
  source: 'منبع: {1}',
});
