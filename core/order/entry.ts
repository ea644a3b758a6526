/** A record as it came: with the feed that carries it. */
import type { AnniversaryRecord } from '../record/record.ts';

export interface Entry {
  record: AnniversaryRecord;
  /** The feed's id: with the record's id, the identity of the entry. */
  feed: string;
  /** Shipped with the product, not added by the reader. */
  bundled: boolean;
}

/** Identity of an entry, as it is kept in settings: feed and record id (neither a feed's address nor a day has a space). */
export function entryKey(feed: string, id: string): string {
  return `${feed} ${id}`;
}
