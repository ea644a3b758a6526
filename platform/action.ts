/** The toolbar button: the day's number in the day's hue, drawn here because there are 366 of them. */
import { browser } from './browser.ts';

const SIZES = [16, 32, 48] as const;

/** Draws the icon of a day and sets the tooltip. `hue` in OKLCH degrees. */
export async function drawDayIcon(day: Temporal.PlainDate, hue: number, title: string): Promise<void> {
  const imageData = Object.fromEntries(SIZES.map((size) => [size, drawDay(day.day, hue, size)]));
  await browser.action.setIcon({ imageData: imageData as never });
  await browser.action.setTitle({ title });
}

/** Grey in both themes: a number is no alarm, whatever the day holds. */
const BADGE_COLOUR = '#5f6368';

/** Puts a number on the toolbar button; null takes it away. */
export async function showBadge(count: number | null): Promise<void> {
  await browser.action.setBadgeText({ text: count === null || count === 0 ? '' : String(count) });
  await browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR });
}

function drawDay(number: number, hue: number, size: number): ImageData {
  const context = new OffscreenCanvas(size, size).getContext('2d');
  if (!context) throw new Error('no 2d canvas');
  context.fillStyle = `oklch(47% 0.12 ${hue})`;
  context.beginPath();
  context.roundRect(0, 0, size, size, size * 0.22);
  context.fill();
  context.fillStyle = 'white';
  context.font = `600 ${size * 0.72}px system-ui, sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  const text = String(number);
  const { actualBoundingBoxAscent: ascent, actualBoundingBoxDescent: descent } = context.measureText(text);
  context.fillText(text, size / 2, (size + ascent - descent) / 2, size * 0.92);
  return context.getImageData(0, 0, size, size);
}
