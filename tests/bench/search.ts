/**
 * `node tests/bench/search.ts [records]`: the index in this process (the code that the worker runs) with the dataset and
 * with a hundred thousand records, and keystroke to results in Chromium with the production build in .output, or in
 * the folder that DAYMARK_OUT names. Prints a table against the goals.
 */
import { join, resolve } from 'node:path';
import { dayKeys } from '../../core/date/day-keys.ts';
import type { AnniversaryRecord } from '../../core/record/record.ts';
import { parseQuery } from '../../core/search/query.ts';
import { readDataFolder } from '../../publisher/data-folder.ts';
import { SearchIndex } from '../../storage/search-index.ts';
import { launchChromium } from '../browser/chromium.ts';
import { median } from './measure.ts';

const LARGE = Number(process.argv[2] ?? 100_000);
const QUERIES = ['u', 'up', 'uprising', 'baren upr', 'war of indep', 'first woman to', 'president', '1990', '5 april'];
const ROUNDS = 9;
const today = Temporal.PlainDate.from('2026-11-23');

const { records } = await readDataFolder('data');

/** As many records as wanted: the dataset again and again, each time with words of its own. */
function manyRecords(count: number): AnniversaryRecord[] {
  return Array.from({ length: count }, (_, at) => {
    const record = records[at % records.length]!;
    if (at < records.length) return record;
    const own = ((at * 7_919) % 50_021).toString(36);
    return { ...record, id: `${record.id}-${at}`, title: `${record.title} ${own}` };
  });
}

const line = (what: string, ms: number, goal?: number): void => {
  const verdict = goal === undefined ? '' : `goal ≤ ${goal} ms: ${ms <= goal ? 'kept' : 'MISSED'}`;
  console.log(`${what.padEnd(62)}${ms.toFixed(1).padStart(10)} ms  ${verdict}`);
};

async function timed<T>(run: () => T | Promise<T>): Promise<[number, T]> {
  const start = performance.now();
  const answer = await run();
  return [performance.now() - start, answer];
}

for (const count of [records.length, LARGE]) {
  const filed = manyRecords(count).flatMap((record) => dayKeys(record).map((key) => ({ record, key })));
  const [builtMs, index] = await timed(() => SearchIndex.build(filed));
  const [keptMs, kept] = await timed(() => index.keep());
  const [restoredMs] = await timed(() => SearchIndex.restore(kept));
  const bytes = kept.docs.length + kept.terms.length + kept.starts.byteLength + kept.postings.byteLength;
  console.log(`\n${count} records, kept as ${(bytes / 1e6).toFixed(1)} MB`);
  line('built from records', builtMs, count > records.length ? 3_000 : undefined);
  line('written for keeping', keptMs);
  line('ready from what was kept', restoredMs, count > records.length ? 3_000 : undefined);
  for (const text of QUERIES) {
    const query = parseQuery(text, today);
    const times: number[] = [];
    let found = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const [ms, hits] = await timed(() => index.find(query, { near: null, limit: 30, isShown: null }));
      times.push(ms);
      found = hits.total;
    }
    line(`find “${text}” (${found})`, median(times), count > records.length ? undefined : 16);
  }
}

const session = await launchChromium({ build: join(resolve(process.env.DAYMARK_OUT ?? '.output'), 'chrome-mv3') });
try {
  const settled = await session.open('settings.html');
  await settled.waitForSelector('#feed-records');
  await settled.close();
  const page = await session.open('search.html');
  await page.waitForSelector(':root[data-search-ready]');
  const times = await page.evaluate(async (texts) => {
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
  console.log(`\nChromium, ${records.length} records: ${times.length} keystrokes to results in the page`);
  line('median', median(times), 16);
  line('95th of a hundred', times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN, 16);
} finally {
  await session.close();
}
