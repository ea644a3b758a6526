/**
 * `npm test`: everything, in the order in which it fails soonest. The browsers are installed first where that can be
 * done; without one the tests that need it fail and say so. `npm run test:long` (`--long`) is the same with the full counts
 * of docs/reliability.md, which take hours; names of test files behind it run those alone.
 */
import { spawnSync } from 'node:child_process';
import { ensureBrowsers, ensureNginx } from './browsers.ts';

ensureBrowsers();
ensureNginx();
const long = process.argv[2] === '--long';
if (long) process.env.DAYMARK_LONG = '1';
const only = process.argv.slice(long ? 3 : 2);
// Of files that are named here, one project may have none.
const named = only.length > 0 ? ['--passWithNoTests', ...only] : [];
const steps: [string, string[]][] = [
  ['npm', ['run', '-s', 'lint']],
  ['npm', ['run', '-s', 'typecheck']],
  ['npx', ['vitest', 'run', '--project', 'unit', ...named]],
  ['npx', ['vitest', 'run', '--project', 'browser', ...named]],
];
for (const [command, args] of steps) {
  console.log(`\n> ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}
