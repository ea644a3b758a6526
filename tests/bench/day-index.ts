/**
 * Measures what a view of one day costs with 5,000 and with 1,000,000 records in the index, when the day itself holds as
 * many: the claim is within 1.2×. Run: `node tests/bench/day-index.ts`; exit 1 when it does not hold.
 */
import { candidatesForDay, createDayIndex, type DayIndex } from '../../core/date/day-index.ts';
import { dayKey } from '../../core/date/day-keys.ts';
import type { Entry } from '../../core/order/entry.ts';
import { DEFAULT_PREFERENCES } from '../../core/order/preferences.ts';
import { viewDay } from '../../core/order/view-day.ts';
import { aRecord, day } from '../core/a-record.ts';

const SMALL = 5_000;
const LARGE = 1_000_000;
const LIMIT = 1.2;
const ROUNDS = 41;
const VIEWS_PER_ROUND = 40;

/** What the measured day and "other" hold in both: as in a data set of 5,000. */
const PER_DAY = 14;
const OTHER = 100;
const VIEW = day('2027-04-05');

/** An index of `count` records, of which the measured day has `PER_DAY`; the rest lie on the other days. */
function indexOf(count: number): DayIndex<Entry> {
  const entry = (id: number, edtf: string): Entry => ({
    record: aRecord({ id: `r${id}`, date: { edtf } }),
    feed: 'bundle',
    bundled: true,
  });
  const dayAt = (at: number): string => {
    const date = day('2001-01-01').add({ days: at % 365 });
    const key = dayKey(date.month, date.day);
    return `${1500 + (at % 500)}-${key === '04-05' ? '04-06' : key}`;
  };
  function* entries(): Generator<Entry> {
    for (let at = 0; at < PER_DAY; at++) yield entry(at, `${1900 + at}-04-05`);
    for (let at = 0; at < OTHER; at++) yield entry(PER_DAY + at, `${1900 + (at % 100)}-07`);
    for (let at = PER_DAY + OTHER; at < count; at++) yield entry(at, dayAt(at));
  }
  return createDayIndex(entries());
}

function measureMs(index: DayIndex<Entry>): number {
  const started = performance.now();
  for (let view = 0; view < VIEWS_PER_ROUND; view++) {
    const { day: cards } = viewDay(candidatesForDay(index, VIEW), VIEW, DEFAULT_PREFERENCES);
    if (cards.length !== PER_DAY) throw new Error(`${cards.length} cards instead of ${PER_DAY}`);
  }
  return (performance.now() - started) / VIEWS_PER_ROUND;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

const small = indexOf(SMALL);
const large = indexOf(LARGE);
const times: { small: number[]; large: number[] } = { small: [], large: [] };
// Taken in turns, so that a busy machine slows both alike; the first rounds only warm up.
for (let round = 0; round < ROUNDS; round++) {
  const pair = { small: measureMs(small), large: measureMs(large) };
  if (round < 5) continue;
  times.small.push(pair.small);
  times.large.push(pair.large);
}
const result = { small: median(times.small), large: median(times.large) };
const ratio = result.large / result.small;
console.log(
  `${SMALL} records: ${result.small.toFixed(3)} ms, ${LARGE}: ${result.large.toFixed(3)} ms, ratio ${ratio.toFixed(2)}`,
);
if (ratio > LIMIT) process.exitCode = 1;
