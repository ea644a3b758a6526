/**
 * The numbered rules of record.md 1.3 that look at several fields of a record: 2, 5 to 15. One function each; all take a
 * record of the right shape and answer findings. Rules 1, 3 and 4 look at single strings and keys: validate.ts.
 */
import { type Edtf, type EdtfDate, isDay, parseEdtf } from '../date/edtf.ts';
import { daysInMonth, type WrittenCalendar } from '../date/julian.ts';
import type { Finding } from './clean.ts';
import type { AnniversaryRecord, Claim } from './record.ts';

export type Mode = 'strict' | 'feed';
export interface Findings {
  errors: Finding[];
  warnings: Finding[];
}

/** The Gregorian calendar begins on 15 October 1582: a number that orders days as written. */
const REFORM = 1582 * 10_000 + 1015;
const KILLING = new Set<Claim['about']>(['killed', 'executed']);

/** Applies all of them. */
export function applyRules(record: AnniversaryRecord, mode: Mode): Findings {
  const found: Findings = { errors: [], warnings: [] };
  const error = (rule: string, path: string, message: string): void => void found.errors.push({ path, rule, message });
  const warn = (rule: string, path: string, message: string): void => void found.warnings.push({ path, rule, message });
  const date = record.date ? parseEdtf(record.date.edtf, calendarOf(record)) : undefined;
  const span = date?.ok ? date.value : undefined;

  checkDates(record, error);
  checkIds(record, error);
  checkMoments(record, error);
  checkClaims(record, error, warn);
  if (span && mode === 'strict') checkCalendar(record, span, error);
  if (mode === 'strict') checkAccessed(record, error);
  checkStatements(record, error, warn);
  checkTone(record, span, error, warn);
  checkHistory(record, error);
  checkOverlays(record, warn);
  if (span) checkListDay(record, span, warn);
  checkPlaceNames(record, warn);
  return found;
}

type Report = (rule: string, path: string, message: string) => void;

function calendarOf(record: AnniversaryRecord): WrittenCalendar {
  return record.date?.calendar ?? 'gregorian';
}

/** Rule 2: every date in the subset, real in its calendar, not ending before it starts. */
function checkDates(record: AnniversaryRecord, error: Report): void {
  const calendar = calendarOf(record);
  const check = (path: string, edtf: string | undefined, calendars: WrittenCalendar[]): void => {
    if (edtf === undefined) return;
    const results = calendars.map((each) => parseEdtf(edtf, each));
    const first = results[0];
    if (first && !first.ok && results.every((result) => !result.ok)) error('2', path, first.reason);
  };
  check('date.edtf', record.date?.edtf, [calendar]);
  for (const [i, each] of (record.date?.alternatives ?? []).entries())
    check(`date.alternatives.${i}.edtf`, each.edtf, [calendar]);
  for (const [i, each] of (record.moments ?? []).entries()) check(`moments.${i}.date`, each.date, [calendar]);
  // These dates belong to other things than the event, so either calendar may be meant.
  const either: WrittenCalendar[] = ['gregorian', 'julian'];
  for (const [i, each] of (record.claims ?? []).entries()) check(`claims.${i}.asOf`, each.asOf, either);
  for (const [i, each] of (record.statements ?? []).entries()) check(`statements.${i}.date`, each.date, either);
  for (const [i, each] of record.sources.entries()) check(`sources.${i}.published`, each.published, either);
  for (const [i, each] of (record.people ?? []).entries()) {
    check(`people.${i}.born`, each.born, either);
    check(`people.${i}.died`, each.died, either);
  }
  const monthDay = record.anniversary?.monthDay;
  if (monthDay && !isMonthDay(monthDay)) error('2', 'anniversary.monthDay', `${monthDay} does not exist`);
  for (const [i, rule] of (record.observance?.rules ?? []).entries()) {
    const path = `observance.rules.${i}`;
    if (rule.type === 'fixed' && !isMonthDay(rule.monthDay))
      error('2', `${path}.monthDay`, `${rule.monthDay} does not exist`);
    if (rule.type !== 'table') continue;
    for (const [year, days] of Object.entries(rule.dates)) {
      for (const day of days) {
        if (!isCivilDate(day)) error('2', `${path}.dates.${year}`, `${day} does not exist`);
        else if (!day.startsWith(`${year}-`)) error('2', `${path}.dates.${year}`, `${day} is not in ${year}`);
      }
    }
  }
}

function isMonthDay(monthDay: string): boolean {
  return Number(monthDay.slice(3)) <= daysInMonth(2000, Number(monthDay.slice(0, 2)), 'gregorian');
}

/** Is this `YYYY-MM-DD` a day of the Gregorian calendar? */
export function isCivilDate(text: string): boolean {
  const parsed = /^\d{4}-\d{2}-\d{2}$/.test(text) ? parseEdtf(text) : undefined;
  return parsed?.ok === true && isDay(parsed.value.start);
}

