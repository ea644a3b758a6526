/** What of a record the order compares: worked out once per record and day. */
import { parseEdtf } from '../date/edtf.ts';
import type { AnniversaryRecord } from '../record/record.ts';

export interface Traits {
  topic: string | undefined;
  region: string | undefined;
  /** Hundreds of years as in EDTF's `19XX`: 1900–1999 is 19; undefined for an observance. */
  century: number | undefined;
  grave: boolean;
  before1900: boolean;
  scienceOrArts: boolean;
  women: boolean;
  war: boolean;
}

const SCIENCE_AND_ARTS: readonly string[] = [
  'science',
  'technology',
  'medicine',
  'space',
  'arts',
  'literature',
  'music',
  'film-stage',
];
const WAR: readonly string[] = ['war-conflict', 'atrocity'];

/** Counted by first region and first topic; "about women" by any topic (record.md 4.4). Years as written. */
export function traitsOf(record: Pick<AnniversaryRecord, 'categories' | 'regions' | 'tone' | 'date'>): Traits {
  const [topic] = record.categories;
  const parsed = record.date && parseEdtf(record.date.edtf, record.date.calendar);
  const year = parsed?.ok ? parsed.value.start.year : undefined;
  return {
    topic,
    region: record.regions[0],
    century: year === undefined ? undefined : Math.floor(year / 100),
    grave: record.tone === 'grave',
    before1900: year !== undefined && year < 1900,
    scienceOrArts: topic !== undefined && SCIENCE_AND_ARTS.includes(topic),
    women: record.categories.includes('women'),
    war: topic !== undefined && WAR.includes(topic),
  };
}
