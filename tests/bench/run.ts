/**
 * `npm run bench`: the production build in Chromium, as ratios against a floor measured in the same run, in turns. Prints a
 * table and writes .shots/bench.json. `npm run bench -- 31` takes 31 rounds instead of 15; names behind it run those
 * parts alone: warm, start, import, day, search, wake, heap.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { ensureBrowsers } from '../../tools/browsers.ts';
import { printRows, type Row } from './measure.ts';
import { type Bench, prepareBench } from './rows/bench.ts';
import { dayRows } from './rows/day.ts';
import { heapRows } from './rows/heap.ts';
import { importRows } from './rows/import.ts';
import { startRows, warmRows } from './rows/pages.ts';
import { searchRows } from './rows/search.ts';
import { wakeRows } from './rows/wake.ts';

const PARTS: Readonly<Record<string, (bench: Bench) => Promise<Row[]>>> = {
  warm: warmRows,
  start: startRows,
  import: importRows,
  day: dayRows,
  search: searchRows,
  wake: wakeRows,
  heap: heapRows,
};

const args = process.argv.slice(2);
const rounds = Number(args.find((arg) => /^\d+$/.test(arg)) ?? 15);
const names = args.filter((arg) => !/^\d+$/.test(arg));
const unknown = names.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. The parts: ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}

ensureBrowsers();
const bench = await prepareBench(rounds);
const rows: Row[] = [];
for (const [name, run] of Object.entries(PARTS))
  if (names.length === 0 || names.includes(name)) rows.push(...(await run(bench)));
printRows(rows);
mkdirSync('.shots', { recursive: true });
writeFileSync('.shots/bench.json', `${JSON.stringify({ date: new Date().toISOString(), rounds, rows }, null, 2)}\n`);
