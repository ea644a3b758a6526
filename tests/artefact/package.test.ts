import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

/** Both builds, made into a folder of this test's own; the whole point is what ends up in the package. */
const out = mkdtempSync(join(tmpdir(), 'daymark-package-'));
const read = (browser: 'chrome' | 'firefox') =>
  JSON.parse(readFileSync(join(out, `${browser}-mv3/manifest.json`), 'utf8')) as Record<string, unknown>;

function build(folder: string): void {
  const env = { ...process.env, DAYMARK_OUT: folder, DAYMARK_FEED_URL: '', NODE_ENV: 'production' };
  execFileSync('npm', ['run', '-s', 'build'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
}

beforeAll(() => build(out), 60_000);

describe('the package', () => {
  it.each(['chrome', 'firefox'] as const)(
    'of %s asks for exactly three permissions and for the rest on use',
    (browser) => {
      const manifest = read(browser);
      expect(manifest.permissions).toEqual(['storage', 'alarms', 'unlimitedStorage']);
      expect(manifest.optional_permissions).toEqual(['notifications']);
      expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
      expect(manifest.host_permissions).toBeUndefined();
      expect(manifest.content_scripts).toBeUndefined();
      expect(manifest.web_accessible_resources).toBeUndefined();
      expect(manifest.manifest_version).toBe(3);
    },
  );

  it('names the least versions that have native Temporal and Ed25519', () => {
    expect(read('chrome').minimum_chrome_version).toBe('144');
    expect(read('firefox').browser_specific_settings).toMatchObject({
      gecko: { strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
    });
  });

  it('lets nobody connect and runs nothing from elsewhere', () => {
    expect(read('chrome').externally_connectable).toEqual({ ids: [], matches: [] });
    expect(read('chrome').content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self' https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
    });
  });

  it('holds a pack for every month and no source map', () => {
    const files = readdirSync(join(out, 'chrome-mv3'), { recursive: true }).map(String);
    expect(files.filter((file) => /pack[/\\]\d\d$/.test(file))).toHaveLength(12);
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
  });

  it('is the same, byte by byte, when it is built twice', () => {
    const again = mkdtempSync(join(tmpdir(), 'daymark-package-'));
    build(again);
    const digest = (folder: string) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => `${createHash('sha256').update(readFileSync(path)).digest('hex')} ${relative(folder, path)}`)
        .sort();
    expect(digest(again)).toEqual(digest(out));
  }, 60_000);

  it('says name and description in every language that it ships', () => {
    const folder = join(out, 'chrome-mv3/_locales');
    for (const tag of readdirSync(folder)) {
      const messages = JSON.parse(readFileSync(join(folder, tag, 'messages.json'), 'utf8')) as Record<
        string,
        { message: string }
      >;
      expect(messages.name?.message).toBeTruthy();
      expect(messages.description?.message).toBeTruthy();
    }
  });
});
