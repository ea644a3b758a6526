/** The first run's import, against the same records' JSON put raw in IndexedDB, one row a day. */
import { launchChromium } from '../../browser/chromium.ts';
import { compare, median, type Row } from '../measure.ts';
import type { Bench } from './bench.ts';

type Step = 'runProduct' | 'runFloor' | 'longestRead' | 'runLargeProduct' | 'runLargeFloor';

export async function importRows({ build, rounds }: Bench): Promise<Row[]> {
  const session = await launchChromium({ build });
  try {
    const page = await session.open('import.html');
    const call = (name: Step): Promise<number> =>
      page.evaluate(
        (it) => (globalThis as unknown as Record<string, () => Promise<number>>)[it]?.() ?? Number.NaN,
        name,
      );
    const whole = await compare(
      'import of the whole dataset',
      1.4,
      rounds,
      () => call('runProduct'),
      () => call('runFloor'),
    );
    const waits: number[] = [];
    for (let round = 0; round < rounds; round++) waits.push(await call('longestRead'));
    const read: Row = {
      what: 'the longest that a read waits meanwhile',
      value: median(waits),
      unit: 'ms',
      goal: 100,
      rounds,
    };
    const large = await compare(
      'import of 100,000 records',
      1.4,
      Math.min(rounds, 5),
      () => call('runLargeProduct'),
      () => call('runLargeFloor'),
    );
    return [whole, read, large];
  } finally {
    await session.close();
  }
}
