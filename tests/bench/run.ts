/**
 * `npm run bench`: the production build in Chromium, always as a ratio against a floor measured in the same run, in turns.
 * Prints a table and writes .shots/bench.json. `npm run bench -- 31` takes 31 rounds instead of 15.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build as viteBuild } from 'vite';
import { ensureBrowsers } from '../../tools/browsers.ts';
import { type ChromiumSession, launchChromium } from '../browser/chromium.ts';
import { sleep } from '../browser/wait.ts';
import { compare, printRows, type Row } from './measure.ts';

const rounds = Number(process.argv[2] ?? 15);
ensureBrowsers();
execFileSync('npm', ['run', '-s', 'build'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, DAYMARK_FEED_URL: '' },
});
const copy = mkdtempSync(join(tmpdir(), 'daymark-bench-'));
cpSync('.output/chrome-mv3', copy, { recursive: true });
await viteBuild({
  configFile: false,
  logLevel: 'error',
  define: { __DAYMARK_FEED__: '"daymark:package"', __DAYMARK_FEED_KEY__: '""' },
  build: {
    target: 'esnext',
    outDir: copy,
    emptyOutDir: false,
    lib: { entry: resolve('tests/bench/import-page.ts'), formats: ['es'], fileName: () => 'import-page.js' },
  },
});
writeFileSync(join(copy, 'import.html'), '<!doctype html><script type="module" src="import-page.js"></script>');

/** Milliseconds from the start of the navigation until the lead's title stands in the DOM and two frames have passed. */
async function timeToLead(page: Page, url: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(url);
  await page.waitForFunction(() => (globalThis as { painted?: number }).painted);
  return page.evaluate(() => (globalThis as { painted?: number }).painted ?? Number.NaN);
}

async function timedPage(session: ChromiumSession, width: number, height: number): Promise<Page> {
  const page = await session.browser.newPage();
  await page.setViewport({ width, height });
  await page.evaluateOnNewDocument(() => {
    const look = (): void => {
      if (!document.querySelector('article.lead h1')) {
        requestAnimationFrame(look);
        return;
      }
      requestAnimationFrame(() =>
        requestAnimationFrame(() => Object.assign(globalThis, { painted: performance.now() })),
      );
    };
    look();
  });
  return page;
}

/** Writes down what a page of the product looks like, as a page without any script. */
async function makeStatic(session: ChromiumSession, name: string): Promise<void> {
  const page = await session.open(`${name}.html`);
  await sleep(1_500);
  const body = await page.evaluate(() => document.body.outerHTML);
  const root = await page.evaluate(() => ({
    hue: document.documentElement.style.getPropertyValue('--hue'),
    tone: document.documentElement.dataset.tone,
  }));
  const head = readFileSync(join(copy, `${name}.html`), 'utf8').match(/<link[^>]+(stylesheet|as="font")[^>]*>/g) ?? [];
  writeFileSync(join(copy, `static-${name}.css`), `:root{--hue:${root.hue}}`);
  writeFileSync(
    join(copy, `static-${name}.html`),
    `<!doctype html><html lang="en" data-tone="${root.tone}"><meta charset="utf-8">${head.join('')}<link rel="stylesheet" href="static-${name}.css">${body}</html>`,
  );
  await page.close();
}

const rows: Row[] = [];
let session = await launchChromium({ build: copy });
try {
  for (const name of ['newtab', 'popup']) await makeStatic(session, name);
} finally {
  await session.close();
}
session = await launchChromium({ build: copy });
try {
  const at = (path: string): string => `chrome-extension://${session.id}/${path}`;
  const tab = await timedPage(session, 1440, 900);
  await session.open('newtab.html').then((page) => sleep(1_500).then(() => page.close()));
  rows.push(
    await compare(
      'new tab: lead in the DOM and painted, warm',
      1.25,
      rounds,
      () => timeToLead(tab, at('newtab.html')),
      () => timeToLead(tab, at('static-newtab.html')),
    ),
  );
  const popup = await timedPage(session, 400, 600);
  rows.push(
    await compare(
      'popup: the same',
      1.3,
      rounds,
      () => timeToLead(popup, at('popup.html')),
      () => timeToLead(popup, at('static-popup.html')),
    ),
  );
  const importing = await session.open('import.html');
  const call = (name: 'runProduct' | 'runFloor') =>
    importing.evaluate(
      (it) => (globalThis as unknown as Record<string, () => Promise<number>>)[it]?.() ?? Number.NaN,
      name,
    );
  rows.push(
    await compare(
      'import of the whole dataset / the same bytes put raw',
      1.4,
      rounds,
      () => call('runProduct'),
      () => call('runFloor'),
    ),
  );
} finally {
  await session.close();
}
printRows(rows);
mkdirSync('.shots', { recursive: true });
writeFileSync('.shots/bench.json', `${JSON.stringify({ date: new Date().toISOString(), rounds, rows }, null, 2)}\n`);
