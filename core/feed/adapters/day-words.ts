/**
 * Days of the month that are written out: "the fifth of April", "vinte e cinco de abril", "الخامس من أبريل". They count only beside
 * the name of a month, joined as their language joins them: so "Once in May 1990" is not the Spanish 11 May.
 */
import { foldWord, readMonth } from './month-names.ts';

interface Spelled {
  /** 1 to 31; further spellings of a day behind a bar. */
  days: readonly string[];
  /** What stands between the day and its month. */
  joint: RegExp;
  /** "April fifth". */
  alsoBehind?: true;
  /** Months that the words go with, where they are words of another language too. */
  months?: RegExp;
}

const list = (words: string): string[] => words.split(' ');
const after = (tens: string, ones: string): string[] => list(ones).map((one) => `${tens} ${one}`);
const withEach = (stems: string, endings: string): string[] =>
  list(stems).map((each) =>
    each
      .split('|')
      .flatMap((stem) => list(endings).map((ending) => stem + ending))
      .join('|'),
  );

const ENGLISH = 'first second third fourth fifth sixth seventh eighth ninth';
const RUSSIAN = 'первого второго третьего четвертого пятого шестого седьмого восьмого девятого';
const ARABIC = 'الحادي الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع';

const LANGUAGES: readonly Spelled[] = [
  {
    days: [
      ...list(ENGLISH),
      ...list('tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'),
      'twentieth',
      ...after('twenty', ENGLISH),
      'thirtieth',
      'thirty first',
    ],
    joint: /\s+(?:of\s+)?/y,
    alsoBehind: true,
  },
  {
    days: [
      ...list('premier deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'),
      ...after('dix', 'sept huit neuf'),
      'vingt',
      'vingt et un',
      ...after('vingt', 'deux trois quatre cinq six sept huit neuf'),
      'trente',
      'trente et un',
    ],
    joint: /\s+/y,
    months: /^(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)$/,
  },
  {
    days: [
      'primero|uno',
      ...list('dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete'),
      ...list('dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis'),
      ...list('veintisiete veintiocho veintinueve treinta'),
      'treinta y uno',
    ],
    joint: /\s+de\s+/y,
  },
  {
    days: [
      ...list('primeiro|um dois tres quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze'),
      ...list('dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove vinte'),
      ...after('vinte e', 'um dois tres quatro cinco seis sete oito nove'),
      'trinta',
      'trinta e um',
    ],
    joint: /\s+de\s+/y,
  },
  {
    days: withEach(
      'erst zweit dritt viert funft sechst siebt|siebent acht neunt zehnt elft zwolft dreizehnt vierzehnt funfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst einundzwanzigst zweiundzwanzigst dreiundzwanzigst vierundzwanzigst funfundzwanzigst sechsundzwanzigst siebenundzwanzigst achtundzwanzigst neunundzwanzigst dreißigst einunddreißigst',
      'e er en',
    ),
    joint: /\s+/y,
  },
  {
    days: [
      ...list(RUSSIAN),
      ...list('десятого одиннадцатого двенадцатого тринадцатого четырнадцатого пятнадцатого шестнадцатого'),
      ...list('семнадцатого восемнадцатого девятнадцатого двадцатого'),
      ...after('двадцать', RUSSIAN),
      'тридцатого',
      'тридцать первого',
    ],
    joint: /\s+/y,
  },
  {
    days: [
      ...list('الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر'),
      ...list(ARABIC).map((one) => `${one} عشر`),
      ...['العشر', ...list(ARABIC).map((one) => `${one} والعشر`)].map((stem) => `${stem}ون|${stem}ين`),
      ...['الثلاث', 'الحادي والثلاث'].map((stem) => `${stem}ون|${stem}ين`),
    ],
    joint: /\s+(?:من\s+)?(?:شهر\s+)?/y,
  },
  {
    days: [
      ...list('اول|یکم دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم هفدهم'),
      ...list('هجدهم نوزدهم بیستم'),
      ...after('بیست و', 'یکم دوم سوم چهارم پنجم ششم هفتم هشتم نهم'),
      'سی ام',
      'سی و یکم',
    ],
    joint: /\s+/y,
  },
];

interface Day {
  day: number;
  language: Spelled;
}

const DAYS = new Map<string, Day[]>();
for (const language of LANGUAGES) {
  for (const [index, spellings] of language.days.entries()) {
    for (const spelling of spellings.split('|')) {
      const key = foldWord(spelling);
      DAYS.set(key, [...(DAYS.get(key) ?? []), { day: index + 1, language }]);
    }
  }
}

const UP_TO_THREE_WORDS = /[\p{L}\p{M}]+(?:[\s\u200C-][\p{L}\p{M}]+){0,2}/uy;

/**
 * The day that is written out at a position of a text, the longest that can be read, and where it ends; null where there is none
 * or no month beside it.
 *
 * @param behindMonth a month stands before it
 */
export function readSpelledDay(text: string, at: number, behindMonth: boolean): { day: number; to: number } | null {
  UP_TO_THREE_WORDS.lastIndex = at;
  let spelled = UP_TO_THREE_WORDS.exec(text)?.[0] ?? '';
  while (spelled !== '') {
    const to = at + spelled.length;
    const known = DAYS.get(foldWord(spelled).replace(/[\s\u200C-]/g, ' ')) ?? [];
    const found = known.find(({ language }) => (behindMonth && language.alsoBehind) || isJoined(text, to, language));
    if (found) return { day: found.day, to };
    spelled = spelled.slice(0, Math.max(0, spelled.search(/[\s\u200C-][\p{L}\p{M}]+$/u)));
  }
  return null;
}

function isJoined(text: string, to: number, { joint, months }: Spelled): boolean {
  joint.lastIndex = to;
  const joined = joint.exec(text);
  const month = joined && readMonth(text, to + joined[0].length);
  return month !== null && (!months || months.test(month.name));
}
