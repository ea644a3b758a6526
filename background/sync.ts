/** The sync job around runArchive: lock, resume alarm before the first request, back-off, and word to open pages. */
import { asciiHost } from '../core/record/links.ts';
import { clearAlarm, ensureAlarm } from '../platform/alarms.ts';
import { tellPages } from '../platform/messages.ts';
import { BUNDLED_FEED } from '../platform/packaged-archive.ts';
import type { FeedsDb, JobRow } from '../storage/feeds-db.ts';
import { noteContact, type ReaderDb } from '../storage/reader-db.ts';
import { packageSource } from './package-source.ts';
import { backOffMinutes, nextSyncMinutes } from './schedule.ts';
import { runArchive, type SyncOutcome } from './sync-archive.ts';
import { webSource } from './web-source.ts';

/** A killed worker is woken again after this long; long enough for a slow run, short enough to converge soon. */
const RESUME_MINUTES = 2;

export interface SyncDeps {
  db: FeedsDb;
  reader: ReaderDb | null;
  now: Temporal.Instant;
  random(): number;
}

/** Whether this build follows a feed on the web at all. */
export const followsWeb: boolean = BUNDLED_FEED.startsWith('http');

/** First run and update of the extension: applies the package where it is newer than what is stored. */
export function runPackage({ db, now }: Pick<SyncDeps, 'db' | 'now'>): Promise<SyncOutcome> {
  return navigator.locks.request('sync', async () => {
    const outcome = await runArchive(packageSource, { db, now });
    if (outcome.outcome === 'updated') tellPages({ type: 'feed-changed', feed: BUNDLED_FEED, keys: outcome.changed });
    return outcome;
  });
}

/** Asks the web feed for news, unless it must be left alone for now; `force` is a reader's click. */
export async function runSync(deps: SyncDeps, force = false): Promise<SyncOutcome | { outcome: 'waiting' }> {
  const { db, reader, now } = deps;
  if (!followsWeb) return { outcome: 'unchanged' };
  return navigator.locks.request('sync', async () => {
    const job = await db.jobs.get(BUNDLED_FEED);
    if (force && job?.endedAt && tooSoon(job.endedAt, now)) return { outcome: 'waiting' as const };
    if (!force && job?.notBefore && Temporal.Instant.compare(now, Temporal.Instant.from(job.notBefore)) < 0) {
      await ensureAlarm('sync', Temporal.Instant.from(job.notBefore));
      return { outcome: 'waiting' as const };
    }
    const started: JobRow = { feed: BUNDLED_FEED, startedAt: now.toString(), failures: job?.failures ?? 0 };
    await db.jobs.put(started);
    await ensureAlarm('sync-resume', now.add({ minutes: RESUME_MINUTES }));
    const source = webSource(BUNDLED_FEED, (url, fetched) => {
      if (!reader) return;
      const result = 'ok' in fetched ? 'ok' : fetched.message;
      const bytes = 'ok' in fetched ? fetched.ok.length : 0;
      void noteContact(reader, {
        at: Temporal.Now.instant().toString(),
        feed: BUNDLED_FEED,
        host: asciiHost(url),
        bytes,
        result,
      });
    });
    const pin = __DAYMARK_FEED_KEY__ || undefined;
    const outcome = await runArchive(source, { db, now, pin });
    await settle(deps, started, outcome);
    await clearAlarm('sync-resume');
    if (outcome.outcome === 'updated') tellPages({ type: 'feed-changed', feed: BUNDLED_FEED, keys: outcome.changed });
    tellPages({ type: 'status-changed' });
    return outcome;
  });
}

/** A reader may ask by hand every five minutes; a feed on this machine, for trying things out, at any time. */
const MANUAL_MINUTES = BUNDLED_FEED.startsWith('http://127.0.0.1') ? 0 : 5;

const tooSoon = (endedAt: string, now: Temporal.Instant): boolean =>
  now.since(Temporal.Instant.from(endedAt)).total('minutes') < MANUAL_MINUTES;

/** Puts down how it ended and when to ask again. The feeds database is the one that knows, the alarm its cache. */
async function settle({ db, now, random }: SyncDeps, job: JobRow, outcome: SyncOutcome): Promise<void> {
  const good = outcome.outcome === 'unchanged' || outcome.outcome === 'updated';
  const failures = good ? 0 : job.failures + 1;
  const retryAfter = outcome.outcome === 'unreachable' ? outcome.retryAfterSeconds : 0;
  const minutes = good ? nextSyncMinutes(random()) : backOffMinutes(failures, random(), retryAfter);
  const notBefore = now.add({ seconds: Math.round(minutes * 60) });
  await db.jobs.put({
    ...job,
    failures,
    notBefore: notBefore.toString(),
    lastOutcome: inWords(outcome),
    endedAt: now.toString(),
  });
  await ensureAlarm('sync', notBefore);
}

/** The outcome as it is kept for the settings page. */
function inWords(outcome: SyncOutcome): NonNullable<JobRow['lastOutcome']> {
  switch (outcome.outcome) {
    case 'unchanged':
      return { outcome: 'unchanged' };
    case 'updated':
      return { outcome: 'updated', days: outcome.changed.length };
    default:
      return { outcome: outcome.outcome, message: outcome.message };
  }
}

/** Sets the sync alarm from what is stored; a fresh profile asks at a random moment of the coming day. */
export async function ensureSyncAlarm({ db, now, random }: Pick<SyncDeps, 'db' | 'now' | 'random'>): Promise<void> {
  if (!followsWeb) return;
  const job = await db.jobs.get(BUNDLED_FEED);
  if (job?.notBefore) return ensureAlarm('sync', Temporal.Instant.from(job.notBefore));
  const first = now.add({ seconds: Math.round(1 + random() * 24 * 3_600) });
  await db.jobs.put({ feed: BUNDLED_FEED, startedAt: now.toString(), failures: 0, notBefore: first.toString() });
  await ensureAlarm('sync', first);
}
