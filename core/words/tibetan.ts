/** The Tibetan words. Not checked by a native reader yet. */
import type { Words } from './words.ts';
import { wordsFrom } from './words-from.ts';

export const tibetan: Words = wordsFrom('bo', {
  about: 'ཕལ་ཆེར་ {1}',
  uncertain: '{1} (ཚེས་གྲངས་ངེས་མེད)',
  since: '{1} ནས།',
  bothStyles: '{1} (ལུགས་རྙིང་) {2}',
  min: '{1} ལས་མང་བ',
  max: 'མང་མཐར་ {1}',
  range: '{1} ནས་ {2} བར།',
  fate: {
    killed: '{1} བསད།',
    injured: '{1} རྨས།',
    detained: '{1} འཛིན་བཟུང་།',
    executed: '{1} སྲོག་ཁྲིམས།',
    missing: '{1} རྒྱུས་མེད།',
    displaced: '{1} གནས་སྤོར།',
    magnitude: 'ཚད་ {1}',
  },
  hedge: {
    reportedly: 'སྙན་ཐོ་ལྟར་ན་ {1}',
    estimated: 'ཚོད་དཔག་ {1}',
    alleged: 'བཤད་ཚུལ་ལྟར་ན་ {1}',
    official: 'གཞུང་འབྲེལ་ {1}',
    unverified: '{1} (ར་སྤྲོད་མ་བྱས)',
  },
  accordingTo: '{2} ཡིས་བཤད་པ་ལྟར། {1}',
  disputed: 'གྲངས་ལ་རྩོད་པ་ཡོད།',
  markedToday: 'དེ་རིང་གི་དྲན་གསོ། {1} {2}',
  andMore: 'ད་དུང་ {1}',
  source: 'འབྱུང་ཁུངས། {1}',
});
