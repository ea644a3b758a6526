/**
 * `npm run shots`: every page at four widths, light and dark, in several languages, to look at: a contact sheet for each page and
 * language in `.shots/`. `npm run shots -- --no-build record calendar ar` takes these pages in this language, of the build as it is.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { CHROME_BUILD, type ChromiumSession, launchChromium } from '../tests/browser/chromium.ts';
import { chooseSettings, storeReadersData } from '../tests/browser/readers-data.ts';
import { sleep } from '../tests/browser/wait.ts';

const OUT = '.shots';
const WIDTHS = [1440, 720, 400, 320];
const LANGUAGES = ['en', 'ar', 'bo'];
/** Whatever hangs, it ends; it takes two minutes. */
const DEADLINE_MS = 540_000;
/** Pages longer than this are cut off; below it come more lines of the same kinds. */
const TALLEST = 3_000;

interface Shown {
  name: string;
  path: string;
  widths?: readonly number[];
  /** What stands on the page when it is whole. */
  ready?: string;
  /** The questions of the first run are still open. */
  fresh?: boolean;
  /** Brings the page into the state that is looked at. */
  prepare?: (page: Page) => Promise<unknown>;
}

const PAGES: readonly Shown[] = [
  { name: 'newtab', path: 'newtab.html#2027-04-05' },
  { name: 'another-day', path: 'newtab.html#2027-11-11' },
  { name: 'welcome', path: 'newtab.html#2027-04-05', fresh: true },
  {
    name: 'keys',
    path: 'newtab.html#2027-04-05',
    prepare: async (page) => {
      await page.keyboard.press('?');
      await page.waitForSelector('dialog[open]');
    },
  },
  { name: 'popup', path: 'popup.html#2027-04-05', widths: [400, 320] },
  { name: 'record', path: 'record.html#daymark:package/baren-uprising-1990/2027-04-06' },
  { name: 'missing', path: 'record.html#daymark:package/nothing' },
  { name: 'calendar', path: 'calendar.html#2027', ready: '.year a.round' },
  { name: 'search', path: 'search.html?q=independence', ready: '.hits h2' },
  { name: 'saved', path: 'saved.html', ready: '.saved-list h2' },
  { name: 'settings', path: 'settings.html', ready: '#feed-records' },
];

interface Picture {
  width: number;
  dark: boolean;
  data: string;
}

async function takeAll(session: ChromiumSession, shown: Shown): Promise<Picture[]> {
  const { path, widths = WIDTHS, ready, prepare } = shown;
  const page = await session.open(path, { width: widths[0]! });
  if (ready) await page.waitForSelector(ready);
  // The buttons that come after the first paint, and the cross-fade.
  await sleep(400);
  await prepare?.(page);
  const pictures: Picture[] = [];
  for (const dark of [false, true]) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
    for (const width of widths) {
      await page.setViewport({ width, height: 900 });
      await sleep(120);
      const tall = await page.evaluate(() => document.documentElement.scrollHeight);
      const data = await page.screenshot({
        type: 'jpeg',
        quality: 80,
        encoding: 'base64',
        clip: { x: 0, y: 0, width, height: Math.min(tall, TALLEST) },
        // Beyond the window Chromium moves what is written from the right; a page that fits needs no more.
        captureBeyondViewport: tall > 900,
      });
      pictures.push({ width, dark, data });
    }
  }
  await page.close();
  return pictures;
}

/** Two rows, light and dark, at half size. */
async function drawSheet(page: Page, name: string, pictures: readonly Picture[]): Promise<void> {
  const cells = pictures.map(
    ({ width, dark, data }) =>
      `<img width="${width / 2}" alt="${width} ${dark ? 'dark' : 'light'}" src="data:image/jpeg;base64,${data}">`,
  );
  const half = cells.length / 2;
  const html = `<!doctype html><meta charset="utf-8"><style>body{margin:8px;background:#888}div{display:flex;gap:8px;align-items:start;margin-bottom:8px}</style>
    <div>${cells.slice(0, half).join('')}</div><div>${cells.slice(half).join('')}</div>`;
  await page.setContent(html);
  await writeFile(join(OUT, `${name}.html`), html);
  await page.screenshot({ path: join(OUT, `${name}.jpeg`) as `${string}.jpeg`, quality: 85, fullPage: true });
}

async function takeSheets(session: ChromiumSession, wanted: readonly string[]): Promise<number> {
  const chosen = <T>(all: readonly T[], nameOf: (it: T) => string): readonly T[] => {
    const some = all.filter((it) => wanted.includes(nameOf(it)));
    return some.length > 0 ? some : all;
  };
  const settings = await session.open('settings.html');
  await settings.waitForSelector('#feed-records');
  await storeReadersData(settings);
  const sheet = await session.browser.newPage();
  await sheet.setViewport({ width: 1500, height: 1000 });
  let count = 0;
  for (const language of chosen(LANGUAGES, (it) => it)) {
    for (const shown of chosen(PAGES, ({ name }) => name)) {
      await chooseSettings(settings, { language, welcomed: !shown.fresh });
      await drawSheet(sheet, `${shown.name}-${language}`, await takeAll(session, shown));
      count++;
    }
  }
  return count;
}

const deadline = setTimeout(() => {
  console.error(`not within ${DEADLINE_MS / 1000} s`);
  process.exit(1);
}, DEADLINE_MS);
const wanted = process.argv.slice(2);
if (!wanted.includes('--no-build')) execFileSync('npx', ['wxt', 'build'], { stdio: 'inherit' });
await mkdir(OUT, { recursive: true });
const session = await launchChromium({ build: CHROME_BUILD });
try {
  console.log(`${await takeSheets(session, wanted)} sheets in ${OUT}: look at them`);
} finally {
  clearTimeout(deadline);
  await session.close();
}
