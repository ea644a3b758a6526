/** A reader's profile for the fault tests: data of the reader's own, a package, a feed on the web, a clock moved by hand. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startBackground } from '../../background/start.ts';
import { slimRecord } from '../../core/keep/saved.ts';
import { DEFAULT_PREFERENCES } from '../../core/order/preferences.ts';
import type { AnniversaryRecord } from '../../core/record/record.ts';
import { packArchive } from '../../modules/archive.ts';
import { openDatabase } from '../../pages/database.ts';
import { readDay } from '../../pages/read-day.ts';
import { DEFAULT_SETTINGS } from '../../platform/settings.ts';
import { feedsDbName, openFeeds } from '../../storage/feeds-db.ts';
import { FEED, type Files } from '../background/archives.ts';
import { aSubscription } from '../background/reader.ts';
import { aRecord } from '../core/a-record.ts';
import { type FaultKind, type Life, type Machine, makeMachine } from './fault-at.ts';

/** Half an hour before the reader's notification. */
export const START = Temporal.Instant.from('2026-11-23T07:30:00Z');
export const TODAY = '2026-11-23';

const packaged = [
  aRecord({ id: 'first', title: 'First', date: { edtf: '1990-11-23' } }),
  aRecord({ id: 'other', title: 'Other', date: { edtf: '1991-12-24' } }),
];

/** What the reader made, under the keys of storage.local. */
export const READERS: Readonly<Record<string, unknown>> = {
  settings: {
    ...DEFAULT_SETTINGS,
    theme: 'dark',
    welcomed: true,
    notification: { ...DEFAULT_SETTINGS.notification, on: true },
  },
  saved: [
    {
      feed: 'daymark:package',
      id: 'first',
      title: 'First',
      lang: 'en',
      savedAt: '2026-11-01T00:00:00Z',
      note: 'Mine',
      copy: slimRecord(packaged[0] as AnniversaryRecord),
    },
  ],
  'own-anniversaries': [{ id: 'own-1', title: 'Grandmother', date: '1931-11-23', remind: [0] }],
  reminders: [{ feed: 'daymark:package', id: 'first', title: 'First', daysBefore: [0] }],
  subscriptions: { version: 1, bundledPaused: false, feeds: [aSubscription({ feed: FEED })] },
};

export interface Profile {
  machine: Machine;
  clock: { now: Temporal.Instant };
  /** Puts files of a feed on the web in the place of those that are there. */
  publish(files: Files): void;
  /** Starts a background, and hands it the alarms of these names. */
  startWith(alarms: readonly string[], fault?: { at: number; kind: FaultKind }): Promise<Life>;
  /** Time passes until the next alarm, which reaches the background; it is started where it does not live. */
  wake(life: Life): Promise<Life>;
  /** Times that each notification was put on the screen. */
  shown(): Record<string, number>;
}

/** A profile in which nothing has run yet. */
export async function aProfile(): Promise<Profile> {
  fakeBrowser.reset();
  const clock = { now: START };
  for (const level of ['error', 'warn'] as const) vi.spyOn(console, level).mockImplementation(() => undefined);
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  vi.spyOn(Temporal.Now, 'instant').mockImplementation(() => clock.now);
  vi.spyOn(Temporal.Now, 'zonedDateTimeISO').mockImplementation((zone) =>
    clock.now.toZonedDateTimeISO((zone as string | undefined) ?? 'UTC'),
  );
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  Object.assign(fakeBrowser.permissions, { onAdded: { addListener: () => undefined }, contains: async () => true });
  vi.stubGlobal('OffscreenCanvas', FakeCanvas);
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const inPackage = fakeBrowser.runtime.getURL('/archive/');
  for (const { path, bytes } of await packArchive(packaged, 'daymark:package')) files.set(inPackage + path, bytes);
  await fakeBrowser.storage.local.set(structuredClone(READERS));
  const machine = makeMachine((url) => {
    const bytes = files.get(url);
    return bytes ? new Response(bytes) : new Response('not found', { status: 404 });
  });
  const created = vi.mocked(fakeBrowser.notifications.create);
  const profile: Profile = {
    machine,
    clock,
    publish(published) {
      for (const [path, bytes] of published) files.set(FEED + path, bytes);
    },
    startWith: (alarms, fault) => {
      forgetListeners();
      return machine.live(() => {
        startBackground();
        for (const name of alarms) fire(name);
      }, fault);
    },
    async wake(life) {
      const due = await passToNextAlarm(clock);
      if (life.dead) return profile.startWith(due);
      await machine.goOn(life, () => due.forEach(fire));
      return life;
    },
    shown() {
      const counts: Record<string, number> = {};
      for (const [at, [id]] of created.mock.calls.entries())
        if (created.mock.settledResults[at]?.type === 'fulfilled') counts[String(id)] = (counts[String(id)] ?? 0) + 1;
      return counts;
    },
  };
  return profile;
}

