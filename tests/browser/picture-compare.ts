/**
 * Pictures of pages, kept small and compared. A screenshot is shrunk by averaging blocks of pixels: what is left shows where
 * everything stands and in which colour, and a letter that the next browser draws a hair thinner is gone in the average.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const KEPT = 'tests/browser/pictures';
const SEEN = '.shots/pictures';
/** Of 256 levels a channel, 32 are kept: the files are a third as large, and the step stays below THRESHOLD. */
const LEVEL = 8;
/** Distance in OKLab, 0 to 1 (black against white), from which a small pixel counts as another. */
const THRESHOLD = 0.05;
/** A change must show in so many of the small pixels of one square of WINDOW pixels a side. */
const WINDOW = 12;
const MOST_IN_WINDOW = 5;

/** Whether pictures are taken anew instead of compared: DAYMARK_PICTURES=new. */
export const TAKE_ANEW = process.env.DAYMARK_PICTURES === 'new';

/** Shrinks a screenshot by blocks of `block` pixels a side; a rest at the right and the bottom is left out. */
export function shrink(screenshot: Uint8Array, block: number): PNG {
  const large = PNG.sync.read(Buffer.from(screenshot));
  const small = new PNG({ width: Math.floor(large.width / block), height: Math.floor(large.height / block) });
  for (let y = 0; y < small.height; y++) {
    for (let x = 0; x < small.width; x++) {
      const at = (y * small.width + x) * 4;
      for (let channel = 0; channel < 3; channel++) {
        let sum = 0;
        for (let row = 0; row < block; row++) {
          const start = ((y * block + row) * large.width + x * block) * 4 + channel;
          for (let column = 0; column < block; column++) sum += large.data[start + column * 4]!;
        }
        const mean = sum / (block * block);
        small.data[at + channel] = Math.min(255, Math.round(mean / LEVEL) * LEVEL);
      }
      small.data[at + 3] = 255;
    }
  }
  return small;
}

/**
 * Compares a picture with the one that is kept under this name.
 *
 * @returns null where they are the same; else in words what differs. Both, and where they differ, lie in .shots/pictures then
 */
export function compareWithKept(name: string, seen: PNG): string | null {
  const path = join(KEPT, `${name}.png`);
  if (TAKE_ANEW) {
    writeFileSync(path, encode(seen));
    return null;
  }
  if (!existsSync(path)) return `${name}: there is no picture yet`;
  const kept = PNG.sync.read(readFileSync(path));
  if (kept.width !== seen.width || kept.height !== seen.height) {
    keepForEyes(name, { kept, seen });
    return `${name}: ${seen.width} × ${seen.height} blocks, was ${kept.width} × ${kept.height}`;
  }
  const differ = new PNG({ width: kept.width, height: kept.height });
  const options = { threshold: THRESHOLD, includeAA: true };
  const most = pixelmatch(kept.data, seen.data, differ.data, kept.width, kept.height, {
    ...options,
    windowSize: WINDOW,
  });
  if (most <= MOST_IN_WINDOW) return null;
  keepForEyes(name, { kept, seen, differ });
  return `${name}: up to ${most} of the ${WINDOW ** 2} blocks of a square differ`;
}

const encode = (picture: PNG): Buffer =>
  PNG.sync.write(picture, { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 });

function keepForEyes(name: string, pictures: Record<string, PNG>): void {
  mkdirSync(SEEN, { recursive: true });
  for (const [what, picture] of Object.entries(pictures))
    writeFileSync(join(SEEN, `${name}-${what}.png`), encode(picture));
}
