/**
 * The record: one anniversary, as it is written in data/, carried by feeds and shown to readers (record.md 1.2).
 * This schema is the one source of truth: the types are inferred from it, and both modes of validation use it.
 * Only structure and limits are here; rules that look at several fields are in rules.ts, dates in core/date.
 */
import * as v from 'valibot';
import { CATEGORY_IDS, REGION_IDS, SENSITIVITY_IDS } from './schemes.ts';

/** Limits of record.md 1.3, in characters unless said otherwise. */
export const LIMITS = {
  idStrict: { min: 3, max: 80 },
  idFeed: 200,
  title: { min: 3, max: 100 },
  summary: { min: 40, max: 400 },
  body: 4_000,
  edtf: 40,
  places: 5,
  placeNames: 8,
  name: 80,
  usedBy: 120,
  moments: 20,
  momentText: 300,
  claims: 20,
  claimText: 200,
  statements: 12,
  quote: 300,
  paraphrase: 500,
  people: 12,
  categories: 5,
  regions: 4,
  sources: 12,
  links: 8,
  url: 2_048,
  translations: 30,
  recordBytes: 32 * 1024,
  depth: 8,
  note: 400,
} as const;

/** What a string is for, so that the cleaning of feeds (clean.ts) can be derived from this schema. */
export type StringUse = { use: 'prose' | 'address' };
const text = (max: number, min = 1) =>
  v.pipe(v.string(), v.minLength(min), v.maxLength(max), v.metadata({ use: 'prose' } satisfies StringUse));
const lang = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a BCP 47 language tag such as "en" or "zh-Hant"'),
);
const edtf = v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.edtf));
const isoDay = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day as YYYY-MM-DD'));
const wikidata = v.custom<`Q${number}`>(
  (x) => typeof x === 'string' && /^Q[1-9]\d{0,11}$/.test(x),
  'a Wikidata id such as "Q42"',
);
const localId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,40}$/, 'a short id such as "s1"'));
const sourceIds = v.array(localId);
const finite = v.pipe(v.number(), v.finite(), v.minValue(0));
const url = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(LIMITS.url),
  v.metadata({ use: 'address' } satisfies StringUse),
);
const monthDay = v.pipe(v.string(), v.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a month and day as MM-DD'));

/** Who says something or acts: role and organisation as held then. */
const agent = v.strictObject({
  name: text(LIMITS.usedBy),
  role: v.exactOptional(text(LIMITS.usedBy)),
  org: v.exactOptional(text(LIMITS.usedBy)),
  wikidata: v.exactOptional(wikidata),
  kind: v.exactOptional(
    v.picklist(['government', 'party', 'ngo', 'un', 'court', 'scholar', 'press', 'witness', 'museum']),
  ),
});
export type Agent = v.InferOutput<typeof agent>;

/**
 * Where a fact can be checked. `published` is EDTF; `accessed` the day on which the page was opened for this record, absent
 * where the title was taken from a reference work's own day list and the article was not opened, or where a feed does not say.
 */
const source = v.strictObject({
  id: localId,
  url,
  title: text(300),
  publisher: text(LIMITS.usedBy),
  author: v.exactOptional(text(LIMITS.usedBy)),
  kind: v.picklist(['primary', 'scholarly', 'reference', 'news', 'official', 'advocacy']),
  lang: v.exactOptional(lang),
  published: v.exactOptional(edtf),
  accessed: v.exactOptional(isoDay),
  archive: v.exactOptional(url),
  locator: v.exactOptional(text(200)),
});
export type Source = v.InferOutput<typeof source>;

/** One name of a place, with the people who use it. */
const placeName = v.strictObject({
  text: text(LIMITS.name),
  lang,
  status: v.picklist(['official', 'endonym', 'exonym', 'historical', 'contested']),
  usedBy: v.exactOptional(text(LIMITS.usedBy)),
  sources: v.exactOptional(sourceIds),
});
export type PlaceName = v.InferOutput<typeof placeName>;

/** Where it happened. Degrees WGS 84; `country` is ISO 3166-1 of today's administration, not a claim of title. */
const place = v.strictObject({
  label: text(LIMITS.name),
  names: v.exactOptional(v.pipe(v.array(placeName), v.maxLength(LIMITS.placeNames))),
  lat: v.exactOptional(v.pipe(v.number(), v.minValue(-90), v.maxValue(90))),
  lon: v.exactOptional(v.pipe(v.number(), v.minValue(-180), v.maxValue(180))),
  precisionKm: v.exactOptional(finite),
  country: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'an ISO 3166-1 code such as "CN"'))),
  note: v.exactOptional(text(LIMITS.note)),
  wikidata: v.exactOptional(wikidata),
});
export type Place = v.InferOutput<typeof place>;

