import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../publisher/commands/serve.ts';
import { verify } from '../../publisher/commands/verify.ts';
import { findCommand } from '../../publisher/commands.ts';
import { UsageError } from '../../publisher/usage-error.ts';
import { fullRecord, leastRecord } from '../core/record/full-record.ts';
import { aPublishedFeed, NOW, type Published, writeFeed } from './a-published-feed.ts';
import { type Run, runDaymark } from './run-daymark.ts';

const daymark = (...args: string[]): Promise<Run> => runDaymark(args);

let feed: Published;
let data: string;
beforeAll(async () => {
  feed = await aPublishedFeed();
  await feed.build();
  data = join(feed.folder, 'data');
  await mkdir(join(data, 'events/04'), { recursive: true });
  await writeFile(
    join(data, 'feed.json'),
    JSON.stringify({ title: 'Bundle', publisher: 'Editors', lang: 'en', licence: 'CC0-1.0' }),
  );
  await writeFile(join(data, 'events/04/05.json'), JSON.stringify([fullRecord(), leastRecord()]));
});

describe('the command line (cli.md)', () => {
  it.each([
    [['validate', '--help'], 0],
    [[], 2],
    [['nothing'], 2],
    [['help', 'nothing'], 2],
    [['validate', '/nowhere.json'], 2],
  ])('%j ends with %i', async (args, code) => {
    const run = await daymark(...args);
    expect(run.code).toBe(code);
    expect(run.stderr + run.stdout).toMatch(/Usage|daymark/);
  });

  it.each([
    ['validate', '--colour'],
    ['validate', 'http://example.org/feed.json'],
    ['validate', 'http://127.0.0.1/feed.json'],
    ['validate', 'a', 'b'],
    ['preview'],
    ['preview', '2027-02-30'],
    ['preview', '2027-02-28', '--leap', 'feb30'],
    ['preview', '2027-02-28', '--limit', 'few'],
    ['next', 'no-such-record', '--from', '2027-01-01'],
    ['upcoming', '--from', '2027-01-01'],
    ['build', 'a', 'b'],
    ['build', 'a', 'b', '--url', 'http://example.org/'],
    ['import', 'rss', 'x'],
    ['import', 'wikimedia', 'x', '--lang', 'en'],
    ['import', 'wikimedia', 'x', '--day', '04-05', '--lang', 'ug'],
    ['verify', 'x', '--pin', 'abc'],
    ['serve', 'x', '--port', '99999'],
    ['rotate', 'x'],
  ])('%s %s is wrong usage', async (name, ...rest) => {
    await expect(findCommand(name)?.run(rest)).rejects.toBeInstanceOf(UsageError);
  });

  it('has help for every command', async () => {
    const names = (await daymark('--help')).stdout.match(/^ {2}([a-z-]+) /gm)?.map((line) => line.trim());
    expect(names).toEqual([
      'preview',
      'next',
      'upcoming',
      'validate',
      'import',
      'build',
      'keygen',
      'rotate',
      'verify',
      'serve',
      'lint-data',
      'stats',
    ]);
  });

  it('previews a data folder as the bundle and a built feed as subscribed', async () => {
    const bundle = JSON.parse((await daymark('preview', '2022-04-05', '--feed', data, '--json')).stdout);
    expect(bundle).toMatchObject({ date: '2022-04-05', month: [], year: [] });
    expect(bundle.day[0]).toMatchObject({ id: 'baren-uprising-1990', years: 32, day: [1], of: 6, feed: 'bundle' });
    const built = JSON.parse((await daymark('preview', '2027-04-01', '--feed', feed.out, '--json')).stdout);
    expect(built.day).toMatchObject([{ id: 'event-0', kind: 'day' }]);
  });

  it('follows and mutes what there is, and says so where there is no such thing', async () => {
    const { stdout } = await daymark(
      'preview',
      '2027-04-05',
      '--feed',
      data,
      '--mute',
      'law,142',
      '--mute',
      'slavery',
      '--json',
    );
    expect(JSON.parse(stdout)).toMatchObject({ date: '2027-04-05' });
    expect(await daymark('preview', '2027-04-05', '--feed', data, '--mute', 'bundle', '--json')).toMatchObject({
      code: 0,
      stdout: '{"date":"2027-04-05","day":[],"month":[],"year":[]}\n',
    });
    const misspelt = await daymark('preview', '2027-04-05', '--feed', data, '--follow', 'scince');
    expect(misspelt).toMatchObject({ code: 2, stdout: '' });
    expect(misspelt.stderr).toContain('--follow scince: no topic, region, sensitivity or feed');
  });

  it('tells what comes next', async () => {
    const { stdout } = await daymark('next', 'baren-uprising-1990', '--from', '2026-11-23', '--feed', data, '--json');
    expect(JSON.parse(stdout)).toEqual({
      id: 'baren-uprising-1990',
      date: '2027-04-05',
      inDays: 133,
      years: 37,
      day: [1],
      of: 6,
    });
  });

  it('validates in both modes, and exits with 1 on errors', async () => {
    const items = [
      { id: 'a', title: 'Good enough for a feed', _anniversary: { date: '1990-04-05' } },
      { id: 'b', title: 'Not good', _anniversary: { date: '1990-02-30' } },
    ];
    const file = await writeFeed(feed.folder, 'mixed.json', items);
    const loose = await daymark('validate', file, '--json');
    expect(loose.code).toBe(1);
    expect(JSON.parse(loose.stdout)).toMatchObject({
      records: 1,
      dropped: 1,
      errors: [{ item: 'b', path: 'date.edtf', rule: '2' }],
    });
    const strict = JSON.parse((await daymark('validate', file, '--strict', '--json')).stdout);
    expect(strict).toMatchObject({ records: 0, dropped: 2 });
    const { summary, title, id, ...rest } = fullRecord();
    const whole = await writeFeed(feed.folder, 'whole.json', [
      { id, title, summary, content_text: summary, _anniversary: rest },
    ]);
    const good = await daymark('validate', whole, '--strict', '--json');
    expect(good.code).toBe(0);
    expect(JSON.parse(good.stdout)).toEqual({ records: 1, dropped: 0, errors: [], warnings: [] });
  });

  it('says that a feed which is not JSON is at fault as a whole', async () => {
    const file = join(feed.folder, 'broken.json');
    await writeFile(file, '{');
    const run = await daymark('validate', file, '--json');
    expect(run.code).toBe(1);
    expect(JSON.parse(run.stdout)).toMatchObject({ records: 0, errors: [{ item: null, rule: 'json' }] });
  });

  it('imports, and ends with 0 although something was skipped', async () => {
    const file = join(feed.folder, 'posts.json');
    await writeFile(
      file,
      JSON.stringify([
        { id: 1, title: { rendered: '5 April 1990: Baren' } },
        { id: 2, title: { rendered: 'News' } },
      ]),
    );
    const run = await daymark('import', 'wordpress', file, '--json');
    expect(run.code).toBe(0);
    expect(JSON.parse(run.stdout)).toMatchObject({
      records: [{ id: '1' }],
      skipped: [{ item: 2, reason: 'no date found' }],
    });
  });

  it('refuses a bad feed with 1 and words', async () => {
    const run = await daymark('verify', feed.out, '--pin', 'a'.repeat(64), '--now', NOW.toString(), '--json');
    expect(run.code).toBe(1);
    expect(JSON.parse(run.stdout)).toMatchObject({ refused: 'signature', message: expect.any(String) });
  });

  it('lints and counts', async () => {
    const lint = await daymark('lint-data', data, '--json');
    expect(JSON.parse(lint.stdout)).toHaveProperty('problems');
    const stats = await daymark('stats', data, '--json');
    expect(stats.code).toBe(0);
    expect(JSON.parse(stats.stdout).shares.records).toBe(2);
  });

  it('says in words what the system does not let it do, and what is beyond all bounds', async () => {
    const file = await writeFeed(feed.folder, 'plain.json', []);
    for (const [args, code, words] of [
      [['build', file, join(file, 'out'), '--url', 'https://example.org/'], 1, 'not a directory'],
      [['verify', feed.out, '--state', '/nowhere/at/all.json', '--now', NOW.toString()], 1, 'no such file'],
      [['lint-data', file], 2, 'is no data folder'],
      [['lint-data', '/nowhere', '--fix'], 2, 'is no data folder'],
      [['import', 'csv', feed.folder], 2, 'a directory, not a file'],
      [['verify', 'https://10.0.0.1/'], 2, 'https://10.0.0.1/: an IP address is not accepted'],
      [['upcoming', '--from', '2027-04-05', '--days', '999999999'], 2, '--days 999999999: 0 to'],
      [
        ['build', file, feed.folder, '--url', 'https://example.org/', '--expires-days', '0'],
        2,
        '--expires-days 0: 1 to',
      ],
    ] as const) {
      const run = await daymark(...args);
      expect([args, run.code, run.stdout]).toEqual([args, code, '']);
      expect(run.stderr).toContain(words);
      expect(run.stderr, 'a stack').not.toMatch(/^\s+at /m);
    }
  });

  it('warns of feeds of which something could not be read, and of a feed of nothing', async () => {
    const broken = join(feed.folder, 'broken.json');
    await writeFile(broken, '{"items": [');
    const nothing = await daymark('preview', '2027-04-05', '--feed', broken, '--json');
    expect([nothing.code, JSON.parse(nothing.stdout)]).toEqual([
      0,
      { date: '2027-04-05', day: [], month: [], year: [] },
    ]);
    expect(nothing.stderr).toBe(`warning: ${broken}: this is not JSON\n`);
    const part = await writeFeed(feed.folder, 'part.json', [
      { id: 'good', title: 'Good', _anniversary: { date: '1990-04-05' } },
      { id: 'bad', title: 'Bad', _anniversary: { date: '1990-02-30' } },
    ]);
    const upcoming = await daymark('upcoming', '--from', '2027-04-01', '--days', '9', '--feed', part);
    expect([upcoming.code, upcoming.stderr]).toEqual([
      0,
      `warning: ${part}: 1 items were dropped; "daymark validate" says why\n`,
    ]);
    const empty = await writeFeed(feed.folder, 'empty.json', []);
    const built = await daymark('build', empty, join(feed.folder, 'empty'), '--url', 'https://example.org/');
    expect([built.code, built.stderr]).toEqual([0, expect.stringContaining('warning: the feed holds no records')]);
  });

  it('is found by the package bin', async () => {
    const run = await new Promise<string>((done) =>
      execFile(process.execPath, ['publisher/daymark.mjs', '--help'], (_error, stdout) => done(stdout)),
    );
    expect(run).toContain('Usage: daymark COMMAND');
  });
});

