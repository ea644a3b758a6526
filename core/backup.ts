/**
 * Everything that the reader made, as one JSON file: settings, feeds followed, saved records with notes, own
 * anniversaries, reminders. A file may come from anywhere: it is read like a feed, field by field into new objects, and
 * nothing of it is used before the reader has seen what is in it.
 */
import { type LeftOutFeed, parseSubscriptions, type Subscription } from './feed/subscription.ts';
import { LONGEST_NOTE, MOST_SAVED, type SavedRecord, slimRecord } from './keep/saved.ts';
import { isOwnAnniversary, type OwnAnniversary, parseOwnAnniversaries } from './notification/own-anniversaries.ts';
import { parseReminders, type Reminder } from './notification/reminders.ts';
import { isPlainObject, own } from './record/clean.ts';
import { LIMITS } from './record/record.ts';
import { cleanText, cleanToken } from './record/text-hygiene.ts';
import { validateFeedRecord } from './record/validate.ts';

export const BACKUP_FORMAT = 'daymark-backup';
const VERSION = 1;
/** Characters. The largest that Daymark writes: 2,000 records at 2 kB, 4,000 characters of note each. */
export const LONGEST_BACKUP = 16_000_000;
const MOST_PROBLEMS = 20;

export interface Backup {
  /** RFC 3339. */
  exportedAt: string;
  /** As they stand in the file: whoever applies them takes known fields alone. Absent when the file has none. */
  settings?: { [key: string]: unknown };
  feeds: Subscription[];
  saved: SavedRecord[];
  own: OwnAnniversary[];
  reminders: Reminder[];
}

/** Why a file is no backup at all. */
export type BackupRefusal = 'too-large' | 'unreadable' | 'not-json' | 'not-a-backup' | 'newer';

/**
 * What cannot be read of a file: an item by its number in its list, from 1, or without `at` the list itself. `beyond` is the
 * end of a list that is longer than the `most` that are kept.
 */
export interface BackupProblem {
  list: 'saved' | 'own' | 'reminders';
  at?: number;
  why: 'not-a-list' | 'beyond' | 'no-feed' | 'no-day' | 'unreadable';
  most?: number;
}
type ItemProblem = Extract<BackupProblem['why'], 'no-feed' | 'no-day' | 'unreadable'>;

/** What a file holds; `leftOut` parts of it could not be read, and `problems` and `feedsLeftOut` say why. */
export type ParsedBackup =
  | { ok: true; backup: Backup; leftOut: number; problems: BackupProblem[]; feedsLeftOut: LeftOutFeed[] }
  | { ok: false; reason: BackupRefusal };

/** The file's text. */
export function formatBackup(backup: Backup): string {
  return `${JSON.stringify({ format: BACKUP_FORMAT, version: VERSION, ...backup }, null, 1)}\n`;
}

/** Reads a file. Never throws, whatever it is given. */
export function parseBackup(text: string, options: { allowLoopback?: boolean } = {}): ParsedBackup {
  if (text.length > LONGEST_BACKUP) return { ok: false, reason: 'too-large' };
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // Truncated, or another file altogether.
    return { ok: false, reason: 'not-json' };
  }
  if (!isPlainObject(file) || own(file, 'format') !== BACKUP_FORMAT) return { ok: false, reason: 'not-a-backup' };
  const version = own(file, 'version');
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return { ok: false, reason: 'not-a-backup' };
  if (version > VERSION) return { ok: false, reason: 'newer' };
  const problems: BackupProblem[] = [];
  const settings = own(file, 'settings');
  const { feeds, leftOut: feedsLeftOut } = parseSubscriptions(own(file, 'feeds') ?? [], options);
  const exportedAt = own(file, 'exportedAt');
  const backup: Backup = {
    exportedAt: typeof exportedAt === 'string' && isInstant(exportedAt) ? exportedAt : '',
    ...(isPlainObject(settings) ? { settings } : {}),
    feeds,
    saved: readList(file, 'saved', MOST_SAVED, readSaved, problems),
    own: readList(file, 'own', 1_000, readOwn, problems),
    reminders: readList(file, 'reminders', 500, readReminder, problems),
  };
  return {
    ok: true,
    backup,
    leftOut: problems.length + feedsLeftOut.length,
    problems: problems.slice(0, MOST_PROBLEMS),
    feedsLeftOut,
  };
}

/** Reads a list item by item; what cannot be read is named, what is beyond the limit is left out. */
function readList<T extends object>(
  file: object,
  key: BackupProblem['list'],
  most: number,
  read: (item: unknown) => T | ItemProblem,
  problems: BackupProblem[],
): T[] {
  const list = own(file, key);
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    problems.push({ list: key, why: 'not-a-list' });
    return [];
  }
  const items: T[] = [];
  for (const [index, item] of list.slice(0, most).entries()) {
    const found = read(item);
    if (typeof found === 'string') problems.push({ list: key, at: index + 1, why: found });
    else items.push(found);
  }
  if (list.length > most) problems.push({ list: key, why: 'beyond', most });
  return items;
}

function readSaved(item: unknown): SavedRecord | ItemProblem {
  if (!isPlainObject(item)) return 'unreadable';
  const [feed, savedAt, note] = [own(item, 'feed'), own(item, 'savedAt'), own(item, 'note')];
  if (typeof feed !== 'string' || feed === '' || feed.length > LIMITS.url) return 'no-feed';
  const { record } = validateFeedRecord(own(item, 'copy'));
  if (!record) return 'unreadable';
  const copy = slimRecord(record);
  return {
    feed: cleanToken(feed),
    id: copy.id,
    title: copy.title,
    lang: copy.lang,
    ...(copy.date ? { date: copy.date } : {}),
    savedAt: typeof savedAt === 'string' && isInstant(savedAt) ? savedAt : '1970-01-01T00:00:00Z',
    note: typeof note === 'string' ? cleanText(note, { max: LONGEST_NOTE, multiline: true }).text : '',
    copy,
  };
}

function readOwn(item: unknown): OwnAnniversary | ItemProblem {
  const [found] = parseOwnAnniversaries([item]);
  if (!found || !isOwnAnniversary(found)) return 'no-day';
  const { id, date, leapDay, remind } = found;
  const title = cleanText(found.title, { max: 200, multiline: false }).text;
  if (title === '') return 'no-day';
  return { id: cleanToken(id).slice(0, 80), title, date, ...(leapDay ? { leapDay } : {}), remind: [...remind] };
}

function readReminder(item: unknown): Reminder | ItemProblem {
  const [found] = parseReminders([item]);
  if (!found || found.feed.length > LIMITS.url || found.id.length > LIMITS.idFeed) return 'unreadable';
  const { feed, id, daysBefore, once } = found;
  const title = cleanText(found.title, { max: LIMITS.title.max, multiline: false }).text;
  return { feed, id, title, daysBefore: daysBefore.slice(0, 10), ...(once ? { once } : {}) };
}

function isInstant(text: string): boolean {
  try {
    Temporal.Instant.from(text);
    return true;
  } catch {
    // Not a time: the caller has another one.
    return false;
  }
}
