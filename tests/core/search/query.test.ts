import { describe, expect, it } from 'vitest';
import { isEmptyQuery, parseQuery } from '../../../core/search/query.ts';

const today = Temporal.PlainDate.from('2026-11-23');
const parse = (text: string) => parseQuery(text, today);

describe('a query', () => {
  it.each([
    ['5 april', { day: '04-05', words: [] }],
    ['April 5th', { day: '04-05', words: [] }],
    ['5 de abril', { day: '04-05', words: [] }],
    ['1er février', { day: '02-01', words: [] }],
    ['5. April 1990', { day: '04-05', year: 1990, words: [] }],
    ['29 February', { day: '02-29', words: [] }],
    ['5 نيسان', { day: '04-05', words: [] }],
    ['٥ أبريل', { day: '04-05', words: [] }],
    ['5 апреля 1990', { day: '04-05', year: 1990, words: [] }],
    ['4月5日', { day: '04-05', words: [] }],
    ['1990年4月5日', { day: '04-05', year: 1990, words: [] }],
    ['1990-04-05', { day: '04-05', year: 1990, words: [] }],
    ['5.4.1990', { day: '04-05', year: 1990, words: [] }],
    ['24 August 79', { day: '08-24', year: 79, words: [] }],
    ['1990', { year: 1990, words: [] }],
    ['1990年', { year: 1990, words: [] }],
    ['۱۹۹۰', { year: 1990, words: [] }],
    ['Baren 1990', { year: 1990, words: ['baren'] }],
    ['200 years ago', { year: 1826, words: [] }],
    ['il y a 200 ans', { year: 1826, words: [] }],
    ['vor 50 Jahren', { year: 1976, words: [] }],
    ['200年前', { year: 1826, words: [] }],
    ['قبل 200 سنة', { year: 1826, words: [] }],
    ['uprising 36 years ago', { year: 1990, words: ['uprising'] }],
    ['Caesar 44 BC', { year: -43, words: ['caesar'] }],
  ])('%s is understood', (text, expected) => {
    expect(parse(text)).toEqual(expected);
  });

  it.each([
    ['30 February', ['30', 'february']],
    ['may day', ['may', 'day']],
    ['march on washington', ['march', 'washington']],
    ['Apollo 11', ['apollo', '11']],
    ['1.2', ['1', '2']],
  ])('%s holds no date', (text, words) => {
    expect(parse(text)).toEqual({ words });
  });

  it('has nothing to look for when it is blank or all little words', () => {
    for (const text of ['', '   ', 'of the', '…!?']) expect(isEmptyQuery(parse(text))).toBe(true);
    expect(isEmptyQuery(parse('x'))).toBe(false);
  });

  it('is read in no time, whatever is pasted', () => {
    for (const text of ['1'.repeat(100_000), '5 '.repeat(50_000), 'april '.repeat(20_000), '\u0301'.repeat(100_000)]) {
      const start = performance.now();
      parse(text);
      expect(performance.now() - start).toBeLessThan(20);
    }
  });
});
