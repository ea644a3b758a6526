/**
 * Tables: a header line with the names of fields, a record per line. `title` and `date` are needed; a date is EDTF or
 * written out as in a title. Lists are parted by ";". Unknown columns are left out (feed.md 5).
 */
import { parseEdtf } from '../../date/edtf.ts';
import { parseCells } from './csv-cells.ts';
import { ImportCollector, type Imported, REASONS } from './imported.ts';
import { parseTitleDate } from './title-date.ts';

export interface CsvContext {
  lang?: string;
  publisher?: string;
}

/** Other names for columns, as people write them. */
const NAMES: Readonly<Record<string, string>> = {
  title:
    'name event titel titre título titulo titolo başlık ad название заголовок имя 标题 名称 タイトル 名前 عنوان العنوان الاسم نام שם כותרת शीर्षक नाम',
  date: 'day birthday birthdate born datum geburtstag jour anniversaire fecha cumpleaños data aniversário tarih дата 日期 生日 日付 誕生日 تاريخ التاريخ تاریخ תאריך तारीख दिनांक',
  summary: 'description',
  body: 'text',
  url: 'link source',
  place: 'location ort lieu lugar',
  categories: 'tags',
  lang: 'language',
  licence: 'license',
};
const COLUMNS = new Map(
  Object.entries(NAMES).flatMap(([column, names]) => names.split(' ').map((name) => [name, column] as const)),
);
/** A column that tells what kind of days it holds. */
const BIRTHDAYS = new Set(
  'birthday birthdate born geburtstag anniversaire cumpleaños aniversário 生日 誕生日'.split(' '),
);
const KINDS: Readonly<Record<string, string>> = {
  birthday: 'birth',
  born: 'birth',
  died: 'death',
  anniversary: 'event',
};

/** A record per line; `skipped[].item` is the id, else the number of the line with the header as line 1. Never throws. */
export function parseCsv(text: string, context: CsvContext = {}): Imported {
  const collector = new ImportCollector();
  if (/^\s*</.test(text)) {
    collector.skip('file', REASONS.webPage);
    return collector.result();
  }
  // Excel writes "sep=;" above the table to tell itself how cells are parted.
  const table = text.replace(/^\uFEFF/, '').replace(/^(?:[^\S\r\n]*[\r\n])*(?:sep=.[\r\n]+)?/i, '');
  const above = lineCount(text) - lineCount(table);
  const [header = [], ...lines] = parseCells(table);
  const names = header.map((name) => name.trim().toLowerCase());
  const columns = names.map((name) => COLUMNS.get(name) ?? name);
  const kind = names.some((name) => BIRTHDAYS.has(name)) ? 'birth' : undefined;
  if (!columns.includes('title') || !columns.includes('date')) {
    collector.skip(above + 1, REASONS.noColumns);
    return collector.result();
  }
  for (const [index, cells] of lines.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const row = new Map(columns.map((column, i) => [column, (cells[i] ?? '').trim()] as const));
    const item = row.get('id') || above + index + 2;
    const reason = addLine(collector, row, item, { ...context, ...(kind ? { kind } : {}) });
    if (reason) collector.skip(item, reason, row.get('title'));
  }
  return collector.result();
}

const lineCount = (text: string): number => text.split(/\r\n|\r|\n/).length;

/** Adds the record of a line; answers why there is none. */
function addLine(
  collector: ImportCollector,
  row: ReadonlyMap<string, string>,
  item: string | number,
  context: CsvContext & { kind?: string },
): string | null {
  const get = (column: string): string | undefined => row.get(column) || undefined;
  const title = get('title');
  if (!title) return REASONS.noTitle;
  const date = readDate(get('date') ?? '', get('calendar'));
  if (typeof date === 'string') return date;
  const lat = numberOf(get('lat'));
  const lon = numberOf(get('lon'));
  const place = get('place');
  const url = get('url');
  const weight = numberOf(get('weight'));
  const list = (column: string): string[] | undefined =>
    get(column)
      ?.split(';')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  const fields = {
    kind: kindOf(get('kind')) ?? context.kind,
    lang: get('lang'),
    summary: get('summary'),
    body: get('body'),
    categories: list('categories'),
    regions: list('regions'),
    sensitivity: list('sensitivity'),
    tone: get('tone'),
    weight,
    places: place ? [{ label: place, ...(lat !== undefined && lon !== undefined ? { lat, lon } : {}) }] : undefined,
    links: url ? [{ url, title }] : undefined,
  };
  const id = get('id') ?? `${date.edtf}-${slug(title)}`;
  const author = get('author');
  const licence = get('licence');
  collector.add(
    item,
    { id, title, date, ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) },
    {
      ...(context.lang ? { lang: context.lang } : {}),
      ...(context.publisher ? { publisher: context.publisher } : {}),
      ...(author ? { author } : {}),
      ...(licence ? { licence } : {}),
      ...(url ? { url } : {}),
    },
  );
  return null;
}

/** EDTF as typed, or a date written out; else why there is none. */
function readDate(
  text: string,
  calendar: string | undefined,
): { edtf: string; calendar?: 'julian' | 'gregorian' } | string {
  const written = calendar === 'julian' || calendar === 'gregorian' ? calendar : undefined;
  if (parseEdtf(text, written).ok) return written ? { edtf: text, calendar: written } : { edtf: text };
  const found = parseTitleDate(text);
  if (!found.ok) return found.reason;
  return found.calendar ? { edtf: found.edtf, calendar: found.calendar } : { edtf: found.edtf };
}

const kindOf = (kind: string | undefined): string | undefined =>
  kind && (KINDS[kind.toLowerCase()] ?? kind.toLowerCase());

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}

function slug(title: string): string {
  return title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
}
