import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumSession, launchChromium } from './chromium.ts';
import { type FirefoxSession, launchFirefox } from './firefox.ts';
import { sleep } from './wait.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const PAGES = [
  ['newtab.html#2027-04-05', 1440],
  ['newtab.html#2027-11-11', 400],
  ['popup.html', 400],
  ['record.html#daymark:package/baren-uprising-1990/2027-04-06', 1280],
  ['record.html#daymark:package/nothing', 800],
  ['settings.html', 900],
] as const;

/** What axe finds on a page with everything unfolded: rule and first place, [] when nothing. */
async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(() => {
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

async function choose(page: Page, settings: Record<string, unknown>): Promise<void> {
  await page.evaluate(async (chosen) => {
    const api = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    await api.storage.local.set({ settings: chosen });
  }, settings);
}

describe.each(['en', 'ar'])('every page in Chromium, in %s', (language) => {
  let session: ChromiumSession;
  beforeAll(async () => {
    session = await launchChromium();
    const page = await session.open('settings.html');
    // The first run's questions stay open: they are part of what is judged.
    await choose(page, { language });
    await page.close();
  });
  afterAll(() => session.close());

  it.each(PAGES.flatMap(([path, width]) => [false, true].map((dark) => ({ path, width, dark }))))(
    'has no fault that axe finds: $path, dark: $dark',
    async ({ path, width, dark }) => {
      const page = await session.open(path, { width, dark });
      await page.waitForSelector(`:root[lang="${language}"]`);
      await sleep(400);
      expect(await page.evaluate(() => document.documentElement.dir)).toBe(language === 'ar' ? 'rtl' : 'ltr');
      expect(await violationsOf(page)).toEqual([]);
      await page.close();
    },
  );

  it('scrolls in no page to the side, down to 320 px', async () => {
    for (const [path] of PAGES) {
      const page = await session.open(path, { width: 320 });
      await sleep(300);
      expect([path, await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)]).toEqual([path, 0]);
      await page.close();
    }
  });
});

describe('the keyboard alone in Chromium', () => {
  let session: ChromiumSession;
  beforeAll(async () => {
    session = await launchChromium();
    const page = await session.open('settings.html');
    await choose(page, { welcomed: true, preferences: { covered: ['killing'] } });
    await page.close();
  });
  afterAll(() => session.close());

  it('reaches every control of the record page, each with a visible focus', async () => {
    const page = await session.open('record.html#daymark:package/baren-uprising-1990/2027-04-06');
    await page.waitForSelector('.covered button');
    await page.focus('.covered button');
    await page.keyboard.press('Enter');
    await page.waitForSelector('h1');
    const all = await page.$$eval('a[href], button', (them) => them.length);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('Home');
    const seen = new Set<string>();
    for (let step = 0; step < all + 4; step++) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const it = document.activeElement;
        if (!it?.matches('a, button')) return null;
        const { outlineStyle, outlineWidth } = getComputedStyle(it);
        const at = [...document.querySelectorAll('a[href], button')].indexOf(it);
        return { at, seen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 };
      });
      if (!focused) continue;
      expect(focused.seen).toBe(true);
      seen.add(String(focused.at));
    }
    expect(seen.size).toBe(all);
    await page.close();
  });

  it('opens and closes the share menu and comes back to its button', async () => {
    const page = await session.open('record.html#daymark:package/baren-uprising-1990/2027-04-06');
    await page.waitForSelector('.menu button');
    await page.focus('.menu button');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.menu ul');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await page.$('.menu ul')).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('false');
    await page.close();
  });

  it('announces the day that a key turned to, and nothing before', async () => {
    const page = await session.open('newtab.html#2027-03-01');
    const status = () => page.$eval('.leaf [role="status"]', (it) => it.textContent);
    expect(await status()).toBe('');
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => document.querySelector('.leaf [role="status"]')?.textContent !== '');
    expect(await status()).toMatch(/^Tuesday, 2 March 2027\. \d+ anniversaries$/);
    await page.close();
  });
});

describe('every page in Firefox', () => {
  let session: FirefoxSession;
  beforeAll(async () => {
    session = await launchFirefox();
  });
  afterAll(() => session.close());

  it.each(PAGES)('has no fault that axe finds: %s', async (path, width) => {
    const page = await session.open(path, { width });
    await sleep(500);
    expect(await violationsOf(page)).toEqual([]);
  });
});
