/** The Japanese words. Not checked by a native reader yet. */
import type { Words } from './words.ts';
import { wordsFrom } from './words-from.ts';

export const japanese: Words = wordsFrom('ja', {
  about: '{1}頃',
  figureAbout: '約{1}',
  uncertain: '{1}（日付不確実）',
  since: '{1}から',
  bothStyles: '{1}（ユリウス暦）、{2}',
  min: '{1}を超える',
  max: '最大{1}',
  range: '{1}～{2}',
  fate: {
    killed: '{1}死亡',
    injured: '{1}負傷',
    detained: '{1}拘束',
    executed: '{1}処刑',
    missing: '{1}行方不明',
    displaced: '{1}避難',
    magnitude: 'マグニチュード{1}',
  },
  hedge: {
    reportedly: '報道によれば{1}',
    estimated: '推定{1}',
    alleged: '主張によれば{1}',
    official: '公式には{1}',
    unverified: '{1}（未確認）',
  },
  accordingTo: '{1}、{2}による',
  disputed: '数には争いがあります',
  markedToday: '今日、思い起こす出来事: {1}、{2}。',
  andMore: 'ほか{1}件。',
  source: '出典: {1}',
});
