/**
 * Runs inside the extension, in a page that only the benchmark adds: the product's own imports, and their floor, the
 * same records' JSON put raw in IndexedDB, one row a day in one transaction.
 */
import type { ArchiveSource } from '../../background/archive-source.ts';
import { packageSource } from '../../background/package-source.ts';
import { runArchive } from '../../background/sync-archive.ts';
import { dayKeys, OTHER_KEY } from '../../core/date/day-keys.ts';
import { buildArchive, formatHead, signedBytes } from '../../core/feed/archive.ts';
import { gunzip } from '../../core/feed/gzip.ts';
import { ALL_PACKS, parsePack } from '../../core/feed/pack.ts';
import { fingerprint, type PublicJwk, signedKeysBytes } from '../../core/feed/root-keys.ts';
import type { AnniversaryRecord } from '../../core/record/record.ts';
import { readPackagedFile } from '../../platform/packaged-archive.ts';
import { type FeedsDb, openFeeds } from '../../storage/feeds-db.ts';

interface Day {
  key: string;
  bytes: Uint8Array<ArrayBuffer>;
}

const LARGE = 100_000;
let generation = 1_000;

async function open(): Promise<FeedsDb> {
  const opened = await openFeeds(++generation);
  if (!('db' in opened)) throw new Error(opened.message);
  return opened.db;
}

/** Milliseconds of one import into a new database. `during` may use the database meanwhile. */
async function runImport(
  source: ArchiveSource,
  during?: (db: FeedsDb, ended: Promise<unknown>) => Promise<void>,
): Promise<number> {
  const db = await open();
  const start = performance.now();
  const run = runArchive(source, { db, now: Temporal.Now.instant(), whole: true });
  await during?.(db, run);
  const ended = await run;
  const ms = performance.now() - start;
  if (ended.outcome !== 'updated') throw new Error(`the import ended with ${JSON.stringify(ended)}`);
  await db.delete();
  return ms;
}

/** The longest that reading a day takes, in milliseconds, again and again while the package is imported. */
async function longestRead(): Promise<number> {
  let longest = 0;
  await runImport(packageSource(), async (db, run) => {
    let ended = false;
    void run.finally(() => {
      ended = true;
    });
    while (!ended) {
      const start = performance.now();
      await db.days.where('[key+feed]').between(['04-05', ''], ['04-05', '\uffff']).toArray();
      longest = Math.max(longest, performance.now() - start);
    }
  });
  return longest;
}

async function readPackage(): Promise<Day[]> {
  const days: Day[] = [];
  for (const path of ALL_PACKS)
    for (const [key, gzipped] of parsePack(await readPackagedFile(path)))
      days.push({ key, bytes: await gunzip(gzipped) });
  return days;
}

async function runFloor(days: readonly Day[]): Promise<number> {
  const name = `floor-${++generation}`;
  const db = await new Promise<IDBDatabase>((done, fail) => {
    const opening = indexedDB.open(name, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('days', { keyPath: 'key' });
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => fail(opening.error);
  });
  const start = performance.now();
  await new Promise<void>((done, fail) => {
    const transaction = db.transaction('days', 'readwrite', { durability: 'relaxed' });
    const store = transaction.objectStore('days');
    for (const day of days) store.put(day);
    transaction.oncomplete = () => done();
    transaction.onerror = () => fail(transaction.error);
  });
  const ms = performance.now() - start;
  db.close();
  indexedDB.deleteDatabase(name);
  return ms;
}

/** A signed archive of as many records as wanted, in memory: the dataset again and again under other ids. */
async function makeLarge(): Promise<{ source: ArchiveSource; days: Day[] }> {
  const decoder = new TextDecoder();
  // What stands under a day of its own, and the parts that every record has: as large as a feed may be kept (64 MiB).
  const own = (await readPackage())
    .filter(({ key }) => key !== OTHER_KEY)
    .flatMap(({ bytes }) => JSON.parse(decoder.decode(bytes)) as AnniversaryRecord[])
    .filter((record, at, all) => all.findIndex(({ id }) => id === record.id) === at && record.date)
    .map(({ id, kind, lang, title, date, categories, regions, tone, attribution, revision, created, updated }) => ({
      ...{ id, kind, lang, title, date: { edtf: date?.edtf ?? '' }, categories, regions, tone, attribution },
      ...{ summary: title, weight: 3, sources: [], revision, created, updated },
    }))
    .filter((record) => !dayKeys(record as AnniversaryRecord).includes(OTHER_KEY)) as AnniversaryRecord[];
  const records = Array.from({ length: LARGE }, (_, at) => {
    const record = own[at % own.length] as AnniversaryRecord;
    return at < own.length ? record : { ...record, id: `${record.id}-${at}` };
  });
  const feed = 'https://large.example.org/feed/';
  const { privateKey, publicKey } = (await crypto.subtle.generateKey('Ed25519', true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', publicKey));
  const base64url = (bytes: Uint8Array): string => bytes.toBase64({ alphabet: 'base64url', omitPadding: true });
  const key = await fingerprint(raw);
  const sign = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
    base64url(new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, bytes)));
  const keys: PublicJwk[] = [{ kty: 'OKP', crv: 'Ed25519', x: base64url(raw) }];
  const signatures = [{ key, sig: await sign(signedKeysBytes(feed, 1, keys)) }];
  const { objects, manifest, payloadBytes } = await buildArchive(records, dayKeys, {
    feed,
    version: Math.floor(Date.now() / 60_000),
    issued: new Date().toISOString(),
    expires: new Date(Date.now() + 30 * 86_400_000).toISOString(),
    root: 1,
  });
  const files = new Map(objects.map(({ path, bytes }) => [path, bytes]));
  files.set('keys/1.json', new TextEncoder().encode(JSON.stringify({ n: 1, keys, signatures })));
  files.set('head.json', formatHead(payloadBytes, [{ key, sig: await sign(signedBytes(feed, payloadBytes)) }]));
  const read = (path: string): Uint8Array<ArrayBuffer> => {
    const bytes = files.get(path);
    if (!bytes) throw new Error(`no ${path}`);
    return bytes;
  };
  const source: ArchiveSource = {
    feed,
    trusted: false,
    readHead: async () => ({ ok: read('head.json') }),
    readKeys: async (root) => ({ ok: read(`keys/${root}.json`) }),
    readManifest: async (sha256) => ({ ok: read(`manifest/${sha256}`) }),
    async *readShards(_, wanted) {
      for (const item of wanted) yield { ...item, fetched: { ok: read(`shard/${item.entry.sha256}`) } };
    },
  };
  const days = Object.entries(manifest.shards).map(([day, { sha256 }]) => ({
    key: day,
    bytes: read(`shard/${sha256}`),
  }));
  return { source, days };
}

const days = await readPackage();
let large: ReturnType<typeof makeLarge> | undefined;
const readLarge = (): ReturnType<typeof makeLarge> => {
  large ??= makeLarge();
  return large;
};
Object.assign(globalThis, {
  runProduct: () => runImport(packageSource()),
  runFloor: () => runFloor(days),
  longestRead,
  runLargeProduct: async () => runImport((await readLarge()).source),
  runLargeFloor: async () => runFloor((await readLarge()).days),
});
document.documentElement.dataset.ready = 'yes';
