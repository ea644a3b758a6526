/** A record that the reader saved, with a private note and a copy of its own: it outlives its feed. Pure. */
import { entryKey } from '../order/entry.ts';
import { isPlainObject } from '../record/clean.ts';
import type { AnniversaryRecord } from '../record/record.ts';

export interface SavedRecord {
  feed: string;
  /** The record's id. */
  id: string;
  /** Title and language when it was saved, for a list that needs no feed. */
  title: string;
  lang: string;
  date?: NonNullable<AnniversaryRecord['date']>;
  /** RFC 3339. */
  savedAt: string;
  /** The reader's own words; '' for none. */
  note: string;
  /** The record as it was, without its long parts. */
  copy: AnniversaryRecord;
}

export const MOST_SAVED = 2_000;
export const LONGEST_NOTE = 4_000;
const COPIED_SOURCES = 3;

/** What of a record is kept: all that a line and a citation need, not body, figures, statements and translations. */
export function slimRecord(record: AnniversaryRecord): AnniversaryRecord {
  const { date, anniversary, observance, places, sensitivity, corrections, status } = record;
  const sources = record.sources.slice(0, COPIED_SOURCES);
  return {
    id: record.id,
    kind: record.kind,
    lang: record.lang,
    title: record.title,
    summary: record.summary,
    ...(date ? { date: { edtf: date.edtf, ...(date.calendar ? { calendar: date.calendar } : {}) } } : {}),
    ...(anniversary ? { anniversary } : {}),
    ...(observance
      ? { observance: { ...observance, rules: observance.rules.filter((it) => it.type !== 'table') } }
      : {}),
    ...(places?.[0] ? { places: [{ label: places[0].label }] } : {}),
    categories: record.categories,
    regions: record.regions,
    ...(sensitivity ? { sensitivity } : {}),
    tone: record.tone,
    weight: record.weight,
    sources: sources.map(({ id, url, title, publisher, kind, accessed }) => ({
      id,
      url,
      title,
      publisher,
      kind,
      ...(accessed ? { accessed } : {}),
    })),
    attribution: record.attribution,
    revision: record.revision,
    created: record.created,
    updated: record.updated,
    ...(corrections?.length ? { corrections: corrections.slice(-1) } : {}),
    ...(status ? { status } : {}),
  };
}

/** Takes from the stored list what has the right form; it was written by `withSaved` or checked by the backup's reader. */
export function parseSaved(stored: unknown): SavedRecord[] {
  return Array.isArray(stored) ? stored.filter(isSaved).slice(0, MOST_SAVED) : [];
}

function isSaved(value: unknown): value is SavedRecord {
  if (!isPlainObject(value)) return false;
  const { feed, id, title, lang, savedAt, note, copy } = value;
  return (
    [feed, id, title, lang, savedAt, note].every((text) => typeof text === 'string') &&
    isPlainObject(copy) &&
    typeof copy.title === 'string' &&
    Array.isArray(copy.sources)
  );
}

type Key = Pick<SavedRecord, 'feed' | 'id'>;

export const isSame = (a: Key, b: Key): boolean => entryKey(a.feed, a.id) === entryKey(b.feed, b.id);

/** The list with the record at its head; one that was saved before keeps its note and its time. */
export function withSaved(
  list: readonly SavedRecord[],
  feed: string,
  record: AnniversaryRecord,
  savedAt: string,
): SavedRecord[] {
  if (list.some((it) => isSame(it, { feed, id: record.id }))) return [...list];
  const { id, title, lang } = record;
  const copy = slimRecord(record);
  const saved = { feed, id, title, lang, ...(copy.date ? { date: copy.date } : {}), savedAt, note: '', copy };
  return [saved, ...list].slice(0, MOST_SAVED);
}

export const withoutSaved = (list: readonly SavedRecord[], key: Key): SavedRecord[] =>
  list.filter((it) => !isSame(it, key));

/** The list with another note for one of its records. */
export const withNote = (list: readonly SavedRecord[], key: Key, note: string): SavedRecord[] =>
  list.map((it) => (isSame(it, key) ? { ...it, note: note.slice(0, LONGEST_NOTE) } : it));

/** Both lists, newest first; of a record in both, the one saved later speaks, with the longer note of the two. */
export function mergeSaved(here: readonly SavedRecord[], there: readonly SavedRecord[]): SavedRecord[] {
  const merged = new Map<string, SavedRecord>();
  for (const it of [...here, ...there]) {
    const other = merged.get(entryKey(it.feed, it.id));
    const later = !other || it.savedAt > other.savedAt ? it : other;
    const note = other && other.note.length > it.note.length ? other.note : it.note;
    merged.set(entryKey(it.feed, it.id), { ...later, note });
  }
  return [...merged.values()].toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : -1)).slice(0, MOST_SAVED);
}
