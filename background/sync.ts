/**
 * The sync engine over all feeds that the reader follows, archives and plain ones alike. When a feed is asked next stands in
 * its job row; one alarm is the cache of the earliest. Rules 1 and 9 of feed.md 3 are here, 2–8 in sync-archive.ts.
 *
 * A run of a feed, under the Web Lock `sync`:
 *   1. job row `running`, resume alarm, and only then the first request; until then the alarm that woke us repeats
 *   2. ask: runArchive or runPlain; whatever fails leaves the data as it was
 *   3. settle: how it ended in words, when to ask again
 *   4. resume alarm off, word to open pages
 * A worker that is killed in between finds `running` in the row and takes the run up; what it had staged is not asked again.
 */

import { type Fetched, whyOf } from '../core/feed/fetched.ts';
import { isByDay, type Subscription } from '../core/feed/subscription.ts';
import { asciiHost } from '../core/record/links.ts';
import { clearAlarm, ensureAlarm, ensureRepeatingAlarm } from '../platform/alarms.ts';
import { tellPages } from '../platform/messages.ts';
import { BUNDLED_FEED } from '../platform/packaged-archive.ts';
import { readSubscriptions, tryReadSubscriptions } from '../platform/subscriptions.ts';
import type { FeedsDb, JobRow } from '../storage/feeds-db.ts';
import { noteContact, type ReaderDb } from '../storage/reader-db.ts';
import { isStoreFailure } from '../storage/store-failure.ts';
import { type NoteRequest, webGet } from './fetch-limited.ts';
import { packageSource } from './package-source.ts';
import { firstSyncMinutes, nextAskMinutes } from './schedule.ts';
import { runArchive, type SyncOutcome } from './sync-archive.ts';
import { runPlain } from './sync-plain.ts';
import { webSource } from './web-source.ts';

/** A killed worker is woken again after this long, and ever later where the run kills it each time. */
const RESUME_MINUTES = 2;
const RESUME_DOUBLINGS = 9;
/** A reader may ask by hand every five minutes; a feed on this machine, for trying things out, at any time. */
const MANUAL_MINUTES = 5;

export interface SyncDeps {
  db: FeedsDb;
  reader: ReaderDb | null;
  now: Temporal.Instant;
  random(): number;
  /** The reader's IANA zone; UTC where it is left out. */
  timeZone?: string;
  /** Milliseconds between two requests for pages of one feed; a second where it is left out. */
  restMs?: number;
}

/** Whether this build follows a feed on the web at all. */
export const followsWeb: boolean = BUNDLED_FEED.startsWith('http');

/** `waiting`: it was not asked, because it was asked a moment ago or is not due. */
export type RunOutcome = SyncOutcome | { outcome: 'waiting' };

/** An outcome as pages are told of it and as it is kept: with the reason in place of English words. */
export type ToldOutcome = NonNullable<JobRow['lastOutcome']> | { outcome: 'waiting' };

/** The job row of the package's import: it runs beside the syncs of the same feed, and no request is due by it. */
const PACKAGE_JOB = 'package';

/**
 * First run and update of the extension: applies the package where it is newer than what is stored. A background that is
 * killed on the way is woken by `sync-resume` and finds the package still undone.
 */
export function runPackage({ db, now }: Pick<SyncDeps, 'db' | 'now'>): Promise<SyncOutcome> {
  return navigator.locks.request('sync', async () => {
    const insure = async (): Promise<void> => {
      const left = await db.jobs.get(PACKAGE_JOB);
      const tries = left ? (left.tries ?? 0) + 1 : 0;
      const job: JobRow = { feed: PACKAGE_JOB, startedAt: now.toString(), failures: 0, running: true, tries };
      // Without insurance the import is worth trying all the same.
      await Promise.allSettled([ensureAlarm('sync-resume', resumeTime(job)), db.jobs.put(job)]);
    };
    const outcome = await runArchive(packageSource(), { db, now, insure });
    if (outcome.outcome === 'updated') tellPages({ type: 'feed-changed', feed: BUNDLED_FEED, keys: outcome.changed });
    if (outcome.outcome !== 'unchanged' || (await db.jobs.get(PACKAGE_JOB))) {
      await db.jobs.delete(PACKAGE_JOB);
      await clearAlarm('sync-resume');
    }
    return outcome;
  });
}

/** Asks every feed that is due, one after the other: what the alarms call. */
export async function runDueFeeds(deps: SyncDeps): Promise<RunOutcome[]> {
  const outcomes: RunOutcome[] = [];
  for (const { feed } of await readAsked()) outcomes.push(await runFeed(feed, deps, 'due'));
  await ensureSyncAlarm(deps);
  return outcomes;
}

