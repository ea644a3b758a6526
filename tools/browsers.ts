/** Finding the browsers that tests and `npm start` drive, and the web server of the tests, and installing Debian's where there are none. */
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

const COMMANDS: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox'],
};
const VARIABLES: Record<BrowserName, string> = { chromium: 'CHROME_BIN', firefox: 'FIREFOX_BIN' };
const DEBIAN_PACKAGES = [
  'chromium',
  'chromium-l10n',
  'firefox-esr',
  'firefox-esr-l10n-ar',
  'fonts-noto-core',
  // The web server that browser tests follow feeds from, and what makes its certificate.
  'nginx-light',
  'openssl',
];

/** The browser named by CHROME_BIN or FIREFOX_BIN, else the first on PATH, else null. */
export function findBrowser(name: BrowserName): string | null {
  const named = process.env[VARIABLES[name]];
  if (named) {
    if (isExecutable(named)) return named;
    throw new Error(`${VARIABLES[name]} is ${named}, which cannot be run. Correct it or unset it.`);
  }
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const command of COMMANDS[name]) {
      const path = join(folder, command);
      if (isExecutable(path)) return path;
    }
  }
  return null;
}

/**
 * Both browsers, installed from Debian's packages where one is missing and that can be done without a question.
 *
 * @returns the paths, null for one that is still missing; what to do about it has then been printed
 */
export function ensureBrowsers(): Record<BrowserName, string | null> {
  const missing = (['chromium', 'firefox'] as const).filter((name) => !findBrowser(name));
  if (missing.length > 0) installDebianPackages(missing);
  return { chromium: findBrowser('chromium'), firefox: findBrowser('firefox') };
}

/** The web server of the browser tests, installed likewise where it is missing. */
export function ensureNginx(): void {
  if (!findNginx()) installDebianPackages(['nginx']);
}

/** nginx, which Debian puts where only root's PATH looks; null where there is none. */
export function findNginx(): string | null {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];
  return folders.map((folder) => join(folder, 'nginx')).find(isExecutable) ?? null;
}

function installDebianPackages(missing: readonly string[]): void {
  const prefix = rootPrefix();
  const install = `apt-get install -y --no-install-recommends ${DEBIAN_PACKAGES.join(' ')}`;
  if (!prefix || !onPath('apt-get')) {
    console.error(
      `No ${missing.join(' and no ')} found. On Debian: sudo ${install}. Elsewhere: set CHROME_BIN and FIREFOX_BIN.`,
    );
    return;
  }
  console.log(`No ${missing.join(' and no ')} found. Installing Debian's packages: ${DEBIAN_PACKAGES.join(', ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const command of ['apt-get update', install]) {
    const [program = '', ...args] = [...prefix, ...command.split(' ')];
    const { status } = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'], env });
    if (status !== 0) {
      console.error(`"${command}" failed. Install the browsers by hand, or set CHROME_BIN and FIREFOX_BIN.`);
      return;
    }
  }
}

/** What to put before a command to run it as root without a question, or null. */
function rootPrefix(): string[] | null {
  if (process.getuid?.() === 0) return [];
  return onPath('sudo') && spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : null;
}

function onPath(command: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' });
    return true;
  } catch {
    // `command -v` says no by failing.
    return false;
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there, or not ours to run.
    return false;
  }
}
