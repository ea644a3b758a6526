/**
 * The title rule (feed.md 5): blogs that do not know us tell the day in the title of a post, "This Day in History |
 * 5th April 1990 | The Baren Uprising". The day is read in the spellings of many languages, and leaves the title together
 * with the name of the series. When a post was published says nothing about the day it tells of.
 */
import { parseEdtf } from '../../date/edtf.ts';
import { segmentsOf, titleWithout } from './title-rest.ts';
import { readTokens, type Token } from './title-tokens.ts';

/** What a title says: the day as EDTF and the rest of the title, or why there is none. */
export type TitleDate =
  | { ok: true; edtf: string; calendar?: 'julian'; title: string }
  | { ok: false; reason: 'no date found' | 'more than one date' };

/** A day as far as it has been read; what is missing comes from the other end of a range. */
interface Part {
  day: number;
  month?: number;
  /** Astronomical. */
  year?: number;
  /** Token after the last one that belongs to it. */
  end: number;
  /** "4月5-10日": the last day of a range in one token. */
  last?: number;
  /** Month and year are those of Iran. */
  persian?: true;
  /** "1990 April 5": a number after it can be the end of a range, for no year stands between. */
  yearFirst?: true;
}

interface Found {
  edtf: string;
  calendar?: 'julian';
  /** "circa". */
  about?: true;
  from: number;
  to: number;
}

/** Reads the day out of a title. `series` are further names of series, as `findSeries` gives them. */
export function parseTitleDate(title: string, series: ReadonlySet<string> = new Set()): TitleDate {
  const text = title.slice(0, 500).normalize('NFC').replace(/\s+/g, ' ').trim();
  const tokens = readTokens(text);
  const found: Found[] = [];
  let parted = true;
  for (let i = 0; i < tokens.length; ) {
    const date = readDate(tokens, i);
    if (date === 'two') return { ok: false, reason: 'more than one date' };
    if (date) {
      found.push(date.found);
      parted &&= !isLinked(tokens, date.end);
    }
    i = date ? date.end : i + 1;
  }
  if (found.length === 0) return { ok: false, reason: 'no date found' };
  const told = found.every(isSame) ? found[0] : parted ? earliestOfOneDay(found) : undefined;
  if (!told) return { ok: false, reason: 'more than one date' };
  const { calendar, about } = told;
  const edtf = about ? `${told.edtf}~` : told.edtf;
  return { ok: true, edtf, ...(calendar ? { calendar } : {}), title: titleWithout(text, found, told, series) };
}

const isSame = ({ edtf }: Found, _: number, [first]: readonly Found[]): boolean => edtf === first?.edtf;

/** "10 March 1959 and 10 March 1989": another date is hung on. */
function isLinked(tokens: readonly Token[], end: number): boolean {
  const link = tokens[end]?.kind;
  return (link === 'and' || link === 'dash') && readPart(tokens, skipFill(tokens, end + 1))?.year !== undefined;
}

/** "On 5 April 2022 we remember 5 April 1990": of one day in several years it is the first that is told of. */
function earliestOfOneDay(found: readonly Found[]): Found | undefined {
  const day = ({ edtf }: Found): string => edtf.slice(-6);
  if (found.some((date) => date.edtf.includes('/') || day(date) !== day(found[0]!))) return undefined;
  return found.toSorted((a, b) => Number(a.edtf.slice(0, -6)) - Number(b.edtf.slice(0, -6)))[0];
}

