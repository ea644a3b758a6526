/** Search: the index in this process (the code that the worker runs), and keystroke to results in Chromium. */
import { dayKeys } from '../../../core/date/day-keys.ts';
import type { AnniversaryRecord } from '../../../core/record/record.ts';
import { parseQuery } from '../../../core/search/query.ts';
import { readDataFolder } from '../../../publisher/data-folder.ts';
import { SearchIndex } from '../../../storage/search-index.ts';
import { launchChromium } from '../../browser/chromium.ts';
import { median, type Row } from '../measure.ts';
import type { Bench } from './bench.ts';

const LARGE = 100_000;
const QUERIES = ['u', 'up', 'uprising', 'baren upr', 'war of indep', 'first woman to', 'president', '1990', '5 april'];
const SHOWN = 30;
const today = Temporal.PlainDate.from('2026-11-23');

/** As many records as wanted: the dataset again and again, each time with words of its own. */
function manyRecords(records: readonly AnniversaryRecord[], count: number): AnniversaryRecord[] {
  return Array.from({ length: count }, (_, at) => {
    const record = records[at % records.length]!;
    if (at < records.length) return record;
    const own = ((at * 7_919) % 50_021).toString(36);
    return { ...record, id: `${record.id}-${at}`, title: `${record.title} ${own}` };
  });
}

async function timed<T>(run: () => T | Promise<T>): Promise<[number, T]> {
  const start = performance.now();
  const answer = await run();
  return [performance.now() - start, answer];
}

async function indexRows(rounds: number): Promise<Row[]> {
  const { records } = await readDataFolder('data');
  const filed = manyRecords(records, LARGE).flatMap((record) => dayKeys(record).map((key) => ({ record, key })));
  const builds: number[] = [];
  const loads: number[] = [];
  let index = await SearchIndex.build(filed);
  const few = Math.min(rounds, 5);
  for (let round = 0; round < few; round++) {
    const [buildMs, built] = await timed(() => SearchIndex.build(filed));
    const kept = built.keep();
    const [loadMs] = await timed(() => SearchIndex.restore(kept));
    builds.push(buildMs);
    loads.push(loadMs);
    index = built;
  }
  const widest = QUERIES.map((text) => {
    const query = parseQuery(text, today);
    const times = Array.from({ length: rounds }, () => {
      const start = performance.now();
      index.find(query, { near: null, limit: SHOWN, isShown: null });
      return performance.now() - start;
    });
    return median(times);
  });
  const row = (what: string, value: number, goal: number, of: number): Row => ({
    what,
    value,
    unit: 'ms',
    goal,
    rounds: of,
  });
  return [
    row('search index of 100,000 records, built', median(builds), 3_000, few),
    row('search index of 100,000 records, loaded', median(loads), 3_000, few),
    row(`search among 100,000 records, slowest of ${QUERIES.length} queries`, Math.max(...widest), 50, rounds),
  ];
}

/** Types the queries letter by letter; answers how long each took to change the page. */
async function typeInto(build: string): Promise<number[]> {
  const session = await launchChromium({ build });
  try {
    const settled = await session.open('settings.html');
    await settled.waitForSelector('#feed-records');
    await settled.close();
    const page = await session.open('search.html');
    await page.waitForSelector(':root[data-search-ready]');
    return await page.evaluate(async (texts) => {
      const field = document.querySelector<HTMLInputElement>('#query');
      const main = document.querySelector('main');
      if (!field || !main) throw new Error('no search page');
      const taken: number[] = [];
      for (const text of texts) {
        for (let length = 1; length <= text.length; length++) {
          // A letter that changes nothing on the page has no end that could be seen.
          const changed = new Promise<boolean>((done) => {
            const observer = new MutationObserver(() => {
              observer.disconnect();
              done(true);
            });
            observer.observe(main, { childList: true, subtree: true, characterData: true });
            setTimeout(() => done(false), 150);
          });
          field.value = text.slice(0, length);
          const start = performance.now();
          field.dispatchEvent(new InputEvent('input', { bubbles: true }));
          if (await changed) taken.push(performance.now() - start);
          await new Promise((done) => setTimeout(done, 30));
        }
      }
      return taken;
    }, QUERIES);
  } finally {
    await session.close();
  }
}

export async function searchRows({ build, rounds }: Bench): Promise<Row[]> {
  const times = await typeInto(build);
  return [
    {
      what: 'search, keystroke to results in the page',
      value: median(times),
      unit: 'ms',
      goal: 16,
      rounds: times.length,
    },
    ...(await indexRows(rounds)),
  ];
}
