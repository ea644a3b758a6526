import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Backup, formatBackup, LONGEST_BACKUP, parseBackup } from '../../core/backup.ts';
import { slimRecord } from '../../core/keep/saved.ts';
import type { AnniversaryRecord } from '../../core/record/record.ts';
import { fullRecord } from './record/full-record.ts';

const copy = slimRecord(fullRecord() as unknown as AnniversaryRecord);
const BACKUP: Backup = {
  exportedAt: '2026-11-23T10:00:00Z',
  settings: { version: 1, theme: 'dark', preferences: { muted: ['sport'] } },
  feeds: [
    {
      feed: 'https://feed.example/daymark/',
      kind: 'archive',
      title: 'A feed',
      paused: false,
      addedAt: '2026-01-01T00:00:00Z',
    },
  ],
  saved: [
    {
      feed: 'daymark:package',
      id: copy.id,
      title: copy.title,
      lang: copy.lang,
      ...(copy.date ? { date: copy.date } : {}),
      savedAt: '2026-11-20T08:00:00Z',
      note: 'For the talk.\nSecond line.',
      copy,
    },
  ],
  own: [{ id: 'a', title: 'Aygül', date: '1990-04-05', leapDay: 'mar1', remind: [0, 7] }],
  reminders: [{ feed: 'daymark:package', id: 'x', title: 'X', daysBefore: [1] }],
};

const file = (changed: object): string =>
  JSON.stringify({ format: 'daymark-backup', version: 1, ...BACKUP, ...changed });

describe('a backup', () => {
  it('comes back as it went', () => {
    expect(parseBackup(formatBackup(BACKUP))).toEqual({
      ok: true,
      backup: BACKUP,
      leftOut: 0,
      problems: [],
      feedsLeftOut: [],
    });
  });

  it('may lack any part', () => {
    const read = parseBackup('{"format":"daymark-backup","version":1}');
    expect(read).toMatchObject({ ok: true, backup: { feeds: [], saved: [], own: [], reminders: [] }, leftOut: 0 });
    expect(read.ok && read.backup.settings).toBeUndefined();
  });
});

describe('a hostile file', () => {
  it.each([
    ['', 'not-json'],
    ['{"format":"daymark-ba', 'not-json'],
    [formatBackup(BACKUP).slice(0, -40), 'not-json'],
    ['[]', 'not-a-backup'],
    ['null', 'not-a-backup'],
    ['"daymark-backup"', 'not-a-backup'],
    ['{"format":"other","version":1}', 'not-a-backup'],
    ['{"__proto__":{"format":"daymark-backup","version":1}}', 'not-a-backup'],
    [file({ version: '1' }), 'not-a-backup'],
    [file({ version: 2 }), 'newer'],
    [`${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'not-a-backup'],
  ])('%#: is refused with its reason', (text, reason) => {
    const read = parseBackup(text);
    if (text.startsWith('[[')) expect(read.ok).toBe(false);
    else expect(read).toEqual({ ok: false, reason });
  });

  it('is not even read when it is too large', () => {
    const start = performance.now();
    expect(parseBackup('x'.repeat(LONGEST_BACKUP + 1))).toEqual({ ok: false, reason: 'too-large' });
    expect(performance.now() - start).toBeLessThan(50);
  });

  it('of ten million characters is read in seconds and keeps within the limits', () => {
    const own = Array.from({ length: 120_000 }, (_, at) => ({
      id: `${at}`,
      title: 'x'.repeat(40),
      date: '04-05',
      remind: [],
    }));
    const text = file({ own, saved: [{ feed: 'f', copy, note: 'n'.repeat(3_000_000) }] });
    expect(text.length).toBeGreaterThan(10_000_000);
    const read = parseBackup(text);
    if (!read.ok) throw new Error('refused');
    expect(read.backup.own).toHaveLength(1_000);
    expect(read.backup.saved[0]?.note.length).toBeLessThanOrEqual(4_000);
    expect(read.problems).toContainEqual({ list: 'own', why: 'beyond', most: 1_000 });
  });

  it('pollutes no prototype and smuggles no key', () => {
    const evil = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}';
    const text = `{"format":"daymark-backup","version":1,"__proto__":{"polluted":1},
      "own":[${evil},"id":"a","title":"A","date":"04-05","remind":[],"extra":1}],
      "reminders":[${evil},"feed":"f","id":"i","title":"T","daysBefore":[0],"extra":1}],
      "saved":[${evil},"feed":"f","savedAt":"never","copy":${JSON.stringify(copy).replace('{', '{"__proto__":{"polluted":1},"extra":1,')}}]}`;
    const read = parseBackup(text);
    if (!read.ok) throw new Error('refused');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(Object.keys(read.backup.own[0] ?? {}).toSorted()).toEqual(['date', 'id', 'remind', 'title']);
    expect(Object.keys(read.backup.reminders[0] ?? {}).toSorted()).toEqual(['daysBefore', 'feed', 'id', 'title']);
    expect(JSON.stringify(read.backup)).not.toMatch(/polluted|extra/);
    expect(read.backup.saved[0]?.savedAt).toBe('1970-01-01T00:00:00Z');
  });

  it.each([
    [
      'own',
      [
        { id: 1 },
        5,
        null,
        { id: 'a', title: '', date: '04-05', remind: [] },
        { id: 'a', title: 'A', date: '02-30', remind: [] },
      ],
      5,
    ],
    ['own', { length: 3 }, 1],
    ['own', 'text', 1],
    ['reminders', [{}, [], 'x', { feed: 'f', id: 'i', title: 't', daysBefore: [-1] }], 4],
    ['saved', [{}, { feed: 'f' }, { feed: 'f', copy: [] }, { feed: '', copy }, { feed: 'f', copy: { title: 5 } }], 5],
    [
      'feeds',
      [
        { feed: 'javascript:alert(1)', kind: 'archive' },
        { feed: 'https://127.0.0.1/', kind: 'archive' },
      ],
      2,
    ],
    ['feeds', 'text', 1],
  ])('leaves out of %s what has the wrong form', (key, value, leftOut) => {
    const read = parseBackup(file({ [key]: value }));
    if (!read.ok) throw new Error('refused');
    expect(read.leftOut).toBe(leftOut);
    expect(read.backup[key as 'own']).toEqual([]);
    expect(read.backup.exportedAt).toBe(BACKUP.exportedAt);
  });

  it('loses its control and direction characters', () => {
    const read = parseBackup(file({ own: [{ id: 'a', title: 'A\u202eB\u0000C', date: '04-05', remind: [] }] }));
    expect(read.ok && read.backup.own[0]?.title).toBe('ABC');
  });

  it('never makes the reader throw', () => {
    const good = formatBackup(BACKUP);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: good.length }), fc.string({ maxLength: 6 }), (at, bit) => {
        parseBackup(good.slice(0, at) + bit + good.slice(at + bit.length));
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        for (const key of ['settings', 'feeds', 'saved', 'own', 'reminders']) {
          const read = parseBackup(file({ [key]: value }));
          if (!read.ok) throw new Error('refused whole');
        }
      }),
      { numRuns: 200 },
    );
  });
});
