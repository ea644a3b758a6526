import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildPackage, filesIn } from './built.ts';

/** Both builds; the whole point is what ends up in the package. */
let out: string;
const read = (browser: 'chrome' | 'firefox') =>
  JSON.parse(readFileSync(join(out, `${browser}-mv3/manifest.json`), 'utf8')) as Record<string, unknown>;

beforeAll(() => {
  out = buildPackage();
}, 60_000);

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

  it('T11: lets nobody connect, where the browser asks', () => {
    expect(read('chrome').externally_connectable).toEqual({ ids: [], matches: [] });
  });

  it.each(['chrome', 'firefox'] as const)(
    'T1: of %s runs nothing from elsewhere, and nothing that is text',
    (browser) => {
      expect(read(browser).content_security_policy).toEqual({
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self' https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
      });
    },
  );

  it('holds a pack for every month and no source map', () => {
    const files = readdirSync(join(out, 'chrome-mv3'), { recursive: true }).map(String);
    expect(files.filter((file) => /pack[/\\]\d\d$/.test(file))).toHaveLength(12);
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
  });

  it('is the same, byte by byte, when it is built twice', () => {
    const again = buildPackage();
    const digest = (folder: string) =>
      filesIn(folder)
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
