/** First run, sync and notification with a fault at every single operation: what is left, and what the next wakes make of it. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Files, type KeyPair, makeArchive, makeKey } from '../background/archives.ts';
import { aRecord } from '../core/a-record.ts';
import {
  aProfile,
  type Profile,
  READERS,
  readAlarmNames,
  readFeeds,
  readReaders,
  readTitles,
  START,
} from './a-profile.ts';
import type { FaultKind, Life } from './fault-at.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** In the long form every operation, in the short one each of this many. */
const STRIDE = process.env.DAYMARK_LONG === '1' ? 1 : 5;

interface Scenario {
  /** Brings the profile to where the fault is to come. */
  before(profile: Profile): Promise<void>;
  /** The alarms that reach the background which meets the fault. */
  alarms: string[];
  /** Today's titles before and after. */
  titles: { old: string[]; new: string[] };
  /** Minutes in which all must be done after a fault, by alarms alone. */
  withinMinutes: Record<FaultKind, number>;
  /** It is not about notifications: those of the time that passes do not count. */
  untold?: boolean;
}

/** What is the same in the end, whatever was in between. */
async function outcome(profile: Profile, { untold }: Pick<Scenario, 'untold'>): Promise<unknown> {
  const { feeds, running } = await readFeeds();
  return {
    feeds,
    running,
    alarms: await readAlarmNames(),
    shown: untold ? [] : Object.keys(profile.shown()).toSorted(),
    titles: await readTitles(),
  };
}

/** Runs the scenario with a fault at each operation until it ends without having met it; answers the operations. */
async function faultEverywhere(scenario: Scenario, kind: FaultKind): Promise<string[]> {
  const plain = await aProfile();
  await scenario.before(plain);
  const { done } = await plain.startWith(scenario.alarms);
  const expected = await outcome(plain, scenario);
  expect(expected).toMatchObject({ running: [], titles: scenario.titles.new });
  for (let at = 1; ; at += STRIDE) {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    const profile = await aProfile();
    await scenario.before(profile);
    const life = await profile.startWith(scenario.alarms, { at, kind });
    const where = `${kind} at operation ${at}: ${life.done[at - 1]}`;
    if (!life.met) break;
    await expectWhole(scenario, where);
    await expectConverged(profile, life, expected, { ...scenario, where, withinMinutes: scenario.withinMinutes[kind] });
    expect(await readReaders(), where).toEqual(READERS);
    for (const [id, times] of Object.entries(profile.shown()))
      expect(times, `${where}: ${id}`).toBeLessThanOrEqual(kind === 'kill' ? 2 : 1);
  }
  return done;
}

/** Old or new, nothing between them, and today's records can be read. */
async function expectWhole({ titles }: Scenario, where: string): Promise<void> {
  expect((await readFeeds()).torn, where).toEqual([]);
  expect([titles.old, titles.new], where).toContainEqual(await readTitles());
  expect(await readReaders(), where).toEqual(READERS);
}

async function expectConverged(
  profile: Profile,
  life: Life,
  expected: unknown,
  { where, withinMinutes, untold = false }: { where: string; withinMinutes: number; untold?: boolean },
): Promise<void> {
  const since = profile.clock.now;
  let now = life;
  let last: unknown;
  do {
    last = await outcome(profile, { untold });
    if (JSON.stringify(last) === JSON.stringify(expected)) return;
    now = await profile.wake(now);
  } while (profile.clock.now.since(since).total('minutes') <= withinMinutes);
  expect(await outcome(profile, { untold }), `${where}; by ${profile.clock.now}`).toEqual(expected);
}

const minutes = (kill: number, fails: number): Record<FaultKind, number> => ({ kill, throw: fails });

const firstRun: Scenario = {
  before: async () => undefined,
  alarms: [],
  titles: { old: ['First', 'Grandmother'], new: ['First', 'Grandmother'] },
  // A kill between the alarms and the import leaves the package unread until the next alarm, at the latest the watchdog.
  withinMinutes: minutes(60, 60),
};

describe.each<FaultKind>(['throw', 'kill'])('%s at every operation of', (kind) => {
  it('the first run', { timeout: 300_000 }, async () => {
    const done = await faultEverywhere({ ...firstRun, untold: true }, kind);
    expect(done.length).toBeGreaterThan(45);
    for (const name of ['fetch', 'body', 'idb.open', 'idb.request', 'storage.get', 'storage.set', 'alarms', 'crypto'])
      expect(
        done.some((operation) => operation.startsWith(name)),
        name,
      ).toBe(true);
  });

  it('the notifications of a day', { timeout: 300_000 }, async () => {
    const done = await faultEverywhere(
      {
        ...firstRun,
        before: async (profile) => {
          const life = await profile.startWith([]);
          profile.machine.stop(life);
          profile.clock.now = START.add({ minutes: 30 });
        },
        alarms: ['notify'],
        withinMinutes: minutes(2, 60),
      },
      kind,
    );
    expect(done.filter((operation) => operation === 'notifications.create')).toHaveLength(3);
  });

  it('a sync', { timeout: 300_000 }, async () => {
    const { first, second } = await editions();
    const done = await faultEverywhere(
      {
        before: async (profile) => {
          const life = await profile.startWith([]);
          profile.publish(first);
          profile.clock.now = START.add({ hours: 30 });
          await profile.machine.goOn(life, () => undefined);
          profile.machine.stop(await profile.startWith(['sync']));
          profile.publish(second);
          profile.clock.now = START.add({ hours: 60 });
        },
        alarms: ['sync'],
        titles: { old: ['First', 'Grandmother', 'Old'], new: ['First', 'Grandmother', 'New'] },
        withinMinutes: minutes(2, 60),
      },
      kind,
    );
    expect(done.some((operation) => operation.startsWith('crypto.verify'))).toBe(true);
  });
});

let made: { key: KeyPair; first: Files; second: Files } | undefined;

/** Two editions of a feed: in the second, today's record has another title, and another day has one more. */
async function editions(): Promise<{ first: Files; second: Files }> {
  const key = made?.key ?? (await makeKey());
  const record = aRecord({ id: 'fed', title: 'Old', date: { edtf: '1992-11-23' } });
  const version = Math.floor(START.epochMilliseconds / 60_000);
  made ??= {
    key,
    first: await makeArchive([record], key, { version }),
    second: await makeArchive(
      [{ ...record, title: 'New', revision: 2 }, aRecord({ id: 'more', date: { edtf: '1992-05-05' } })],
      key,
      { version: version + 24 * 60 },
    ),
  };
  return made;
}