/** First segments that at least two titles share: the names of series that nobody has heard of. */
export function findSeries(titles: readonly string[]): Set<string> {
  const counts = new Map<string, number>();
  for (const title of titles) {
    const [first = '', ...rest] = segmentsOf(title.normalize('NFC').replace(/\s+/g, ' ').trim());
    if (
      rest.length > 0 &&
      readTokens(first).every(({ kind }) => ['word', 'fill', 'bar', 'bracket', 'counted', 'weekday'].includes(kind))
    ) {
      counts.set(first.toLowerCase(), (counts.get(first.toLowerCase()) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([name]) => name));
}

/** A date or range that begins at token `i`. 'two': "5 and 10 April 1990" names two days. */
function readDate(tokens: readonly Token[], i: number): { found: Found; end: number } | 'two' | null {
  const first = readPart(tokens, i);
  if (!first) return null;
  const foundTo = (date: { edtf: string; calendar?: 'julian' }, end: number): { found: Found; end: number } => {
    const to = behindDate(tokens, end);
    const lead = leadOf(tokens, i);
    const about = tokens.slice(lead, i).some(({ kind }) => kind === 'about');
    const found = {
      ...date,
      ...(about ? { about: true as const } : {}),
      from: tokens[lead]!.from,
      to: tokens[to - 1]!.to,
    };
    return { found, end: to };
  };
  if (first.last !== undefined) {
    const range = joinParts(first, { day: first.last, end: first.end });
    return range && foundTo(range, first.end);
  }
  const link = tokens[first.end];
  const between = link?.kind === 'dash' || (link?.kind === 'and' && isBetween(tokens, i));
  if (link?.kind === 'and' || link?.kind === 'dash') {
    const at = skipFill(tokens, first.end + 1);
    const second = readPart(tokens, at);
    if (second && !isCount(tokens[at], first, second, link)) {
      const range = between ? joinParts(first, second) : null;
      if (range) return foundTo(range, second.end);
      // "5 and 6 April 1990", "4月5日和6日".
      const isDay = second.month !== undefined && second.year !== undefined;
      if (
        !between &&
        ((isDay && first.year === undefined) || (second.year === undefined && tokens[at]?.kind === 'date'))
      )
        return 'two';
      if (isDay && first.month === undefined) return null;
    }
  }
  if (isListed(tokens, i, first)) return 'two';
  const edtf = first.month === undefined || first.year === undefined ? null : edtfOfPart(first);
  return edtf && foundTo(edtf, first.end);
}

/** "between the 5th and the 10th of April". */
function isBetween(tokens: readonly Token[], i: number): boolean {
  let at = i - 1;
  while (tokens[at]?.kind === 'fill') at--;
  return tokens[at]?.kind === 'between';
}

/** "5, 6 April 1990" at the beginning of a part: two days in a list. */
function isListed(tokens: readonly Token[], i: number, { day, month, end }: Part): boolean {
  const before = tokens[i - 1];
  if (month !== undefined || day > 31 || (before !== undefined && !isBar(before) && before.kind !== 'bracket'))
    return false;
  let at = end;
  let next: Part | null = null;
  while (tokens[at]?.kind === 'fill' && tokens[at + 1]?.kind === 'number' && next?.month === undefined) {
    next = readPart(tokens, at + 1);
    at = next?.end ?? tokens.length;
  }
  return next?.month !== undefined && next.year !== undefined;
}

/** "5 April 1990 (Thursday)", "5 Nisan 1990 Perşembe: …": a weekday behind a date goes with it. The token after it. */
function behindDate(tokens: readonly Token[], end: number): number {
  const opened = tokens[end]?.kind === 'bracket' ? end + 1 : end;
  const at = skipFill(tokens, opened);
  if (!tokens.slice(opened, at).some(({ kind }) => kind === 'weekday')) return end;
  const next = tokens[at];
  if (opened > end) return next?.kind === 'bracket' ? at + 1 : end;
  return next === undefined || isBar(next) || next.kind === 'bracket' || tokens[at - 1]?.kind === 'fill' ? at : end;
}

/**
 * "5 April 1990 – 10 killed", "4 June 1989 – 20 years on": a bare number after a whole date counts something. It is a day
 * only where the year stood first and nothing parts the two: "1990. április 5–10.".
 */
function isCount(token: Token | undefined, first: Part, second: Part, link: Token): boolean {
  if (token?.kind !== 'number' || first.month === undefined || first.year === undefined) return false;
  if (second.month !== undefined || second.year !== undefined) return false;
  return !first.yearFirst || (link.kind === 'dash' && link.spaced);
}

/** "from the 5th", "am Donnerstag, dem 5.", "circa": the token where the words before a date begin that make no sense without it. */
function leadOf(tokens: readonly Token[], i: number): number {
  let start = i;
  while (start > 0 && ['fill', 'between', 'weekday', 'about', 'era'].includes(tokens[start - 1]!.kind)) start--;
  return start;
}

function skipFill(tokens: readonly Token[], i: number): number {
  let at = i;
  while (tokens[at]?.kind === 'fill' || tokens[at]?.kind === 'weekday') at++;
  return at;
}

/** A hyphen that joins day and month as in "5-April-1990" is no range. */
function skipJoin(tokens: readonly Token[], i: number): number {
  const at = skipFill(tokens, i);
  const dash = tokens[at];
  return dash?.kind === 'dash' && dash.tight ? skipFill(tokens, at + 1) : at;
}

function readPart(tokens: readonly Token[], i: number): Part | null {
  const token = tokens[i];
  if (!token) return null;
  if (token.kind === 'date') {
    const { day, last, month, year } = token;
    return {
      day,
      ...(last === undefined ? {} : { last }),
      ...(month === undefined ? {} : { month }),
      ...(year === undefined ? {} : { year }),
      end: i + 1,
    };
  }
  if (token.kind === 'month') return readMonthFirst(tokens, i, token);
  if (token.kind === 'era') return readYearFirst(tokens, i);
  if (token.kind !== 'number') return null;
  return readYearFirst(tokens, i) ?? readDayFirst(tokens, i, token.value);
}

type Month = Extract<Token, { kind: 'month' }>;

/** "April 5, 1990", "April 5". */
function readMonthFirst(tokens: readonly Token[], i: number, month: Month): Part | null {
  const at = skipFill(tokens, i + 1);
  const day = tokens[at];
  if (day?.kind !== 'number' || day.value < 1 || day.value > 31 || day.digits > 2) return null;
  const year =
    readYear(tokens, skipFill(tokens, at + 1)) ?? readPartedYear(tokens, at + 1) ?? readLedYear(tokens, i, at + 1);
  return { day: day.value, month: month.value, ...yearOf(year, month), end: year?.end ?? at + 1 };
}

/** "5 April 1990", "5 de abril de 1990", "5", and "5, 1990" as the end of "April 1–5, 1990". */
function readDayFirst(tokens: readonly Token[], i: number, day: number): Part | null {
  const token = tokens[i];
  if (token?.kind !== 'number' || token.digits > 2 || day < 1 || day > 31) return null;
  let at = skipJoin(tokens, i + 1);
  let month = tokens[at];
  if (month?.kind !== 'month') {
    if (isCounted(tokens, i)) return null;
    const year = readYear(tokens, skipFill(tokens, i + 1));
    return { day, ...(year ? { year: year.value } : {}), end: year?.end ?? i + 1 };
  }
  // "نيسان/أبريل", "أبريل (نيسان)": the same month under its two names.
  const joined = tokens[at + 1]?.kind;
  const again = joined === 'dash' || joined === 'bracket' ? tokens[at + 2] : tokens[at + 1];
  if (again?.kind === 'month' && again.value === month.value) {
    at = tokens.indexOf(again) + (joined === 'bracket' && tokens[at + 3]?.kind === 'bracket' ? 1 : 0);
    month = again;
  }
  const year =
    readYear(tokens, skipJoin(tokens, at + 1)) ?? readPartedYear(tokens, at + 1) ?? readLedYear(tokens, i, at + 1);
  return { day, month: month.value, ...yearOf(year, month), end: year?.end ?? at + 1 };
}

/** "Day 3 – 5 April 1990": whether a word before the number says that it counts something. */
function isCounted(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.kind === 'fill' ? tokens[i - 2] : tokens[i - 1];
  return before?.kind === 'counted';
}

/** The year behind a month, as the month's calendar counts it. */
function yearOf(year: { value: number } | null, { years }: Month): Pick<Part, 'year' | 'persian'> {
  const persian = years === 'persian' ? ({ persian: true } as const) : {};
  if (!year) return persian;
  return { year: years === 'buddhist' && year.value > 2400 ? year.value - 543 : year.value, ...persian };
}

/** "MÖ 15 Mart 44": the era stands before the day. */
function readLedYear(tokens: readonly Token[], i: number, at: number): { value: number; end: number } | null {
  const era = tokens[i - 1];
  const year = tokens[at];
  if (era?.kind !== 'era' || year?.kind !== 'number' || year.ordinal) return null;
  return { value: era.bc ? 1 - year.value : year.value, end: at + 1 };
}

/** "5 April | 1990 | Baren": a year that a bar or a dash parts from its day stands alone up to the next one. */
function readPartedYear(tokens: readonly Token[], i: number): { value: number; end: number } | null {
  const year = isBar(tokens[i]) ? readYear(tokens, i + 1) : null;
  return year && (tokens[year.end] === undefined || isBar(tokens[year.end])) ? year : null;
}

function isBar(token: Token | undefined): boolean {
  return token?.kind === 'bar' || (token?.kind === 'dash' && token.spaced);
}

/** "1990 April 5", "1990. április 5.", "1990 | 5 April | Baren". */
function readYearFirst(tokens: readonly Token[], i: number): Part | null {
  const year = readYear(tokens, i);
  if (!year) return null;
  const alone = isBar(tokens[year.end]) && (i === 0 || isBar(tokens[i - 1]));
  const at = alone ? year.end + 1 : skipFill(tokens, year.end);
  const month = tokens[at];
  if (month?.kind === 'month') {
    const part = readMonthFirst(tokens, at, month);
    return part && part.year === undefined ? { ...part, year: year.value, yearFirst: true } : null;
  }
  // "1990-يىلى 5-ئاپرېل": year first, then the day before its month.
  const part = month?.kind === 'number' && at > year.end ? readDayFirst(tokens, at, month.value) : null;
  return part?.month !== undefined && part.year === undefined ? { ...part, year: year.value, yearFirst: true } : null;
}

/** Three or four digits, or any number with an era beside it: "44 BC", "AD 79", "44 av. J.-C.". */
function readYear(tokens: readonly Token[], i: number): { value: number; end: number } | null {
  const before = tokens[i];
  const at = before?.kind === 'era' ? i + 1 : i;
  const token = tokens[at];
  if (token?.kind !== 'number' || token.value < 1 || token.digits > 4) return null;
  let end = at + 1;
  while (tokens[end]?.kind === 'year-word') end++;
  // "44 г. до н. э."
  let late = end;
  while (tokens[late]?.kind === 'fill') late++;
  const behind = tokens[late];
  const era = before?.kind === 'era' ? before : behind?.kind === 'era' ? behind : undefined;
  if (!era && (token.digits < 3 || token.ordinal)) return null;
  return { value: era?.bc ? 1 - token.value : token.value, end: behind?.kind === 'era' ? late + 1 : end };
}

/**
 * A range of two parts; each gives the other what it lacks. Null when they do not make one. The same day of two years,
 * "10 March 1959 – 10 March 2019", is the first with its anniversary: nobody would mark the sixty years between, and both
 * ends of such a range would come back on that one day anyway.
 */
function joinParts(first: Part, second: Part): Omit<Found, 'from' | 'to'> | null {
  const endMonth = second.month ?? first.month;
  const endYear = second.year ?? first.year;
  const persian = first.persian || second.persian ? ({ persian: true } as const) : {};
  const start = edtfOfPart({ ...first, month: first.month ?? endMonth, year: first.year ?? endYear, ...persian });
  const end = edtfOfPart({ ...second, month: endMonth, year: endYear, ...persian });
  if (!start || !end) return null;
  const same = first.day === second.day && (first.month ?? endMonth) === endMonth;
  const edtf = same ? start.edtf : `${start.edtf}/${end.edtf}`;
  if (same && end.edtf !== start.edtf && (first.year ?? endYear)! > endYear!) return null;
  const calendar = start.calendar ?? 'gregorian';
  if (start.calendar !== end.calendar || !parseEdtf(edtf, calendar).ok) return null;
  return start.calendar ? { edtf, calendar: start.calendar } : { edtf };
}

type Wide<T> = { [K in keyof T]: T[K] | undefined };

/** EDTF of a day that was read; one of the Persian calendar, ۲۲ بهمن ۱۳۵۷, is its Gregorian day. */
function edtfOfPart({ day, month, year, persian }: Wide<Part>): { edtf: string; calendar?: 'julian' } | null {
  if (!persian) return edtfOf({ day: day ?? 0, month, year });
  // Years of Iran's calendar since it was made law, and a while before and after.
  if (day === undefined || month === undefined || year === undefined || year < 1200 || year > 1500) return null;
  try {
    const written = { calendar: 'persian', year, month, day };
    return edtfOf(Temporal.PlainDate.from(written, { overflow: 'reject' }).withCalendar('iso8601'));
  } catch {
    // Temporal reports a day that the month does not have by throwing.
    return null;
  }
}

/** EDTF of a real day. Before 15 October 1582 the day is Julian, as historians write it (record.md 2.1 D8). */
export function edtfOf(date: {
  day: number;
  month?: number | undefined;
  year?: number | undefined;
}): { edtf: string; calendar?: 'julian' } | null {
  const { day, month, year } = date;
  if (month === undefined || year === undefined || Math.abs(year) > 9999) return null;
  const two = (value: number): string => String(value).padStart(2, '0');
  const edtf = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}-${two(month)}-${two(day)}`;
  const julian = (year * 100 + month) * 100 + day < 1582_10_15;
  if (!parseEdtf(edtf, julian ? 'julian' : 'gregorian').ok) return null;
  return julian ? { edtf, calendar: 'julian' } : { edtf };
}