describe('serve', () => {
  it('serves on loopback with the right headers, and verify reads it as a client does', async () => {
    const { server, url } = await serve(feed.out, 0);
    const base = await aPublishedFeed();
    const served = await serve(base.folder, 0);
    try {
      const head = await fetch(`${url}head.json`);
      expect(head.headers.get('access-control-allow-origin')).toBe('*');
      expect(head.headers.get('cache-control')).toBe('public, max-age=3600');
      const again = await fetch(`${url}head.json`, { headers: { 'if-none-match': head.headers.get('etag')! } });
      expect(again.status).toBe(304);
      expect((await fetch(`${url}feed.json`)).headers.get('content-type')).toBe('application/feed+json; charset=utf-8');
      for (const path of ['nothing', '../key.json', '%2e%2e/key.json', '..%2fkey.json', '', '.hidden'])
        expect((await fetch(url + path)).status, path).toBe(404);
      expect((await fetch(url, { method: 'POST' })).status).toBe(405);
      // A feed that was built for another address is not the feed that was asked for.
      expect(await verify(url, { now: NOW })).toHaveProperty('refused');
      await base.build({ url: `${served.url}out/` });
      expect(await verify(`${served.url}out/`, { now: NOW, pin: base.key.fingerprint })).toMatchObject({ records: 10 });
    } finally {
      server.close();
      served.server.close();
    }
  });
});
