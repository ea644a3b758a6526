/** The palette of assets/tokens.css as numbers: its own expressions are read, so the test judges what is shipped. */
import { readFileSync } from 'node:fs';

export type Scheme = 'light' | 'dark';
/** OKLCH: lightness 0–1, chroma, hue in degrees. */
type Oklch = [number, number, number];

const css = readFileSync('assets/tokens.css', 'utf8');
const root = /:root \{([^}]*)\}/.exec(css)?.[1] ?? '';
const graveChroma = Number(/data-tone="grave"\] \{\s*--chroma: ([\d.]+)/.exec(css)?.[1]);

/** The text of a token, such as "light-dark(oklch(…), oklch(…))". */
function expressionOf(name: string): string {
  const found = new RegExp(`--${name}:([^;]+);`).exec(root)?.[1];
  if (!found) throw new Error(`assets/tokens.css has no --${name}`);
  return found.replace(/\s+/g, ' ').trim();
}

/** Splits "a, b(c, d)" at its outer commas. */
function argumentsOf(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')') depth--;
    if (text[at] === ',' && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)].map((part) => part.trim());
}

/** Relative luminance (WCAG 2.2) of a token on a day of this hue. */
export function luminance(name: string, scheme: Scheme, hue: number, grave: boolean): number {
  const [light = '', dark = ''] = argumentsOf(expressionOf(name).replace(/^light-dark\((.*)\)$/, '$1'));
  const color = scheme === 'light' ? light : dark;
  if (color === '#fff') return 1;
  const filled = color
    .replaceAll('var(--hue)', String(hue))
    .replaceAll('var(--chroma)', String(grave ? graveChroma : 1))
    .replace(/calc\(([\d.]+) \* ([\d.]+)\)/, (_, a: string, b: string) => String(Number(a) * Number(b)));
  const numbers = /^oklch\(([\d.]+)% ([\d.e-]+) ([\d.]+)\)$/.exec(filled);
  if (!numbers) throw new Error(`cannot read the colour ${filled}`);
  return luminanceOf([Number(numbers[1]) / 100, Number(numbers[2]), Number(numbers[3])]);
}

/** OKLab to linear sRGB (Björn Ottosson), clipped to the gamut as the browser paints it. */
function luminanceOf([lightness, chroma, hue]: Oklch): number {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (value: number): number => Math.min(1, Math.max(0, value));
  const red = clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two luminances, 1–21. */
export function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
