/**
 * The attacks on an archive (reliability.md 3), each at the three stages of a sync: what the attacker puts in the place of the
 * head, of the manifest or of a shard. None is accepted, nothing changes, and the reader is told why.
 */
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { runFeed } from '../../background/sync.ts';
import type { AnniversaryRecord } from '../../core/record/record.ts';
import { ENGLISH, type Language } from '../../locales/language.ts';
import { loadLanguage } from '../../locales/languages.ts';
import { LANGUAGES } from '../../locales/offered.ts';
import { syncInWords } from '../../pages/sync-in-words.ts';
import { aRecord } from '../core/a-record.ts';
import { FEED, type Files, type KeyPair, makeArchive, makeKey, NOW_MINUTES } from './archives.ts';
import { aReader, type Reader } from './reader.ts';
import { stubWeb, type Web } from './web.ts';

const tell = (title: string): AnniversaryRecord[] => [aRecord({ id: 'it', title, date: { edtf: '1990-04-05' } })];
const STAGES = ['head', 'manifest', 'shard'] as const;
type Stage = (typeof STAGES)[number];

let languages: Language[];
beforeAll(async () => {
  languages = await Promise.all(LANGUAGES.filter(({ tag }) => tag !== 'en').map(loadLanguage));
});

let key: KeyPair;
let reader: Reader;
let web: Web;
beforeEach(async () => {
  key = await makeKey();
  reader = await aReader([{ feed: FEED }]);
  web = stubWeb();
});
afterEach(() => {
  vi.unstubAllGlobals();
  reader.db.close();
  reader.reader.close();
});

const pathOf = (files: Files, stage: Stage): string =>
  stage === 'head' ? 'head.json' : ([...files.keys()].find((path) => path.startsWith(`${stage}/`)) ?? '');

type Forged = Uint8Array<ArrayBuffer> | (() => Response | Promise<Response>) | null;
/** What is served in the place of the good file. Archives of the attacker's are complete: all their files can be had. */
type Attack = (good: Uint8Array<ArrayBuffer>, stage: Stage) => Forged | Promise<Forged>;

const fromArchive =
  (build: () => Promise<Files>): Attack =>
  async (_, stage) => {
    const files = await build();
    for (const [path, bytes] of files) if (path !== 'head.json' && path !== 'keys/1.json') web.put(FEED + path, bytes);
    return files.get(pathOf(files, stage)) ?? null;
  };

const ATTACKS: Record<string, { attack: Attack; head: RegExp; later?: RegExp }> = {
  '1 rollback: what was published before': {
    attack: fromArchive(() => makeArchive(tell('Older'), key, { version: NOW_MINUTES - 60 })),
    head: /older edition than the one you have/,
  },
  '2 equivocation: the same version with other content': {
    attack: fromArchive(() => makeArchive(tell('Other'), key, { version: NOW_MINUTES })),
    head: /carry the same number/,
  },
  '3 fast-forward: a version of the day after tomorrow': {
    attack: fromArchive(() => makeArchive(tell('Future'), key, { version: NOW_MINUTES + 50 * 60 })),
    head: /two days ahead/,
  },
  '4 freeze: what was never renewed': {
    attack: fromArchive(() =>
      makeArchive(tell('Frozen'), key, { version: NOW_MINUTES + 5, expires: '2026-11-23T12:30:00Z' }),
    ),
    head: /not been updated since 23 November 2026/,
  },
  '5 another key': {
    attack: fromArchive(async () => makeArchive(tell('Thief'), await makeKey(), { version: NOW_MINUTES + 5 })),
    head: /not signed by the key/,
  },
  '6 another feed of the same publisher': {
    attack: fromArchive(() =>
      makeArchive(tell('Elsewhere'), key, { feed: 'https://other.example/', version: NOW_MINUTES + 5 }),
    ),
    head: /not signed by the key/,
  },
  '7 a bit turned': {
    attack: (good) => {
      const turned = good.slice();
      turned[30] = (turned[30] ?? 0) ^ 1;
      return turned;
    },
    head: /not signed|not in the right form/,
  },
  '8 cut short': {
    attack: (good) => good.slice(0, -2),
    head: /not in the right form/,
  },
  '9 missing': {
    attack: () => () => new Response('', { status: 404 }),
    head: /nothing at this address \(error 404\)/,
    later: /nothing at this address \(error 404\)/,
  },
  '10 a page of HTML with status 200': {
    attack: () => new TextEncoder().encode('<!doctype html><title>Sign in to the network</title>'),
    head: /not in the right form/,
  },
  '11 an answer without end': {
    attack: () => () =>
      new Response(new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(65_536)) })),
    head: /larger than [\d,]+ KiB/,
    later: /larger than [\d,]+ KiB/,
  },
  '12 a redirect': {
    attack: () => () => Promise.reject(new TypeError('Failed to fetch: redirect mode is "error"')),
    head: /could not be reached/,
    later: /could not be reached/,
  },
};

/** What a reader is told of a part that was exchanged. */
const PARTS = {
  manifest: /table of contents is not the one that was signed/,
  shard: /part of it is not the one that was signed/,
};

const live = async () => JSON.stringify([await reader.db.feeds.toArray(), await reader.db.days.toArray()]);

describe.each(Object.entries(ATTACKS))('attack %s', (_, { attack, head, later }) => {
  it.each(STAGES)('in the place of the %s is refused, and the reader is told why', async (stage) => {
    web.putAll(FEED, await makeArchive(tell('First'), key));
    expect(await runFeed(FEED, reader, 'first')).toMatchObject({ outcome: 'updated' });
    const before = await live();
    const next = await makeArchive(tell('Second'), key, { version: NOW_MINUTES + 10 });
    web.putAll(FEED, next);
    const path = pathOf(next, stage);
    const forged = await attack(next.get(path) ?? new Uint8Array(), stage);
    if (forged) web.put(FEED + path, forged);
    const outcome = await runFeed(FEED, reader.later({ hours: 1 }), 'now');
    expect(['refused', 'unreachable']).toContain(outcome.outcome);
    expect(await live()).toBe(before);
    const kept = (await reader.db.jobs.get(FEED))!.lastOutcome!;
    const words = syncInWords(kept, ENGLISH);
    expect(words).toMatch(stage === 'head' ? head : (later ?? PARTS[stage]));
    for (const language of languages) expect(syncInWords(kept, language)).not.toBe(words);
    expect(words).toContain('The records that you have stay as they are.');
  });
});
