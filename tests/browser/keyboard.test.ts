/** The app by keyboard alone. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumSession, launchChromium } from './chromium.ts';
import { chooseSettings } from './readers-data.ts';

describe('the keyboard alone in Chromium', () => {
  let session: ChromiumSession;
  beforeAll(async () => {
    session = await launchChromium();
    const page = await session.open('settings.html');
    await chooseSettings(page, { welcomed: true, preferences: { covered: ['killing'] } });
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
