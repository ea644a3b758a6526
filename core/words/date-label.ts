/** The date of a record in words, as it was written (record.md 2.1 D4, D7, D8, D13): a label never moves a day. */
import { type EdtfDate, isDay, parseEdtf } from '../date/edtf.ts';
import { type CivilDay, GREGORIAN_REFORM_DAY, julianToGregorian, toDayNumber } from '../date/julian.ts';
import type { AnniversaryRecord, RecordDate } from '../record/record.ts';
import type { Words } from './words.ts';

/**
 * "5–10 April 1990", "about April 1990", "44 BC", "25 October 1917 (Old Style), 7 November". A date outside the subset is
 * shown as it is written; a record without a date has the label ''.
 */
export function dateLabel(record: Pick<AnniversaryRecord, 'date' | 'anniversary'>, words: Words): string {
  const { date } = record;
  return date ? writtenLabel(date, record.anniversary?.basis === 'gregorian', words) : '';
}

/** The label of an EDTF text alone: an alternative date, the day of a moment, of a source or of a figure. */
export function edtfLabel(edtf: string, words: Words, calendar: RecordDate['calendar'] = 'gregorian'): string {
  return writtenLabel({ edtf, calendar }, false, words);
}

function writtenLabel(date: RecordDate, keptInGregorian: boolean, words: Words): string {
  const parsed = parseEdtf(date.edtf, date.calendar);
  if (!parsed.ok) return date.edtf;
  const { start, end } = parsed.value;
  const open = end === 'open';
  const ends = end === undefined || open ? [start] : [start, end];
  const label = spanLabel(start, open ? undefined : end, date.calendar === 'julian', keptInGregorian, words);
  const near = ends.some(({ approximate }) => approximate) ? words.about(label) : label;
  const about = open ? words.since(near) : near;
  return ends.some(({ uncertain }) => uncertain) ? words.uncertain(about) : about;
}

function spanLabel(
  start: EdtfDate,
  end: EdtfDate | undefined,
  julian: boolean,
  keptInGregorian: boolean,
  words: Words,
): string {
  if (!isDay(start) || (end !== undefined && !isDay(end))) {
    return end === undefined ? edgeLabel(start, words) : words.between(edgeLabel(start, words), edgeLabel(end, words));
  }
  const last = end ?? start;
  const written = daysLabel(start, last, words);
  // Before the reform Julian dates stand alone, as historians write them; after it both styles are named.
  if (!julian || (!keptInGregorian && toDayNumber(last, 'julian') < GREGORIAN_REFORM_DAY)) return written;
  const newStart = julianToGregorian(start);
  const newLast = julianToGregorian(last);
  const sameYear = end === undefined && newStart.year === start.year;
  return words.bothStyles(written, sameYear ? words.dates.monthDay(newStart) : daysLabel(newStart, newLast, words));
}

function daysLabel(start: CivilDay, end: CivilDay, words: Words): string {
  const oneDay = start.year === end.year && start.month === end.month && start.day === end.day;
  return oneDay ? words.dates.day(start) : words.dates.range(start, end);
}

/** One end at its own precision. A decade or century is named by its years, which every language can do. */
function edgeLabel(edge: EdtfDate, words: Words): string {
  const { dates } = words;
  if (isDay(edge)) return dates.day(edge);
  const { precision, year } = edge;
  if (precision === 'month') return dates.month({ year, month: edge.month! });
  if (precision === 'year') return dates.year(year);
  const span = precision === 'decade' ? 9 : 99;
  return year < 0
    ? `${dates.year(year - span)} – ${dates.year(year)}`
    : `${dates.year(year)}–${dates.year(year + span)}`;
}