/** Asks all feeds, or one, on a reader's click. The answer for several is what there is to say of them together. */
export async function runFeedsNow(deps: SyncDeps, feed?: string): Promise<RunOutcome> {
  if (feed !== undefined) return runFeed(feed, deps, 'now');
  const outcomes: RunOutcome[] = [];
  for (const asked of await readAsked()) outcomes.push(await runFeed(asked.feed, deps, 'now'));
  return together(outcomes);
}

/** The feeds that are asked at all: not paused, and on the web. */
async function readAsked(): Promise<Subscription[]> {
  return askedOf(await readSubscriptions());
}

const askedOf = (feeds: readonly Subscription[]): Subscription[] =>
  feeds.filter(({ feed, paused }) => !paused && (feed !== BUNDLED_FEED || followsWeb));

function together(outcomes: readonly RunOutcome[]): RunOutcome {
  const failed = outcomes.find(({ outcome }) => outcome === 'refused' || outcome === 'unreachable');
  if (failed) return failed;
  const changed = outcomes.flatMap((one) => (one.outcome === 'updated' ? one.changed : []));
  if (changed.length > 0) return { outcome: 'updated', changed: [...new Set(changed)] };
  if (outcomes.length > 0 && outcomes.every(({ outcome }) => outcome === 'waiting')) return { outcome: 'waiting' };
  return { outcome: 'unchanged' };
}

/**
 * Asks one feed. `due`: by the clock, `now`: by a click, `first`: it was just subscribed to. Never throws: one feed's trouble
 * must not keep the others from being asked.
 */
export async function runFeed(feed: string, deps: SyncDeps, why: 'due' | 'now' | 'first'): Promise<RunOutcome> {
  try {
    return await askUnderLock(feed, deps, why);
  } catch (error) {
    // Its job row says that it runs still, and the alarm is set: it is taken up later, like a run that was killed.
    console.error(error);
    return { outcome: 'waiting' };
  }
}

function askUnderLock(feed: string, deps: SyncDeps, why: 'due' | 'now' | 'first'): Promise<RunOutcome> {
  return navigator.locks.request('sync', async () => {
    const { db, now } = deps;
    const subscription = (await readSubscriptions()).find((known) => known.feed === feed);
    const job = await db.jobs.get(feed);
    if (!subscription || (why === 'due' && (subscription.paused || !isDue(job, now)))) return { outcome: 'waiting' };
    if (why === 'now' && job?.endedAt && !job.running && tooSoon(feed, job.endedAt, now)) return { outcome: 'waiting' };
    const tries = job?.running ? (job.tries ?? 0) + 1 : 0;
    const started: JobRow = {
      ...job,
      feed,
      startedAt: now.toString(),
      failures: job?.failures ?? 0,
      running: true,
      tries,
    };
    await db.jobs.put(started);
    await ensureAlarm('sync-resume', resumeTime(started));
    let bytes = 0;
    const outcome = await askFeed(subscription, deps, (url, fetched) => {
      if ('ok' in fetched) bytes += fetched.ok.length;
      noteRequest(deps, feed, url, fetched);
    }).catch(storeFailure);
    await settle(deps, subscription, started, outcome, bytes);
    await clearAlarm('sync-resume');
    await ensureSyncAlarm(deps);
    if (outcome.outcome === 'updated') tellPages({ type: 'feed-changed', feed, keys: outcome.changed });
    tellPages({ type: 'status-changed' });
    return outcome;
  });
}

function askFeed(subscription: Subscription, deps: SyncDeps, note: NoteRequest): Promise<SyncOutcome> {
  const { db, now } = deps;
  const today = todayOf(deps).toPlainDate();
  const { feed, kind, fingerprint } = subscription;
  if (kind !== 'archive') {
    const get = webGet(subscription, note);
    return runPlain(subscription, { db, now, today, get, restMs: deps.restMs });
  }
  const bundled = feed === BUNDLED_FEED;
  const pin = bundled ? __DAYMARK_FEED_KEY__ || undefined : fingerprint;
  return runArchive(webSource(feed, note), { db, now, today, pin, whole: bundled });
}

/** A store that fails ends the run like a server that does: with a reason, and a later try. */
function storeFailure(error: unknown): SyncOutcome {
  if (!isStoreFailure(error)) throw error;
  return { outcome: 'unreachable', unreachable: 'not-stored', message: String(error) };
}

/** Now in the reader's zone. */
export const todayOf = ({ now, timeZone }: Pick<SyncDeps, 'now' | 'timeZone'>): Temporal.ZonedDateTime =>
  now.toZonedDateTimeISO(timeZone ?? 'UTC');

