/** High contrast: with the system's few colours on every page what is chosen, focused, heavy or rival can still be told. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumSession, launchChromium } from './chromium.ts';
import { boxOf, contrast, differing, luminanceAt, pixelsOf } from './pixels.ts';
import { chooseSettings, storeReadersData } from './readers-data.ts';

let session: ChromiumSession;
beforeAll(async () => {
  session = await launchChromium();
  const page = await session.open('settings.html');
  await chooseSettings(page, { welcomed: true });
  await storeReadersData(page);
  await page.close();
});
afterAll(() => session.close());

async function open(path: string, ready: string, scheme = 'light'): Promise<Page> {
  const page = await session.open(path, { width: 1200 });
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-color-scheme', value: scheme },
    ],
  });
  await page.waitForSelector(ready);
  expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  return page;
}

/** What is checked on paper of the other colour too. */
describe.each(['light', 'dark'])('with forced colours, %s', (scheme) => {
  it('the weight of days is shaded, and the number on the darkest can be read', async () => {
    const page = await open('calendar.html#2026', '.year a.round', scheme);
    const box = await boxOf(page, '.year');
    const picture = await pixelsOf(page, box);
    const days = await page.$$eval('.year a:not(.own, [aria-current])', (all) =>
      all.map((it) => {
        const { x, y, width, height } = it.getBoundingClientRect();
        return {
          x: Math.round(x),
          y: Math.round(y + scrollY),
          width: Math.floor(width),
          height: Math.floor(height),
          weight: Number(it.style.getPropertyValue('--w')),
          round: it.classList.contains('round'),
        };
      }),
    );
    const shade = (day: (typeof days)[number]): number => luminanceAt(picture, day.x - box.x + 3, day.y - box.y + 8);
    const byWeight = days.toSorted((a, b) => a.weight - b.weight);
    const shades = byWeight.map(shade);
    const sorted = shades.toSorted((a, b) => (scheme === 'dark' ? a - b : b - a));
    expect(shades.map((it) => it.toFixed(3))).toEqual(sorted.map((it) => it.toFixed(3)));
    expect(contrast(shades[0]!, shades.at(-1)!)).toBeGreaterThan(2);

    const heaviest = byWeight.findLast(({ round }) => round)!;
    let most = 1;
    for (let dx = 4; dx < heaviest.width - 4; dx++)
      for (let dy = 4; dy < heaviest.height - 4; dy++) {
        const number = luminanceAt(picture, heaviest.x - box.x + dx, heaviest.y - box.y + dy);
        most = Math.max(most, contrast(number, shade(heaviest)));
      }
    expect(most).toBeGreaterThan(4.5);
    await page.close();
  });

  it('rival figures are told: a bar, one that may be less, and one that is open', async () => {
    const page = await open('record.html#daymark:package/baren-uprising-1990/2027-04-06', '.figures i.max', scheme);
    /** The paper, the middle of the bar, and how many pixels behind it are not paper. */
    const measure = async (selector: string): Promise<{ paper: number; bar: number; dots: number }> => {
      const box = await boxOf(page, selector, 16);
      const picture = await pixelsOf(page, box);
      const middle = Math.round(box.height / 2);
      const paper = luminanceAt(picture, 4, 1);
      let dots = 0;
      for (let x = box.width - 13; x < box.width - 1; x++)
        for (let y = middle - 2; y <= middle + 2; y++) if (contrast(luminanceAt(picture, x, y), paper) > 3) dots++;
      return { paper, bar: luminanceAt(picture, Math.round(box.width / 2), middle), dots };
    };
    const upTo = await measure('.figures i.max');
    const moreThan = await measure('.figures i.min');
    expect(contrast(upTo.bar, upTo.paper)).toBeLessThan(1.1);
    expect(contrast(moreThan.bar, moreThan.paper)).toBeGreaterThan(4.5);
    expect(upTo.dots).toBe(0);
    expect(moreThan.dots).toBeGreaterThan(4);
    await page.close();
  });
});

describe('with forced colours', () => {
  it('the land is seen on the map, and which page this is in the band', async () => {
    const day = await open('newtab.html#2027-04-05', '.map circle');
    const box = await boxOf(day, '.map');
    const picture = await pixelsOf(day, box);
    // The middle of Africa, and of the South Atlantic (longitude + 180, 84 − latitude in a box of 360 × 140).
    const at = (x: number, y: number): number =>
      luminanceAt(picture, Math.round((x / 360) * box.width), Math.round((y / 140) * box.height));
    expect(contrast(at(205, 79), at(165, 104))).toBeGreaterThan(1.5);
    await day.close();

    const search = await open('search.html', '.page-bar .tools');
    const shade = async (link: string): Promise<number> =>
      luminanceAt(await pixelsOf(search, await boxOf(search, `.page-bar .tools ${link}`)), 5, 5);
    expect(contrast(await shade('[aria-current]'), await shade('a:not([aria-current])'))).toBeGreaterThan(3);
    await search.close();
  });

  const CONTROLS: readonly [path: string, ready: string, chosen: [string, seen?: string][], focused: string[]][] = [
    ['newtab.html#2027-04-05', '.lead .actions button', [], ['.lead .actions button', '.lead h1 a']],
    [
      'calendar.html#2026',
      '.year a.round',
      [['.choice [type="radio"]', '.choice span']],
      ['.year a:not([aria-current])', '.choice input'],
    ],
    [
      'settings.html',
      '#feed-records',
      [['input[role="switch"]:not(:checked)'], ['.toggles button'], ['.checks input', '.checks label']],
      ['select', 'input[role="switch"]', 'summary'],
    ],
  ];
  it.each(CONTROLS)('what is chosen and where the focus is on %s', async (path, ready, chosen, focused) => {
    const page = await open(path, ready);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    for (const [control, seen] of chosen) {
      await page.$eval(control, (it) => it.setAttribute('data-tried', ''));
      const box = await boxOf(page, seen ?? '[data-tried]');
      const before = await pixelsOf(page, box);
      await page.$eval('[data-tried]', (it) => {
        (it as HTMLElement).click();
        (document.activeElement as HTMLElement | null)?.blur();
      });
      await page.waitForSelector('[data-tried]:is(:checked, [aria-pressed="true"])');
      const pixels = differing(before, await pixelsOf(page, box));
      expect({ control, told: pixels > 0.04 * box.width * box.height }).toEqual({ control, told: true });
      await page.$eval('[data-tried]', (it) => it.removeAttribute('data-tried'));
    }
    await page.keyboard.press('Tab');
    for (const control of focused) {
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      const box = await boxOf(page, control, 6);
      const before = await pixelsOf(page, box);
      await page.focus(control);
      // A line around it.
      expect({ control, told: differing(before, await pixelsOf(page, box)) > box.width + box.height }).toEqual({
        control,
        told: true,
      });
    }
    await page.close();
  });
});
