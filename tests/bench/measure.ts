/** Counting in benchmarks: medians of interleaved rounds, ratios against a floor measured in the same run. */

export interface Row {
  what: string;
  /** Median milliseconds of the product and of the floor. */
  product: number;
  floor: number;
  ratio: number;
  goal: number;
  rounds: number;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return (low + high) / 2;
}

/** Runs floor and product in turns, in changing order, and compares their medians. The first round only warms up. */
export async function compare(
  what: string,
  goal: number,
  rounds: number,
  product: () => Promise<number>,
  floor: () => Promise<number>,
): Promise<Row> {
  const times = { product: [] as number[], floor: [] as number[] };
  for (let round = 0; round <= rounds; round++) {
    const pair = round % 2 === 0 ? (['floor', 'product'] as const) : (['product', 'floor'] as const);
    for (const name of pair) {
      const ms = await (name === 'product' ? product() : floor());
      if (round > 0) times[name].push(ms);
    }
  }
  const [productMs, floorMs] = [median(times.product), median(times.floor)];
  return { what, product: productMs, floor: floorMs, ratio: productMs / floorMs, goal, rounds };
}

/** A table for people. */
export function printRows(rows: readonly Row[]): void {
  const line = (cells: readonly string[]): string =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(58) : cell.padStart(10))).join('');
  console.log(line(['what (medians)', 'ms', 'floor ms', 'ratio', 'goal', '']));
  for (const { what, product, floor, ratio, goal } of rows) {
    const verdict = ratio <= goal ? 'kept' : 'MISSED';
    console.log(line([what, product.toFixed(1), floor.toFixed(1), `${ratio.toFixed(2)}×`, `≤ ${goal}×`, verdict]));
  }
}
