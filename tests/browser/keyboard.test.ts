/** The app by keyboard alone. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumSession, launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { chooseSettings, storeReadersData } from './readers-data.ts';
import { waitUntil } from './wait.ts';

/** What Tab stops at: everything that can be used, seen and is not switched off; of a group of radio buttons one. */
const STOPS =
  'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"]), [contenteditable="true"]';

interface Walk {
  /** Stops that Tab never came to, by their outer markup. */
  missed: string[];
  /** Stops whose focus cannot be seen. */
  unseen: string[];
  stops: number;
}

/** Presses Tab from the top of the page until it has been everywhere, or often enough. */
async function walk(page: Page): Promise<Walk> {
  const stops = await page.evaluate((selector) => {
    const groups = new Set<string>();
    const all = [...document.querySelectorAll<HTMLElement>(selector)].filter((it) => {
      if (it.tabIndex < 0 || it.matches(':disabled, [type="hidden"]') || it.closest('[inert]')) return false;
      if (!it.checkVisibility({ visibilityProperty: true })) return false;
      if (!(it instanceof HTMLInputElement) || it.type !== 'radio') return true;
      const checked = document.querySelector<HTMLInputElement>(`input[type="radio"][name="${it.name}"]:checked`);
      if (groups.has(it.name) || (checked && checked !== it)) return false;
      groups.add(it.name);
      return true;
    });
    for (const [at, it] of all.entries()) it.dataset.stop = String(at);
    // Tab starts at the top of the page, wherever the page put the focus.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    return all.length;
  }, STOPS);
  const reached = new Set<string>();
  const unseen = new Set<string>();
  for (let press = 0; press < stops + 5 && reached.size < stops; press++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const it = document.activeElement as HTMLElement | null;
      if (!it?.dataset.stop) return null;
      const isMarked = (of: Element | null): boolean => {
        if (!of) return false;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(of);
        return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
      };
      // A field that is drawn by its label shows the focus there.
      return {
        at: it.dataset.stop,
        seen: isMarked(it) || isMarked(it.closest('label')) || isMarked(it.nextElementSibling),
        html: it.outerHTML.slice(0, 120),
      };
    });
    if (!focused) continue;
    reached.add(focused.at);
    if (!focused.seen) unseen.add(focused.html);
  }
  const missed = await page.evaluate(
    (at) =>
      [...document.querySelectorAll<HTMLElement>('[data-stop]')]
        .filter((it) => !at.includes(it.dataset.stop ?? ''))
        .map((it) => it.outerHTML.slice(0, 120)),
    [...reached],
  );
  return { missed, unseen: [...unseen], stops };
}

const PAGES: [path: string, ready?: string][] = [
  ['newtab.html#2027-04-05'],
  ['popup.html'],
  ['record.html#daymark:package/baren-uprising-1990/2027-04-06', 'h1'],
  ['calendar.html#2027', '.year'],
  ['search.html?q=independence', '.hits h2'],
  ['saved.html', '.saved-list h2'],
  ['settings.html'],
];

const BROWSERS: {
  browser: string;
  launch: () => Promise<{ open(path: string): Promise<Page>; close(): Promise<void> }>;
}[] = [
  { browser: 'Chromium', launch: () => launchChromium() },
  { browser: 'Firefox', launch: () => launchFirefox() },
];

describe.each(BROWSERS)('Tab in $browser', ({ launch }) => {
  let session: Awaited<ReturnType<(typeof BROWSERS)[number]['launch']>>;
  beforeAll(async () => {
    session = await launch();
    const page = await session.open('settings.html');
    await chooseSettings(page, { welcomed: true });
    await storeReadersData(page);
    await page.close();
  });
  afterAll(() => session.close());

  it.each(PAGES)('comes to everything on %s, and where it is can be seen', async (path, ready) => {
    const page = await session.open(path);
    if (ready) await page.waitForSelector(ready);
    const { missed, unseen, stops } = await walk(page);
    expect({ missed, unseen }).toEqual({ missed: [], unseen: [] });
    expect(stops).toBeGreaterThan(3);
    await page.close();
  });

  it('shows the keys by "?", keeps the focus inside and gives it back', async () => {
    const page = await session.open('newtab.html#2027-04-05');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => document.activeElement?.outerHTML);
    await page.keyboard.press('?');
    await page.waitForSelector('dialog[open]');
    const inside = () =>
      page.evaluate(
        () => document.activeElement?.closest('dialog') !== null || document.activeElement === document.body,
      );
    for (let press = 0; press < 4; press++) {
      expect(await inside()).toBe(true);
      await page.keyboard.press('Tab');
    }
    // Keys of the page do nothing behind a dialog.
    const day = await page.evaluate(() => location.hash);
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => location.hash)).toBe(day);
    await page.keyboard.press('Escape');
    await waitUntil(async () => (await page.$('dialog')) === null);
    expect(await page.evaluate(() => document.activeElement?.outerHTML)).toBe(at);
    await page.close();
  });

  it('leaves single characters alone where the reader switched them off, and arrows not', async () => {
    const settings = await session.open('settings.html');
    await chooseSettings(settings, { welcomed: true, singleKeys: false });
    const page = await session.open('newtab.html#2027-04-05');
    await page.keyboard.press('?');
    await page.keyboard.press('/');
    await page.keyboard.press('t');
    await page.keyboard.press('ArrowRight');
    await waitUntil(async () => (await page.evaluate(() => location.hash)) === '#2027-04-06');
    expect(await page.$('dialog')).toBeNull();
    expect(await page.evaluate(() => location.pathname)).toBe('/newtab.html');
    await chooseSettings(settings, { welcomed: true });
    await page.close();
    await settings.close();
  });
});

describe('the keyboard alone in Chromium', () => {
  let session: ChromiumSession;
  beforeAll(async () => {
    session = await launchChromium();
    const page = await session.open('settings.html');
    await chooseSettings(page, { welcomed: true, preferences: { covered: ['killing'] } });
    await page.close();
  });
  afterAll(() => session.close());

  it('uncovers a covered record', async () => {
    const page = await session.open('record.html#daymark:package/baren-uprising-1990/2027-04-06');
    await page.waitForSelector('.covered button');
    await page.focus('.covered button');
    await page.keyboard.press('Enter');
    await page.waitForSelector('h1');
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
