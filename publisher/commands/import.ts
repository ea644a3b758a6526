/** `daymark import`: what other services and files tell of days, as records in our format (feed.md 5). */
import { readFile } from 'node:fs/promises';
import { parseCsv } from '../../core/feed/adapters/csv.ts';
import { decodeFile } from '../../core/feed/adapters/file-text.ts';
import { parseIcs } from '../../core/feed/adapters/ics.ts';
import type { Imported } from '../../core/feed/adapters/imported.ts';
import { parseMuffinlabs } from '../../core/feed/adapters/muffinlabs.ts';
import { parsePlainJsonFeed } from '../../core/feed/adapters/plain-json-feed.ts';
import { explainMissingLang, parseWikimedia } from '../../core/feed/adapters/wikimedia.ts';
import { parseWordPress } from '../../core/feed/adapters/wordpress.ts';
import { parseWordPressExport } from '../../core/feed/adapters/wordpress-export.ts';
import { PAGE_LIMITS, parseJsonFeed } from '../../core/feed/json-feed.ts';
import { readUrl } from '../read-limited.ts';
import { UsageError } from '../usage-error.ts';
import { importPosts } from './import-posts.ts';

export const IMPORT_KINDS = ['wikimedia', 'wordpress', 'json-feed', 'ics', 'csv', 'muffinlabs'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

export interface ImportOptions {
  /** `MM-DD`, for Wikimedia, whose answer does not name its day. */
  day?: string;
  lang?: string;
  now: Temporal.Instant;
}

/** Reads FILE or an https address and answers its records. Throws a UsageError when it cannot be read. */
export async function importRecords(kind: ImportKind, source: string, options: ImportOptions): Promise<Imported> {
  if (kind === 'wikimedia') return importWikimedia(source, options);
  const context = options.lang ? { lang: options.lang } : {};
  if (kind === 'wordpress' && isAddress(source)) return importPosts(source, context);
  const text = await readSource(source);
  switch (kind) {
    case 'wordpress':
      // A file of the API, or one that WordPress has exported.
      return parseWordPress(parseWordPressExport(text) ?? text, context);
    case 'json-feed':
      return importJsonFeed(text);
    case 'ics':
      return parseIcs(text, context);
    case 'csv':
      return parseCsv(text, context);
    case 'muffinlabs':
      return parseMuffinlabs(text);
  }
}

async function importWikimedia(source: string, { day, lang, now }: ImportOptions): Promise<Imported> {
  const match = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.exec(day ?? '');
  if (!match) throw new UsageError('import wikimedia needs --day MM-DD');
  if (!lang) throw new UsageError('import wikimedia needs --lang TAG');
  const missing = explainMissingLang(lang);
  if (missing) throw new UsageError(missing);
  const accessed = now.toZonedDateTimeISO('UTC').toPlainDate().toString();
  return parseWikimedia(await readSource(source), { lang, month: Number(match[1]), day: Number(match[2]), accessed });
}

/** A feed with our object keeps its records; one without is read by the title rule. */
function importJsonFeed(text: string): Imported {
  const parsed = parseJsonFeed(text);
  if (parsed.plain) return parsePlainJsonFeed(text, parsed.info);
  const reasons = parsed.errors.map(({ item, rule, path, message }) => ({
    item: item ?? 'feed',
    reason: `rule ${rule}${path ? `, ${path}` : ''}: ${message}`,
  }));
  return { records: parsed.records, skipped: [...parsed.skipped, ...reasons] };
}

const isAddress = (source: string): boolean => /^[a-z][a-z0-9+.-]+:\/\//i.test(source);

async function readSource(source: string): Promise<string> {
  if (isAddress(source)) {
    const read = await readUrl(source, { maxBytes: PAGE_LIMITS.bytes });
    if ('failed' in read) throw new UsageError(read.failed);
    return decodeFile(read.ok);
  }
  return decodeFile(
    await readFile(source).catch((error: NodeJS.ErrnoException) => {
      throw new UsageError(
        `${source}: ${error.code === 'EISDIR' ? 'a directory, not a file' : 'there is no such file'}`,
      );
    }),
  );
}
