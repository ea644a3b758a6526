import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dayKeys } from '../../core/date/day-keys.ts';
import type { AnniversaryRecord } from '../../core/record/record.ts';
import { parseQuery } from '../../core/search/query.ts';
import type { SearchAnswer } from '../../core/search/search-messages.ts';
import { FeedsDb, feedsDbName } from '../../storage/feeds-db.ts';
import { SearchDb } from '../../storage/search-db.ts';
import { SearchService } from '../../storage/search-service.ts';
import { fullRecord } from '../core/record/full-record.ts';

const FEED = 'https://feed.example/';
const GENERATION = 77;
const today = Temporal.PlainDate.from('2026-11-23');
const base = fullRecord() as unknown as AnniversaryRecord;
const record = (id: string, changed: Partial<AnniversaryRecord>): AnniversaryRecord => {
  const { translations: _, people: _p, statements: _s, places: _l, sensitivity: _n, ...plain } = base;
  return { ...plain, id, weight: 3, ...changed } as AnniversaryRecord;
};

const RECORDS = [
  record('baren', {
    title: 'The Baren uprising',
    summary: 'Men march on the township office of Baren in Akto County.',
    date: { edtf: '1990-04-05/1990-04-10' },
    places: [{ label: 'Baren', names: [{ text: 'بارىن', lang: 'ug', status: 'endonym' }] }],
    sensitivity: ['state-violence'],
    categories: ['protest'],
  }),
  record('ice', {
    title: 'Battle on the Ice',
    summary: 'Novgorod stops the Livonian Order on frozen Lake Peipus.',
    date: { edtf: '1242-04-05', calendar: 'julian' },
    categories: ['war-conflict'],
  }),
  record('urumqi', {
    title: 'Riots in Ürümqi',
    summary: 'After the uprising of earlier years the city sees riots.',
    date: { edtf: '2009-07-05' },
    categories: ['protest'],
  }),
  record('tokyo', { title: '関東大震災', lang: 'ja', summary: '東京と横浜が焼ける。', date: { edtf: '1923-09-01' } }),
  record('gone', { title: 'The Baren hoax', summary: 'Withdrawn.', status: 'withdrawn' }),
];

async function fill(records: readonly AnniversaryRecord[], sha = 'a'): Promise<void> {
  const db = new FeedsDb(feedsDbName(GENERATION));
  const days = new Map<string, AnniversaryRecord[]>();
  for (const each of records) for (const key of dayKeys(each)) days.set(key, [...(days.get(key) ?? []), each]);
  const shards = Object.fromEntries([...days.keys()].map((key) => [key, sha.repeat(64)]));
  await db.days.bulkPut(
    [...days].map(([key, list]) => ({
      feed: FEED,
      key,
      sha256: sha,
      json: new TextEncoder().encode(JSON.stringify(list)),
    })),
  );
  await db.feeds.put({
    feed: FEED,
    version: 1,
    manifest: sha,
    shards,
    issued: '2026-01-01T00:00:00Z',
    appliedAt: '2026-01-01T00:00:00Z',
    records: records.length,
    bytes: 1,
  });
  db.close();
}

const prepare = (service: SearchService): Promise<SearchAnswer> =>
  service.answer({ type: 'prepare', generation: GENERATION });

async function find(
  service: SearchService,
  text: string,
  leftOut = { muted: [] as string[], covered: [] as string[] },
) {
  const answer = await service.answer({ type: 'search', query: parseQuery(text, today), leftOut, limit: 10 });
  if (answer.type !== 'found') throw new Error('not an answer to a search');
  return { ...answer, ids: answer.hits.map(({ doc }) => doc.id) };
}

describe('the search', () => {
  let service: SearchService;
  beforeEach(async () => {
    await fill(RECORDS);
    service = new SearchService();
    await prepare(service);
    await service.kept;
  });
  afterEach(async () => {
    await new FeedsDb(feedsDbName(GENERATION)).delete();
    await new SearchDb().delete();
  });

  it('finds by the beginning of a word, title before summary', async () => {
    expect((await find(service, 'upris')).ids).toEqual(['baren', 'urumqi']);
  });

  it('finds without accents, by another script and by parts of unspaced words', async () => {
    expect((await find(service, 'urumqi')).ids).toEqual(['urumqi']);
    expect((await find(service, 'بارىن')).ids).toEqual(['baren']);
    expect((await find(service, '震災')).ids).toEqual(['tokyo']);
    expect((await find(service, '横')).ids).toEqual(['tokyo']);
  });

  it('finds a slip of the keyboard and says so', async () => {
    const found = await find(service, 'novgorid');
    expect(found.ids).toEqual(['ice']);
    expect(found.near).toBe(true);
    expect(found.terms).toContain('novgorod');
  });

  it('wants every word', async () => {
    expect((await find(service, 'baren peipus')).ids).toEqual([]);
  });

  it('finds by year, by years ago and by day', async () => {
    expect((await find(service, '1990')).ids).toEqual(['baren']);
    expect((await find(service, '36 years ago')).ids).toEqual(['baren']);
    expect((await find(service, '5 april')).ids.toSorted()).toEqual(['baren', 'ice']);
    expect((await find(service, '8 april')).ids).toEqual(['baren']);
    expect((await find(service, 'uprising 5 april')).ids).toEqual(['baren']);
  });

  it('leaves out what is withdrawn, muted or covered', async () => {
    expect((await find(service, 'hoax')).total).toBe(0);
    expect((await find(service, 'uprising', { muted: ['protest'], covered: [] })).total).toBe(0);
    expect((await find(service, 'uprising', { muted: [FEED], covered: [] })).total).toBe(0);
    expect((await find(service, 'uprising', { muted: [], covered: ['state-violence'] })).ids).toEqual(['urumqi']);
  });

  it('keeps its index and builds it again when a shard changes', async () => {
    const second = new SearchService();
    expect(await prepare(second)).toMatchObject({ built: 0, loaded: 1, records: 4 });
    expect((await find(second, 'urumqi')).ids).toEqual(['urumqi']);
    expect(await prepare(second)).toMatchObject({ built: 0, loaded: 0 });
    await fill(RECORDS.slice(0, 1), 'b');
    expect(await prepare(second)).toMatchObject({ built: 1, loaded: 0 });
  });

  it('builds again what was kept but cannot be read', async () => {
    const db = new SearchDb();
    await db.indexes.update(FEED, { docs: '{"torn' });
    db.close();
    const second = new SearchService();
    expect(await prepare(second)).toMatchObject({ built: 1, records: 4 });
    expect((await find(second, 'baren')).ids).toEqual(['baren']);
  });

  it('works on records that it is given, where there is no database', async () => {
    const alone = new SearchService();
    expect(await alone.answer({ type: 'prepare', generation: 78 })).toMatchObject({ records: 0 });
    await alone.answer({ type: 'give', feed: FEED, records: RECORDS });
    expect((await find(alone, '5 april')).ids.toSorted()).toEqual(['baren', 'ice']);
  });
});
