import { describe, expect, it } from 'vitest';
import { hueOfDay } from '../../core/date/hue.ts';
import { contrast, luminance, type Scheme } from './palette.ts';

const DAYS = Array.from({ length: 366 }, (_, at) => Temporal.PlainDate.from('2000-01-01').add({ days: at }));

/** What is written or drawn on what, and the least contrast of WCAG 2.2 (1.4.3 text, 1.4.11 marks). */
const PAIRS: [string, string, number][] = [
  ...['paper', 'card', 'wash'].flatMap((ground): [string, string, number][] => [
    ['ink', ground, 4.5],
    ['soft', ground, 4.5],
    ['mark', ground, 4.5],
  ]),
  ['paper', 'mark', 4.5],
];

describe.each<[Scheme, 'grave' | 'plain']>([
  ['light', 'plain'],
  ['light', 'grave'],
  ['dark', 'plain'],
  ['dark', 'grave'],
])('the colours of all 366 days, %s and %s', (scheme, tone) => {
  it.each(PAIRS)('%s can be read on %s', (above, below, least) => {
    const weak = DAYS.map((day) => {
      const hue = hueOfDay(day);
      const [a, b] = [above, below].map((name) => luminance(name, scheme, hue, tone === 'grave'));
      return { day: day.toString(), contrast: contrast(a ?? 0, b ?? 0) };
    }).filter((found) => found.contrast < least);
    expect(weak).toEqual([]);
  });
});

describe('the measure itself', () => {
  it('knows black, white and a colour of known contrast', () => {
    expect(contrast(1, 0)).toBe(21);
    expect(contrast(luminance('card', 'light', 0, false), luminance('card', 'light', 0, false))).toBe(1);
    // oklch(48% 0.018 0) is about #685a5e: 6.4 on white.
    expect(contrast(1, luminance('soft', 'light', 0, false))).toBeGreaterThan(6);
    expect(contrast(1, luminance('soft', 'light', 0, false))).toBeLessThan(7.2);
  });
});
