/** The dataset as its editors promise it (record.md 4): the rules that a program can hold it to, over all records. */
import { describe, expect, it } from 'vitest';
import { lintRecords } from '../../publisher/commands/lint-data.ts';
import { sharesHold, stats } from '../../publisher/commands/stats.ts';
import { readDataFolder } from '../../publisher/data-folder.ts';

const { records } = await readDataFolder('data');

/** Runs of eight words in a row, without regard to case and punctuation. */
function runsOfEight(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(7).map((_, at) => words.slice(at, at + 8).join(' ')));
}

describe('the editorial rules', () => {
  it('find nothing in any record', () => {
    const found = lintRecords(records).map(({ item, rule, message }) => `${item} (${rule}): ${message}`);
    expect(found).toEqual([]);
  });

  it('hold for the shares by region, period, topic, kind and tone, and for what every day must have', () => {
    const shares = stats(records);
    const missed = [shares.region, shares.asia, shares.period, shares.topic, shares.kind, shares.across]
      .flat()
      .filter(({ ok }) => !ok);
    expect(missed).toEqual([]);
    expect(shares.perDay.filter(({ ok }) => !ok)).toEqual([]);
    expect(sharesHold(shares)).toBe(true);
  });

  it('are kept at the size that was promised', () => {
    expect(records.length).toBeGreaterThanOrEqual(3_660);
    expect(stats(records).perDay.find(({ id }) => id.includes('10'))?.missed).toBe(0);
    const inDepth = records.filter(({ moments, claims, statements }) => moments || claims || statements);
    expect(inDepth.length).toBeGreaterThanOrEqual(200);
    // Two opened pages at least, one of them neither Wikipedia nor a list of days.
    expect(inDepth.filter(({ sources }) => sources.length < 2).map(({ id }) => id)).toEqual([]);
  });

  it('let no two records of one day share eight words in a row', () => {
    const seen = new Map<string, string>();
    const shared: string[] = [];
    for (const { id, date, summary } of records) {
      // Observances by a calendar of their own meet on no fixed day.
      const day = /^-?\d{4}-(\d\d-\d\d)/.exec(date?.edtf ?? '')?.[1];
      if (!day) continue;
      for (const run of runsOfEight(summary)) {
        const other = seen.get(`${day} ${run}`);
        if (other && other !== id) shared.push(`${other} and ${id}: ${run}`);
        seen.set(`${day} ${run}`, id);
      }
    }
    expect(shared).toEqual([]);
    expect(seen.size).toBeGreaterThan(50_000);
  });
});