function fire(name: string): void {
  void fakeBrowser.alarms.onAlarm.trigger({ name, scheduledTime: 0, persistAcrossSessions: true });
}

/** A new context has none of the old one's listeners. */
function forgetListeners(): void {
  const { alarms, runtime, storage, notifications } = fakeBrowser;
  for (const event of [
    alarms.onAlarm,
    runtime.onInstalled,
    runtime.onStartup,
    runtime.onMessage,
    storage.onChanged,
    notifications.onClicked,
  ])
    (event as unknown as { removeAllListeners(): void }).removeAllListeners();
}

/** Moves the clock to the next alarm; answers the names of those that go off then: none where there is no alarm at all. */
async function passToNextAlarm(clock: { now: Temporal.Instant }): Promise<string[]> {
  const all = await fakeBrowser.alarms.getAll();
  if (all.length === 0) return [];
  const next = Math.max(Math.min(...all.map((it) => it.scheduledTime)), clock.now.epochMilliseconds);
  clock.now = Temporal.Instant.fromEpochMilliseconds(next);
  const due = all.filter((it) => it.scheduledTime <= next);
  for (const { name, periodInMinutes } of due) {
    await fakeBrowser.alarms.clear(name);
    if (periodInMinutes)
      await fakeBrowser.alarms.create(name, { when: next + periodInMinutes * 60_000, periodInMinutes });
  }
  return due.map(({ name }) => name);
}

/** What stands in storage.local under the reader's keys. */
export const readReaders = (): Promise<Record<string, unknown>> =>
  fakeBrowser.storage.local.get(Object.keys(READERS)) as Promise<Record<string, unknown>>;

/** Today's titles, as a page reads them. */
export async function readTitles(): Promise<string[]> {
  const model = await readDay(Temporal.PlainDate.from(TODAY), DEFAULT_PREFERENCES);
  const opened = await openDatabase();
  // The page is closed again.
  if ('db' in opened) opened.db.close();
  return model.day.map(({ record }) => record.title).toSorted();
}

/** The feeds database, as one can tell whether it is whole: each row of a feed beside the rows of its days. */
export async function readFeeds(): Promise<{ torn: string[]; feeds: string[]; running: string[] }> {
  const names = (await indexedDB.databases()).map(({ name }) => name);
  if (!names.includes(feedsDbName(1))) return { torn: [], feeds: [], running: [] };
  const opened = await openFeeds(1);
  if (!('db' in opened)) throw new Error(opened.message);
  const { db } = opened;
  const feeds = await db.feeds.toArray();
  const days = await db.days.toArray();
  const jobs = await db.jobs.toArray();
  db.close();
  const promised = feeds.flatMap(({ feed, shards }) =>
    Object.entries(shards).map(([key, hash]) => `${feed} ${key} ${hash}`),
  );
  const there = days.map(({ feed, key, sha256 }) => `${feed} ${key} ${sha256}`);
  return {
    torn: [...new Set(promised).symmetricDifference(new Set(there))],
    feeds: feeds.map(({ feed, version, records }) => `${feed} ${version} ${records}`),
    running: jobs.filter(({ running }) => running).map(({ feed }) => feed),
  };
}

export const readAlarmNames = async (): Promise<string[]> =>
  (await fakeBrowser.alarms.getAll()).map(({ name }) => name).toSorted();

/** As much of a canvas as the toolbar's icon needs. */
class FakeCanvas {
  getContext() {
    const nothing = (): void => undefined;
    return {
      beginPath: nothing,
      roundRect: nothing,
      fill: nothing,
      fillText: nothing,
      measureText: () => ({ actualBoundingBoxAscent: 1, actualBoundingBoxDescent: 0 }),
      getImageData: () => ({}),
    };
  }
}
