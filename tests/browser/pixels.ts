/** What stands on a page as pixels, for what only a picture can tell. */
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The box of the first match in the page, with `margin` pixels around it. Throws where there is none. */
export async function boxOf(page: Page, selector: string, margin = 0): Promise<Box> {
  const { x, y, width, height } = await page.$eval(selector, (it) => {
    it.scrollIntoView({ block: 'center' });
    return it.getBoundingClientRect().toJSON() as Box;
  });
  const at = (n: number): number => Math.floor(n);
  const top = at(y + (await page.evaluate(() => scrollY)));
  return { x: at(x) - margin, y: top - margin, width: at(width) + 2 * margin, height: at(height) + 2 * margin };
}

/** The picture of a box of the page. */
export async function pixelsOf(page: Page, box: Box): Promise<PNG> {
  return PNG.sync.read(Buffer.from(await page.screenshot({ clip: box, captureBeyondViewport: true })));
}

/** Relative luminance of a pixel, 0 to 1 (WCAG 2.2). */
export function luminanceAt({ data, width }: PNG, x: number, y: number): number {
  const linear = (channel: number): number => {
    const c = (data[(y * width + x) * 4 + channel] ?? 0) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(0) + 0.7152 * linear(1) + 0.0722 * linear(2);
}

/** Contrast of two luminances, 1 to 21. */
export const contrast = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

/** How many pixels of two pictures of one size stand in a contrast of at least 3 to each other (WCAG 1.4.11). */
export function differing(a: PNG, b: PNG): number {
  let count = 0;
  for (let y = 0; y < a.height; y++)
    for (let x = 0; x < a.width; x++) if (contrast(luminanceAt(a, x, y), luminanceAt(b, x, y)) >= 3) count++;
  return count;
}