/** Writes down what was asked of whom. */
export function noteRequest({ reader }: Pick<SyncDeps, 'reader'>, feed: string, url: string, fetched: Fetched): void {
  if (!reader) return;
  void noteContact(reader, {
    at: Temporal.Now.instant().toString({ smallestUnit: 'second' }),
    feed,
    host: asciiHost(url),
    bytes: 'ok' in fetched ? fetched.ok.length : 0,
    ...('ok' in fetched ? {} : { why: whyOf(fetched) }),
  }).then(
    () => tellPages({ type: 'status-changed' }),
    // A line of the page of contacts that cannot be written is no reason to end a sync.
    (error: unknown) => console.error(error),
  );
}

const tooSoon = (feed: string, endedAt: string, now: Temporal.Instant): boolean =>
  !feed.startsWith('http://127.0.0.1') && now.since(Temporal.Instant.from(endedAt)).total('minutes') < MANUAL_MINUTES;

const resumeTime = ({ startedAt, tries = 0 }: JobRow): Temporal.Instant =>
  Temporal.Instant.from(startedAt).add({ minutes: RESUME_MINUTES * 2 ** Math.min(tries, RESUME_DOUBLINGS) });

/** When a feed is asked next, or null for never: the publisher has ended it. */
function dueTime(job: JobRow): Temporal.Instant | null {
  if (job.running) return resumeTime(job);
  return job.ended || !job.notBefore ? null : Temporal.Instant.from(job.notBefore);
}

function isDue(job: JobRow | undefined, now: Temporal.Instant): boolean {
  const due = job && dueTime(job);
  return due ? Temporal.Instant.compare(due, now) <= 0 : false;
}

/** Puts down how it ended and when to ask again. The feeds database is the one that knows, the alarm its cache. */
async function settle(
  deps: SyncDeps,
  subscription: Subscription,
  { failures: before, failingSince: since, feed, startedAt }: JobRow,
  outcome: SyncOutcome,
  bytes: number,
): Promise<void> {
  const { now } = deps;
  const good = outcome.outcome === 'unchanged' || outcome.outcome === 'updated';
  const ended = good ? outcome.expired === true : outcome.outcome === 'unreachable' && outcome.unreachable === 'gone';
  const failures = good ? 0 : before + 1;
  const failingSince = good ? undefined : (since ?? now.toString());
  const minutes = nextAskMinutes(
    {
      now: todayOf(deps),
      byDay: isByDay(subscription),
      failures,
      ...(failingSince ? { failingSince: Temporal.Instant.from(failingSince) } : {}),
      retryAfterSeconds: outcome.outcome === 'unreachable' ? (outcome.retryAfterSeconds ?? 0) : 0,
    },
    deps.random(),
  );
  await deps.db.jobs.put({
    feed,
    startedAt,
    failures,
    notBefore: now.add({ seconds: Math.round(minutes * 60) }).toString(),
    endedAt: now.toString(),
    bytes,
    lastOutcome: keptOf(outcome),
    ...(failingSince ? { failingSince } : {}),
    ...(ended ? { ended } : {}),
  });
}

/** The outcome as it is kept for the settings page. */
function keptOf(outcome: SyncOutcome): NonNullable<JobRow['lastOutcome']> {
  if (outcome.outcome === 'refused' || outcome.outcome === 'unreachable')
    return { outcome: outcome.outcome, why: whyOf(outcome) };
  return {
    outcome: outcome.outcome,
    ...(outcome.outcome === 'updated' ? { days: outcome.changed.length } : {}),
    ...(outcome.skipped ? { skipped: outcome.skipped } : {}),
    ...(outcome.newest ? { newest: outcome.newest } : {}),
  };
}

/** The outcome as a page is told of it. */
export const toldOf = (outcome: RunOutcome): ToldOutcome => (outcome.outcome === 'waiting' ? outcome : keptOf(outcome));

/** Sets the one sync alarm from what is stored; a feed that was never asked is asked at a random moment of the coming hours. */
export async function ensureSyncAlarm({ db, now, random }: Pick<SyncDeps, 'db' | 'now' | 'random'>): Promise<void> {
  const followed = await tryReadSubscriptions();
  // Where nobody can tell which feeds are followed, the alarm stays as it is.
  if (!followed) return;
  const feeds = askedOf(followed);
  const jobs = await db.jobs.bulkGet(feeds.map(({ feed }) => feed));
  let next: Temporal.Instant | null = null;
  for (const [at, { feed }] of feeds.entries()) {
    let job = jobs[at];
    if (!job) {
      const first = now.add({ seconds: Math.round(1 + firstSyncMinutes(random(), random()) * 60) });
      job = { feed, startedAt: now.toString(), failures: 0, notBefore: first.toString() };
      await db.jobs.put(job);
    }
    const due = dueTime(job);
    if (due && (!next || Temporal.Instant.compare(due, next) < 0)) next = due;
  }
  if (next) await ensureRepeatingAlarm('sync', next, { everyMinutes: RESUME_MINUTES, now });
  else await clearAlarm('sync');
}
