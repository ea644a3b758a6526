/** Dates as Tibetan writes them: 1990 ལོའི་ཟླ་4ཚེས་5, སྤྱི་ལོ་1990 ཟླ་བ་བཞི་པའི་ཚེས་5, with numbers in figures or in words. */

const ONES = 'གཅིག གཉིས གསུམ བཞི ལྔ དྲུག བདུན བརྒྱད དགུ'.split(' ');

/** 1 to 31; further spellings of a number behind a bar. */
const NUMERALS: readonly string[] = [
  'དང་པོ|གཅིག',
  ...ONES.slice(1),
  'བཅུ',
  ...ONES.map((one) => (one === 'ལྔ' || one === 'བརྒྱད' ? `བཅོ་${one}` : `བཅུ་${one}`)),
  'ཉི་ཤུ',
  ...ONES.map((one) => `ཉེར་${one}|ཉི་ཤུ་རྩ་${one}`),
  'སུམ་ཅུ',
  'སོ་གཅིག|སུམ་ཅུ་སོ་གཅིག',
];
const NUMBERS = new Map(NUMERALS.flatMap((names, at) => names.split('|').map((name) => [name, at + 1] as const)));
/** The longest first, or བཅུ would be read out of བཅུ་གཅིག. */
const NUMBER = `(\\d{1,2}|${[...NUMBERS.keys()].toSorted((a, b) => b.length - a.length).join('|')})`;
const DATE = new RegExp(
  `(?:(?:སྤྱི་ལོ་?\\s?)?(\\d{3,4})\\s?(?:ལོའི་)?\\s?)?ཟླ་(?:བ་)?\\s?${NUMBER}་?\\s?(?:པའི་|བའི་|འི་)?\\s?ཚེས་\\s?${NUMBER}(?:[-–—]${NUMBER})?(?:འི|་?པ(?:འི)?)?`,
  'y',
);

const numberOf = (written: string): number => NUMBERS.get(written) ?? Number(written);

/** The date at a position, or null. `last`: the last day of "ཚེས་5–10". */
export function readTibetanDate(
  text: string,
  at: number,
): { kind: 'date'; year?: number; month: number; day: number; last?: number; to: number } | null {
  DATE.lastIndex = at;
  const found = DATE.exec(text);
  if (!found) return null;
  const [all, year, month = '', day = '', last] = found;
  return {
    kind: 'date',
    ...(year === undefined ? {} : { year: Number(year) }),
    month: numberOf(month),
    day: numberOf(day),
    ...(last === undefined ? {} : { last: numberOf(last) }),
    to: at + all.length,
  };
}
