/** `npm run shots`: every page at several widths, light and dark, in several languages, on one contact sheet to look at. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type ChromiumSession, launchChromium } from '../tests/browser/chromium.ts';

const OUT = '.shots';
const PAGES = [
  ['newtab', 'newtab.html#2027-04-05'],
  ['another-day', 'newtab.html#2027-11-11'],
  ['record', 'record.html#daymark:package/baren-uprising-1990/2027-04-06'],
  ['popup', 'popup.html#2027-04-05'],
  ['settings', 'settings.html'],
  ['search', 'search.html?q=independence'],
  ['calendar', 'calendar.html'],
  ['saved', 'saved.html'],
] as const;
const WIDTHS = [1440, 720, 400, 320];
const LANGUAGES = ['en', 'ar', 'bo'];
/** Cells of the sheet, in CSS pixels. */
const CELL = 240;

interface Shot {
  file: string;
  caption: string;
}

async function take(session: ChromiumSession, language: string): Promise<Shot[]> {
  const settings = await session.open('settings.html');
  await settings.evaluate(async (tag) => {
    await chrome.storage.local.set({ settings: { language: tag, welcomed: true } });
  }, language);
  await settings.close();
  const shots: Shot[] = [];
  for (const [name, path] of PAGES) {
    for (const width of name === 'popup' ? [400, 320] : WIDTHS) {
      for (const dark of [false, true]) {
        const page = await session.open(path, { width, height: 900, dark });
        // The buttons that come after the first paint, and the cross-fade.
        await new Promise((done) => setTimeout(done, 350));
        const file = `${name}-${width}-${dark ? 'dark' : 'light'}-${language}.jpeg`;
        await page.screenshot({ path: join(OUT, file) as `${string}.jpeg`, quality: 70, fullPage: true });
        shots.push({ file, caption: `${name} ${width} ${dark ? 'dark' : 'light'} ${language}` });
        await page.close();
      }
    }
  }
  return shots;
}

function sheetOf(shots: readonly Shot[]): string {
  const cells = shots.map(({ file, caption }) => {
    const data = readFileSync(join(OUT, file)).toString('base64');
    return `<figure><img src="data:image/jpeg;base64,${data}"><figcaption>${caption}</figcaption></figure>`;
  });
  return `<!doctype html><meta charset="utf-8"><style>
    body{margin:16px;font:12px system-ui;display:grid;grid-template-columns:repeat(8,${CELL}px);gap:14px;align-items:start}
    figure{margin:0}img{width:100%;max-height:420px;object-fit:cover;object-position:top;outline:1px solid #ccc}
  </style>${cells.join('')}`;
}

mkdirSync(OUT, { recursive: true });
if (!process.argv.includes('--no-build')) execFileSync('npx', ['wxt', 'build'], { stdio: 'inherit' });
const session = await launchChromium({ build: resolve('.output/chrome-mv3') });
const shots: Shot[] = [];
for (const language of LANGUAGES) shots.push(...(await take(session, language)));
await session.close();
const html = join(OUT, 'sheet.html');
writeFileSync(html, sheetOf(shots));
const viewer = await launchChromium({ build: resolve('.output/chrome-mv3') });
const page = await viewer.browser.newPage();
await page.setViewport({ width: 8 * (CELL + 14) + 32, height: 1000 });
await page.goto(`file://${resolve(html)}`);
await page.screenshot({ path: join(OUT, 'sheet.jpeg') as `${string}.jpeg`, quality: 75, fullPage: true });
await viewer.close();
console.log(`${shots.length} pictures; look at ${join(OUT, 'sheet.jpeg')} or ${html}`);
