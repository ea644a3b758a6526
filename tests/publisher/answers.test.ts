/** What the publisher's commands answer to programs, and how they end: every shape and exit code, command by command. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { findCommand } from '../../publisher/commands.ts';
import { InputError, UsageError } from '../../publisher/usage-error.ts';
import { aPublishedFeed, BASE, later, NOW, type Published, someItems, writeFeed } from './a-published-feed.ts';

interface Run {
  /** As `publisher/main.ts` makes it: 1 for a fault of the input, 2 for wrong usage. */
  code: number;
  /** What stands on stdout, as JSON; undefined when nothing does. */
  answer: unknown;
  said: string;
}

/** Runs a command with --json. */
async function run(name: string, ...args: string[]): Promise<Run> {
  let out = '';
  let said = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((words) => {
    out += words;
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((words) => {
    said += words;
    return true;
  });
  const code = await findCommand(name)!
    .run([...args, '--json'])
    .catch((error: unknown) => {
      said += (error as Error).message;
      if (error instanceof UsageError) return 2;
      if (error instanceof InputError) return 1;
      throw error;
    });
  vi.restoreAllMocks();
  return { code, answer: out === '' ? undefined : JSON.parse(out), said };
}

let feed: Published;
const at = (name: string): string => join(feed.folder, name);
const now = ['--now', NOW.toString()];
beforeAll(async () => {
  feed = await aPublishedFeed();
  await feed.build();
  await writeFile(at('garbage'), '{ garbage');
});
afterEach(() => {
  vi.restoreAllMocks();
});

const text = expect.any(String);
const count = expect.any(Number);
const fingerprint = expect.stringMatching(/^[0-9a-f]{64}$/);

describe('what is answered with 0', () => {
  it('validate: {records, dropped, errors, warnings}, a problem with item, path, rule and message', async () => {
    const file = await writeFeed(feed.folder, 'warned.json', [
      { id: 'n', title: 'No anniversary' },
      { id: 'g', title: 'Good', _anniversary: { date: '1990-04-05' } },
    ]);
    const { code, answer } = await run('validate', file);
    const warning = { item: 'n', path: text, rule: text, message: text };
    expect({ code, answer }).toEqual({ code: 0, answer: { records: 1, dropped: 0, errors: [], warnings: [warning] } });
  });

  it('build: {version, records, shards, bytes, files}; without a key that is said on stderr', async () => {
    const { code, answer, said } = await run('build', feed.data, at('unsigned'), '--url', BASE, ...now);
    const numbers = { version: count, records: 10, shards: 10, bytes: count, files: count };
    expect({ code, answer, said }).toEqual({ code: 0, answer: numbers, said: expect.stringContaining('not signed') });
  });

  it('build --title names a list of records', async () => {
    await writeFile(at('list.json'), JSON.stringify([{ id: 'a', title: 'A', date: '1990-04-05' }]));
    await run('build', at('list.json'), at('titled'), '--url', BASE, '--title', 'Our days', ...now);
    expect(JSON.parse(await readFile(at('titled/feed.json'), 'utf8')).title).toBe('Our days');
  });

  it('keygen and rotate: {key, fingerprint}', async () => {
    expect(await run('keygen', at('made.json'))).toEqual({
      code: 0,
      answer: { key: at('made.json'), fingerprint },
      said: '',
    });
    await feed.build({}, feed.data, at('rotated'));
    const rotated = await run('rotate', at('rotated'), '--key', feed.keyFile, '--new', at('next.json'));
    expect(rotated).toEqual({ code: 0, answer: { key: at('next.json'), fingerprint }, said: '' });
  });

  it('verify: {version, records, shards}, and a state of {version, manifest}', async () => {
    const { code, answer } = await run('verify', feed.out, '--state', at('state.json'), ...now);
    expect({ code, answer }).toEqual({ code: 0, answer: { version: count, records: 10, shards: 10 } });
    const state = JSON.parse(await readFile(at('state.json'), 'utf8'));
    expect(state).toEqual({ version: count, manifest: fingerprint });
  });

  it('import: {records, skipped: [{item, reason}]}, whatever it is given', async () => {
    for (const kind of ['wordpress', 'json-feed', 'ics', 'csv', 'muffinlabs']) {
      const { code, answer } = await run('import', kind, at('garbage'));
      expect({ code, answer }, kind).toEqual({
        code: 0,
        answer: { records: [], skipped: [{ item: expect.anything(), reason: text }] },
      });
    }
    const wikimedia = await run('import', 'wikimedia', at('garbage'), '--day', '04-05', '--lang', 'en');
    expect(wikimedia).toMatchObject({ code: 0, answer: { records: [], skipped: [{ item: 'file', reason: text }] } });
  });
});

describe('what is answered with 1: the input has errors', () => {
  it('validate: the same shape', async () => {
    const { code, answer } = await run('validate', at('garbage'));
    const error = { item: null, path: '', rule: 'json', message: text };
    expect({ code, answer }).toEqual({ code: 1, answer: { records: 0, dropped: 0, errors: [error], warnings: [] } });
  });

  it('verify: {refused, message}, of a folder and of an address', async () => {
    const refused = { refused: 'signature', message: text };
    expect(await run('verify', feed.out, '--pin', 'a'.repeat(64), ...now)).toEqual({
      code: 1,
      answer: refused,
      said: '',
    });
    const old = await run('verify', feed.out, '--now', later(24 * 40).toString());
    expect(old).toMatchObject({ code: 1, answer: { refused: 'freeze', message: text } });
    const { code, answer } = await run('verify', 'http://127.0.0.1:1/');
    expect({ code, answer }).toEqual({ code: 1, answer: { refused: 'unreachable', message: text } });
    await feed.build({}, feed.data, at('swollen'));
    await writeFile(at('swollen/head.json'), 'x'.repeat(3_000));
    const swollen = await run('verify', at('swollen'), ...now);
    expect(swollen).toEqual({ code: 1, answer: { refused: 'oversized', message: text }, said: '' });
  });

  it('build: nothing on stdout, the problems and guards on stderr', async () => {
    const bad = await writeFeed(feed.folder, 'bad.json', [
      { id: 'x', title: 'X', _anniversary: { date: '1990-02-30' } },
    ]);
    const key = ['--key', feed.keyFile];
    for (const [data, out, own, words] of [
      [bad, at('none'), now, 'error x'],
      [feed.data, feed.out, [...now, '--since', '99999999'], 'not greater'],
      [await writeFeed(feed.folder, 'few.json', someItems(2)), feed.out, now, '8 of 10'],
      [feed.data, feed.out, ['--now', '2020-01-01T00:00:00Z'], 'ahead of the clock'],
    ] as const) {
      const { code, answer, said } = await run('build', data, out, '--url', BASE, ...key, ...own);
      expect({ code, answer, said }).toEqual({ code: 1, answer: undefined, said: expect.stringContaining(words) });
    }
    await run('keygen', at('other.json'));
    const other = await run('build', feed.data, feed.out, '--url', BASE, '--key', at('other.json'), ...now);
    expect(other).toMatchObject({ code: 1, said: expect.stringContaining('signed by another key') });
  });

  it('rotate: what is no built feed, another key, the same key', async () => {
    await run('keygen', at('stranger.json'));
    for (const [folder, oldKey, newKey, words] of [
      [feed.folder, feed.keyFile, at('n.json'), 'holds no built feed'],
      [feed.out, at('stranger.json'), at('n.json'), 'is not the key'],
      [feed.out, feed.keyFile, feed.keyFile, 'the new key is the old one'],
    ] as const) {
      const { code, answer, said } = await run('rotate', folder, '--key', oldKey, '--new', newKey);
      expect({ code, answer, said }).toEqual({ code: 1, answer: undefined, said: expect.stringContaining(words) });
    }
  });
});

describe('a data folder whose files are not what they should be', () => {
  const folder = (): string => at('odd');
  beforeAll(async () => {
    await mkdir(join(folder(), 'events/04'), { recursive: true });
    await writeFile(join(folder(), 'events/04/05.json'), '{ broken');
    await writeFile(join(folder(), 'events/04/06.json'), '{"no": "list"}');
  });

  it.each([
    ['{ broken', ['']],
    ['null', ['']],
    ['[]', ['']],
    ['{"title": "T", "lang": ""}', ['publisher', 'lang', 'licence']],
  ])('is told of item by item: feed.json %s', async (text, paths) => {
    await writeFile(join(folder(), 'feed.json'), text);
    const { code, answer } = await run('validate', folder());
    const { errors } = answer as { errors: { item: null; path: string; message: string }[] };
    const ofFeed = errors.filter(({ message }) => message.startsWith('feed.json: '));
    expect([code, ofFeed.map(({ path }) => path)]).toEqual([1, paths]);
    expect(errors.map(({ item }) => item)).toEqual(errors.map(() => null));
    expect(errors).toHaveLength(paths.length + 2);
    const seen = await run('preview', '2027-04-05', '--feed', folder());
    expect(seen).toMatchObject({ code: 0, answer: { day: [] }, said: expect.stringContaining('feed.json: ') });
  });

  it('is repaired as far as it can be, and counted with a warning', async () => {
    await writeFile(
      join(folder(), 'feed.json'),
      '{"title": "T", "publisher": "P", "lang": "en", "licence": "CC0-1.0"}',
    );
    const fixed = await run('lint-data', folder(), '--fix');
    expect(fixed).toMatchObject({
      code: 1,
      said: '0 records repaired\n',
      answer: { problems: [{ rule: 'json' }, { rule: 'json' }] },
    });
    const shares = await run('stats', folder());
    expect(shares).toMatchObject({ code: 0, answer: { shares: { records: 0 } } });
    expect(shares.said).toMatch(/^warning: .*odd: events.04.05\.json: /);
  });
});

describe('days at the ends of the calendar', () => {
  it('are written in four digits, and there are none beyond', async () => {
    const file = await writeFeed(feed.folder, 'far.json', [
      { id: 'bc', title: 'Ides', _anniversary: { date: '-0043-03-15' } },
      { id: 'leap', title: 'Leap', _anniversary: { date: '1704-02-29' } },
    ]);
    const next = (id: string, from: string): Promise<Run> => run('next', id, '--from', from, '--feed', file);
    expect(await next('bc', '9999-12-31')).toEqual({ code: 0, answer: null, said: '' });
    expect(await next('leap', '9999-03-01')).toEqual({ code: 0, answer: null, said: '' });
    expect((await next('bc', '0000-01-01')).answer).toEqual({ id: 'bc', date: '0000-03-15', inDays: 74, years: 43 });
    expect((await next('bc', '9999-01-01')).answer).toEqual({
      id: 'bc',
      date: '9999-03-15',
      inDays: 73,
      years: 10_042,
    });
    const ahead = await run('upcoming', '--from', '9999-12-01', '--days', '200', '--feed', file);
    expect(ahead).toEqual({ code: 0, answer: [], said: '' });
    const keys = await run('upcoming', '--from', '2004-02-20', '--days', '20', '--feed', file);
    expect(Object.keys((keys.answer as object[])[0]!)).toEqual([
      'date',
      'inDays',
      'id',
      'title',
      'years',
      'round',
      'names',
    ]);
  });
});

describe('what ends with 2: wrong usage', () => {
  it.each([
    ['keygen, without a file', ['keygen'], 'missing'],
    ['build, without a key file', ['build', 'DATA', 'OUT', '--url', BASE, '--key', 'NOWHERE'], 'no such key file'],
    ['build, from nowhere', ['build', 'NOWHERE', 'OUT', '--url', BASE], 'no such file'],
    ['build, to a query', ['build', 'DATA', 'OUT', '--url', `${BASE}?a=1`], 'without "?"'],
    ['build, with a count that is none', ['build', 'DATA', 'OUT', '--url', BASE, '--since', 'x'], 'whole number'],
    ['rotate, without an old key', ['rotate', 'OUT', '--key', 'NOWHERE', '--new', 'n.json'], 'no such key file'],
    ['verify, of nothing', ['verify'], 'missing'],
    ['verify, of a folder that is not there', ['verify', 'NOWHERE'], 'no such directory'],
    ['verify, with a state that is none', ['verify', 'OUT', '--state', 'GARBAGE'], 'is not a state'],
    ['serve, of a folder that is not there', ['serve', 'NOWHERE'], 'no such directory'],
    ['serve, on a port that is none', ['serve', 'OUT', '--port', 'many'], 'whole number'],
    ['import, of nothing', ['import', 'csv'], 'missing'],
    ['import, from nowhere', ['import', 'csv', 'NOWHERE'], 'no such file'],
    ['import, from an address of this machine', ['import', 'csv', 'http://127.0.0.1/a.csv'], '127.0.0.1'],
    ['import, with a time that is none', ['import', 'csv', 'DATA', '--now', 'soon'], 'soon'],
  ])('%s', async (_, [name = '', ...args], words) => {
    const paths: Record<string, string> = {
      DATA: feed.data,
      OUT: feed.out,
      NOWHERE: at('nowhere'),
      GARBAGE: at('garbage'),
    };
    const { code, answer, said } = await run(name, ...args.map((arg) => paths[arg] ?? arg));
    expect({ code, answer, said }).toEqual({ code: 2, answer: undefined, said: expect.stringContaining(words) });
  });

  it('keygen over a file, and serve on a port that is taken', async () => {
    expect(await run('keygen', feed.keyFile)).toMatchObject({ code: 2, answer: undefined });
    const { createServer } = await import('node:http');
    const taken = createServer();
    await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done));
    const { port } = taken.address() as { port: number };
    expect(await run('serve', feed.out, '--port', String(port))).toMatchObject({ code: 2, answer: undefined });
    await new Promise((done) => taken.close(done));
  });
});
