/** Global setup: production builds, plain and following a feed on loopback. The browser tests drive nothing else. */
import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Where the builds that follow a feed are, and the feed's address: fixed, because it is compiled in. DAYMARK_TEST_PORT moves
 * it (and the two ports after it) for two checkouts that are tested on one machine at the same time.
 */
export const FEED_OUT = '.output/following';
export const FEED_PORT: number = Number(process.env.DAYMARK_TEST_PORT ?? 48_731);
export const FEED_URL = `http://127.0.0.1:${FEED_PORT}/feed/`;
export const FOLLOWING = {
  chromium: resolve(FEED_OUT, 'chrome-mv3'),
  firefox: resolve(FEED_OUT, 'firefox-mv3'),
};

/** Builds all, unless DAYMARK_BUILT says that `npm test` has done so for several runs. */
export default function setup(): void {
  if (process.env.DAYMARK_BUILT === '1') return;
  const build = (env: NodeJS.ProcessEnv): void => {
    execFileSync('npm', ['run', '-s', 'build'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ...env },
    });
  };
  build({ DAYMARK_FEED_URL: '', DAYMARK_OUT: '.output' });
  build({ DAYMARK_FEED_URL: FEED_URL, DAYMARK_OUT: FEED_OUT });
}

/**
 * A copy of a build in which the optional notification permission is granted from the start, because nobody can answer
 * the browser's question in a test. Everything but that line of the manifest is the production build.
 */
export async function withNotificationsGranted(build: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'daymark-build-'));
  await cp(build, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as {
    permissions: string[];
    optional_permissions: string[];
  };
  manifest.permissions.push('notifications');
  manifest.optional_permissions = [];
  await writeFile(path, JSON.stringify(manifest));
  return copy;
}
