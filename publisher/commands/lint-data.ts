/** `daymark lint-data`: the editorial rules over a data folder, and the repairs that are certain. */
import { readFile, writeFile } from 'node:fs/promises';
import type { AnniversaryRecord, Problem } from '../../core/record/record.ts';
import { validateStrict } from '../../core/record/validate.ts';
import { type DataFolder, listRecordFiles, readDataFolder } from '../data-folder.ts';
import { DATASET_RULES } from '../lint/dataset-rules.ts';
import { RECORD_RULES } from '../lint/record-rules.ts';
import { UsageError } from '../usage-error.ts';

export interface LintAnswer {
  problems: Problem[];
}

/** All problems of records, those of strict validation first. */
export function lintRecords(records: readonly AnniversaryRecord[]): Problem[] {
  const single = records.flatMap((record) =>
    RECORD_RULES.flatMap((rule) =>
      rule.check(record).map(({ path, message }) => ({ item: record.id, path, rule: rule.name, message })),
    ),
  );
  return [...single, ...DATASET_RULES.flatMap((rule) => rule(records))];
}

export async function lintData(folder: string): Promise<LintAnswer> {
  const data = await readFolder(folder);
  const broken = data.problems.map(({ item, path, rule, message, file }) => ({
    item,
    path,
    rule,
    message: `${file}: ${message}`,
  }));
  return { problems: [...broken, ...lintRecords(data.records)] };
}

/** The folder, or in words why it is none. */
function readFolder(folder: string): Promise<DataFolder> {
  return readDataFolder(folder).catch((error: Error) => {
    throw new UsageError(`${folder} is no data folder: ${error.message}`);
  });
}

/** A list of records, or undefined. */
function parseList(text: string): unknown[] | undefined {
  try {
    const items: unknown = JSON.parse(text);
    return Array.isArray(items) ? items : undefined;
  } catch {
    // Not JSON: `readDataFolder` tells where and why.
    return undefined;
  }
}

/** Applies every fixer to every record and writes the files that changed. Answers how many records did. */
export async function fixData(folder: string): Promise<number> {
  await readFolder(folder);
  let fixed = 0;
  for (const file of await listRecordFiles(folder)) {
    const text = await readFile(file, 'utf8');
    const items = parseList(text);
    // What is no list of records is left alone: the rules say so of it.
    if (!items) continue;
    let changed = false;
    const records = items.map((item) => {
      const { record } = validateStrict(item);
      if (!record) return item;
      const repaired = RECORD_RULES.reduce(
        (current, rule) => (rule.fix && rule.check(current).length > 0 ? rule.fix(current) : current),
        record,
      );
      if (repaired === record) return item;
      changed = true;
      fixed++;
      // Keys keep the order in which the editor wrote them.
      return Object.fromEntries(
        Object.keys(item as object).map((key) => [key, repaired[key as keyof AnniversaryRecord]]),
      );
    });
    if (changed) await writeFile(file, `${JSON.stringify(records, null, 2)}\n`);
  }
  return fixed;
}
