/** Counting in benchmarks: medians of interleaved rounds, ratios against a floor measured in the same run. */

/** A line of the table: a ratio against a floor, or a figure with a limit of its own. */
export interface Row {
  what: string;
  value: number;
  /** `×` a ratio of medians, `ms`, or a bare count. */
  unit: '×' | 'ms' | '';
  goal: number;
  rounds: number;
  /** Median milliseconds of both sides of a ratio. */
  product?: number;
  floor?: number;
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
  return { what, value: productMs / floorMs, unit: '×', goal, rounds, product: productMs, floor: floorMs };
}

/** A table for people. */
export function printRows(rows: readonly Row[]): void {
  const line = (cells: readonly string[]): string =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(62) : cell.padStart(11))).join('');
  const ms = (time: number | undefined): string => (time === undefined ? '' : `${time.toFixed(1)} ms`);
  const figure = (value: number, unit: Row['unit']): string =>
    unit === '' ? String(+value.toFixed(3)) : `${value.toFixed(unit === '×' ? 2 : 1)} ${unit}`;
  console.log(line(['what (medians)', 'product', 'floor', 'figure', 'goal', '']));
  for (const { what, value, unit, goal, product, floor } of rows) {
    const verdict = value <= goal ? 'kept' : 'MISSED';
    console.log(line([what, ms(product), ms(floor), figure(value, unit), `≤ ${goal} ${unit}`, verdict]));
  }
}
