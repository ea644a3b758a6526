/**
 * What a plain feed brings, put together with what is stored of it (feed.md 1): absence is not deletion, `withdrawn` becomes
 * a tombstone, a lower revision keeps the stored copy. Pure.
 */
import type { AnniversaryRecord } from '../record/record.ts';

/** The feed's records after a contact, in order of their ids. */
export function mergeRecords(
  stored: readonly AnniversaryRecord[],
  arrived: readonly AnniversaryRecord[],
): AnniversaryRecord[] {
  const merged = new Map(stored.map((record) => [record.id, record]));
  for (const record of arrived) {
    const known = merged.get(record.id);
    if (known && record.revision < known.revision) continue;
    merged.set(record.id, record.status === 'withdrawn' ? tombstoneOf(record) : record);
  }
  return [...merged.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A withdrawn record keeps its id, its title and the note that says why, and nothing of what it told. */
function tombstoneOf(record: AnniversaryRecord): AnniversaryRecord {
  const { id, kind, lang, title, revision, created, updated, corrections, replacedBy, attribution } = record;
  return {
    id,
    kind,
    lang,
    title,
    summary: '',
    categories: [],
    regions: [],
    tone: 'neutral',
    weight: 1,
    sources: [],
    attribution,
    revision,
    created,
    updated,
    status: 'withdrawn',
    ...(record.date ? { date: record.date } : {}),
    ...(record.observance ? { observance: record.observance } : {}),
    ...(corrections ? { corrections } : {}),
    ...(replacedBy ? { replacedBy } : {}),
  };
}
