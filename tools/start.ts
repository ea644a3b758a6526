/** `npm start`: build, then open a browser with the extension loaded and the new tab shown. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ensureBrowsers } from './browsers.ts';

const built = resolve('.output/chrome-mv3');
const { status } = spawnSync('npx', ['wxt', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' });
if (status !== 0) process.exit(status ?? 1);

const howToLoad = `The built extension is in ${built}. To load it: chrome://extensions, "Developer mode", "Load unpacked".`;
const { chromium } = ensureBrowsers();
if (!chromium || process.env.NO_BROWSER === '1') {
  console.log(howToLoad);
  process.exit(0);
}

const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
const browser = await puppeteer.launch({
  executablePath: chromium,
  headless: !display,
  defaultViewport: null,
  pipe: true,
  enableExtensions: true,
  userDataDir: mkdtempSync(join(tmpdir(), 'daymark-')),
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--no-first-run', '--disable-background-networking'],
});
const id = await browser.installExtension(built);
const page = await browser.newPage();
await page.goto('chrome://newtab');
await page.waitForSelector(':root[data-ready="yes"]');
const shown = await page.$eval('h1', (heading) => heading.textContent);
console.log(`Daymark ${id} is open. Its new tab shows: ${shown}`);
console.log(howToLoad);
if (!display) {
  console.log('There is no display, so the browser ran without a window and closes now.');
  await browser.close();
}
