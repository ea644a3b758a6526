/**
 * Dates of languages that Chromium's Intl does not know and would print in English (record.md 5.2).
 * Source: CLDR 48 as in Node's full ICU (a test compares them); the Uyghur words for "BC" are ours, CLDR has none.
 */

export interface DateTable {
  months: readonly string[];
  /** From Monday. */
  weekdays: readonly string[];
  /** Patterns with {day}, {month}, {year}. */
  day: string;
  monthDay: string;
  month: string;
  /** A year before Christ: {year} is counted back. */
  beforeChrist: string;
  /** Does the year stand before the day? */
  yearLeads: boolean;
}

export const DATE_TABLES: Readonly<Record<string, DateTable>> = {
  ug: {
    months: [
      'يانۋار',
      'فېۋرال',
      'مارت',
      'ئاپرېل',
      'ماي',
      'ئىيۇن',
      'ئىيۇل',
      'ئاۋغۇست',
      'سېنتەبىر',
      'ئۆكتەبىر',
      'نويابىر',
      'دېكابىر',
    ],
    weekdays: ['دۈشەنبە', 'سەيشەنبە', 'چارشەنبە', 'پەيشەنبە', 'جۈمە', 'شەنبە', 'يەكشەنبە'],
    day: '{day}-{month}، {year}',
    monthDay: '{day}-{month}',
    month: '{year} {month}',
    beforeChrist: 'مىلادىيەدىن بۇرۇنقى {year}',
    yearLeads: false,
  },
  bo: {
    months: [
      'ཟླ་བ་དང་པོ',
      'ཟླ་བ་གཉིས་པ',
      'ཟླ་བ་གསུམ་པ',
      'ཟླ་བ་བཞི་པ',
      'ཟླ་བ་ལྔ་པ',
      'ཟླ་བ་དྲུག་པ',
      'ཟླ་བ་བདུན་པ',
      'ཟླ་བ་བརྒྱད་པ',
      'ཟླ་བ་དགུ་པ',
      'ཟླ་བ་བཅུ་པ',
      'ཟླ་བ་བཅུ་གཅིག་པ',
      'ཟླ་བ་བཅུ་གཉིས་པ',
    ],
    weekdays: ['གཟའ་ཟླ་བ', 'གཟའ་མིག་དམར', 'གཟའ་ལྷག་པ', 'གཟའ་ཕུར་བུ', 'གཟའ་པ་སངས', 'གཟའ་སྤེན་པ', 'གཟའ་ཉི་མ'],
    day: 'སྤྱི་ལོ་{year} {month}འི་ཚེས་{day}',
    monthDay: '{month}འི་ཚེས་{day}',
    month: '{year} {month}',
    beforeChrist: 'སྔོན་ {year}',
    yearLeads: true,
  },
};
