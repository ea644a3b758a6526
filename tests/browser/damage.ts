/** Ways in which a folder that a browser keeps a database in is damaged: by a disk, a power cut, a cleaner, a half-restored backup. */
import { mkdir, readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Damages a folder. `random` answers numbers from 0 to 1. */
export type Damage = (folder: string, random: () => number) => Promise<void>;

/** All files below a folder whose path matches, largest first. */
async function filesOf(folder: string, which: RegExp): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const matching = paths.filter((path) => which.test(path));
  const sized = await Promise.all(matching.map(async (path) => ({ path, size: (await readFile(path)).length })));
  return sized.toSorted((a, b) => b.size - a.size).map(({ path }) => path);
}

/** Damage to each file whose path matches; there must be one. */
const toFiles =
  (which: RegExp, change: (path: string, random: () => number) => Promise<void>): Damage =>
  async (folder, random) => {
    const files = await filesOf(folder, which);
    if (files.length === 0) throw new Error(`no file matches ${which}`);
    for (const path of files) await change(path, random);
  };

const rewrite =
  (byte: (was: number, random: () => number) => number) =>
  async (path: string, random: () => number): Promise<void> => {
    const bytes = await readFile(path);
    await writeFile(
      path,
      bytes.map((was) => byte(was, random)),
    );
  };
const empty = (path: string): Promise<void> => truncate(path, 0);
const halve = async (path: string): Promise<void> => truncate(path, Math.floor((await readFile(path)).length / 2));
const remove = (path: string): Promise<void> => rm(path);
const zero = rewrite(() => 0);
const randomise = rewrite((_, random) => Math.floor(random() * 256));
const sprinkle = rewrite((was, random) => (random() < 0.002 ? Math.floor(random() * 256) : was));

const ANY = /./;
/** LevelDB writes to a log first, and makes a table of it when it has grown. */
const TABLES = /\.(ldb|log)$/;
const folderDeleted: Damage = (folder) => rm(folder, { recursive: true });
const folderEmptied: Damage = async (folder) => {
  await folderDeleted(folder, Math.random);
  await mkdir(folder, { recursive: true });
};
const fileInItsPlace: Damage = async (folder) => {
  await folderDeleted(folder, Math.random);
  await writeFile(folder, 'not a folder');
};

const lockLeft: Damage = async (folder) => {
  await rm(join(folder, 'LOCK'), { force: true });
  await mkdir(join(folder, 'LOCK', 'left'), { recursive: true });
};

/** Damage after which Chromium opens no database in the folder at all, and takes six seconds to say so. */
export const LASTING: ReadonlySet<Damage> = new Set([lockLeft]);

/** Of a LevelDB folder: Chromium's IndexedDB and storage.local. */
export const LEVELDB_DAMAGES: Readonly<Record<string, Damage>> = {
  'the folder is deleted': folderDeleted,
  'every file holds something random': toFiles(ANY, randomise),
  'CURRENT is deleted': toFiles(/CURRENT$/, remove),
  'a byte in 500 is another one': toFiles(ANY, sprinkle),
  'what was written is deleted': toFiles(TABLES, remove),
  'the folder is emptied': folderEmptied,
  'every file is emptied': toFiles(ANY, empty),
  'every file holds zeros': toFiles(ANY, zero),
  'CURRENT names another manifest': toFiles(/CURRENT$/, (path) => writeFile(path, 'MANIFEST-999999\n')),
  'the manifest is deleted': toFiles(/MANIFEST-\d+$/, remove),
  'the logs are cut in half': toFiles(/\.log$/, halve),
  'what was written is something random': toFiles(TABLES, randomise),
  'a file is in the place of the folder': fileInItsPlace,
  'two files are swapped': async (folder) => {
    const [manifest] = await filesOf(folder, /MANIFEST-\d+$/);
    const [table] = await filesOf(folder, TABLES);
    if (!manifest || !table) throw new Error('nothing to swap');
    await rename(manifest, `${table}.new`);
    await rename(table, manifest);
    await rename(`${table}.new`, table);
  },
  'a lock is left that nobody can take': lockLeft,
};

/** Of a folder of one origin in Firefox: IndexedDB's SQLite files and what describes the folder. */
export const FIREFOX_DAMAGES: Readonly<Record<string, Damage>> = {
  'the folder is deleted': folderDeleted,
  'the databases hold something random': toFiles(/\.sqlite$/, randomise),
  'a byte in 500 is another one': toFiles(/\.sqlite$/, sprinkle),
  'the folder is emptied': folderEmptied,
  'the databases are emptied': toFiles(/\.sqlite$/, empty),
  'the databases are cut in half': toFiles(/\.sqlite$/, halve),
  'the databases hold zeros': toFiles(/\.sqlite$/, zero),
  'the databases are deleted': toFiles(/\.sqlite$/, remove),
  'the description of the folder is random': toFiles(/\.metadata-v2$/, randomise),
  'a journal of something else is left': async (folder, random) => {
    for (const path of await filesOf(folder, /\.sqlite$/))
      await writeFile(`${path}-wal`, Buffer.from(Array.from({ length: 65_536 }, () => Math.floor(random() * 256))));
  },
};
