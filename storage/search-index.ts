/** The index of one feed's records: built once per edition, then kept. MiniSearch does the looking up. */
import MiniSearch, { type Options, type SearchResult } from 'minisearch';
import type { AnniversaryRecord } from '../core/record/record.ts';
import type { SearchQuery } from '../core/search/query.ts';
import { type SearchDoc, searchDoc, yearFit } from '../core/search/search-doc.ts';
import { tokensOf } from '../core/search/tokens.ts';

/** Raise it when tokens, fields or documents change: kept indexes are then built again. */
export const INDEX_FORMAT = 1;

interface Indexed {
  at: number;
  title: string;
  names: string;
  summary: string;
}

const OPTIONS: Options<Indexed> = {
  idField: 'at',
  fields: ['title', 'names', 'summary'],
  tokenize: tokensOf,
  // Folded already.
  processTerm: (term) => term,
  autoVacuum: false,
};
/** The worker answers between slices while a large feed is being indexed. */
const SLICE = 500;
const FUZZY_FROM = 4;
const YEAR_POINTS = [0, 5, 20, 30] as const;

export interface FoundDoc {
  doc: SearchDoc;
  score: number;
  /** Words of the index that answered. */
  terms: string[];
}

export class SearchIndex {
  readonly docs: SearchDoc[];
  readonly #mini: MiniSearch<Indexed>;

  private constructor(docs: SearchDoc[], mini: MiniSearch<Indexed>) {
    this.docs = docs;
    this.#mini = mini;
  }

  /** An index that can be asked at once and knows more records with every slice; `done` when it knows them all. */
  static build(records: Iterable<{ record: AnniversaryRecord; key: string }>): {
    index: SearchIndex;
    done: Promise<void>;
  } {
    const byId = new Map<string, SearchDoc>();
    for (const { record, key } of records) {
      const doc = byId.get(record.id) ?? searchDoc(record);
      if (!doc) continue;
      if (!doc.keys.includes(key)) doc.keys.push(key);
      byId.set(record.id, doc);
    }
    const index = new SearchIndex([...byId.values()], new MiniSearch(OPTIONS));
    const indexed = index.docs.map(({ title, names, summary }, at) => ({ at, title, names, summary }));
    return { index, done: index.#mini.addAllAsync(indexed, { chunkSize: SLICE }) };
  }

  /** What `restore` takes. */
  serialise(): { docs: string; index: string } {
    return { docs: JSON.stringify(this.docs), index: JSON.stringify(this.#mini) };
  }

  /** A kept index, or null when it cannot be read. */
  static restore(kept: { docs: string; index: string }): SearchIndex | null {
    try {
      return new SearchIndex(JSON.parse(kept.docs) as SearchDoc[], MiniSearch.loadJSON(kept.index, OPTIONS));
    } catch {
      // Written by another version or torn: the caller builds it again.
      return null;
    }
  }

  /** All that answers the query, in no order. `near` also takes words that are spelt alike. */
  find({ words, day, year }: SearchQuery, near: boolean): FoundDoc[] {
    const dated = (doc: SearchDoc): number | null => {
      if (day !== undefined && !doc.keys.includes(day)) return null;
      if (year === undefined) return 0;
      const fit = yearFit(doc, year);
      return fit === 0 ? null : YEAR_POINTS[fit];
    };
    if (words.length === 0) return this.docs.flatMap((doc) => found(doc, dated(doc), 0, []));
    const last = words.at(-1);
    const results: SearchResult[] = this.#mini.search(words.join(' '), {
      tokenize: (text) => text.split(' '),
      combineWith: 'AND',
      boost: { title: 4, names: 3 },
      // One letter finds whole words, or the last word being typed; longer ones find beginnings.
      prefix: (term) => term.length > 1 || term === last,
      fuzzy: (term) => (near && term.length >= FUZZY_FROM ? 0.25 : false),
      weights: { fuzzy: 0.3, prefix: 0.6 },
    });
    return results.flatMap(({ id, score, terms }) => {
      const doc = this.docs[id as number];
      return doc ? found(doc, dated(doc), score, terms) : [];
    });
  }
}

function found(doc: SearchDoc, datePoints: number | null, score: number, terms: string[]): FoundDoc[] {
  if (datePoints === null) return [];
  // A weighty record before a slight one that answers as well; never before one that answers better.
  return [{ doc, score: (score + datePoints) * (1 + doc.weight / 20) + doc.weight / 100, terms }];
}
