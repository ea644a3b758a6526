/**
 * The title rule (feed.md 5): blogs that do not know us tell the day in the title of a post, "This Day in History |
 * 5th April 1990 | The Baren Uprising". The day is read in the spellings of many languages, and leaves the title together
 * with the name of the series. When a post was published says nothing about the day it tells of.
 */
import { parseEdtf } from '../../date/edtf.ts';
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
  /** "1990 April 5": a number after it can be the end of a range, for no year stands between. */
  yearFirst?: true;
}

interface Found {
  edtf: string;
  calendar?: 'julian';
  from: number;
  to: number;
}

/** Reads the day out of a title. `series` are further names of series, as `findSeries` gives them. */
export function parseTitleDate(title: string, series: ReadonlySet<string> = new Set()): TitleDate {
  const text = title.slice(0, 500).normalize('NFC').replace(/\s+/g, ' ').trim();
  const tokens = readTokens(text);
  const found: Found[] = [];
  for (let i = 0; i < tokens.length; ) {
    const date = readDate(tokens, i);
    if (date === 'two') return { ok: false, reason: 'more than one date' };
    if (date) found.push(date.found);
    i = date ? date.end : i + 1;
  }
  const first = found[0];
  if (!first) return { ok: false, reason: 'no date found' };
  if (found.some(({ edtf }) => edtf !== first.edtf)) return { ok: false, reason: 'more than one date' };
  const calendar = first.calendar ? { calendar: first.calendar } : {};
  return { ok: true, edtf: first.edtf, ...calendar, title: titleWithout(text, found, series) };
}

