/**
 * Wikipedia's "On this day" as `https://{lang}.wikipedia.org/api/rest_v1/feed/onthisday/{type}/{MM}/{DD}` answers it
 * (feed.md 5). The years are historical: −39 is 39 BC. The text is CC BY-SA 4.0, and every record says so.
 */
import { own } from '../../record/clean.ts';
import { LIMITS } from '../../record/record.ts';
import { cutAtWord } from '../../record/text-hygiene.ts';
import { explainNoList, ImportCollector, type Imported, listOf, parseJson, REASONS, textOf } from './imported.ts';
import { edtfOf } from './title-date.ts';

/** Languages that the service knows (mediawiki-services-wikifeeds, lib/on-this-day.languages.js). */
export const WIKIMEDIA_LANGS = [
  'ar',
  'bs',
  'cs',
  'de',
  'en',
  'es',
  'fr',
  'it',
  'pt',
  'ru',
  'sv',
  'tr',
  'uk',
  'zh',
] as const;

export interface WikimediaContext {
  /** Language of the Wikipedia that answered. */
  lang: string;
  month: number;
  day: number;
  /** `YYYY-MM-DD` on which it was asked: it stands as the day when the page was read. */
  accessed?: string;
}

/** Why the service has nothing in this language, in words; null when it has. */
export function explainMissingLang(lang: string): string | null {
  if ((WIKIMEDIA_LANGS as readonly string[]).includes(lang)) return null;
  return `Wikipedia has no “On this day” in the language "${lang}". It has: ${WIKIMEDIA_LANGS.join(', ')}.`;
}

/** Address of the service for one day, all kinds at once. */
export function wikimediaUrl({ lang, month, day }: WikimediaContext): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `https://${lang}.wikipedia.org/api/rest_v1/feed/onthisday/all/${two(month)}/${two(day)}`;
}

type Kind = 'event' | 'birth' | 'death' | 'observance';
interface Row {
  kind: Kind;
  item: object;
  /** Name of the list and index in it: what `skipped` says. */
  name: string;
  selected: boolean;
}

/** Records of one day. Asynchronous because ids carry a hash. Never rejects. */
export async function parseWikimedia(input: unknown, context: WikimediaContext): Promise<Imported> {
  const collector = new ImportCollector();
  const missing = explainMissingLang(context.lang);
  if (missing) {
    collector.skip(context.lang, missing);
    return collector.result();
  }
  const answer = typeof input === 'string' ? parseJson(input) : input;
  if (typeof answer !== 'object' || answer === null || !LISTS.some(([list]) => Array.isArray(own(answer, list)))) {
    collector.skip('file', explainNoList(input, 'an answer of “On this day”'));
    return collector.result();
  }
  for (const row of rowsOf(answer, collector)) await addRow(collector, row, context);
  return collector.result();
}

const LISTS: readonly [list: string, kind: Kind][] = [
  ['selected', 'event'],
  ['events', 'event'],
  ['births', 'birth'],
  ['deaths', 'death'],
  ['holidays', 'observance'],
];

/** All rows; a selected one takes the place of the same event in the full list. */
function rowsOf(answer: unknown, collector: ImportCollector): Row[] {
  const rows: Row[] = [];
  for (const [list, kind] of LISTS) {
    for (const [index, item] of listOf(answer, list).entries()) {
      const name = `${list} ${index}`;
      if (typeof item !== 'object' || item === null) {
        collector.skip(name, 'not an object');
        continue;
      }
      const twin = list === 'events' ? rows.find((row) => row.selected && isSame(row.item, item)) : undefined;
      // The full list's wording names the record, so that it stays the same when editors select it or no longer do.
      if (twin) Object.assign(twin, { item, name });
      else rows.push({ kind, item, name, selected: list === 'selected' });
    }
  }
  return rows;
}

/**
 * "(pictured)", "(wreckage pictured)", "(im Bild)": where the picture of the main page is, which is not here. In the
 * spellings of the 14 languages.
 */
