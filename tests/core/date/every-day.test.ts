import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { observedLine, type Walk, walkEveryDay } from './every-day.ts';

const run = promisify(execFile);

/** Zones where a day was skipped, begins at 1 a.m., has a half-hour offset, or changes its clocks around Ramadan. */
const ZONES: [name: string, offsetInJanuary: string][] = [
  ['Pacific/Apia', '+13:00'],
  ['America/Sao_Paulo', '-03:00'],
  ['Asia/Kolkata', '+05:30'],
  ['Africa/Casablanca', '+01:00'],
  ['UTC', '+00:00'],
];
const FROM = 1900;
const TO = 2100;

describe('all days of the years 1900–2100 under three leap-day policies', () => {
  let walk: Walk;
  beforeAll(() => {
    walk = walkEveryDay(FROM, TO);
  }, 60_000);

  it('have each record once a year, ranges on each of their days, and next agrees with the walk', () => {
    expect(walk.problems).toEqual([]);
  });

  it('have as many surfacings as the rules say', () => {
    // 201 years, 49 of them leap. Single days: 365 every year, 29 February 201 + 201 + 49 times; then the four ranges.
    const years = 201;
    const leapYears = 49;
    const singles = 365 * years * 3 + years * 2 + leapYears;
    const newYear = 7 * years * 3;
    const leapRange = (4 * years + leapYears) * 3;
    const commonRange = 4 * years * 3;
    const april = 6 * years * 3;
    expect(walk.surfacings).toBe(singles + newYear + leapRange + commonRange + april);
  });

  it('are the same in every time zone', async () => {
    const script = `
      import { walkEveryDay, observedLine } from ${JSON.stringify(new URL('./every-day.ts', import.meta.url).href)};
      const { problems, surfacings, digest } = walkEveryDay(${FROM}, ${TO});
      console.log(JSON.stringify({ problems, surfacings, digest, observed: observedLine(),
        offset: Temporal.Instant.from('2026-01-15T00:00Z').toZonedDateTimeISO(Temporal.Now.timeZoneId()).offset }));`;
    const { problems, surfacings, digest } = walk;
    for (const [zone, offset] of ZONES) {
      const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script], {
        env: { ...process.env, TZ: zone },
      });
      expect(JSON.parse(stdout)).toEqual({ problems, surfacings, digest, observed: observedLine(), offset });
    }
  }, 300_000);
});
