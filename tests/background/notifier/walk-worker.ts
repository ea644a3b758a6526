/** One thread of the walk through all zones: takes jobs, answers what it walked. */
import { parentPort, workerData } from 'node:worker_threads';
import { type Walk, walkZone } from './walk-zone.ts';

/** A zone, an hour and spans of dates, each walked by itself. */
export interface WalkJob {
  zone: string;
  time: string;
  spans: [first: string, last: string][];
}

const total: Walk = { days: 0, gaps: 0, wrong: [] };
for (const { zone, time, spans } of workerData as WalkJob[]) {
  for (const [first, last] of spans) {
    const { days, gaps, wrong } = await walkZone(zone, time, first, last);
    total.days += days;
    total.gaps += gaps;
    total.wrong.push(...wrong);
  }
}
parentPort?.postMessage(total);
