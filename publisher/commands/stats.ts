/** `daymark stats`: shares of the dataset against the targets of record.md 4.4, with the counting rules given there. */

import { DAY_KEYS, OTHER_KEY } from '../../core/date/day-keys.ts';
import { parseEdtf } from '../../core/date/edtf.ts';
import type { AnniversaryRecord } from '../../core/record/record.ts';
import { regionAndParents } from '../../core/record/schemes.ts';

/** One line: how many, which share, and what is wanted. `ok` is true where nothing is. */
export interface Share {
  id: string;
  n: number;
  /** Percent of what this table counts, one decimal. */
  percent: number;
  /** Percent wanted, ±3 points. */
  target?: number;
  /** Bounds in percent, without slack. */
  min?: number;
  max?: number;
  ok: boolean;
}

/** A rule for every day: on how many days it does not hold, and which. */
export interface DayRule {
  id: string;
  missed: number;
  days: string[];
  ok: boolean;
}

export interface Shares {
  records: number;
  region: Share[];
  asia: Share[];
  period: Share[];
  topic: Share[];
  kind: Share[];
  across: Share[];
  /** Records with figures or statements whose sources all belong to one party. */
  onePartySources: string[];
  perDay: DayRule[];
}

/** Points either side of a target. */
const SLACK = 3;

const REGION_TARGETS = {
  africa: 16,
  asia: 32,
  europe: 24,
  'latin-america': 11,
  'northern-america': 11,
  oceania: 3,
  world: 3,
};
const ASIA_TARGETS = { east: 9, south: 8, 'south-east': 6, west: 6, central: 3 };
const PERIOD_TARGETS = {
  'before 500': 5,
  '500–1499': 10,
  '1500–1799': 17,
  '1800–1899': 22,
  '1900–1945': 18,
  '1946–1999': 20,
  '2000–': 8,
};
const TOPIC_TARGETS = { science: 20, arts: 17, states: 16, rights: 12, war: 12, life: 12, thought: 6, nature: 5 };
const KIND_TARGETS = { event: 70, birth: 14, death: 8, observance: 8 };
const WAR_CAP = 15;
const COUNTRY_CAP = 12;

const TOPIC_OF: Readonly<Record<string, keyof typeof TOPIC_TARGETS>> = Object.fromEntries(
  Object.entries({
    science: 'science technology medicine space',
    arts: 'arts literature music film-stage',
    states: 'politics law independence',
    rights: 'human-rights protest labour women indigenous-minorities children migration peace',
    war: 'war-conflict atrocity',
    life: 'exploration sport daily-life economy',
    thought: 'religion education',
    nature: 'disaster environment',
  }).flatMap(([topic, ids]) => ids.split(' ').map((id) => [id, topic as keyof typeof TOPIC_TARGETS])),
);
/** United States, Canada, Greenland, Bermuda, Saint Pierre and Miquelon: M49 021. */
const NORTHERN = new Set(['US', 'CA', 'GL', 'BM', 'PM']);

type RegionGroup = keyof typeof REGION_TARGETS;

/** The group of the first region; 019 and 003 by the first place's country. Sea, space and Antarctica are the world. */
export function regionGroup(record: AnniversaryRecord): RegionGroup {
  const chain = regionAndParents(record.regions[0] ?? '001');
  if (chain.includes('002')) return 'africa';
  if (chain.includes('142')) return 'asia';
  if (chain.includes('150')) return 'europe';
  if (chain.includes('009')) return 'oceania';
  if (chain.includes('419')) return 'latin-america';
  if (chain[0] === '021') return 'northern-america';
  if (chain.includes('019')) {
    const country = record.places?.[0]?.country;
    if (country) return NORTHERN.has(country) ? 'northern-america' : 'latin-america';
  }
  return 'world';
}

function asiaPart(record: AnniversaryRecord): keyof typeof ASIA_TARGETS | null {
  const parts = { '030': 'east', '034': 'south', '035': 'south-east', '145': 'west', '143': 'central' } as const;
  return parts[record.regions[0] as keyof typeof parts] ?? null;
}

/** Year of the date, else since when an observance is kept. */
export function yearOf(record: AnniversaryRecord): number | undefined {
  const parsed = record.date && parseEdtf(record.date.edtf, record.date.calendar);
  return parsed?.ok ? parsed.value.start.year : record.observance?.since;
}

function periodOf(record: AnniversaryRecord): keyof typeof PERIOD_TARGETS | null {
  const year = yearOf(record);
  if (year === undefined) return null;
  if (year < 500) return 'before 500';
  if (year < 1500) return '500–1499';
  if (year < 1800) return '1500–1799';
  if (year < 1900) return '1800–1899';
  if (year < 1946) return '1900–1945';
  return year < 2000 ? '1946–1999' : '2000–';
}

const topicOf = (record: AnniversaryRecord): keyof typeof TOPIC_TARGETS | null =>
  TOPIC_OF[record.categories[0] ?? ''] ?? null;
const isWoman = (record: AnniversaryRecord): boolean => record.categories.includes('women');

