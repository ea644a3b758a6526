/** Round anniversaries (record.md 2.1 D10, after the guideline of Wikipedia's "On this day"). */

/** Below 100 years the multiples of 10 and 25, from 100 on the multiples of 25. */
export function isRound(years: number): boolean {
  return years % 25 === 0 || (years < 100 && years % 10 === 0);
}

/** How round, 0–5: what the score's bonus is read from. */
export function roundScore(years: number): 0 | 1 | 2 | 3 | 4 | 5 {
  if (years % 100 === 0) return 5;
  if (years % 50 === 0) return 4;
  if (years % 25 === 0) return 3;
  if (years < 100 && years % 10 === 0) return 2;
  return years === 1 || years === 5 ? 1 : 0;
}

const ENGLISH_NAMES: Readonly<Record<number, string>> = {
  100: 'centenary',
  150: 'sesquicentenary',
  200: 'bicentenary',
  250: 'semiquincentennial',
  300: 'tercentenary',
  400: 'quatercentenary',
  500: 'quincentenary',
  1000: 'millennium',
};

/** English names of a round anniversary, [] when it has none. No jubilees: they would be wrong on a grave day. */
export function roundNames(years: number): string[] {
  const name = ENGLISH_NAMES[years];
  return name ? [name] : [];
}
