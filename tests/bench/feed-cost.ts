/**
 * What following an archive costs: bytes and requests of a month of one reader (tests/load/month.ts) over archives of three
 * sizes, and what that comes to for many. Writes docs/feed-cost.md: `node tests/bench/feed-cost.ts`.
 */
import 'fake-indexeddb/auto';
import './as-built.ts';
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { dayKeys } from '../../core/date/day-keys.ts';
import { buildArchive } from '../../core/feed/archive.ts';
import { readDataFolder } from '../../publisher/data-folder.ts';
import { fullest, runFleet, seeded } from '../load/fleet.ts';
import { CHANGES, DAYS, HEADER_BYTES, type Month, SIZES, simulateMonth } from '../load/month.ts';

const READERS = 10_000_000;
/** Assumed prices of object storage behind a content network, in dollars: put your own here. */
const DOLLARS_PER_GB = 0.02;
const DOLLARS_PER_MILLION_REQUESTS = 0.3;

const number = (value: number, digits = 0): string =>
  value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits });
const megabytes = (bytes: number): string =>
  bytes < 100_000 ? `${number(bytes / 1_000, 1)} KB` : `${number(bytes / 1_000_000, 1)} MB`;

function table(rows: readonly Month[]): string {
  const lines = rows.map(({ size, change, archiveBytes, first, month }) => {
    const terabytes = (month.bytes * READERS) / 1e12;
    const dollars =
      terabytes * 1_000 * DOLLARS_PER_GB + ((month.requests * READERS) / 1e6) * DOLLARS_PER_MILLION_REQUESTS;
    return [
      number(size),
      change,
      megabytes(archiveBytes),
      `${number(first.requests)} / ${megabytes(first.bytes)}`,
      `${number(month.requests)} / ${megabytes(month.bytes)}`,
      `${(month.bytes / DAYS / 1_000).toLocaleString('en', { maximumSignificantDigits: 3 })} KB`,
      `${number(terabytes, 1)} TB`,
      number((month.requests * READERS) / (DAYS * 86_400)),
      `$${number(dollars)}`,
    ];
  });
  const head = [
    'records',
    'changes each day',
    'archive',
    'first contact',
    'a month',
    'a day',
    `${number(READERS)} readers`,
    'requests a second',
    'cost a month',
  ];
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const rows: Month[] = [];
for (const size of SIZES)
  for (const change of CHANGES) {
    rows.push(await simulateMonth(size, change));
    console.log(JSON.stringify(rows.at(-1)));
  }

/** The dataset of this repository as an archive: what a reader who had none of it would fetch. */
async function ownDataset(): Promise<string> {
  const { records } = await readDataFolder('data');
  const { objects } = await buildArchive(records, dayKeys, {
    feed: 'https://feed.example/',
    version: 1,
    issued: '2026-11-28T00:00:00Z',
    expires: '2027-11-28T00:00:00Z',
    root: 1,
  });
  const bytes = objects.reduce((sum, object) => sum + object.bytes.length, 0);
  const wire = objects.reduce((sum, object) => sum + gzipSync(object.bytes).length + HEADER_BYTES, 0);
  const day = wire / objects.length;
  return `This repository's ${number(records.length)} records, with their figures, statements and sources, are ${megabytes(bytes)}, ${megabytes(wire)} on the wire,
  and come with the extension; a day of theirs that changes costs ${number(day / 1_000)} KB and the manifest.`;
}

const [small] = rows;
const text = `# What following a feed costs

Made by \`node tests/bench/feed-cost.ts\`: ${DAYS} days of one reader, with the client's own code, over archives of
${number((small?.archiveBytes ?? 0) / (small?.size ?? 1))} bytes a record. Bytes are those on the wire: bodies as gzip sends them and ${HEADER_BYTES} bytes of headers a request.
The reader asks once a day. Archives of up to 8 MiB are kept whole; of larger ones the weeks around today.

${table(rows)}

Each cell of contacts is requests / bytes.

- **Nothing changes**: one head a day, answered 304. A large archive also sends the day that comes into the window.
- **One day changes**, and it is today: head, manifest and one shard.
- **Everything changes** every day: what a publisher should not do. Records keep their bytes when they do not change.
- The rows for ${number(READERS)} readers are the month times readers; requests a second are the mean, which holds because every
  install asks at a moment of its own: of a million installs over a week, the fullest minute had
  ${number(fullest(runFleet({ installs: 1_000_000, days: 7, random: seeded(1) }), 1), 2)} times the mean.
- The cost assumes $${DOLLARS_PER_GB} a GB and $${DOLLARS_PER_MILLION_REQUESTS} a million requests. Static hosts that do not count traffic make it nothing.
- ${await ownDataset()}
- A reader who turns to a day outside the window of a large archive asks for one more shard.
`;
writeFileSync('docs/feed-cost.md', text);
console.log(text);
