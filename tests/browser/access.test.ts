/** axe-core on every page, light and dark, left-to-right and right-to-left, in both browsers. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { chooseSettings, storeReadersData } from './readers-data.ts';
import { sleep } from './wait.ts';

/** The long form takes four appearances in each browser; the short one opposite two in Chromium and one in Firefox. */
const LONG = process.env.DAYMARK_LONG === '1';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Judged {
  path: string;
  width: number;
  /** Brings the page into the state that is judged. */
  prepare?: (page: Page) => Promise<unknown>;
}

const openKeys = async (page: Page): Promise<void> => {
  await page.keyboard.press('?');
  await page.waitForSelector('dialog[open]');
};

const PAGES: readonly Judged[] = [
  { path: 'newtab.html#2027-04-05', width: 1440 },
  { path: 'newtab.html#2027-11-11', width: 400 },
  { path: 'newtab.html#2027-04-07', width: 1000, prepare: openKeys },
  { path: 'popup.html', width: 400 },
  { path: 'record.html#daymark:package/baren-uprising-1990/2027-04-06', width: 1280 },
  { path: 'record.html#daymark:package/nothing', width: 800 },
  { path: 'calendar.html#2027', width: 1280, prepare: (page) => page.waitForSelector('main [href], main button') },
  { path: 'search.html?q=independence', width: 900, prepare: (page) => page.waitForSelector('.hits h2') },
  { path: 'saved.html', width: 900, prepare: (page) => page.waitForSelector('.saved-list h2') },
  { path: 'settings.html', width: 900 },
];

/** What axe finds on a page with everything unfolded: rule and first place, [] when nothing. */
async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    if (document.querySelector('dialog[open]')) return;
    for (const details of document.querySelectorAll('details')) details.open = true;
    document.querySelector<HTMLElement>('.menu button')?.click();
  });
  await sleep(300);
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> };
    };
    const { violations } = await checker.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.failureSummary}`);
  });
}

interface Session {
  open(path: string, options: { width: number; dark: boolean }): Promise<Page>;
  close(): Promise<void>;
}

const LAUNCH = {
  Chromium: () => launchChromium(),
  Firefox: (dark: boolean) => launchFirefox({ dark }),
} satisfies Record<string, (dark: boolean) => Promise<Session>>;

interface Appearance {
  browser: keyof typeof LAUNCH;
  language: string;
  dark: boolean;
}

const ALL: readonly Appearance[] = (['Chromium', 'Firefox'] as const).flatMap((browser) =>
  ['en', 'ar'].flatMap((language) => [false, true].map((dark) => ({ browser, language, dark }))),
);
const inShortForm = ({ browser, language, dark }: Appearance): boolean =>
  browser === 'Chromium' ? dark === (language === 'ar') : dark && language === 'ar';

describe.each(ALL.filter((appearance) => LONG || inShortForm(appearance)))(
  'every page in $browser, in $language, dark: $dark',
  ({ browser, language, dark }) => {
    let session: Session;
    beforeAll(async () => {
      session = await LAUNCH[browser](dark);
      const page = await session.open('settings.html', { width: 800, dark });
      // The first run's questions stay open: they are part of what is judged.
      await chooseSettings(page, { language });
      await storeReadersData(page);
      await page.close();
    });
    afterAll(() => session.close());

    it.each(PAGES)(
      'has no fault that axe finds, and no sideways scrolling at 320 px: $path at $width',
      async ({ path, width, prepare }) => {
        const page = await session.open(path, { width, dark });
        await page.waitForSelector(`:root[lang="${language}"]`);
        await sleep(300);
        await prepare?.(page);
        expect(await page.evaluate(() => document.documentElement.dir)).toBe(language === 'ar' ? 'rtl' : 'ltr');
        expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(dark);
        expect(await violationsOf(page)).toEqual([]);
        await page.setViewport({ width: 320, height: 600 });
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
        ).toBe(0);
        await page.close();
      },
    );
  },
);
