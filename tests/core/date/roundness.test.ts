import { describe, expect, it } from 'vitest';
import { isRound, roundNames, roundScore } from '../../../core/date/roundness.ts';

describe('round anniversaries', () => {
  // [years, round, roundScore]
  it.each([
    [1, false, 1],
    [2, false, 0],
    [4, false, 0],
    [5, false, 1],
    [9, false, 0],
    [10, true, 2],
    [11, false, 0],
    [15, false, 0],
    [20, true, 2],
    [25, true, 3],
    [30, true, 2],
    [32, false, 0],
    [35, false, 0],
    [40, true, 2],
    [45, false, 0],
    [50, true, 4],
    [60, true, 2],
    [70, true, 2],
    [75, true, 3],
    [80, true, 2],
    [90, true, 2],
    [99, false, 0],
    [100, true, 5],
    [101, false, 0],
    [105, false, 0],
    [110, false, 0],
    [120, false, 0],
    [125, true, 3],
    [130, false, 0],
    [150, true, 4],
    [175, true, 3],
    [190, false, 0],
    [200, true, 5],
    [225, true, 3],
    [250, true, 4],
    [260, false, 0],
    [300, true, 5],
    [450, true, 4],
    [1000, true, 5],
    [2075, true, 3],
    // The formula to the letter: 0 is a multiple of 100.
    [0, true, 5],
  ] as const)('%i years: %s, %i', (years, round, score) => {
    expect(isRound(years)).toBe(round);
    expect(roundScore(years)).toBe(score);
  });

  it('scores all that is round, and beside it only the first and the fifth year', () => {
    for (let years = 1; years <= 3000; years++) {
      expect(roundScore(years) > 1, `${years}`).toBe(isRound(years));
      expect(roundScore(years) === 1, `${years}`).toBe(years === 1 || years === 5);
    }
  });

  it.each([
    [100, 'centenary'],
    [150, 'sesquicentenary'],
    [200, 'bicentenary'],
    [250, 'semiquincentennial'],
    [300, 'tercentenary'],
    [400, 'quatercentenary'],
    [500, 'quincentenary'],
    [1000, 'millennium'],
  ])('%i years are a %s', (years, name) => {
    expect(roundNames(years)).toEqual([name]);
  });

  it.each([0, 1, 10, 25, 50, 60, 75, 99, 101, 350, 600, 2000])('%i years have no name, and no jubilee', (years) => {
    expect(roundNames(years)).toEqual([]);
  });
});