/** All shares of a dataset. */
export function stats(all: readonly AnniversaryRecord[]): Shares {
  const records = all.filter(({ status }) => status !== 'withdrawn');
  const total = records.length;
  const topic = table(records, topicOf, TOPIC_TARGETS);
  const war = topic.find(({ id }) => id === 'war');
  if (war) Object.assign(war, { max: WAR_CAP, ok: war.ok && war.percent <= WAR_CAP });
  return {
    records: total,
    region: table(records, regionGroup, REGION_TARGETS),
    asia: table(records, asiaPart, ASIA_TARGETS, total),
    period: table(records, periodOf, PERIOD_TARGETS),
    topic,
    kind: table(records, ({ kind }) => kind, KIND_TARGETS),
    across: [
      bound('women', records.filter(isWoman).length, total, { min: 30 }),
      bound('grave', records.filter(({ tone }) => tone === 'grave').length, total, { max: 25 }),
      bound('light', records.filter(({ tone }) => tone === 'light').length, total, { min: 20 }),
      bound(
        'indigenous-minorities',
        records.filter(({ categories }) => categories.includes('indigenous-minorities')).length,
        total,
        { min: 8 },
      ),
      ...largestCountry(records),
    ],
    onePartySources: records.filter(restsOnOneParty).map(({ id }) => id),
    perDay: dayRules(records),
  };
}

/** Whether everything is within its target or bound. */
export function sharesHold(shares: Shares): boolean {
  const lines = [shares.region, shares.asia, shares.period, shares.topic, shares.kind, shares.across].flat();
  return lines.every(({ ok }) => ok) && shares.perDay.every(({ ok }) => ok) && shares.onePartySources.length === 0;
}

function percentOf(n: number, of: number): number {
  return of === 0 ? 0 : Math.round((n / of) * 1_000) / 10;
}

function table<K extends string>(
  records: readonly AnniversaryRecord[],
  groupOf: (record: AnniversaryRecord) => K | null,
  targets: Readonly<Record<K, number>>,
  of?: number,
): Share[] {
  const counts = new Map<K, number>();
  for (const record of records) {
    const group = groupOf(record);
    if (group !== null) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  const counted = of ?? [...counts.values()].reduce((sum, n) => sum + n, 0);
  return (Object.keys(targets) as K[]).map((id) => {
    const n = counts.get(id) ?? 0;
    const percent = percentOf(n, counted);
    return { id, n, percent, target: targets[id], ok: Math.abs(percent - targets[id]) <= SLACK };
  });
}

function bound(id: string, n: number, of: number, { min, max }: { min?: number; max?: number }): Share {
  const share = of === 0 ? 0 : (n / of) * 100;
  const ok = share >= (min ?? 0) && share <= (max ?? 100);
  return {
    id,
    n,
    percent: percentOf(n, of),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ok,
  };
}

/** The country with most records, by first place. */
function largestCountry(records: readonly AnniversaryRecord[]): Share[] {
  const counts = Map.groupBy(records, ({ places }) => places?.[0]?.country ?? '');
  counts.delete('');
  const [country, list] = [...counts].toSorted((a, b) => b[1].length - a[1].length)[0] ?? [];
  return country && list ? [bound(`country ${country}`, list.length, records.length, { max: COUNTRY_CAP })] : [];
}

function restsOnOneParty(record: AnniversaryRecord): boolean {
  if (!record.claims?.length && !record.statements?.length) return false;
  const publishers = new Set(record.sources.map(({ publisher }) => publisher.toLowerCase()));
  const kinds = new Set(record.sources.map(({ kind }) => kind));
  return publishers.size === 1 || (kinds.size === 1 && (kinds.has('official') || kinds.has('advocacy')));
}

/** The days as data/ files them: the day on which a record starts, as written; observances by their fixed rule. */
function dayOf(record: AnniversaryRecord): string | null {
  const written = /^-?\d{4}-(\d\d-\d\d)/.exec(record.date?.edtf ?? '')?.[1];
  if (written) return written;
  const rule = record.observance?.rules[0];
  return rule?.type === 'fixed' ? rule.monthDay : null;
}

const DAY_RULES: readonly [id: string, holds: (day: readonly AnniversaryRecord[]) => boolean][] = [
  ['at least 10 records', (day) => day.length >= 10],
  ['at least 3 regions', (day) => new Set(day.map(regionGroup)).size >= 3],
  ['at least 1 before 1900', (day) => day.some((record) => (yearOf(record) ?? 9999) < 1900)],
  ['at least 1 science or arts', (day) => day.some((record) => ['science', 'arts'].includes(topicOf(record) ?? ''))],
  ['at least 1 woman', (day) => day.some(isWoman)],
  ['at most 2 war', (day) => day.filter((record) => topicOf(record) === 'war').length <= 2],
  ['at most 4 grave', (day) => day.filter(({ tone }) => tone === 'grave').length <= 4],
];

function dayRules(records: readonly AnniversaryRecord[]): DayRule[] {
  const days = new Map<string, AnniversaryRecord[]>(
    DAY_KEYS.filter((key) => key !== OTHER_KEY).map((key) => [key, []]),
  );
  for (const record of records) days.get(dayOf(record) ?? '')?.push(record);
  return DAY_RULES.map(([id, holds]) => {
    const missed = [...days].filter(([, day]) => !holds(day)).map(([key]) => key);
    return { id, missed: missed.length, days: missed, ok: missed.length === 0 };
  });
}
