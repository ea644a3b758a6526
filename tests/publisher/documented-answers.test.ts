/** The table of docs/publishing.md, "For programs": every command answers what stands there, as one JSON document. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../publisher/commands.ts';
import { fullRecord } from '../core/record/full-record.ts';
import { aPublishedFeed, BASE, NOW, type Published } from './a-published-feed.ts';
import { type Run, runDaymark } from './run-daymark.ts';

const doc = readFileSync('docs/publishing.md', 'utf8').split('\n## For programs\n')[1] ?? '';
/** Command → the shape of its answer, as it is written. */
const told = new Map(
  [...doc.matchAll(/^\| `([a-z-]+)` \| `(.+?)`/gm)].map(([, name = '', shape = '']) => [name, shape]),
);

interface Shape {
  /** Name → whether it may be absent. */
  fields: Map<string, boolean>;
  isList: boolean;
}

/** "[{date, years?, day: [Shown]}]" → its fields. */
function readShape(text: string): Shape {
  const isList = text.startsWith('[');
  const inside = /^\[?\{(.*)\}\]?$/.exec(text)?.[1] ?? '';
  const flat = inside.replace(/: \[\{.*?\}\]|: \[\w+\]/g, '');
  return { isList, fields: new Map(flat.split(', ').map((name) => [name.replace('?', ''), name.endsWith('?')])) };
}

/** A shape that the text behind the table tells: "`Shown` is `{…}`". */
const named = (name: string): Shape => readShape(new RegExp(`\`${name}\` is \`(.+?)\``).exec(doc)?.[1] ?? '');

function expectShape(value: unknown, { fields }: Shape): void {
  const keys = Object.keys(value as object);
  expect(keys.filter((key) => !fields.has(key))).toEqual([]);
  expect([...fields].filter(([key, mayBeAbsent]) => !mayBeAbsent && !keys.includes(key))).toEqual([]);
}

const daymark = (...args: string[]): Promise<Run> => runDaymark([...args, '--json']);

let feed: Published;
let folder: string;
beforeAll(async () => {
  feed = await aPublishedFeed();
  await feed.build();
  folder = join(feed.folder, 'folder');
  await mkdir(join(folder, 'events/04'), { recursive: true });
  const about = { title: 'Ours', publisher: 'Us', lang: 'en', licence: 'CC0-1.0' };
  await writeFile(join(folder, 'feed.json'), JSON.stringify(about));
  await writeFile(join(folder, 'events/04/05.json'), JSON.stringify([fullRecord()]));
  await writeFile(
    join(feed.folder, 'bad.json'),
    JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: [{ id: 'a', title: 'T', _anniversary: {} }] }),
  );
  await writeFile(join(feed.folder, 'days.csv'), 'title,date\nBaren uprising,1990-04-05\nWhen?,\n');
});
const at = (name: string): string => join(feed.folder, name);
const now = ['--now', NOW.toString()];

it('names every command, and no other', () => {
  expect([...told.keys()]).toEqual(COMMANDS.map(({ name }) => name));
});

