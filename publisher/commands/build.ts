/** `daymark build`: everything a web server needs to publish a feed (feed.md 1 to 3). */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { dayKeys } from '../../core/date/day-keys.ts';
import { ARCHIVE_LIMITS, buildArchive, formatHead } from '../../core/feed/archive.ts';
import type { ArchivePointer } from '../../core/feed/json-feed.ts';
import { PAGES_MAX, parseFeedUrl } from '../../core/feed/urls.ts';
import type { Problem } from '../../core/record/record.ts';
import { buildCalendarFile } from '../built/calendar-file.ts';
import { buildFeedPages } from '../built/feed-pages.ts';
import { buildHeadersFile } from '../built/headers-file.ts';
import {
  type PublishedState,
  readPublished,
  retireObjects,
  writeObjects,
  writeWhole,
} from '../built/published-folder.ts';
import { buildTodayFiles } from '../built/today-files.ts';
import { type LoadedFeed, loadFeed } from '../load-feed.ts';
import {
  formatKeysFile,
  isSignedFor,
  readFingerprints,
  readSigningKey,
  type SigningKey,
  signHead,
} from '../signing-key.ts';
import { InputError, UsageError } from '../usage-error.ts';

export interface BuildOptions {
  /** Address of the folder on the web. */
  url: string;
  keyFile?: string;
  /** What the feed is called, where DATA does not say so: a list of records has no name. */
  title?: string;
  /** The version that is published now, when OUT does not hold it: the new one must be greater. */
  since?: number;
  now: Temporal.Instant;
  expiresDays: number;
  /** Publish even when more than a fifth of the records vanish. */
  force: boolean;
  /** Told what a publisher should know although the feed is built. */
  warn?: (words: string) => void;
}

export interface BuildAnswer {
  version: number;
  records: number;
  shards: number;
  bytes: number;
  files: number;
}

