/**
 * The WXT module that turns data/ into the archive inside the extension (feed.md 4). A broken record stops the build
 * with file, record and rule: what is packaged has passed strict validation, which is why the first run need not repeat it.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { dayKeys } from '../core/date/day-keys.ts';
import { type ArchiveFile, buildArchive, formatHead, parseInstantMinutes } from '../core/feed/archive.ts';
import { buildPacks } from '../core/feed/pack.ts';
import type { AnniversaryRecord } from '../core/record/record.ts';
import { readDataFolder } from '../publisher/data-folder.ts';

/** The package never expires; the far end of RFC 3339 says so. */
const NEVER = '9999-12-31T23:59:59Z';

/** The base URL of the feed that a build follows: DAYMARK_FEED_URL up to its last slash, or none. */
export function bundledFeed(env: Record<string, string | undefined>): string {
  const url = env.DAYMARK_FEED_URL;
  return url ? new URL('.', url).href : 'daymark:package';
}

/**
 * The files of the packaged archive. The version is that of the newest record, not of the build, so that two builds
 * of the same sources are the same bytes.
 */
export async function packArchive(records: readonly AnniversaryRecord[], feed: string): Promise<ArchiveFile[]> {
  const newest =
    records
      .map(({ updated }) => updated)
      .toSorted()
      .at(-1) ?? '2026-01-01';
  const issued = `${newest}T00:00:00Z`;
  const { objects, manifest, payload, payloadBytes } = await buildArchive(records, dayKeys, {
    feed,
    version: parseInstantMinutes(issued) ?? 0,
    issued,
    expires: NEVER,
    root: 0,
  });
  const manifestFile = objects.find(({ path }) => path === `manifest/${payload.manifest.sha256}`);
  if (!manifestFile) throw new Error('the archive lacks its manifest');
  return [
    ...(await buildPacks(manifest, objects)),
    manifestFile,
    { path: 'head.json', bytes: formatHead(payloadBytes, []) },
  ];
}

export default defineWxtModule({
  name: 'daymark-archive',
  setup(wxt) {
    wxt.hook('build:publicAssets', async (_wxt, files) => {
      const data = await readDataFolder(join(wxt.config.root, 'data'));
      if (data.problems.length > 0) {
        const lines = data.problems.map(
          ({ file, item, path, rule, message }) => `  data/${file}: ${item}: ${path}: rule ${rule}: ${message}`,
        );
        throw new Error(`The build stops: ${lines.length} problems in data/.\n${lines.join('\n')}`);
      }
      const out = join(wxt.config.wxtDir, 'archive');
      await rm(out, { recursive: true, force: true });
      for (const { path, bytes } of await packArchive(data.records, bundledFeed(process.env))) {
        const file = join(out, path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, bytes);
        files.push({ absoluteSrc: file, relativeDest: `archive/${path}` });
      }
    });
  },
});