const PICTURED = new RegExp(
  String.raw`(?:(?<!\s)\s+)?[(（](?:${[
    String.raw`(?:[^()]{0,60}\s)?(?:pictured|depicted|illustrated|(?:audio|video) featured)(?:[\s,;:][^()]{0,40})?`,
    String.raw`(?:[^()（）]{0,60}\s)?(?:im Bild|en la imagen|en la foto|(?:en|voir|sur la) (?:photo|image)|na imagem|na foto|nella foto|nell['’]immagine|på bilden|na obrázku|na snímku|na slici|на (?:фото|фотографии|илл\.|иллюстрации|рисунке|картине|портрете|зображенні|світлині|малюнку|картині|портреті|ілюстрації)|resimde|fotoğrafta|görselde|في الصورة)(?:[\s,;:][^()]{0,40})?`,
    String.raw`Bild|photo|illustration|image|imagen|imagem|foto|immagine|bild|bilden|avbildad|obrázek|resim|fotoğraf|фото|портрет|илл\.|іл\.|الصورة|صورة|[如左右上下]?[圖图](?:片|示|中|[為为][^()（）]{0,30})?`,
  ].join('|')})[)）]`,
  'giu',
);

/** The line in one line, without what speaks of a picture. */
function lineOf(item: unknown): string | undefined {
  const text = textOf(item, 'text')?.replace(PICTURED, '').replace(/\s+/g, ' ').trim();
  return text || undefined;
}

function isSame(selected: object, event: object): boolean {
  if (own(selected, 'year') !== own(event, 'year')) return false;
  if (lineOf(selected) === lineOf(event)) return true;
  const first = pageTitle(listOf(selected, 'pages')[0]);
  return first !== undefined && first === pageTitle(listOf(event, 'pages')[0]);
}

async function addRow(
  collector: ImportCollector,
  { kind, item, name, selected }: Row,
  context: WikimediaContext,
): Promise<void> {
  const text = lineOf(item);
  if (!text) {
    collector.skip(name, REASONS.noTitle);
    return;
  }
  const { lang, month, day } = context;
  const year = own(item, 'year');
  const date =
    kind === 'observance'
      ? null
      : typeof year === 'number' && Number.isInteger(year) && year !== 0
        ? edtfOf({ day, month, year: year < 0 ? year + 1 : year })
        : null;
  if (kind !== 'observance' && !date) {
    collector.skip(name, REASONS.noDate);
    return;
  }
  const pages = listOf(item, 'pages').filter((page) => typeof page === 'object' && page !== null);
  const links = pages.flatMap((page) => linkOf(page as object, lang)).slice(0, LIMITS.links);
  const extract = textOf(pages[0], 'extract');
  const monthDay = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const draft = {
    id: await idOf(kind, year, pageTitle(pages[0]), text),
    kind,
    lang,
    title: cutAtWord(text.replace(/[.。]$/, ''), LIMITS.title.max),
    summary: cutAtWord(text, LIMITS.summary.max),
    ...(extract ? { body: extract } : {}),
    ...(date ? { date } : { observance: { rules: [{ type: 'fixed', monthDay }] } }),
    ...placesOf(pages),
    ...(links.length > 0 ? { links } : {}),
    ...(selected ? { weight: 4 } : {}),
    attribution: {
      author: 'Wikipedia contributors',
      publisher: 'Wikipedia',
      licence: 'CC-BY-SA-4.0',
      note: `From the ${lang} Wikipedia, under the Creative Commons Attribution-ShareAlike 4.0 licence.`,
      ...(links[0] ? { derivedFrom: [links[0].url] } : {}),
    },
  };
  const accessed = context.accessed ? { created: context.accessed } : {};
  collector.add(name, draft, { publisher: 'Wikipedia', ...(links[0] ? { url: links[0].url } : {}), ...accessed });
}

/** Kind, year, first page and 6 hex digits of SHA-256 of the text: the same tomorrow, another when the text changes. */
async function idOf(kind: Kind, year: unknown, page: string | undefined, text: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))).toHex();
  const slug = (page ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
  const parts = [kind, ...(kind === 'observance' ? [] : [String(year)]), ...(slug ? [slug] : []), hash.slice(0, 6)];
  return parts.join('-');
}

function pageTitle(page: unknown): string | undefined {
  if (typeof page !== 'object' || page === null) return undefined;
  return textOf(own(page, 'titles'), 'canonical') ?? textOf(page, 'title');
}

function labelOf(page: object): string | undefined {
  return (
    textOf(own(page, 'titles'), 'normalized') ??
    textOf(page, 'normalizedtitle') ??
    textOf(page, 'title')?.replaceAll('_', ' ')
  );
}

function linkOf(page: object, lang: string): { url: string; title: string }[] {
  const desktop = own(page, 'content_urls');
  const given = textOf(typeof desktop === 'object' && desktop !== null ? own(desktop, 'desktop') : undefined, 'page');
  const title = pageTitle(page);
  const url =
    given ?? (title && `https://${lang}.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`);
  return url ? [{ url, title: labelOf(page) ?? url }] : [];
}

/** The first article that has coordinates is where it happened, as far as the list knows. */
function placesOf(pages: readonly unknown[]): { places?: { label: string; lat: number; lon: number }[] } {
  for (const page of pages) {
    if (typeof page !== 'object' || page === null) continue;
    const coordinates = own(page, 'coordinates');
    if (typeof coordinates !== 'object' || coordinates === null) continue;
    const lat = own(coordinates, 'lat');
    const lon = own(coordinates, 'lon');
    const label = labelOf(page);
    if (label && typeof lat === 'number' && typeof lon === 'number' && Math.abs(lat) <= 90 && Math.abs(lon) <= 180)
      return { places: [{ label, lat, lon }] };
  }
  return {};
}
