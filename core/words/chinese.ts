/** The Chinese words. Not checked by a native reader yet. */
import type { Words } from './words.ts';
import { wordsFrom } from './words-from.ts';

export const chinese: Words = wordsFrom('zh-CN', {
  about: '约{1}',
  uncertain: '{1}（日期不确定）',
  since: (label) => (label.startsWith('约') ? `约自${label.slice(1)}起` : `自${label}起`),
  bothStyles: '{1}（儒略历），{2}',
  min: '超过{1}',
  max: '最多{1}',
  range: '{1}至{2}',
  fate: {
    killed: '{1}遇难',
    injured: '{1}受伤',
    detained: '{1}被拘押',
    executed: '{1}被处决',
    missing: '{1}失踪',
    displaced: '{1}流离失所',
    magnitude: '{1}级',
  },
  hedge: {
    reportedly: '据报道{1}',
    estimated: '估计{1}',
    alleged: '据称{1}',
    official: '官方称{1}',
    unverified: '{1}（未经核实）',
  },
  accordingTo: '{1}，据{2}',
  disputed: '数字存在争议',
  markedToday: '今日纪念：{1}，{2}。',
  andMore: '另有{1}条。',
  source: '来源：{1}',
});
