/** What feed mode fills in when a publisher leaves it out (record.md 1.3). Works on a cleaned draft. */
import { type Draft, type Finding, isPlainObject } from './clean.ts';
import { asciiHost } from './links.ts';
import { LIMITS } from './record.ts';
import { CATEGORY_IDS } from './schemes.ts';
import { cutAtWord, firstSentence } from './text-hygiene.ts';
import { UNDATED } from './undated.ts';

/** What a feed says for all its items. All texts are cleaned already. */
export interface FeedDefaults {
  lang?: string;
  /** Names of the feed's or the item's authors. */
  author?: string;
  publisher?: string;
  licence?: string;
  /** The item's page: it becomes the source of a record that names none. */
  url?: string;
  /** `YYYY-MM-DD` of date_published and date_modified. */
  created?: string;
  updated?: string;
  /** The highest weight that this feed may claim; feeds of others 4 (record.md 3.1). */
  maxWeight?: 4 | 5;
}

const ALL_RIGHTS = 'all rights reserved';
const KNOWN_CATEGORIES: ReadonlySet<string> = new Set(CATEGORY_IDS);

/** Fills in place; what it had to change is a warning. */
export function fillFeedDefaults(draft: Draft, warnings: Finding[], defaults: FeedDefaults): void {
  draft.kind ??= draft.observance !== undefined && draft.date === undefined ? 'observance' : 'event';
  draft.lang ??= defaults.lang ?? 'en';
  if (draft.status === 'withdrawn' && typeof draft.id === 'string')
    draft.title ??= cutAtWord(draft.id, LIMITS.title.max);
  draft.summary ??= typeof draft.body === 'string' ? summaryOf(draft.body, textOr(draft.lang, 'en')) : '';
  draft.tone ??= 'neutral';
  draft.weight ??= 3;
  draft.revision ??= 1;
  draft.created ??= defaults.created ?? earlier(draft.updated, defaults.updated) ?? UNDATED;
  draft.updated ??= later(draft.created, defaults.updated);
  const maxWeight = defaults.maxWeight ?? 4;
  if (typeof draft.weight === 'number' && draft.weight > maxWeight && draft.weight <= 5) {
    draft.weight = maxWeight;
    warnings.push({ path: 'weight', rule: 'weight', message: `a feed may claim a weight of at most ${maxWeight}` });
  }
  draft.categories = idList(draft.categories, 'categories', LIMITS.categories, warnings).map(knownCategory);
  draft.regions = idList(draft.regions, 'regions', LIMITS.regions, warnings);
  fillSources(draft, defaults);
  fillLists(draft);
  fillAttribution(draft, defaults);
}

/** Drafts are of any type still: what is no text is not turned into one. */
const textOr = (value: unknown, other: string): string => (typeof value === 'string' ? value : other);

function summaryOf(body: string, lang: string): string {
  return cutAtWord(firstSentence(body, lang), LIMITS.summary.max);
}

const earlier = (...days: unknown[]): string | undefined => days.filter((day) => typeof day === 'string').sort()[0];
const later = (created: unknown, updated: string | undefined): unknown =>
  updated && updated > textOr(created, '') ? updated : created;

/** Topics and regions that are too many or empty are left off, not held against the record: blogs carry dozens of tags. */
function idList(value: unknown, path: string, max: number, warnings: Finding[]): string[] {
  if (!Array.isArray(value)) return [];
  const ids = [...new Set(value.filter((id): id is string => typeof id === 'string' && id !== ''))];
  if (ids.length > max) warnings.push({ path, rule: 'limit', message: `the first ${max} of ${ids.length} were kept` });
  return ids.slice(0, max);
}

/** "Human Rights" is our `human-rights`; what is not ours stays the publisher's own. */
function knownCategory(tag: string): string {
  const id = tag.toLowerCase().replace(/[\s_]+/g, '-');
  return KNOWN_CATEGORIES.has(id) ? id : tag;
}

function fillSources(draft: Draft, defaults: FeedDefaults): void {
  if (draft.sources === undefined || (Array.isArray(draft.sources) && draft.sources.length === 0)) {
    draft.sources = [];
    if (!defaults.url) return;
    draft.sources = [{ id: 's1', url: defaults.url, title: draft.title }];
  }
  if (!Array.isArray(draft.sources)) return;
  for (const [index, source] of draft.sources.entries()) {
    if (!isPlainObject(source)) continue;
    source.id ??= `s${index + 1}`;
    const host = asciiHost(textOr(source.url, '')) || 'unknown';
    source.title ??= host;
    source.publisher ??=
      defaults.url === source.url && defaults.publisher ? defaults.publisher : cutAtWord(host, LIMITS.usedBy);
    source.kind ??= 'reference';
  }
}

/** Ids by position and empty source lists, so that a moment written by hand needs only a date and a text. */
function fillLists(draft: Draft): void {
  for (const [list, letter] of [
    ['moments', 'm'],
    ['claims', 'c'],
    ['statements', 'q'],
  ] as const) {
    const entries = draft[list];
    if (!Array.isArray(entries)) continue;
    for (const [index, entry] of entries.entries()) {
      if (!isPlainObject(entry)) continue;
      entry.id ??= `${letter}${index + 1}`;
      entry.sources ??= [];
      if (list !== 'statements') continue;
      entry.lang ??= draft.lang;
      if (entry.mode === 'quote' && typeof entry.text === 'string') entry.text = cutAtWord(entry.text, LIMITS.quote);
    }
  }
  const alternatives = isPlainObject(draft.date) ? draft.date.alternatives : undefined;
  if (!Array.isArray(alternatives)) return;
  for (const alternative of alternatives) if (isPlainObject(alternative)) alternative.sources ??= [];
}

function fillAttribution(draft: Draft, defaults: FeedDefaults): void {
  draft.attribution ??= {};
  if (!isPlainObject(draft.attribution)) return;
  draft.attribution.author ??= defaults.author || defaults.publisher || 'unknown';
  draft.attribution.licence ??= defaults.licence || ALL_RIGHTS;
  if (defaults.publisher && defaults.publisher !== draft.attribution.author)
    draft.attribution.publisher ??= defaults.publisher;
}
