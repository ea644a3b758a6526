/** What a new tab that is turned through thousands of days keeps of them. */
import { launchChromium } from '../../browser/chromium.ts';
import { sleep } from '../../browser/wait.ts';
import type { Row } from '../measure.ts';
import type { Bench } from './bench.ts';

/** Heap of the page and DOM nodes after 10,000 days, each as a ratio to what they were after 100. */
export async function heapRows({ build }: Bench, days = 10_000): Promise<Row[]> {
  const session = await launchChromium({ build });
  try {
    const page = await session.open('newtab.html');
    await sleep(2_000);
    await page.bringToFront();
    const cdp = await page.createCDPSession();
    const turn = async (count: number): Promise<void> => {
      // In portions: an evaluation has a limit of its own.
      for (let left = count; left > 0; left -= 100)
        await page.evaluate(async () => {
          for (let step = 0; step < 100; step++) {
            // Every day has a main element of its own.
            const before = document.querySelector('main');
            document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
            while (document.querySelector('main') === before) await new Promise((done) => setTimeout(done));
          }
        });
      await sleep(500);
    };
    const weigh = async (): Promise<{ heap: number; nodes: number }> => {
      for (let times = 0; times < 3; times++) await cdp.send('HeapProfiler.collectGarbage');
      const { JSHeapUsedSize: heap = Number.NaN, Nodes: nodes = Number.NaN } = await page.metrics();
      return { heap, nodes };
    };
    // The day is the same in both weighings, or one may just be longer than the other.
    const back = (): Promise<void> =>
      page.evaluate(() => void document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 't', bubbles: true })));
    await turn(100);
    await back();
    await sleep(1_000);
    const first = await weigh();
    await turn(days);
    await back();
    await sleep(1_000);
    const last = await weigh();
    return [
      {
        what: `heap after ${days} days, to that after 100`,
        value: last.heap / first.heap,
        unit: '×',
        goal: 1.05,
        rounds: 1,
      },
      { what: 'DOM nodes, the same', value: last.nodes / first.nodes, unit: '×', goal: 1.05, rounds: 1 },
    ];
  } finally {
    await session.close();
  }
}