/**
 * Only a reference work's article may be cited by its title alone, as its day list gives it; every other page was opened, and
 * the record says when. So must whatever figures and statements rest on.
 */
function checkAccessed(record: AnniversaryRecord, error: Report): void {
  const needed = (record.claims?.length ?? 0) + (record.statements?.length ?? 0) > 0;
  for (const [i, source] of record.sources.entries()) {
    if (!source.accessed && (needed || source.kind !== 'reference'))
      error('required', `sources.${i}.accessed`, 'say on which day the page was opened');
  }
}

/** Rule 5: ids stand once, and every id that is named exists. */
function checkIds(record: AnniversaryRecord, error: Report): void {
  for (const list of ['sources', 'moments', 'claims', 'statements'] as const) {
    const seen = new Set<string>();
    for (const [i, { id }] of (record[list] ?? []).entries()) {
      if (seen.has(id)) error('5', `${list}.${i}.id`, `the id "${id}" stands twice`);
      seen.add(id);
    }
  }
  const sources = new Set(record.sources.map(({ id }) => id));
  for (const [path, ids] of sourceLists(record)) {
    for (const id of ids) if (!sources.has(id)) error('5', path, `there is no source "${id}"`);
  }
  const claims = new Set(record.claims?.map(({ id }) => id));
  for (const [i, claim] of (record.claims ?? []).entries()) {
    for (const id of claim.disputes ?? []) {
      if (!claims.has(id)) error('5', `claims.${i}.disputes`, `there is no claim "${id}"`);
    }
  }
}

/** Every list of source ids in a record with its path. */
function* sourceLists(record: AnniversaryRecord): Generator<[path: string, ids: readonly string[]]> {
  if (record.date?.sources) yield ['date.sources', record.date.sources];
  for (const [i, each] of (record.date?.alternatives ?? []).entries())
    yield [`date.alternatives.${i}.sources`, each.sources];
  for (const [i, place] of (record.places ?? []).entries()) {
    for (const [k, name] of (place.names ?? []).entries()) {
      if (name.sources) yield [`places.${i}.names.${k}.sources`, name.sources];
    }
  }
  for (const list of ['moments', 'claims', 'statements'] as const) {
    for (const [i, each] of (record[list] ?? []).entries()) yield [`${list}.${i}.sources`, each.sources];
  }
  for (const [i, rule] of (record.observance?.rules ?? []).entries()) {
    if (rule.type === 'table') yield [`observance.rules.${i}.sources`, rule.sources];
  }
}

/** Rule 5: moments lie in the range of the date, or of one of its alternatives. */
function checkMoments(record: AnniversaryRecord, error: Report): void {
  if (!record.date || !record.moments) return;
  const calendar = calendarOf(record);
  const ranges = [record.date.edtf, ...(record.date.alternatives ?? []).map(({ edtf }) => edtf)].flatMap((edtf) => {
    const parsed = parseEdtf(edtf, calendar);
    return parsed.ok ? [outerSpan(parsed.value)] : [];
  });
  if (ranges.length === 0) return;
  const first = Math.min(...ranges.map((range) => range.first));
  const last = Math.max(...ranges.map((range) => range.last));
  for (const [i, moment] of record.moments.entries()) {
    const parsed = parseEdtf(moment.date, calendar);
    if (!parsed.ok) continue;
    const span = outerSpan(parsed.value);
    if (
      span.last < first ||
      span.first > last ||
      (isDay(parsed.value.start) && (span.first < first || span.last > last))
    ) {
      error('5', `moments.${i}.date`, `${moment.date} lies outside ${record.date.edtf}`);
    }
  }
}

/** First and last day that a date may mean, as numbers that order. */
function outerSpan({ start, end }: Edtf): { first: number; last: number } {
  return {
    first: edge(start, 'first'),
    last: end === 'open' ? Number.POSITIVE_INFINITY : edge(end ?? start, 'last'),
  };
}

function edge(date: EdtfDate, side: 'first' | 'last'): number {
  const span = date.precision === 'decade' ? 9 : date.precision === 'century' ? 99 : 0;
  // A decade before the year 0 counts away from zero, as in EDTF.
  const year = date.year < 0 ? date.year - (side === 'first' ? span : 0) : date.year + (side === 'last' ? span : 0);
  return year * 10_000 + (date.month ?? (side === 'last' ? 12 : 1)) * 100 + (date.day ?? (side === 'last' ? 31 : 1));
}

