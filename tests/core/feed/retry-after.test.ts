import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRetryAfter } from '../../../core/feed/retry-after.ts';

const NOW = Temporal.Instant.from('2026-11-26T12:00:00Z');

describe('Retry-After (RFC 9110, 10.2.3)', () => {
  it.each([
    [null, null],
    ['', null],
    ['0', 0],
    ['120', 120],
    [' 120 ', 120],
    ['999999999', 604_800],
    ['-5', null],
    ['1.5', null],
    ['soon', null],
    ['Thu, 26 Nov 2026 14:00:00 GMT', 7_200],
    ['Thursday, 26-Nov-26 14:00:00 GMT', 7_200],
    ['Thu Nov 26 14:00:00 2026', 7_200],
    ['Sun Dec  6 00:00:00 2026', 604_800],
    ['Tue Dec  1 12:00:00 2026', 432_000],
    ['Fri, 31 Dec 1999 23:59:59 GMT', 0],
    ['Friday, 31-Dec-99 23:59:59 GMT', 0],
    ['Sat, 01 Jan 2089 00:00:00 GMT', 604_800],
    ['Mon, 30 Feb 2027 00:00:00 GMT', null],
    ['Thu, 26 Nev 2026 14:00:00 GMT', null],
    ['Thu, 26 Nov 2026 25:00:00 GMT', null],
    ['Thu, 26 Nov 2026 14:00:00 CET', null],
    ['2026-11-26T14:00:00Z', null],
  ])('%j is %j seconds', (header, seconds) => {
    expect(parseRetryAfter(header, NOW)).toBe(seconds);
  });

  it('is never below zero nor above a week, and never throws', () => {
    const parts = fc.constantFrom('Thu, ', '26 ', 'Nov ', '-', '2026 ', '99', ' 14:00:00', ' GMT', ' ');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(parts, { maxLength: 9 }).map((list) => list.join('')),
        ),
        (text) => {
          const seconds = parseRetryAfter(text, NOW);
          expect(seconds === null || (seconds >= 0 && seconds <= 604_800)).toBe(true);
        },
      ),
    );
  });
});
