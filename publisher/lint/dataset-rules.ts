/** Editorial rules that look at several records at once. */
import type { AnniversaryRecord, Problem } from '../../core/record/record.ts';

/** No two records of one day begin alike: a day reads as a page, not as a form. */
export function sameStart(records: readonly AnniversaryRecord[]): Problem[] {
  const first = new Map<string, string>();
  const problems: Problem[] = [];
  for (const record of records) {
    const day = monthDayOf(record);
    if (!day) continue;
    const start = `${day} ${record.summary.toLowerCase().split(/\s+/).slice(0, 4).join(' ')}`;
    const other = first.get(start);
    if (other)
      problems.push({
        item: record.id,
        path: 'summary',
        rule: 'same-start',
        message: `begins as ${other} does, on the same day`,
      });
    else first.set(start, record.id);
  }
  return problems;
}

/** The same happening is told once: same date, kind and first source. */
export function toldTwice(records: readonly AnniversaryRecord[]): Problem[] {
  const first = new Map<string, string>();
  const problems: Problem[] = [];
  for (const record of records) {
    if (!record.date) continue;
    const key = `${record.kind} ${record.date.edtf} ${record.sources[0]?.url}`;
    const other = first.get(key);
    if (other)
      problems.push({
        item: record.id,
        path: '',
        rule: 'told-twice',
        message: `${other} has the same date and first source`,
      });
    else first.set(key, record.id);
  }
  return problems;
}

/** Titles are told apart: a list of search results shows nothing else. */
export function sameTitle(records: readonly AnniversaryRecord[]): Problem[] {
  const first = new Map<string, string>();
  const problems: Problem[] = [];
  for (const record of records) {
    const title = record.title.toLowerCase();
    const other = first.get(title);
    if (other)
      problems.push({ item: record.id, path: 'title', rule: 'same-title', message: `${other} has the same title` });
    else first.set(title, record.id);
  }
  return problems;
}

function monthDayOf(record: AnniversaryRecord): string | undefined {
  return /^-?\d{4}-(\d\d-\d\d)/.exec(record.date?.edtf ?? '')?.[1];
}

export const DATASET_RULES = [sameStart, toldTwice, sameTitle] as const;
