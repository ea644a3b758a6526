/**
 * Day lists in the manner of muffinlabs (`{date, data: {Events: [{year, text, links}], Births, Deaths}}`) and byabbe
 * (`{date, events: [{year, description, wikipedia}]}`). Both strip "BC" from the year, so that Caesar dies in 44: a year
 * without an era is trusted only above 100, unless the text itself says which it is (feed.md 5).
 */
import { own } from '../../record/clean.ts';
import { LIMITS } from '../../record/record.ts';
import { cutAtWord } from '../../record/text-hygiene.ts';
import { htmlToText } from './html-text.ts';
import { explainNoList, ImportCollector, type Imported, listOf, parseJson, REASONS, textOf } from './imported.ts';
import { monthNumber } from './month-names.ts';
import { edtfOf } from './title-date.ts';

const LISTS = [
  ['events', 'event'],
  ['births', 'birth'],
  ['deaths', 'death'],
] as const;
/** Years up to here may have lost their era. */
const TRUSTED_ABOVE = 100;

/** Records of one day. The day is the list's own `date` ("April 5", "5 April", "04-05"). Never rejects. */
export async function parseMuffinlabs(input: unknown): Promise<Imported> {
  const collector = new ImportCollector();
  const answer = typeof input === 'string' ? parseJson(input) : input;
  const day = parseListDay(textOf(answer, 'date'));
  if (!day) {
    if (textOf(answer, 'date') !== undefined) collector.skip('date', REASONS.noDate);
    else collector.skip('file', explainNoList(input, 'a list of a day: it names no date'));
    return collector.result();
  }
  const data = typeof answer === 'object' && answer !== null ? (own(answer, 'data') ?? answer) : undefined;
  for (const [list, kind] of LISTS) {
    const rows = [...listOf(data, list), ...listOf(data, list.charAt(0).toUpperCase() + list.slice(1))];
    for (const [index, row] of rows.entries()) await addRow(collector, row, `${list} ${index}`, kind, day);
  }
  return collector.result();
}

interface ListDay {
  month: number;
  day: number;
}

function parseListDay(text: string | undefined): ListDay | null {
  const numeric = /^(\d{1,2})[-/](\d{1,2})$/.exec(text ?? '');
  if (numeric) return { month: Number(numeric[1]), day: Number(numeric[2]) };
  const words = text?.split(/[\s_,.]+/) ?? [];
  const month = words.map(monthNumber).find((number) => number !== undefined);
  const day = Number(words.find((word) => /^\d{1,2}$/.test(word)));
  return month && day ? { month, day } : null;
}

async function addRow(
  collector: ImportCollector,
  row: unknown,
  name: string,
  kind: string,
  { month, day }: ListDay,
): Promise<void> {
  const html = textOf(row, 'text') ?? textOf(row, 'description') ?? textOf(row, 'no_year_html');
  const text = html && htmlToText(html).replace(/\s+/g, ' ');
  if (!text || typeof row !== 'object' || row === null) {
    collector.skip(name, REASONS.noTitle);
    return;
  }
  const year = parseYear(String(own(row, 'year') ?? ''), text);
  if (typeof year === 'string') {
    collector.skip(name, year);
    return;
  }
  const date = edtfOf({ month, day, year });
  if (!date) {
    collector.skip(name, REASONS.noDate);
    return;
  }
  const links = [...listOf(row, 'links'), ...listOf(row, 'wikipedia')].flatMap(linkOf).slice(0, LIMITS.links);
  const bytes = new TextEncoder().encode(text);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).toHex();
  const url = links[0]?.url;
  collector.add(
    name,
    {
      id: `${kind}-${year}-${hash.slice(0, 12)}`,
      kind,
      title: cutAtWord(text.replace(/\.$/, ''), LIMITS.title.max),
      summary: cutAtWord(text, LIMITS.summary.max),
      date,
      ...(links.length > 0 ? { links } : {}),
      attribution: {
        author: 'Wikipedia contributors',
        licence: 'CC-BY-SA-4.0',
        note: 'From the day lists of Wikipedia, under the Creative Commons Attribution-ShareAlike 4.0 licence.',
      },
    },
    { lang: 'en', publisher: 'Wikipedia', ...(url ? { url } : {}) },
  );
}

const BC = String.raw`(?:BCE?|B\.\s?C\.(?:\s?E\.)?)`;
const AD = String.raw`(?:AD|CE|A\.\s?D\.|C\.\s?E\.)`;

/** The astronomical year, or why it is not to be trusted. */
function parseYear(yearText: string, text: string): number | string {
  const match = /^\s*(AD\s+)?(-?\d{1,4})\s*(.*)$/i.exec(yearText);
  if (!match) return REASONS.noDate;
  const year = Number(match[2]);
  if (year < 0) return year + 1;
  if (year === 0) return REASONS.noDate;
  const era = match[3] ?? '';
  if (new RegExp(`^${BC}`, 'i').test(era) || new RegExp(String.raw`\b${year}\s?${BC}`).test(text)) return 1 - year;
  const said = match[1] !== undefined || new RegExp(`^${AD}`, 'i').test(era);
  if (said || year > TRUSTED_ABOVE || new RegExp(String.raw`\b(?:${AD}\s?${year}|${year}\s?${AD})\b`).test(text))
    return year;
  return REASONS.maybeBc;
}

function linkOf(link: unknown): { url: string; title: string }[] {
  const raw = textOf(link, 'link') ?? textOf(link, 'wikipedia') ?? textOf(link, 'url');
  // muffinlabs still writes http, which Wikipedia has redirected for years.
  const url = raw?.replace(/^http:\/\/((?:[a-z-]+\.)?wikipedia\.org\/)/, 'https://$1');
  return url ? [{ url, title: textOf(link, 'title') ?? url }] : [];
}
