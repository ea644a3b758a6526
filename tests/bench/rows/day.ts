/** What a view of one day costs with 1,000,000 records in the index, against 5,000, when the day itself holds as many. */
import { candidatesForDay, createDayIndex, type DayIndex } from '../../../core/date/day-index.ts';
import { dayKey } from '../../../core/date/day-keys.ts';
import type { Entry } from '../../../core/order/entry.ts';
import { DEFAULT_PREFERENCES } from '../../../core/order/preferences.ts';
import { viewDay } from '../../../core/order/view-day.ts';
import { aRecord, day } from '../../core/a-record.ts';
import { compare, type Row } from '../measure.ts';
import type { Bench } from './bench.ts';

const SMALL = 5_000;
const LARGE = 1_000_000;
const GOAL = 1.2;
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

/** The day's view, in this process: the code that pages run. */
export async function dayRows({ rounds }: Bench): Promise<Row[]> {
  const small = indexOf(SMALL);
  const large = indexOf(LARGE);
  return [
    await compare(
      'view of a day, 1,000,000 records against 5,000',
      GOAL,
      rounds,
      async () => measureMs(large),
      async () => measureMs(small),
    ),
  ];
}
