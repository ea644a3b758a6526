/**
 * The folder that a build writes into. A killed build leaves the old feed whole: objects are named by what they hold and
 * come first, each file is renamed into place, and `head.json` is the last. Objects that are no longer named stay 30 days,
 * because clients that read the old head still ask for them; `retired.json` remembers since when.
 */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type ArchiveFile, decodeBase64Url } from '../../core/feed/archive.ts';

const KEEP_MINUTES = 30 * 24 * 60;
const OBJECT_FOLDERS = ['shard', 'manifest', 'page'];
const RETIRED = 'retired.json';
const TEMPORARY = /^\.\d+\.tmp$/;

/** What stands in the folder before a build. */
export interface PublishedState {
  version: number;
  manifest: string;
  root: number;
  feed: string;
}

/** The state that `head.json` of the folder names, unchecked; undefined when there is none. */
export async function readPublished(folder: string): Promise<PublishedState | undefined> {
  try {
    const head = JSON.parse(await readFile(join(folder, 'head.json'), 'utf8')) as { payload: string };
    const payload = JSON.parse(new TextDecoder().decode(decodeBase64Url(head.payload) ?? new Uint8Array()));
    return { version: payload.version, manifest: payload.manifest.sha256, root: payload.root, feed: payload.feed };
  } catch {
    // No feed, or one that no client could read either: the build starts afresh.
    return undefined;
  }
}

/** Writes a file so that readers see the old or the new one, never a part. */
export async function writeWhole(folder: string, { path, bytes }: ArchiveFile): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  const temporary = join(dirname(file), `.${process.pid}.tmp`);
  await writeFile(temporary, bytes, { flush: true });
  await rename(temporary, file);
}

/** Writes what is missing of objects whose name says what they hold. */
export async function writeObjects(folder: string, objects: readonly ArchiveFile[]): Promise<void> {
  for (const object of objects) {
    const standing = await readFile(join(folder, object.path)).catch(() => undefined);
    if (!standing || !Buffer.from(object.bytes).equals(standing)) await writeWhole(folder, object);
  }
}

/** Notes objects that no head names any more, and removes those that have not been named for 30 days. */
export async function retireObjects(folder: string, current: ReadonlySet<string>, nowMinutes: number): Promise<void> {
  const before = await readRetired(folder);
  const retired: Record<string, number> = {};
  for (const file of await readdir(folder)) if (TEMPORARY.test(file)) await rm(join(folder, file));
  for (const name of OBJECT_FOLDERS) {
    for (const file of (await readdir(join(folder, name)).catch(() => [])).sort()) {
      const path = `${name}/${file}`;
      // What a killed build left half written is nobody's.
      if (TEMPORARY.test(file)) await rm(join(folder, path));
      else if (!current.has(path)) {
        const since = before[path] ?? nowMinutes;
        if (nowMinutes - since > KEEP_MINUTES) await rm(join(folder, path));
        else retired[path] = since;
      }
    }
  }
  if (Object.keys(retired).length > 0)
    await writeWhole(folder, {
      path: RETIRED,
      bytes: new TextEncoder().encode(`${JSON.stringify(retired, null, 1)}\n`),
    });
  else await rm(join(folder, RETIRED), { force: true });
}

async function readRetired(folder: string): Promise<Record<string, number>> {
  try {
    return JSON.parse(await readFile(join(folder, RETIRED), 'utf8')) as Record<string, number>;
  } catch {
    // None yet: every object is kept for its 30 days from now.
    return {};
  }
}
