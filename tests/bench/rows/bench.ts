/** What the parts of the benchmark share: a copy of the production build with pages that only the benchmark has. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build as viteBuild } from 'vite';
import { type ChromiumSession, launchChromium } from '../../browser/chromium.ts';
import { sleep } from '../../browser/wait.ts';

export interface Bench {
  /** The build under test, with `static-newtab.html`, `static-popup.html` and `import.html` beside its own pages. */
  build: string;
  rounds: number;
}

/** Builds, and adds the floors' pages to a copy: what the product's pages look like, without any script. */
export async function prepareBench(rounds: number): Promise<Bench> {
  execFileSync('npm', ['run', '-s', 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DAYMARK_FEED_URL: '' },
  });
  const build = mkdtempSync(join(tmpdir(), 'daymark-bench-'));
  cpSync('.output/chrome-mv3', build, { recursive: true });
  await viteBuild({
    configFile: false,
    logLevel: 'error',
    define: { __DAYMARK_FEED__: '"daymark:package"', __DAYMARK_FEED_KEY__: '""' },
    build: {
      target: 'esnext',
      outDir: build,
      emptyOutDir: false,
      lib: { entry: resolve('tests/bench/import-page.ts'), formats: ['es'], fileName: () => 'import-page.js' },
    },
  });
  writeFileSync(join(build, 'import.html'), '<!doctype html><script type="module" src="import-page.js"></script>');
  const session = await launchChromium({ build });
  try {
    for (const name of ['newtab', 'popup']) await makeStatic(session, build, name);
  } finally {
    await session.close();
  }
  return { build, rounds };
}

async function makeStatic(session: ChromiumSession, build: string, name: string): Promise<void> {
  const page = await session.open(`${name}.html`);
  await sleep(1_500);
  const body = await page.evaluate(() => document.body.outerHTML);
  const root = await page.evaluate(() => ({
    hue: document.documentElement.style.getPropertyValue('--hue'),
    tone: document.documentElement.dataset.tone,
  }));
  const head = readFileSync(join(build, `${name}.html`), 'utf8').match(/<link[^>]+(stylesheet|as="font")[^>]*>/g) ?? [];
  writeFileSync(join(build, `static-${name}.css`), `:root{--hue:${root.hue}}`);
  writeFileSync(
    join(build, `static-${name}.html`),
    `<!doctype html><html lang="en" data-tone="${root.tone}"><meta charset="utf-8">${head.join('')}<link rel="stylesheet" href="static-${name}.css">${body}</html>`,
  );
  await page.close();
}