/** One figure and who gives it. Figures are never averaged, merged or added up. */
const claim = v.strictObject({
  id: localId,
  about: v.picklist([
    'killed',
    'injured',
    'detained',
    'executed',
    'missing',
    'displaced',
    'participants',
    'forces',
    'population',
    'magnitude',
    'money',
    'other',
  ]),
  bound: v.picklist(['exact', 'about', 'min', 'max', 'range']),
  value: v.exactOptional(finite),
  low: v.exactOptional(finite),
  high: v.exactOptional(finite),
  unit: v.exactOptional(text(LIMITS.name)),
  hedge: v.exactOptional(v.picklist(['reportedly', 'estimated', 'alleged', 'official', 'unverified'])),
  text: v.exactOptional(text(LIMITS.claimText)),
  asOf: v.exactOptional(edtf),
  by: agent,
  method: v.exactOptional(text(LIMITS.claimText)),
  disputes: v.exactOptional(v.array(localId)),
  sources: sourceIds,
});
export type Claim = v.InferOutput<typeof claim>;

/** What a named person said; the speaker's role and organisation AS HELD when it was said. */
const statement = v.strictObject({
  id: localId,
  speaker: agent,
  date: v.exactOptional(edtf),
  occasion: v.exactOptional(text(LIMITS.usedBy)),
  mode: v.picklist(['quote', 'paraphrase']),
  text: text(LIMITS.paraphrase),
  lang,
  original: v.exactOptional(v.strictObject({ lang, text: text(LIMITS.paraphrase) })),
  sources: sourceIds,
});
export type Statement = v.InferOutput<typeof statement>;

const rule = v.variant('type', [
  v.strictObject({ type: v.literal('fixed'), monthDay }),
  v.strictObject({
    type: v.literal('nth-weekday'),
    month: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
    weekday: v.picklist([1, 2, 3, 4, 5, 6, 7]),
    n: v.picklist([1, 2, 3, 4, 5, -1]),
  }),
  v.strictObject({
    type: v.literal('easter'),
    church: v.picklist(['western', 'orthodox']),
    offset: v.pipe(v.number(), v.integer(), v.minValue(-120), v.maxValue(120)),
  }),
  v.strictObject({
    type: v.literal('calendar'),
    calendar: v.picklist([
      'hebrew',
      'chinese',
      'persian',
      'islamic-umalqura',
      'ethiopic',
      'coptic',
      'indian',
      'tibetan',
    ]),
    monthCode: v.pipe(v.string(), v.regex(/^M\d{2}L?$/, 'a month code such as "M01" or "M05L"')),
    day: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(32)),
    approximate: v.exactOptional(v.literal(true)),
  }),
  v.strictObject({
    type: v.literal('table'),
    /** Year → whole Gregorian dates; overrides a computed rule in the years that it names. */
    dates: v.record(v.pipe(v.string(), v.regex(/^\d{4}$/, 'a year')), v.array(isoDay)),
    sources: sourceIds,
  }),
]);
/** How an observance finds its day in a year (record.md 2.1 D9). */
export type Rule = v.InferOutput<typeof rule>;

