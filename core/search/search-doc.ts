/** What the search keeps of a record: what is looked through, what a line of results shows, what decides on muting. */
import { parseEdtf } from '../date/edtf.ts';
import type { AnniversaryRecord } from '../record/record.ts';

/** Small enough that a hundred thousand of them fit in memory. */
export interface SearchDoc {
  id: string;
  lang: string;
  title: string;
  summary: string;
  /** People, places with their other spellings, and translated titles, one after the other. */
  names: string;
  place?: string;
  date?: NonNullable<AnniversaryRecord['date']>;
  anniversary?: NonNullable<AnniversaryRecord['anniversary']>;
  /** First and last year of the date; absent where it has none. */
  from?: number;
  to?: number;
  weight: number;
  categories: string[];
  regions: string[];
  sensitivity?: string[];
  /** Day keys under which it is filed. */
  keys: string[];
}

/** The part of a record that the search keeps, or null for one that was withdrawn. */
export function searchDoc(record: AnniversaryRecord): SearchDoc | null {
  if (record.status === 'withdrawn') return null;
  const { id, lang, title, summary, date, anniversary, places = [], people = [], translations = {} } = record;
  const names = [
    ...places.flatMap(({ label, names: others = [] }) => [label, ...others.map(({ text }) => text)]),
    ...people.map(({ name }) => name),
    ...(record.statements ?? []).map(({ speaker }) => speaker.name),
    ...Object.values(translations).map((overlay) => overlay.title),
  ];
  const years = yearsOf(date);
  return {
    id,
    lang,
    title,
    summary,
    names: [...new Set(names)].join(' · '),
    ...(places[0] ? { place: places[0].label } : {}),
    ...(date ? { date: { edtf: date.edtf, ...(date.calendar ? { calendar: date.calendar } : {}) } } : {}),
    ...(anniversary?.basis ? { anniversary: { basis: anniversary.basis } } : {}),
    ...(years ? { from: years[0], to: years[1] } : {}),
    weight: record.weight,
    categories: record.categories,
    regions: record.regions,
    ...(record.sensitivity ? { sensitivity: record.sensitivity } : {}),
    keys: [],
  };
}

function yearsOf(date: AnniversaryRecord['date']): [number, number] | null {
  const parsed = date && parseEdtf(date.edtf, date.calendar);
  if (!parsed?.ok) return null;
  const { start, end } = parsed.value;
  return [start.year, end === undefined || end === 'open' ? start.year : end.year];
}
