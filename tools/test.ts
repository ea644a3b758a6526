/**
 * `npm test`: everything, in the order in which it fails soonest. The browsers are installed first where that can be
 * done; without one the tests that need it fail and say so.
 */
import { spawnSync } from 'node:child_process';
import { ensureBrowsers, ensureNginx } from './browsers.ts';

ensureBrowsers();
ensureNginx();
const steps: [string, string[]][] = [
  ['npm', ['run', '-s', 'lint']],
  ['npm', ['run', '-s', 'typecheck']],
  ['npx', ['vitest', 'run', '--project', 'unit']],
  ['npx', ['vitest', 'run', '--project', 'browser']],
];
for (const [command, args] of steps) {
  console.log(`\n> ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}
