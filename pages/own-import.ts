/** Reading a calendar or table into own anniversaries. The parsers are loaded when a file is chosen, not before. */
import { decodeFile } from '../core/feed/adapters/file-text.ts';
import type { Imported } from '../core/feed/adapters/imported.ts';
import { ownFromRecord } from '../core/keep/own-entries.ts';
import { isOwnAnniversary, type OwnAnniversary } from '../core/notification/own-anniversaries.ts';

const LARGEST_FILE = 5_000_000;

export interface OwnImport {
  found: OwnAnniversary[];
  /** What was left out, by its title or line, with the reason. */
  leftOut: { item: string; reason: 'no-day' | 'moving-day' | 'unreadable' }[];
}

/** What the file would add; null when it is too large to be a list of anniversaries. */
export async function readOwnFile(file: File): Promise<OwnImport | null> {
  if (file.size > LARGEST_FILE) return null;
  const { records, skipped } = await parse(file.name, decodeFile(new Uint8Array(await file.arrayBuffer())));
  const answer: OwnImport = {
    found: [],
    leftOut: skipped.map(({ item }) => ({ item: String(item), reason: 'unreadable' })),
  };
  for (const record of records) {
    const own = ownFromRecord(record, crypto.randomUUID());
    if (typeof own === 'string') answer.leftOut.push({ item: record.title, reason: own });
    else if (isOwnAnniversary(own)) answer.found.push(own);
    else answer.leftOut.push({ item: record.title, reason: 'unreadable' });
  }
  return answer;
}

async function parse(name: string, text: string): Promise<Imported> {
  if (/\.csv$/i.test(name)) return (await import('../core/feed/adapters/csv.ts')).parseCsv(text);
  return (await import('../core/feed/adapters/ics.ts')).parseIcs(text);
}