/** Rule 6: a figure has the numbers that its bound needs; rival tolls say that they dispute each other. */
function checkClaims(record: AnniversaryRecord, error: Report, warn: Report): void {
  for (const [i, claim] of (record.claims ?? []).entries()) {
    const path = `claims.${i}`;
    if ((claim.bound === 'exact' || claim.bound === 'about') && claim.value === undefined)
      error('6', `${path}.value`, `"${claim.bound}" needs a value`);
    if (claim.bound === 'min' && claim.low === undefined) error('6', `${path}.low`, '"min" needs low');
    if (claim.bound === 'max' && claim.high === undefined) error('6', `${path}.high`, '"max" needs high');
    if (claim.bound === 'range' && !(claim.low !== undefined && claim.high !== undefined && claim.low < claim.high)) {
      error('6', path, '"range" needs low and high, low being less than high');
    }
  }
  const killed = record.claims?.filter(({ about }) => about === 'killed') ?? [];
  if (killed.length > 1 && !record.claims?.some(({ disputes }) => disputes && disputes.length > 0)) {
    warn('6', 'claims', 'more than one figure for the killed and none says that it disputes another');
  }
}

/** Rules 7 and 8 (strict): the calendar that a day is written in must leave no doubt. */
function checkCalendar(record: AnniversaryRecord, { start, end }: Edtf, error: Report): void {
  const { basis, monthDay } = record.anniversary ?? {};
  if (calendarOf(record) === 'julian') {
    if (edge(start, 'first') >= REFORM && !basis && !monthDay) {
      error(
        '7',
        'anniversary',
        'a Julian date after 1582-10-15 needs anniversary.basis or monthDay: usage is split by country',
      );
    }
    return;
  }
  const days = [start, ...(end && end !== 'open' ? [end] : [])].filter(isDay);
  if (!record.date?.note && days.some((day) => edge(day, 'first') < REFORM)) {
    error(
      '8',
      'date.calendar',
      'a day before 1582-10-15 is written in the Julian calendar; if this one is not, say why in date.note',
    );
  }
}

/** Rules 9 and 15: a quote is exact and has a source; a speaker has a role or an organisation. */
function checkStatements(record: AnniversaryRecord, error: Report, warn: Report): void {
  for (const [i, statement] of (record.statements ?? []).entries()) {
    const path = `statements.${i}`;
    if (statement.mode === 'quote') {
      // `lang` is the language that was spoken; the text stands in the record's own.
      if (!statement.original && primary(statement.lang) !== primary(record.lang)) {
        error('9', `${path}.original`, 'a translated quote keeps the original');
      }
      if (statement.sources.length === 0) error('9', `${path}.sources`, 'a quote needs a source');
    }
    if (!statement.speaker.role && !statement.speaker.org)
      warn('15', `${path}.speaker`, 'the speaker has no role or organisation');
  }
}

const primary = (lang: string): string => lang.split('-')[0]?.toLowerCase() ?? lang;

/** Rule 10: killing is told gravely, and can be covered. */
function checkTone(record: AnniversaryRecord, span: Edtf | undefined, error: Report, warn: Report): void {
  if (record.tone !== 'grave' && record.claims?.some(({ about }) => KILLING.has(about))) {
    const report = span && span.start.year >= 1900 ? error : warn;
    report('10', 'tone', 'a record with people killed or executed is grave');
  }
  if (record.tone === 'grave' && !record.sensitivity?.length)
    warn('10', 'sensitivity', 'a grave record names its sensitivities');
}

/** Rules 11 and 13: the record's own history. */
function checkHistory(record: AnniversaryRecord, error: Report): void {
  for (const field of ['created', 'updated'] as const) {
    if (!isCivilDate(record[field])) error('11', field, `${record[field]} is not a day of the calendar`);
  }
  if (record.updated < record.created) error('11', 'updated', 'updated before it was created');
  if (record.status === 'withdrawn' && !record.corrections?.length) {
    error('13', 'corrections', 'a withdrawn record says why in a correction note');
  }
}

/** Rule 12: translations of an earlier revision. */
function checkOverlays(record: AnniversaryRecord, warn: Report): void {
  for (const [lang, overlay] of Object.entries(record.translations ?? {})) {
    if (overlay.ofRevision < record.revision) {
      warn(
        '12',
        `translations.${lang}`,
        `translates revision ${overlay.ofRevision}; the record is at ${record.revision}`,
      );
    }
  }
}

/** Rule 14: lists put unknown days on the 1st or 15th. */
function checkListDay(record: AnniversaryRecord, { start }: Edtf, warn: Report): void {
  if (isDay(start) && (start.day === 1 || start.day === 15) && record.sources.length === 1) {
    warn('14', 'date.edtf', 'the 1st and the 15th are where lists put unknown days: a second source would settle it');
  }
}

/** Rule 15: a contested name stands beside the other one. */
function checkPlaceNames(record: AnniversaryRecord, warn: Report): void {
  for (const [i, place] of (record.places ?? []).entries()) {
    if (place.names?.length === 1 && place.names[0]?.status === 'contested') {
      warn('15', `places.${i}.names`, 'a contested name stands alone: give the others and who uses them');
    }
  }
}
