/**
 * Every page as it looks, at four widths, light and dark, in a language that is written to the right, one that is written to
 * the left and one with letters that stand high, against the pictures in tests/browser/pictures. The short form takes each page
 * once or twice; DAYMARK_LONG=1 takes all. After a change that is meant, DAYMARK_LONG=1 DAYMARK_PICTURES=new takes them anew:
 * look at what changed before you keep it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROME_BUILD, type ChromiumSession, launchChromium } from './chromium.ts';
import { PICTURE_CLOCK, readPictureRecords, withPictureRecords } from './picture-build.ts';
import { compareWithKept, shrink, TAKE_ANEW } from './picture-compare.ts';
import { chooseSettings, storeReadersData } from './readers-data.ts';
import { sleep } from './wait.ts';

const LONG = process.env.DAYMARK_LONG === '1';
const FONTS = 'tests/browser/pictures/fonts.json';
/** Side of the blocks that a picture is averaged by, in pixels, by the width of the page. */
const BLOCK: Record<number, number> = { 1440: 8, 720: 6, 400: 5, 320: 5 };
const WIDTHS = [1440, 720, 400, 320] as const;
/** Pages longer than this are cut off; below it come more lines of the same kinds. */
const TALLEST = 4_000;

interface Pictured {
  name: string;
  path: string;
  widths?: readonly number[];
  ready?: string;
}

const PAGES: readonly Pictured[] = [
  { name: 'newtab', path: 'newtab.html' },
  { name: 'popup', path: 'popup.html', widths: [400, 320] },
  { name: 'record', path: 'record.html#daymark:package/baren-uprising-1990/2027-04-06' },
  { name: 'calendar', path: 'calendar.html', ready: '.year a.round' },
  { name: 'search', path: 'search.html?q=april', ready: '.hits h2' },
  { name: 'saved', path: 'saved.html', ready: '.saved-list h2' },
  { name: 'settings', path: 'settings.html', ready: '#feed-records' },
];
const LANGUAGES = ['en', 'ar', 'bo'] as const;

interface Shot extends Pictured {
  width: number;
  dark: boolean;
  language: string;
}

const ALL: readonly Shot[] = PAGES.flatMap((page) =>
  (page.widths ?? WIDTHS).flatMap((width) =>
    [false, true].flatMap((dark) => LANGUAGES.map((language) => ({ ...page, width, dark, language }))),
  ),
);
/** Each page in each language, and over them each width in light and dark. */
const inShortForm = ({ width, widths = WIDTHS, dark, language }: Shot): boolean =>
  (language === 'en' && width === widths[0] && !dark) ||
  (language === 'ar' && width === 400 && dark) ||
  (language === 'bo' && width === 320 && !dark);

/** Nothing moves, blinks or waits in a picture, and what depends on the machine is not in it. */
const STILL = `*, ::before, ::after { caret-color: transparent !important; }
  .sizes dd, #stored dd { visibility: hidden; }`;

const nameOf = ({ name, width, dark, language }: Shot): string =>
  `${name}-${width}-${dark ? 'dark' : 'light'}-${language}`;

/** Stills the page, adds `css`, and resolves when nothing has changed for a while. */
async function settle(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, STILL + css);
  let last = '';
  for (let same = 0, turn = 0; same < 3 && turn < 60; turn++) {
    await sleep(60);
    const html = await page.evaluate(async () => {
      await document.fonts.ready;
      return document.body.innerHTML;
    });
    same = html === last ? same + 1 : 0;
    last = html;
  }
}

/** What the fonts of this machine make of three scripts: pictures can only be compared where it is the same. */
async function measureFonts(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const texts = { latin: 'Daymark, what happened', arabic: 'ماذا حدث في مثل هذا اليوم', tibetan: 'དེ་རིང་གི་ཉིན་མོ་' };
    return Object.fromEntries(
      Object.entries(texts).map(([script, text]) => {
        const line = document.createElement('span');
        line.style.cssText = 'position:absolute;font:40px system-ui,sans-serif;white-space:nowrap';
        line.textContent = text;
        document.body.append(line);
        const { width } = line.getBoundingClientRect();
        line.remove();
        return [script, Math.round(width)];
      }),
    );
  });
}

describe.each(LANGUAGES)('pictures of every page in %s', (language) => {
  let session: ChromiumSession;
  /** Why nothing can be compared here, or null. */
  let otherFonts: string | null = null;

  beforeAll(async () => {
    session = await launchChromium({ build: await withPictureRecords(CHROME_BUILD) });
    const page = await session.open('settings.html');
    await page.waitForSelector('#feed-records');
    await chooseSettings(page, { language, welcomed: true });
    await storeReadersData(page, await readPictureRecords());
    const measured = await measureFonts(page);
    if (TAKE_ANEW) writeFileSync(FONTS, `${JSON.stringify(measured, null, 2)}\n`);
    const expected = existsSync(FONTS) ? readFileSync(FONTS, 'utf8') : '{}';
    if (JSON.stringify(JSON.parse(expected)) !== JSON.stringify(measured)) {
      otherFonts = `the pictures were taken with other fonts (${expected} against ${JSON.stringify(measured)}): install Debian's fonts-noto-core and fonts-dejavu-core`;
    }
    await page.close();
  });
  afterAll(() => session.close());

  /** Opens the page of a shot, changed by some style sheet or not, and answers its picture. */
  async function take({ name, path, width, dark, ready }: Shot, css = ''): Promise<PNG> {
    const page = await session.browser.newPage();
    await page.evaluateOnNewDocument(PICTURE_CLOCK);
    await page.setViewport({ width, height: name === 'popup' ? 600 : 900 });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.goto(`chrome-extension://${session.id}/${path}`);
    await page.waitForSelector(`:root[data-ready="yes"][lang="${language}"]`);
    if (ready) await page.waitForSelector(ready);
    await settle(page, css);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const screenshot = await page.screenshot({
      clip: { x: 0, y: 0, width, height: Math.min(height, TALLEST) },
      captureBeyondViewport: true,
    });
    await page.close();
    return shrink(screenshot, BLOCK[width]!);
  }

  /** In the short form a machine with other fonts is told what it lacks and let go; the long form insists. */
  function expectSameFonts(skip: () => void): void {
    if (otherFonts && !LONG) {
      console.warn(otherFonts);
      skip();
    }
    expect(otherFonts).toBeNull();
  }

  const shots = ALL.filter((shot) => shot.language === language && (LONG || inShortForm(shot)));
  it.for(shots)('$name at $width, dark: $dark', async (shot, { skip }) => {
    expectSameFonts(skip);
    expect(compareWithKept(nameOf(shot), await take(shot))).toBeNull();
  });

  it.runIf(language === 'en' && !TAKE_ANEW).for([
    ['a button that is gone', '.row button:first-of-type { visibility: hidden; }'],
    ['lines that stand three pixels lower', 'main { padding-top: 3px; }'],
    ['text that is paler', 'main p { opacity: .7; }'],
    ["another day's hue", ':root { --hue: 40 !important; }'],
  ])('notices %s', async ([, css], { skip }) => {
    expectSameFonts(skip);
    const shot = shots.find(({ name }) => name === 'settings')!;
    expect(compareWithKept(nameOf(shot), await take(shot, css))).toMatch(/differ|blocks, was/);
  });
});
