/** Everything that a reader does to data of her own, with a fault at every single operation: the old or the new, nothing lost. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Backup, formatBackup, parseBackup } from '../../core/backup.ts';
import { withOwn } from '../../core/keep/own-entries.ts';
import { withNote } from '../../core/keep/saved.ts';
import { ENGLISH } from '../../locales/language.ts';
import { readBackupFile } from '../../pages/backup-file.ts';
import { readContactLines, readFeedLines } from '../../pages/feed-lines.ts';
import { readFeedStatus } from '../../pages/feed-status.ts';
import { readAhead, readDay } from '../../pages/read-day.ts';
import { readRecordView } from '../../pages/read-record.ts';
import { applyBackup, readBackup } from '../../platform/backup.ts';
import { changeOwn } from '../../platform/own-days.ts';
import { addReminder, removeReminder } from '../../platform/reminders.ts';
import { changeSaved } from '../../platform/saved.ts';
import { changeSettings, DEFAULT_SETTINGS } from '../../platform/settings.ts';
import { aSubscription } from '../background/reader.ts';
import { aProfile, type Profile, READERS, readReaders, START, TODAY } from './a-profile.ts';
import type { FaultKind } from './fault-at.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** In the long form every operation, in the short one every second. */
const STRIDE = process.env.DAYMARK_LONG === '1' ? 1 : 2;

const OTHER = aSubscription({ feed: 'https://other.example/', title: 'Another' });
const saved = READERS.saved as Backup['saved'];
const backup: Backup = {
  exportedAt: '2026-11-20T00:00:00Z',
  settings: { ...DEFAULT_SETTINGS, theme: 'light' },
  feeds: [OTHER],
  saved: saved.map((it) => ({ ...it, id: 'kept-elsewhere' })),
  own: [{ id: 'own-2', title: 'Aygül', date: '1990-04-05', remind: [7] }],
  reminders: [{ feed: 'daymark:package', id: 'other', title: 'Other', daysBefore: [1] }],
};

/** What a reader does; answers whether it was done, as the page would say. */
const DEEDS: Record<string, () => Promise<boolean>> = {
  'a backup is restored': async () => {
    const parsed = parseBackup(formatBackup(backup));
    return parsed.ok && applyBackup(parsed.backup, true);
  },
  'own anniversaries are imported': () => changeOwn((list) => withOwn(list, backup.own)),
  'a note is written': () =>
    changeSaved((list) => withNote(list, { feed: 'daymark:package', id: 'first' }, 'Another note')),
  'a record is forgotten': () => changeSaved(() => []),
  'a reminder is set': () => addReminder({ feed: 'daymark:package', id: 'other', title: 'Other', daysBefore: [1] }),
  'a reminder is taken away': () => removeReminder({ feed: 'daymark:package', id: 'first' }),
  'a setting is changed': () => changeSettings((settings) => ({ ...settings, theme: 'light' })),
  'feeds are imported': async () => {
    const answer = await ask({ type: 'import-feeds', feeds: [OTHER] });
    return (answer as { problem?: unknown } | null)?.problem === null;
  },
};

/** Asks the background as a page of ours does. */
function ask(request: unknown): Promise<unknown> {
  const sender = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/settings.html' as '/') };
  return new Promise((respond) => {
    const { onMessage } = fakeBrowser.runtime as unknown as { onMessage: { trigger(...args: unknown[]): unknown } };
    void onMessage.trigger(request, sender, respond);
  });
}

/** Runs a deed in a profile with a background, with a fault or without one. */
async function run(name: string, fault?: { at: number; kind: FaultKind }) {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  const profile = await aProfile();
  profile.machine.stop(await profile.startWith([]));
  const answer: { done: boolean | undefined } = { done: undefined };
  const life = await profile.startWith([], undefined);
  const page = name === 'feeds are imported' ? life : await profile.machine.live(() => undefined);
  await profile.machine.goOn(
    page,
    async () => {
      answer.done = await DEEDS[name]?.();
    },
    fault,
  );
  return { profile, life: page, answer };
}

describe.each<FaultKind>(['throw', 'kill'])('%s at every operation while', (kind) => {
  it.each(Object.keys(DEEDS))('%s', { timeout: 120_000 }, async (name) => {
    const plain = await run(name);
    expect(plain.answer.done).toBe(true);
    const after = await readReaders();
    expect(after).not.toEqual(READERS);
    let met = 0;
    for (let at = 1; ; at += STRIDE) {
      const { profile, life, answer } = await run(name, { at, kind });
      if (!life.met) break;
      met++;
      const where = `${kind} at operation ${at}: ${life.done[at - 1]}`;
      const now = await readReaders();
      expect([READERS, after], where).toContainEqual(now);
      // What was said to be done is done.
      if (answer.done) expect(now, where).toEqual(after);
      await expectRetryHelps(profile, name, after, where);
    }
    expect(met).toBeGreaterThan(0);
  });
});

async function expectRetryHelps(profile: Profile, name: string, after: unknown, where: string): Promise<void> {
  let done: boolean | undefined;
  await profile.startWith([]);
  await profile.machine.live(async () => {
    done = await DEEDS[name]?.();
  });
  // Feeds that are followed already are left out the second time; nothing else says no.
  if (name !== 'feeds are imported') expect(done, where).toBe(true);
  expect(await readReaders(), where).toEqual(after);
}

describe('a page that meets a fault at any operation', () => {
  it.each(['a profile that is filled', 'a fresh profile'])('shows today all the same on %s', async (which) => {
    for (let at = 1; ; at += STRIDE) {
      vi.restoreAllMocks();
      vi.unstubAllGlobals();
      const profile = await aProfile();
      if (which === 'a profile that is filled') profile.machine.stop(await profile.startWith([]));
      let model: Awaited<ReturnType<typeof readDay>> | undefined;
      let record: Awaited<ReturnType<typeof readRecordView>> | undefined;
      const life = await profile.machine.live(
        async () => {
          const today = Temporal.PlainDate.from(TODAY);
          const { preferences } = DEFAULT_SETTINGS;
          model = await readDay(today, preferences);
          await readAhead(today, preferences);
          record = await readRecordView({ feed: 'daymark:package', id: 'first' }, today, preferences);
          await Promise.all([
            readFeedStatus(Temporal.Now.zonedDateTimeISO()),
            readFeedLines(ENGLISH, preferences),
            readContactLines(ENGLISH),
          ]);
        },
        { at, kind: 'throw' },
      );
      if (!life.met) break;
      const operation = life.done[at - 1] ?? '';
      const titles = model?.day.map(({ record }) => record.title).toSorted();
      if (which === 'a fresh profile' && /^(fetch|body|crypto)/.test(operation)) {
        // The records are in the package alone, and it cannot be read: that is said.
        expect(model?.unreadable ?? titles, operation).toBeTruthy();
        expect(record, operation).toBeDefined();
        continue;
      }
      expect(titles, operation).toContain('First');
      expect(record?.record.title, operation).toBe('First');
      if (!titles?.includes('Grandmother')) expect(model?.trouble, operation).toBe('unread');
      profile.machine.stop(life);
    }
  });
});

describe('a backup of what cannot be read', () => {
  it('is not made: an empty file would deceive', async () => {
    await aProfile();
    expect(await readBackup(START)).toContain('Grandmother');
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('refused'));
    expect(await readBackup(START)).toBeNull();
    expect(await readBackupFile(START)).toBeNull();
  });

  it('is made of the second copy', async () => {
    const profile = await aProfile();
    profile.machine.stop(await profile.startWith([]));
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('refused'));
    expect(await readBackupFile(START)).toContain('Grandmother');
  });
});
