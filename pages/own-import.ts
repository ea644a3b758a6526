/** Reading a calendar or table into own anniversaries. The parsers are loaded when a file is chosen, not before. */
import { decodeFile } from '../core/feed/adapters/file-text.ts';
import { type OwnFile, ownFileOf } from '../core/keep/own-file.ts';

const LARGEST_FILE = 5_000_000;

/** What the file would add, or why it cannot be used. */
export async function readOwnFile(file: File): Promise<OwnFile> {
  if (file.size > LARGEST_FILE) return { ok: false, reason: 'too-large' };
  const bytes = await file.arrayBuffer().catch(() => null);
  // Moved or locked since it was chosen.
  if (!bytes) return { ok: false, reason: 'unreadable' };
  const text = decodeFile(new Uint8Array(bytes));
  const { parse } = await parserFor(file.name);
  return ownFileOf(parse(text), () => crypto.randomUUID());
}

async function parserFor(name: string) {
  if (/\.csv$/i.test(name)) return { parse: (await import('../core/feed/adapters/csv.ts')).parseCsv };
  return { parse: (await import('../core/feed/adapters/ics.ts')).parseIcs };
}
