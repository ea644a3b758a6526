import { describe, expect, it } from 'vitest';
import { highlight } from '../../../core/search/highlight.ts';
import { isNear } from '../../../core/search/near.ts';
import { foldText, queryTokens, tokensOf } from '../../../core/search/tokens.ts';

describe('words of the search', () => {
  it.each([
    ['Ürümqi', 'urumqi'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['Qurʼan', 'quran'],
    ["Xi'an", 'xian'],
    ['İstanbul', 'istanbul'],
    ['مُحَمَّد', 'محمد'],
    ['أحمد', 'احمد'],
    ['کابل', 'كابل'],
    ['ガザ', 'ガザ'],
    ['서울', '서울'],
    ['٥ ۶ ५', '5 6 5'],
  ])('folds %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
    expect(foldText(folded)).toBe(folded);
  });

  it('leaves the vowels of Indic and Tibetan scripts alone', () => {
    expect(foldText('हिन्दी')).toBe('हिन्दी'.normalize('NFC'));
    expect(tokensOf('བོད་ལྗོངས')).toEqual(['བོད', 'ལྗོངས']);
  });

  it('cuts unspaced scripts into pairs', () => {
    expect(tokensOf('北京大学')).toEqual(['北京', '京大', '大学', '学']);
    expect(queryTokens('北京大学')).toEqual(['北京', '京大', '大学']);
    expect(queryTokens('北')).toEqual(['北']);
    expect(tokensOf('1990年')).toEqual(['1990', '年']);
  });

  it('takes the Arabic article off on both sides', () => {
    expect(tokensOf('القدس')).toEqual(queryTokens('قدس'));
  });

  it('leaves out words that stand everywhere', () => {
    expect(tokensOf('The fall of the Wall')).toEqual(['fall', 'wall']);
  });
});

describe('highlighting', () => {
  it('marks whole words by their beginning and loses nothing of the text', () => {
    const text = 'Riots in Ürümqi, Ürümqi’s old town';
    const stretches = highlight(text, ['urum']);
    expect(stretches.map((it) => it.text).join('')).toBe(text);
    expect(stretches.filter(({ hit }) => hit).map((it) => it.text)).toEqual(['Ürümqi', 'Ürümqi’s']);
  });

  it('marks what stands in a run without spaces, joined', () => {
    expect(highlight('在北京大学学习', ['北京', '京大', '大学'])).toEqual([
      { text: '在', hit: false },
      { text: '北京大学', hit: true },
      { text: '学习', hit: false },
    ]);
  });

  it('marks nothing for nothing', () => {
    expect(highlight('plain', [])).toEqual([{ text: 'plain', hit: false }]);
    expect(highlight('', ['x'])).toEqual([]);
  });
});

describe('words that are spelt alike', () => {
  it.each([
    ['novgorid', 'novgorod', true],
    ['beijng', 'beijing', true],
    ['ugyhur', 'uyghur', true],
    ['kashgarr', 'kashgar', true],
    ['berlin', 'merlin', false],
    ['war', 'bar', false],
    ['paris', 'parsons', false],
    ['independence', 'indepedance', true],
  ])('%s and %s: %s', (word, other, near) => {
    expect(isNear(word, other)).toBe(near);
  });
});
