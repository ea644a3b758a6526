/**
 * `npm test`: everything, in the order in which it fails soonest. The browsers are installed first where that can be
 * done; without one the tests that need it fail and say so. `npm run test:long` (`--long`) is the same with the full counts
 * of docs/reliability.md, which take hours; names of test files behind it run those alone.
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import buildAll from '../tests/browser/builds.ts';
import { ensureBrowsers, ensureNginx } from './browsers.ts';

const BROWSER_TESTS = 'tests/browser';
/** What listens where the builds under test look for their feed. There is one such place, so these tests take turns. */
const LISTENS = /from '\.\/(?:feed-server|feed-readers|nginx)\.ts'/;

ensureBrowsers();
ensureNginx();
const long = process.argv[2] === '--long';
if (long) process.env.DAYMARK_LONG = '1';
const only = process.argv.slice(long ? 3 : 2);
// Of files that are named here, one project may have none.
const named = only.length > 0 ? ['--passWithNoTests', ...only] : [];

need(await run('npm', ['run', '-s', 'lint']));
need(await run('npm', ['run', '-s', 'typecheck']));
need(await run('npx', ['vitest', 'run', '--project', 'unit', ...named]));
console.log('\n> builds for the browsers');
buildAll();
process.env.DAYMARK_BUILT = '1';
// A browser waits more than it works: two at a time on two cores are done much sooner.
const passed = await Promise.all(
  browserRuns().map((files, nth) => run('npx', ['vitest', 'run', '--project', 'browser', ...files], nth === 0)),
);
need(passed.every(Boolean));

/** The browser tests in two runs: those with a feed, and the others. */
function browserRuns(): string[][] {
  if (only.length > 0) return [named];
  const files = readdirSync(BROWSER_TESTS)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `${BROWSER_TESTS}/${name}`);
  const listens = (file: string): boolean => LISTENS.test(readFileSync(file, 'utf8'));
  return [files.filter(listens), files.filter((file) => !listens(file))];
}

/** Runs a step; false where it fails. `live`: its output is shown as it comes, else in one piece when it has ended. */
async function run(command: string, args: string[], live = true): Promise<boolean> {
  const heading = `\n> ${command} ${args.join(' ')}`;
  if (live) console.log(heading);
  const shown = live ? 'inherit' : 'pipe';
  const step = spawn(command, args, { stdio: ['inherit', shown, shown], shell: process.platform === 'win32' });
  const output: Buffer[] = [];
  for (const stream of [step.stdout, step.stderr]) stream?.on('data', (chunk: Buffer) => output.push(chunk));
  const status = await new Promise<number>((done) => step.on('close', (code) => done(code ?? 1)));
  if (!live) console.log(`${heading}\n${Buffer.concat(output)}`);
  return status === 0;
}

/** Ends everything where a step failed. */
function need(passed: boolean): void {
  if (!passed) process.exit(1);
}
