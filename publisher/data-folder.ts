/** Reading a data folder: `feed.json`, `observances.json` and `events/MM/*.json` (record.md 1.3). */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { AnniversaryRecord, Problem } from '../core/record/record.ts';
import { validateStrict } from '../core/record/validate.ts';

/** What a data folder says of itself. */
export interface FolderFeed {
  title: string;
  publisher: string;
  home?: string;
  lang: string;
  licence: string;
  /** The feed has ended: readers stop asking. */
  expired?: boolean;
}

/** A problem with the file that it stands in, relative to the folder. */
export interface FileProblem extends Problem {
  file: string;
}

/** All that a folder holds: the records that pass strict validation, and what is wrong with the others. */
export interface DataFolder {
  feed: FolderFeed;
  records: AnniversaryRecord[];
  problems: FileProblem[];
  warnings: FileProblem[];
  /** Items that have problems and are therefore not among the records. */
  dropped: number;
}

/**
 * Reads and validates a data folder in strict mode. Besides the record's own rules a file must hold the records of its
 * day, and an id may stand only once in the whole folder.
 *
 * @throws when the folder is not there or holds no feed.json
 */
export async function readDataFolder(folder: string): Promise<DataFolder> {
  const { feed, problems } = parseFolderFeed(await readFile(join(folder, 'feed.json'), 'utf8'));
  const data: DataFolder = { feed, records: [], problems, warnings: [], dropped: 0 };
  const firstFile = new Map<string, string>();
  for (const path of await listRecordFiles(folder)) {
    const file = relative(folder, path);
    const add = (list: FileProblem[], problem: Problem): void => {
      list.push({ file, ...problem });
    };
    let items: unknown;
    try {
      items = JSON.parse(await readFile(path, 'utf8'));
    } catch (error) {
      add(data.problems, { item: null, path: '', rule: 'json', message: (error as Error).message });
      continue;
    }
    if (!Array.isArray(items)) {
      add(data.problems, { item: null, path: '', rule: 'json', message: 'a list of records is expected' });
      continue;
    }
    for (const [index, item] of items.entries()) {
      const { record, errors, warnings } = validateStrict(item, index);
      for (const error of errors) add(data.problems, error);
      for (const warning of warnings) add(data.warnings, warning);
      const reason = record && explainRefused(file, record, firstFile);
      if (record && reason) add(data.problems, { item: record.id, ...reason });
      if (!record || reason) {
        data.dropped++;
        continue;
      }
      firstFile.set(record.id, file);
      data.records.push(record);
    }
  }
  return data;
}

/** What feed.json says, and what is missing of it; a text that says nothing gives an empty feed and the problem. */
function parseFolderFeed(text: string): { feed: FolderFeed; problems: FileProblem[] } {
  const problem = (path: string, rule: string, message: string): FileProblem => ({
    file: 'feed.json',
    item: null,
    path,
    rule,
    message,
  });
  const nothing: FolderFeed = { title: '', publisher: '', lang: 'en', licence: '' };
  let said: unknown;
  try {
    said = JSON.parse(text);
  } catch (error) {
    return { feed: nothing, problems: [problem('', 'json', (error as Error).message)] };
  }
  if (typeof said !== 'object' || said === null || Array.isArray(said))
    return { feed: nothing, problems: [problem('', 'json', 'title, publisher, lang and licence are expected')] };
  const feed = { ...nothing, ...said };
  const values = new Map<string, unknown>(Object.entries(said));
  const missing = ['title', 'publisher', 'lang', 'licence'].filter(
    (key) => typeof values.get(key) !== 'string' || values.get(key) === '',
  );
  return { feed, problems: missing.map((key) => problem(key, 'required', `its ${key} is missing`)) };
}

/** The files of a data folder that hold records, sorted. */
export async function listRecordFiles(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true });
  return found
    .filter((name) => /^(observances\.json|events[/\\].+\.json)$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/** Why a valid record is not taken from this file, or null. */
function explainRefused(
  file: string,
  record: AnniversaryRecord,
  firstFile: ReadonlyMap<string, string>,
): { path: string; rule: string; message: string } | null {
  const misplaced = explainMisplaced(file, record);
  if (misplaced) return { path: 'date', rule: 'file', message: misplaced };
  const other = firstFile.get(record.id);
  return other ? { path: 'id', rule: 'id', message: `the id also stands in ${other}` } : null;
}

/** Why a record does not belong in its file, or null. */
function explainMisplaced(file: string, record: AnniversaryRecord): string | null {
  const day = /^events[/\\](\d\d)[/\\](\d\d)\.json$/.exec(file);
  const written = /^-?\d{4}-(\d\d)-(\d\d)/.exec(record.date?.edtf ?? '');
  if (day && written && (day[1] !== written[1] || day[2] !== written[2])) {
    return `the date ${record.date?.edtf} belongs in events/${written[1]}/${written[2]}.json`;
  }
  if (day && !written) return 'only records with a day stand in a file of a day';
  if (file === 'observances.json' && !record.observance) return 'only records with an observance stand here';
  return null;
}