/** The input's problems, for the caller to print. */
export class BuildProblems extends InputError {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}: nothing was built`);
    this.problems = problems;
  }
}

/** A share of records that does not vanish by accident (feed.md 3). */
const VANISH_SHARE = 0.2;
/** Builds in the same minute take the next version; more than this ahead of the clock is somebody's wrong clock. */
const AHEAD_MINUTES = 60;

/** Builds DATA into OUT. Throws an InputError when the guards of feed.md 3 refuse, and then has written nothing. */
export async function build(data: string, out: string, options: BuildOptions): Promise<BuildAnswer> {
  const { now } = options;
  const base = readBase(options.url);
  const feed = await loadFeed(data, { allowLoopback: true });
  if (options.title) feed.info.title = options.title;
  if (feed.errors.length > 0) throw new BuildProblems(feed.errors);
  const records = feed.records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const published = await readPublished(out);
  if (!options.force) await refuseVanishing(out, new Set(records.map(({ id }) => id)));
  const key = options.keyFile === undefined ? undefined : await readSigningKey(options.keyFile);
  const keys = key ? await readKeys(out, base, key, published) : undefined;
  const version = nextVersion(published, options);
  const head = {
    feed: base,
    version,
    issued: now.toString({ smallestUnit: 'minute' }),
    expires: now.add({ hours: options.expiresDays * 24 }).toString({ smallestUnit: 'minute' }),
    root: keys?.root ?? 1,
  };
  const archive = await buildArchive(records, dayKeys, head);
  for (const [day, { bytes, records: count }] of Object.entries(archive.manifest.shards)) {
    if (bytes > ARCHIVE_LIMITS.shardBytes || count > ARCHIVE_LIMITS.shardRecords)
      throw new InputError(`the day ${day} holds more than a shard may: ${bytes} bytes, ${count} records`);
  }
  const pointer: ArchivePointer | undefined = keys && {
    head: new URL('head.json', base).href,
    feed: base,
    fingerprint: keys.fingerprint,
  };
  const pages = await buildFeedPages(feed.info, records, base, pointer);
  const objects = [...archive.objects, ...pages.filter(({ path }) => path !== 'feed.json')];
  const heads = [
    ...(keys?.file ? [{ path: 'keys/1.json', bytes: keys.file }] : []),
    ...buildTodayFiles(feed.info, records, base, now),
    buildCalendarFile(feed.info, records, base, now),
    buildHeadersFile(base),
    ...pages.filter(({ path }) => path === 'feed.json'),
  ];
  const signatures = key ? await signHead(base, archive.payloadBytes, key) : [];
  const headFile = { path: 'head.json', bytes: formatHead(archive.payloadBytes, signatures) };
  if (records.length === 0) options.warn?.('the feed holds no records');
  for (const words of [...warningsOf(feed, pages.length, keys !== undefined), ...(keys?.warnings ?? [])])
    options.warn?.(words);
  await writeObjects(out, objects);
  for (const file of heads) await writeWhole(out, file);
  for (const path of keys?.outdated ?? []) await rm(join(out, path), { force: true });
  await writeWhole(out, headFile);
  await retireObjects(out, new Set(objects.map(({ path }) => path)), minutesOf(now));
  const all = [...objects, ...heads, headFile];
  return {
    version,
    records: records.length,
    shards: Object.keys(archive.manifest.shards).length,
    bytes: all.reduce((sum, { bytes }) => sum + bytes.length, 0),
    files: all.length,
  };
}

/** The base of a feed ends with a slash, so that its files lie under it. */
export function readBase(text: string): string {
  const parsed = parseFeedUrl(text, { allowLoopback: true });
  if (!parsed.ok) throw new UsageError(`${text}: ${parsed.reason}`);
  const url = new URL(parsed.url);
  if (url.search !== '') throw new UsageError(`${text}: the address of a folder is expected, without "?"`);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

const minutesOf = (now: Temporal.Instant): number => Math.floor(now.epochMilliseconds / 60_000);

/** Minutes since 1970, greater than all that was published. */
function nextVersion(published: PublishedState | undefined, { now, since }: BuildOptions): number {
  const minutes = minutesOf(now);
  const standing = published?.version;
  const version = standing === undefined ? minutes : Math.max(minutes, standing + 1);
  if (version > minutes + AHEAD_MINUTES) {
    throw new InputError(
      `version ${standing}, which is published, lies ahead of the clock (${minutes}): readers would refuse anything newer. Check the clock.`,
    );
  }
  if (since !== undefined && version <= since)
    throw new InputError(`version ${version} is not greater than ${since}, which is published`);
  return version;
}

async function refuseVanishing(out: string, ids: ReadonlySet<string>): Promise<void> {
  const before = await loadFeed(join(out, 'feed.json'), { allowLoopback: true }).catch(() => undefined);
  if (!before || before.records.length === 0) return;
  const gone = before.records.filter(({ id }) => !ids.has(id)).length;
  if (gone > VANISH_SHARE * before.records.length) {
    throw new InputError(
      `${gone} of ${before.records.length} published records would vanish. If that is meant, say --force; to take a record back, publish it with "status": "withdrawn".`,
    );
  }
}

/** What readers of the feed will not get, in words. */
export function warningsOf({ info }: Pick<LoadedFeed, 'info'>, pages: number, signed: boolean): string[] {
  return [
    ...(pages > PAGES_MAX
      ? [
          `feed.json has ${pages} pages; who reads it reads ${PAGES_MAX} of them${signed ? ', readers of the signed archive all' : ': sign with --key, and readers of the archive get all'}`,
        ]
      : []),
    ...(info.expired && signed
      ? ['the feed has ended: readers of the signed archive hear of it when head.json is answered with HTTP 410']
      : []),
  ];
}

interface Keys {
  root: number;
  /** Fingerprint of the first key of the chain: what readers pin. */
  fingerprint: string;
  /** `keys/1.json` when it has to be written. */
  file?: Uint8Array<ArrayBuffer>;
  /** Key files of a feed under another address, which has nothing to do with this one. */
  outdated: string[];
  warnings: string[];
}

/** The chain of keys in OUT; its last must be the key that signs. A chain for another address gives way to a new one. */
async function readKeys(
  out: string,
  base: string,
  key: SigningKey,
  published: PublishedState | undefined,
): Promise<Keys> {
  const chain: string[][] = [];
  let foreign = false;
  for (let n = 1; ; n++) {
    const bytes = await readFile(join(out, 'keys', `${n}.json`)).catch(() => undefined);
    if (!bytes) break;
    const fingerprints = await readFingerprints(bytes);
    foreign ||= fingerprints.length > 0 && !(await isSignedFor(base, n, new Uint8Array(bytes)));
    chain.push(fingerprints);
  }
  const first = chain[0]?.[0];
  if (foreign && published?.feed === base && chain.length > 1)
    throw new InputError(
      `the key files in ${join(out, 'keys')} are damaged: restore them, or readers cannot follow the feed to its present key`,
    );
  if (first === undefined || foreign) {
    // Signatures name the feed: what was built for a trial on this machine proves nothing under the real address.
    const outdated = chain.slice(1).map((_, at) => `keys/${at + 2}.json`);
    const warnings =
      foreign && published?.feed !== base
        ? [
            'the folder held a feed of another address: its keys are written anew, and readers of that address cannot follow',
          ]
        : [];
    return { root: 1, fingerprint: key.fingerprint, file: await formatKeysFile(base, 1, key), outdated, warnings };
  }
  if (!chain.at(-1)?.includes(key.fingerprint)) {
    throw new InputError(
      `the feed in ${out} is signed by another key than this one; "daymark rotate" hands over from one to the other`,
    );
  }
  return { root: chain.length, fingerprint: first, outdated: [], warnings: [] };
}
