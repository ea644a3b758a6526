/** docs/publishing.md from zero, line by line, as somebody does who has nothing but that page. */
import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Run, runDaymark } from './run-daymark.ts';

const doc = readFileSync('docs/publishing.md', 'utf8');
const DAYMARK = 'npm run -s daymark -- ';
/** Every line of the page that is typed, without the indentation of lists. */
const lines = [...doc.matchAll(/^( *)```sh\n(.*?)^\1```/gms)].flatMap(([, , block = '']) =>
  block.split('\n').flatMap((line) => line.trim() || []),
);
/** What asks the web, copies to a server, installs, or goes on: other tests do these. */
const ELSEWHERE = [
  /^npm ci$/,
  /^rsync /,
  /https:\/\/example\.org\/wp-json/,
  /verify https:\/\//,
  /verify http:\/\/127/,
  /serve my-trial/,
  /npm start$/,
  /^kill %1$/,
];

async function run(line: string, folder: string): Promise<Run> {
  const [command = '', file] = line.slice(DAYMARK.length).split(' > ');
  const answer = await runDaymark(command.trim().split(' '), { cwd: folder });
  if (file) await writeFile(join(folder, file), answer.stdout);
  return answer;
}

it('docs/publishing.md can be followed line by line', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'daymark-stranger-'));
  const [, indented = ''] = /^ {3}```json\n(.*?)^ {3}```/ms.exec(doc) ?? [];
  await writeFile(join(folder, 'my-feed.json'), indented.replace(/^ {3}/gm, ''));
  await writeFile(join(folder, 'days.csv'), 'titre;date\nLe soulèvement de Baren;1990-04-05\n');
  const typed = lines.filter((line) => !ELSEWHERE.some((other) => other.test(line)));
  expect(typed.length).toBeGreaterThan(8);
  const said: string[] = [];
  for (const line of typed) {
    expect(line.startsWith(DAYMARK), line).toBe(true);
    const { code, stdout, stderr } = await run(line, folder);
    expect([line, code, stderr]).toEqual([line, 0, '']);
    said.push(`${line}\n${stdout}`);
  }
  const told = said.join('\n');
  // It checks what it says it checks, shows the day, and answers for the site that was built.
  expect(told).toContain('1 records, 0 dropped, 0 errors, 0 warnings');
  expect(told).toContain('Baren uprising (37 years)');
  expect(told).toMatch(/good: version \d+, 1 records on 6 days/);
  const days = JSON.parse(await readFile(join(folder, 'my-days.json'), 'utf8')) as { lang: string }[];
  expect(days).toMatchObject([{ lang: 'fr', title: 'Le soulèvement de Baren' }]);
  // Everything that the page lists lies there, and nothing else.
  const listed = ['feed.json', 'today.json', 'today.xml', 'anniversaries.ics', 'head.json', '_headers'];
  const built = await readdir(join(folder, 'my-site'));
  for (const name of listed) expect(doc).toContain(name);
  expect(built.sort()).toEqual([...listed, 'keys', 'manifest', 'retired.json', 'shard'].sort());
  // After the last lines the site is signed by the new key, which the old one introduces.
  const pin = /rotate.*\n.*\nfingerprint ([0-9a-f]{64})/.exec(told)?.[1];
  expect((await run(`${DAYMARK}verify my-site --pin ${pin}`, folder)).stdout).toMatch(/^good: /);
  expect(await readdir(join(folder, 'my-site/keys'))).toEqual(['1.json', '2.json']);
  // Nothing of it may be committed by accident, the key least of all.
  const ignored = (await readFile('.gitignore', 'utf8')).split('\n');
  expect(ignored).toContain('/my-*');
  for (const name of await readdir(folder)) expect(name === 'days.csv' || name.startsWith('my-'), name).toBe(true);
}, 60_000);