describe('the answer on stdout is one JSON document of the documented shape', () => {
  it.each<[name: string, code: number, args: () => string[]]>([
    ['preview', 0, () => ['1990-04-05', '--feed', folder]],
    ['preview', 0, () => ['2027-04-06', '--feed', folder, '--feed', feed.out]],
    ['next', 0, () => ['event-3', '--from', '2027-01-01', '--feed', feed.out]],
    ['upcoming', 0, () => ['--from', '2027-04-01', '--days', '30', '--feed', folder, '--feed', feed.out]],
    ['validate', 0, () => [feed.data]],
    ['validate', 1, () => [at('bad.json')]],
    ['import', 0, () => ['csv', at('days.csv')]],
    ['build', 0, () => [feed.data, at('another'), '--url', BASE, '--key', feed.keyFile, ...now]],
    ['keygen', 0, () => [at('a-key.json')]],
    ['rotate', 0, () => [at('another'), '--key', feed.keyFile, '--new', at('new-key.json')]],
    ['verify', 0, () => [feed.out, ...now]],
    ['lint-data', 0, () => [folder]],
    ['stats', 0, () => [folder]],
  ])('%s ends with %i', async (name, code, args) => {
    const run = await daymark(name, ...args());
    expect([run.code, run.stderr.includes('    at ')]).toEqual([code, false]);
    const answer: unknown = JSON.parse(run.stdout);
    const shape = readShape(told.get(name) ?? '');
    expect(Array.isArray(answer)).toBe(shape.isList);
    for (const each of shape.isList ? (answer as unknown[]) : [answer]) expectShape(each, shape);
    if (shape.isList) expect(answer).not.toEqual([]);
  });

  it('what is shown, and what is a problem', async () => {
    const { day } = JSON.parse((await daymark('preview', '2027-04-06', '--feed', folder)).stdout);
    expect(day).toHaveLength(1);
    expectShape(day[0], named('Shown'));
    const { errors } = JSON.parse((await daymark('validate', at('bad.json'))).stdout);
    expect(errors).toHaveLength(1);
    expectShape(errors[0], named('Problem'));
    const { shares } = JSON.parse((await daymark('stats', folder)).stdout);
    for (const share of shares.region) expectShape(share, readShape('{id, n, percent, target?, min?, max?, ok}'));
    for (const by of ['region', 'asia', 'period', 'topic', 'kind', 'across'])
      expect(Array.isArray(shares[by])).toBe(true);
  });

  it('lint-data that finds problems', async () => {
    const bad = at('bad-folder');
    await mkdir(join(bad, 'events/04'), { recursive: true });
    await writeFile(
      join(bad, 'feed.json'),
      JSON.stringify({ title: 'B', publisher: 'B', lang: 'en', licence: 'CC0-1.0' }),
    );
    await writeFile(
      join(bad, 'events/04/05.json'),
      JSON.stringify([{ id: 'a', title: 'T', date: { edtf: '1990-04-05' } }]),
    );
    const run = await daymark('lint-data', bad);
    expect(run.code).toBe(1);
    const { problems } = JSON.parse(run.stdout);
    expect(problems).not.toEqual([]);
    for (const problem of problems) expectShape(problem, named('Problem'));
  });

  it('verify that refuses', async () => {
    const run = await daymark('verify', feed.out, '--pin', 'a'.repeat(64), ...now);
    expect(run.code).toBe(1);
    expectShape(JSON.parse(run.stdout), readShape('{refused, message}'));
  });

  it('next of a record that has no day ahead', async () => {
    const list = at('month.json');
    await writeFile(list, JSON.stringify([{ id: 'm', title: 'T', date: '199X' }]));
    const run = await daymark('next', 'm', '--from', '2027-01-01', '--feed', list);
    expect([run.code, run.stdout]).toEqual([0, 'null\n']);
  });

  it('serve, which goes on', async () => {
    const server = spawn(process.execPath, ['publisher/main.ts', 'serve', feed.out, '--port', '0', '--json']);
    const line = await new Promise<string>((done) =>
      server.stdout.once('data', (bytes: Buffer) => done(String(bytes))),
    );
    server.kill('SIGTERM');
    expectShape(JSON.parse(line), readShape(told.get('serve') ?? ''));
    expect(await new Promise((done) => server.once('exit', done))).toBe(0);
  });

  it.each([
    ['what is not there', 2, () => ['validate', at('nowhere.json')]],
    ['an option that there is not', 2, () => ['stats', '--colour']],
    ['a build of errors', 1, () => ['build', at('bad.json'), at('never'), '--url', BASE]],
    ['a rotation of what is no feed', 1, () => ['rotate', at('folder'), '--key', feed.keyFile, '--new', at('x.json')]],
  ])('and nothing at all before %s', async (_, code, args) => {
    const run = await daymark(...args());
    expect([run.code, run.stdout]).toEqual([code, '']);
    // In words, and not with a stack.
    expect(run.stderr).toMatch(/^(error |daymark: )/m);
    expect(run.stderr).not.toContain('    at ');
  });
});
