import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const out = mkdtempSync(join(tmpdir(), 'daymark-no-newtab-'));

beforeAll(() => {
  const env = { ...process.env, DAYMARK_NEWTAB: 'off', DAYMARK_OUT: out, DAYMARK_FEED_URL: '', NODE_ENV: 'production' };
  execFileSync('npx', ['wxt', 'build'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
}, 60_000);

describe('the flavour that leaves the new tab alone', () => {
  it('overrides no page of the browser and keeps every page of its own', () => {
    const build = join(out, 'chrome-mv3');
    const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as Record<string, unknown>;
    expect(manifest.chrome_url_overrides).toBeUndefined();
    expect(manifest.options_ui).toEqual({ page: 'settings.html', open_in_tab: true });
    for (const page of ['newtab', 'popup', 'record', 'settings']) {
      expect([page, existsSync(join(build, `${page}.html`))]).toEqual([page, true]);
    }
  });
});
