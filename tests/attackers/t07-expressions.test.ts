/**
 * T7: no regular expression can be held up. Each is run on 100,000 hostile characters, and may take a few hundred times as long
 * as one that only looks at each character once; one whose time grows with the square of the length takes tens of thousands of times.
 */
import { createContext, Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { findExpressions, hostileStrings } from './expressions.ts';

const LENGTH = 100_000;
const RATIO_MAX = 600;
/** Of the hostile strings of an expression so many are run at full length. */
const LONG_STRINGS = 8;

const { literals, made } = findExpressions();

const stage: { expression: RegExp; text: string } = { expression: /x/, text: '' };
const context = createContext(stage);
const search = new Script('expression.lastIndex = 0; expression.test(text)');

/** Milliseconds of one search; one that is ended after half a second counts as endless, however slow the machine is. */
function timeOf(expression: RegExp, text: string): number {
  Object.assign(stage, { expression, text });
  const started = performance.now();
  try {
    search.runInContext(context, { timeout: 500 });
  } catch {
    // It was still running.
    return Number.POSITIVE_INFINITY;
  }
  return performance.now() - started;
}

/** Of an expression that looks at every character once and finds nothing: the best of nine, for pauses only add. */
function floorOf(length: number): number {
  const text = 'xy'.repeat(length / 2);
  return Math.min(...Array.from({ length: 9 }, () => timeOf(/[a-c]$|[d-f]\b/, text)));
}

/**
 * A string's time as a multiple of the floor. Pauses of a busy machine are no fault of the expression: what is slow is run again, and
 * what is slow every time is slow.
 */
function ratioOf(expression: RegExp, text: string): number {
  const floor = Math.max(floors.get(text.length) ?? 0, 0.02);
  let ratio = timeOf(expression, text) / floor;
  for (let again = 0; again < 4 && ratio > RATIO_MAX; again++)
    ratio = Math.min(ratio, timeOf(expression, text) / floor);
  return ratio;
}

/** The worst of the hostile strings: all of them short, and those that took longest at full length. One that is too slow ends it. */
function worstRatio(expression: RegExp): number {
  const short: { text: string; ratio: number }[] = [];
  for (const text of hostileStrings(expression, LENGTH / 20)) {
    const ratio = ratioOf(expression, text);
    if (ratio > RATIO_MAX) return ratio;
    short.push({ text, ratio });
  }
  const slowest = short.toSorted((one, other) => other.ratio - one.ratio).slice(0, LONG_STRINGS);
  return Math.max(...slowest.map(({ text }) => ratioOf(expression, lengthen(text))));
}

/** The same string at full length: its beginning repeated, its last character kept. */
const lengthen = (text: string): string =>
  text
    .slice(0, -1)
    .repeat(20)
    .padEnd(LENGTH - 1, 'x') + text.slice(-1);

const floors = new Map([LENGTH / 20, LENGTH].map((length) => [length, floorOf(length)]));

describe('T7: regular expressions', () => {
  it('are found in the source at all, and the measure tells a bad one from a good one', () => {
    expect(literals.length).toBeGreaterThan(200);
    expect(worstRatio(/(?:a+)+$/)).toBeGreaterThan(RATIO_MAX);
    expect(worstRatio(/a+b/)).toBeGreaterThan(RATIO_MAX);
    expect(worstRatio(/(?<!a)a+b/)).toBeLessThan(RATIO_MAX);
  });

  it(`in the source, all of them, look at ${LENGTH.toLocaleString('en')} hostile characters in time`, () => {
    const all = new Map(literals.map((found) => [String(found.expression), found]));
    const slow = [...all.values()]
      .map((found) => ({ ...found, ratio: Math.round(worstRatio(found.expression)) }))
      .filter(({ ratio }) => ratio > RATIO_MAX)
      .map(({ where, expression, ratio }) => `${where} ${expression} takes ${ratio} times the floor`);
    expect(slow).toEqual([]);
  }, 300_000);

  it('that are put together at run time are these, and what they are put together from is our own', () => {
    // Whoever adds one here has looked: digits of a year or a figure, and tables of the source; never a text of a feed.
    const files = [...new Set(made.map(({ where }) => where.replace(/:\d+$/, '')))];
    expect(files).toEqual([
      'core/feed/adapters/cjk-date.ts',
      'core/feed/adapters/muffinlabs.ts',
      'core/feed/adapters/tibetan-date.ts',
      'core/feed/adapters/title-rest.ts',
      'core/feed/adapters/wikimedia.ts',
      'core/feed/retry-after.ts',
      'core/search/query.ts',
      'core/search/tokens.ts',
      'core/words/claim-sentence.ts',
    ]);
  });
});
