/** Reading and writing of tables, held against papaparse, which knows every table there is but is too much to carry along. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { formatCells, parseCells } from '../../../core/feed/adapters/csv-cells.ts';

const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'ab ,;|\t"\n\r=é年'), maxLength: 8 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((columns) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 5 }),
  );

describe('tables', () => {
  it.each([
    ['a,b\n1,2\n', [['a', 'b'], ['1', '2'], ['']]],
    [
      'a;b\r\n"1;2";3',
      [
        ['a', 'b'],
        ['1;2', '3'],
      ],
    ],
    [
      'a\tb\rx,y\tz',
      [
        ['a', 'b'],
        ['x,y', 'z'],
      ],
    ],
    [
      'a,b\n"one ""two""\nthree",',
      [
        ['a', 'b'],
        ['one "two"\nthree', ''],
      ],
    ],
    ['a,b\n"never closed, 2\n', [['a', 'b'], ['never closed, 2\n']]],
    [
      'a,b\n"x"y,2',
      [
        ['a', 'b'],
        ['xy', '2'],
      ],
    ],
    ['', [['']]],
  ])('%j', (text, lines) => {
    expect(parseCells(text)).toEqual(lines);
  });

  it('written by papaparse are read as they were, whatever stands in them and whatever parts them', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t', '|'), (lines, delimiter) => {
        const header = lines[0]?.map((_, at) => `column${at}`) ?? [];
        const text = Papa.unparse([header, ...lines], { delimiter, newline: '\r\n', quotes: true });
        expect(parseCells(text)).toEqual([header, ...lines]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('that are written here are read by papaparse as they were, but for the mark before a formula', () => {
    fc.assert(
      fc.property(table, (lines) => {
        const { data } = Papa.parse<string[]>(formatCells(lines).replace(/\r\n$/, ''), {
          delimiter: ',',
          newline: '\r\n',
        });
        expect(data).toEqual(lines.map((cells) => cells.map((text) => text.replace(/^[=+\-@\t\r]/, "'$&"))));
      }),
      { numRuns: 2_000 },
    );
  });

  it('of 100,000 hostile characters take a moment', () => {
    for (const unit of ['"', '""', '"a', ',', '\r', '\n"', ';,|\t']) {
      const started = performance.now();
      parseCells(unit.repeat(100_000 / unit.length));
      expect(performance.now() - started).toBeLessThan(250);
    }
  });
});
