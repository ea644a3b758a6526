/** What pages and the search worker say to one another. */
import type { AnniversaryRecord } from '../record/record.ts';
import type { SearchQuery } from './query.ts';
import type { SearchDoc } from './search-doc.ts';

/** What must not be shown: ids of topics, regions, sensitivities and feeds, as the reader chose them. */
export interface LeftOut {
  muted: readonly string[];
  covered: readonly string[];
}

/**
 * `prepare`: build or load the index of every feed in a generation of the feeds database. `give`: records of a feed where
 * the database has none. `search`: answer a query.
 */
export type SearchRequest =
  | { type: 'prepare'; generation: number }
  | { type: 'give'; feed: string; records: AnniversaryRecord[] }
  | { type: 'search'; query: SearchQuery; leftOut: LeftOut; limit: number };

export interface Hit {
  feed: string;
  doc: SearchDoc;
  score: number;
}

export type SearchAnswer =
  /** `records` that can be searched now; 0 asks to be given the package's. `how` the indexes were come by. */
  | { type: 'ready'; records: number; built: number; loaded: number; ms: number }
  /** `terms`: beginnings of the words that were found, for highlighting. `near`: nothing was spelt like that, these are close. */
  | { type: 'found'; hits: Hit[]; total: number; terms: string[]; near: boolean; ms: number };