/** First segments that at least two titles share: the names of series that nobody has heard of. */
export function findSeries(titles: readonly string[]): Set<string> {
  const counts = new Map<string, number>();
  for (const title of titles) {
    const [first = '', ...rest] = segmentsOf(title.normalize('NFC').replace(/\s+/g, ' ').trim());
    if (
      rest.length > 0 &&
      readTokens(first).every(({ kind }) => kind === 'word' || kind === 'fill' || kind === 'bar')
    ) {
      counts.set(first.toLowerCase(), (counts.get(first.toLowerCase()) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([name]) => name));
}

/** A date or range that begins at token `i`. 'two': "5 and 10 April 1990" names two days. */
function readDate(tokens: readonly Token[], i: number): { found: Found; end: number } | 'two' | null {
  const whole = tokens[i];
  const first = readPart(tokens, i);
  if (!first || !whole) return null;
  const link = tokens[first.end];
  if (link?.kind === 'and' || link?.kind === 'dash') {
    const at = skipFill(tokens, first.end + 1);
    const second = readPart(tokens, at);
    if (second && !isCount(tokens[at], first, second, link)) {
      const between = link.kind === 'dash' || tokens[i - 1]?.kind === 'between';
      const range = between ? joinParts(first, second) : null;
      if (range)
        return { found: { ...range, from: leadOf(tokens, i), to: tokens[second.end - 1]!.to }, end: second.end };
      if (second.month !== undefined && second.year !== undefined && first.month === undefined)
        return between ? null : 'two';
    }
  }
  const edtf = first.month === undefined || first.year === undefined ? null : edtfOf(first);
  return edtf ? { found: { ...edtf, from: leadOf(tokens, i), to: tokens[first.end - 1]!.to }, end: first.end } : null;
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

/** "from the 5th", "am Donnerstag, dem 5.": the words before a date that make no sense without it. */
function leadOf(tokens: readonly Token[], i: number): number {
  let start = i;
  while (start > 0 && ['fill', 'between', 'weekday'].includes(tokens[start - 1]!.kind)) start--;
  return tokens[start]!.from;
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
    const { day, month, year } = token;
    return { day, ...(month === undefined ? {} : { month }), ...(year === undefined ? {} : { year }), end: i + 1 };
  }
  if (token.kind === 'month') return readMonthFirst(tokens, i, token.value);
  if (token.kind === 'era') return readYearFirst(tokens, i);
  if (token.kind !== 'number') return null;
  return readYearFirst(tokens, i) ?? readDayFirst(tokens, i, token.value);
}

/** "April 5, 1990", "April 5". */
function readMonthFirst(tokens: readonly Token[], i: number, month: number): Part | null {
  const at = skipFill(tokens, i + 1);
  const day = tokens[at];
  if (day?.kind !== 'number' || day.value < 1 || day.value > 31 || day.digits > 2) return null;
  const year = readYear(tokens, skipFill(tokens, at + 1)) ?? readPartedYear(tokens, at + 1);
  return { day: day.value, month, ...(year ? { year: year.value } : {}), end: year?.end ?? at + 1 };
}

/** "5 April 1990", "5 de abril de 1990", "5", and "5, 1990" as the end of "April 1–5, 1990". */
function readDayFirst(tokens: readonly Token[], i: number, day: number): Part | null {
  const token = tokens[i];
  if (token?.kind !== 'number' || token.digits > 2 || day < 1 || day > 31) return null;
  let at = skipJoin(tokens, i + 1);
  let month = tokens[at];
  if (month?.kind !== 'month') {
    const year = readYear(tokens, skipFill(tokens, i + 1));
    return { day, ...(year ? { year: year.value } : {}), end: year?.end ?? i + 1 };
  }
  // "نيسان/أبريل": the same month under its two names.
  const again = tokens[at + 1]?.kind === 'dash' ? tokens[at + 2] : tokens[at + 1];
  if (again?.kind === 'month' && again.value === month.value) {
    at = tokens.indexOf(again);
    month = again;
  }
  const year = readYear(tokens, skipJoin(tokens, at + 1)) ?? readPartedYear(tokens, at + 1);
  return { day, month: month.value, ...(year ? { year: year.value } : {}), end: year?.end ?? at + 1 };
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
    const part = readMonthFirst(tokens, at, month.value);
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
  const after = tokens[at + 1];
  const era = before?.kind === 'era' ? before : after?.kind === 'era' ? after : undefined;
  if (!era && (token.digits < 3 || token.ordinal)) return null;
  let end = at + (after?.kind === 'era' ? 2 : 1);
  while (tokens[end]?.kind === 'year-word') end++;
  const late = tokens[end];
  if (!era && late?.kind === 'era') return { value: late.bc ? 1 - token.value : token.value, end: end + 1 };
  return { value: era?.bc ? 1 - token.value : token.value, end };
}

/**
 * A range of two parts; each gives the other what it lacks. Null when they do not make one. The same day of two years,
 * "10 March 1959 – 10 March 2019", is the first with its anniversary: nobody would mark the sixty years between, and both
 * ends of such a range would come back on that one day anyway.
 */
function joinParts(first: Part, second: Part): Omit<Found, 'from' | 'to'> | null {
  const endMonth = second.month ?? first.month;
  const endYear = second.year ?? first.year;
  const start = edtfOf({ ...first, month: first.month ?? endMonth, year: first.year ?? endYear });
  const end = edtfOf({ ...second, month: endMonth, year: endYear });
  if (!start || !end) return null;
  const same = first.day === second.day && (first.month ?? endMonth) === endMonth;
  const edtf = same ? start.edtf : `${start.edtf}/${end.edtf}`;
  if (same && end.edtf !== start.edtf && (first.year ?? endYear)! > endYear!) return null;
  const calendar = start.calendar ?? 'gregorian';
  if (start.calendar !== end.calendar || !parseEdtf(edtf, calendar).ok) return null;
  return start.calendar ? { edtf, calendar: start.calendar } : { edtf };
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

const SERIES =
  /^(?:#?\s*)?(?:(?:this|that) day in (?:\p{L}+ ){0,2}history|on this day(?: in (?:\p{L}+ ){0,2}history)?|today in (?:\p{L}+ ){0,2}history|otd|onthisday|ce jour(?:-l[àa])?(?: dans l['’]histoire)?|[ée]ph[ée]m[ée]rides?|c['’][ée]tait un|un d[íi]a como hoy|(?:tal d[íi]a como )?hoy en la historia|efem[ée]rides?|este d[íi]a en la historia|an diesem tag(?: der geschichte)?|heute in der geschichte|was geschah am|tag der geschichte|(?:neste|este) dia(?: na hist[óo]ria)?|hoje na hist[óo]ria|tarihte bug[üu]n|bug[üu]n tarihte|(?:в\s)?этот день(?: в истории)?|день в истории|календарь|accadde oggi|oggi nella storia|op deze dag|vandaag in de geschiedenis|历史上的今天|歷史上的今天|今日は何の日|今日の出来事|في مثل هذا اليوم|حدث في مثل هذا اليوم|اليوم في التاريخ|امروز در تاریخ|در چنین روزی|היום בהיסטוריה|hari ini dalam sejarah|इतिहास में आज|आज का इतिहास|تارىختىكى بۈگۈن)$/iu;

const SEPARATOR = /(?<!\s)\s+[|–—•·:»>/-]\s+|(?:(?<!\s)\s+)?[|•·»｜]\s*|[:：]\s+|：/;

/** The parts of a title between bars, dashes and colons. */
function segmentsOf(text: string): string[] {
  return text.split(SEPARATOR).filter((part) => part.trim() !== '');
}

/** Stands for a date that was taken out, so that the words around it can be tidied; private use, never in a title. */
const HOLE = '\uE000';

/** The title without its date and the name of its series. A title that is only a date keeps its words. */
function titleWithout(text: string, found: readonly Found[], series: ReadonlySet<string>): string {
  const date = text.slice(found[0]!.from, found[0]!.to);
  let holed = text.replaceAll(HOLE, '');
  if (holed === text)
    for (const { from, to } of [...found].reverse()) holed = `${holed.slice(0, from)}${HOLE}${holed.slice(to)}`;
  const parts = holed.split(new RegExp(`(${SEPARATOR.source})`));
  let title = '';
  for (let i = 0; i < parts.length; i += 2) {
    const part = parts[i]!;
    const name = part.replaceAll(HOLE, '').trim();
    if (isSeries(name, series)) continue;
    const kept = part.includes(HOLE) ? tidyAround(part) : part.trim();
    if (kept === '') continue;
    const separator = (parts[i - 1] ?? '').replaceAll(HOLE, '');
    title += title === '' ? kept : `${/^\s/.test(separator) ? separator : `${separator.trimEnd()} `}${kept}`;
  }
  return title || date.trim();
}

function isSeries(name: string, series: ReadonlySet<string>): boolean {
  const bare = name.replace(/(?<![\s,.:;!…-])[\s,.:;!…-]+$/, '').trim();
  return SERIES.test(bare) || series.has(bare.toLowerCase());
}

const DANGLING_END =
  /(?:^|\s)(?:on|of|from|in|at|since|the|le|du|de|del|el|am|vom|dem|den|em|do|no|dia|от|с|on the|of the|в|في|يوم|on:)\s*$/iu;
const DANGLING_START = /^(?:['’]\p{L}{1,4}|\s*(?:of|de|da|do|года|г\.))\s+/iu;

/** A part with holes: empty brackets, commas and prepositions that belonged to the date go too. */
function tidyAround(part: string): string {
  const pieces = part.split(HOLE).map((piece, index, all) => {
    let kept = index === 0 ? piece : piece.replace(DANGLING_START, ' ');
    if (index < all.length - 1) kept = kept.replace(DANGLING_END, ' ');
    return kept;
  });
  const joined = pieces
    .join(' ')
    .replace(/[([（【][\s,]*[)\]）】]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/(?<!\s)\s+([,.;:])/g, '$1');
  const bare = joined.replace(/^[\s,;:.，、：–—-]+/, '').replace(/(?<![\s,;:，、：–—-])[\s,;:，、：–—-]+$/, '');
  const lead = pieces[0]!.trim() === '' && /^\p{Ll}/u.test(bare);
  return lead ? bare.charAt(0).toUpperCase() + bare.slice(1) : bare;
}
