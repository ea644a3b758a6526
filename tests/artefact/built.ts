/** The built extension as files, for tests of what is in it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';

/** Builds for both browsers into a folder of this call's own, and answers it. */
export function buildPackage(): string {
  const out = mkdtempSync(join(tmpdir(), 'daymark-package-'));
  const env = { ...process.env, DAYMARK_OUT: out, DAYMARK_FEED_URL: '', NODE_ENV: 'production' };
  execFileSync('npm', ['run', '-s', 'build'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  return out;
}

/** All files below a folder. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Bytes of a zip of the folder: each file deflated, with its two headers. */
export function zippedBytes(folder: string): number {
  const HEADERS = 30 + 46;
  return filesIn(folder).reduce((sum, path) => {
    const named = 2 * (path.length - folder.length);
    return sum + deflateRawSync(readFileSync(path), { level: 9 }).length + HEADERS + named;
  }, 0);
}

/** Scripts and style sheets that a page waits for before it paints, with what they import statically; paths below the build. */
export function filesBeforePaint(build: string, page: string): string[] {
  const html = readFileSync(join(build, page), 'utf8');
  const found = new Set<string>();
  const follow = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    if (!path.endsWith('.js')) return;
    const source = readFileSync(join(build, path), 'utf8');
    // `import x from"./a.js"`, `import"./a.js"` and `export … from"./a.js"`; what is imported by a call comes later.
    for (const [, imported = ''] of source.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g))
      follow(join(dirname(path), imported));
  };
  for (const [, path = ''] of html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)) follow(path);
  return [...found].sort();
}

/** Bytes of these files when each is sent with gzip. */
export const gzippedBytes = (build: string, paths: readonly string[]): number =>
  paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(build, path)), { level: 9 }).length, 0);