const overlay = v.strictObject({
  title: text(LIMITS.title.max),
  summary: text(LIMITS.summary.max),
  body: v.exactOptional(text(LIMITS.body)),
  moments: v.exactOptional(v.record(v.string(), text(LIMITS.momentText))),
  claims: v.exactOptional(v.record(v.string(), text(LIMITS.claimText))),
  statements: v.exactOptional(v.record(v.string(), text(LIMITS.paraphrase))),
  translator: v.exactOptional(text(LIMITS.name)),
  machine: v.exactOptional(v.boolean()),
  ofRevision: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
/** A translation; it falls back field by field to the record's own language. */
export type Overlay = v.InferOutput<typeof overlay>;

const recordDate = v.strictObject({
  edtf,
  calendar: v.exactOptional(v.picklist(['gregorian', 'julian'])),
  note: v.exactOptional(text(LIMITS.note)),
  sources: v.exactOptional(sourceIds),
  alternatives: v.exactOptional(
    v.array(v.strictObject({ edtf, note: v.exactOptional(text(LIMITS.note)), sources: sourceIds })),
  ),
});
export type RecordDate = v.InferOutput<typeof recordDate>;

const moment = v.strictObject({ id: localId, date: edtf, text: text(LIMITS.momentText), sources: sourceIds });
/** What happened on one day of a range. */
export type Moment = v.InferOutput<typeof moment>;

const person = v.strictObject({
  name: text(LIMITS.name),
  role: v.exactOptional(text(LIMITS.usedBy)),
  born: v.exactOptional(edtf),
  died: v.exactOptional(edtf),
  wikidata: v.exactOptional(wikidata),
});

const correction = v.strictObject({
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  date: isoDay,
  level: v.picklist(['corrected', 'clarified', 'updated']),
  note: text(LIMITS.note),
});
export type Correction = v.InferOutput<typeof correction>;

/** What both modes share; strict and feed mode differ in what they require and in the vocabularies. */
const common = {
  kind: v.picklist(['event', 'birth', 'death', 'observance']),
  lang,
  body: v.exactOptional(text(LIMITS.body)),
  date: v.exactOptional(recordDate),
  anniversary: v.exactOptional(
    v.strictObject({
      basis: v.exactOptional(v.picklist(['as-written', 'gregorian'])),
      monthDay: v.exactOptional(monthDay),
      leapDay: v.exactOptional(v.picklist(['feb28', 'mar1', 'omit'])),
      note: v.exactOptional(text(LIMITS.note)),
    }),
  ),
  observance: v.exactOptional(
    v.strictObject({
      rules: v.pipe(v.array(rule), v.minLength(1), v.maxLength(8)),
      since: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(-9999), v.maxValue(9999))),
    }),
  ),
  places: v.exactOptional(v.pipe(v.array(place), v.maxLength(LIMITS.places))),
  moments: v.exactOptional(v.pipe(v.array(moment), v.maxLength(LIMITS.moments))),
  claims: v.exactOptional(v.pipe(v.array(claim), v.maxLength(LIMITS.claims))),
  statements: v.exactOptional(v.pipe(v.array(statement), v.maxLength(LIMITS.statements))),
  people: v.exactOptional(v.pipe(v.array(person), v.maxLength(LIMITS.people))),
  tone: v.picklist(['grave', 'neutral', 'light']),
  weight: v.picklist([1, 2, 3, 4, 5]),
  links: v.exactOptional(v.pipe(v.array(v.strictObject({ url, title: text(300) })), v.maxLength(LIMITS.links))),
  /** Ids or addresses of the same happening in other feeds: linked, never merged. */
  sameAs: v.exactOptional(v.pipe(v.array(text(LIMITS.url)), v.maxLength(LIMITS.links))),
  attribution: v.strictObject({
    author: text(LIMITS.usedBy),
    publisher: v.exactOptional(text(LIMITS.usedBy)),
    licence: text(LIMITS.usedBy),
    note: v.exactOptional(text(LIMITS.note)),
    derivedFrom: v.exactOptional(v.array(url)),
  }),
  translations: v.exactOptional(v.record(lang, overlay)),
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  created: isoDay,
  updated: isoDay,
  corrections: v.exactOptional(v.array(correction)),
  status: v.exactOptional(v.picklist(['published', 'withdrawn'])),
  replacedBy: v.exactOptional(text(LIMITS.idFeed)),
} as const;

/** The schema of bundled records: unknown keys, unknown vocabulary ids and missing fields are errors. */
export const strictRecord = v.strictObject({
  ...common,
  id: v.pipe(
    text(LIMITS.idStrict.max, LIMITS.idStrict.min),
    v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens'),
  ),
  title: text(LIMITS.title.max, LIMITS.title.min),
  summary: text(LIMITS.summary.max, LIMITS.summary.min),
  categories: v.pipe(v.array(v.picklist(CATEGORY_IDS)), v.minLength(1), v.maxLength(LIMITS.categories)),
  regions: v.pipe(v.array(v.picklist(REGION_IDS)), v.minLength(1), v.maxLength(LIMITS.regions)),
  sensitivity: v.exactOptional(v.array(v.picklist(SENSITIVITY_IDS))),
  sources: v.pipe(v.array(source), v.minLength(1), v.maxLength(LIMITS.sources)),
});

/** The schema of a feed's record after cleaning: no minimum but "not empty", publisher's own topics allowed. */
export const feedRecord = v.object({
  ...common,
  id: text(LIMITS.idFeed),
  title: text(LIMITS.title.max),
  summary: text(LIMITS.summary.max, 0),
  categories: v.pipe(v.array(text(LIMITS.name)), v.maxLength(LIMITS.categories)),
  regions: v.pipe(v.array(text(LIMITS.name)), v.maxLength(LIMITS.regions)),
  sensitivity: v.exactOptional(v.array(text(LIMITS.name))),
  sources: v.pipe(v.array(source), v.maxLength(LIMITS.sources)),
});

/** One anniversary. Strict records are also feed records, so this is the type that everything uses. */
export type AnniversaryRecord = v.InferOutput<typeof feedRecord>;

/**
 * One thing wrong with an item. `item` is its id or index (null: the whole feed), `path` a dotted path within it,
 * `rule` the number or name of the rule in record.md or feed.md.
 */
export interface Problem {
  item: string | number | null;
  path: string;
  rule: string;
  message: string;
}
