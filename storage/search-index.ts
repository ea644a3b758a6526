/**
 * The index of one feed's records: a sorted list of words, and for each the records and fields that hold it, in typed
 * arrays. Own code and not MiniSearch, which was tried first: with 100,000 records, on the same busy machine, that took
 * 32 s to build and 5.8 s to load where this takes 6.9 s and 0.7 s. There every word passes a tree of maps; arrays are kept
 * as they lie in memory.
 */
import type { AnniversaryRecord } from '../core/record/record.ts';
import { isNear } from '../core/search/near.ts';
import type { SearchQuery } from '../core/search/query.ts';
import { type SearchDoc, searchDoc, yearFitter } from '../core/search/search-doc.ts';
import { tokensOf } from '../core/search/tokens.ts';

/** Raise it when tokens, fields or documents change: kept indexes are then built again. */
export const INDEX_FORMAT = 2;

/** What a posting's lowest two bits say, and what a word found there is worth. */
const FIELDS = ['title', 'names', 'summary'] as const;
const FIELD_POINTS = [4, 3, 1] as const;
const FIELD_BITS = 2;
const FIELD_MASK = (1 << FIELD_BITS) - 1;
const PREFIX_FACTOR = 0.6;
const NEAR_FACTOR = 0.4;
const YEAR_POINTS = [0, 5, 20, 30] as const;
/** The worker answers between slices while a large feed is being indexed. */
const SLICE = 5_000;

/** An index as it is stored: the browser clones typed arrays without a parser. */
export interface KeptIndex {
  /** JSON of the documents. */
  docs: string;
  /** Sorted, parted by line breaks. */
  terms: string;
  /** Where the postings of each term begin; one more than there are terms. */
  starts: Uint32Array<ArrayBuffer>;
  /** Document number and field of each occurrence, once per field. */
  postings: Uint32Array<ArrayBuffer>;
}

export interface FoundDoc {
  doc: SearchDoc;
  score: number;
}

export class SearchIndex {
  readonly docs: SearchDoc[];
  readonly #terms: string[];
  readonly #starts: Uint32Array<ArrayBuffer>;
  readonly #postings: Uint32Array<ArrayBuffer>;

  private constructor(
    docs: SearchDoc[],
    terms: string[],
    { starts, postings }: Pick<KeptIndex, 'starts' | 'postings'>,
  ) {
    this.docs = docs;
    this.#terms = terms;
    this.#starts = starts;
    this.#postings = postings;
  }

  /** Indexes records, each filed under one or more day keys; the same id is one document. */
  static async build(records: Iterable<{ record: AnniversaryRecord; key: string }>): Promise<SearchIndex> {
    const byId = new Map<string, SearchDoc>();
    for (const { record, key } of records) {
      const doc = byId.get(record.id) ?? searchDoc(record);
      if (!doc) continue;
      if (!doc.keys.includes(key)) doc.keys.push(key);
      byId.set(record.id, doc);
    }
    const docs = [...byId.values()];
    const found = new Map<string, number[]>();
    for (const [at, doc] of docs.entries()) {
      for (const [field, name] of FIELDS.entries()) addWords(found, doc[name], (at << FIELD_BITS) | field);
      if (at % SLICE === SLICE - 1) await new Promise((done) => setTimeout(done));
    }
    const terms = [...found.keys()].sort();
    const starts = new Uint32Array(terms.length + 1);
    const postings = new Uint32Array([...found.values()].reduce((sum, list) => sum + list.length, 0));
    let end = 0;
    for (const [at, term] of terms.entries()) {
      const list = found.get(term) ?? [];
      postings.set(list, end);
      end += list.length;
      starts[at + 1] = end;
    }
    return new SearchIndex(docs, terms, { starts, postings });
  }

  /** What `restore` takes. */
  keep(): KeptIndex {
    return {
      docs: JSON.stringify(this.docs),
      terms: this.#terms.join('\n'),
      starts: this.#starts,
      postings: this.#postings,
    };
  }

  /** A kept index, or null when it cannot be read. */
  static restore(kept: KeptIndex): SearchIndex | null {
    try {
      const terms = kept.terms === '' ? [] : kept.terms.split('\n');
      if (kept.starts.length !== terms.length + 1 || kept.starts.at(-1) !== kept.postings.length) return null;
      return new SearchIndex(JSON.parse(kept.docs) as SearchDoc[], terms, kept);
    } catch {
      // Written by another version or torn: the caller builds it again.
      return null;
    }
  }

  /** All that answers the query, in no order. `near` takes words that are spelt alike in the place of the query's. */
  find({ words, day, year }: SearchQuery, near: ReadonlyMap<string, readonly string[]> | null): FoundDoc[] {
    const answers = words.length === 0 ? this.docs.map((_, at) => [at, 0] as const) : this.#match(words, near);
    const fitOf = year === undefined ? null : yearFitter(year);
    const found: FoundDoc[] = [];
    for (const [at, score] of answers) {
      const doc = this.docs[at];
      if (!doc || (day !== undefined && !doc.keys.includes(day))) continue;
      const fit = fitOf?.(doc);
      if (fit === 0) continue;
      const points = score + (fit === undefined ? 0 : YEAR_POINTS[fit]);
      // A weighty record before a slight one that answers as well; never before one that answers better.
      found.push({ doc, score: points * (1 + doc.weight / 20) + doc.weight / 100 });
    }
    return found;
  }

  /** Words of the index that are spelt much like this one. */
  near(word: string): string[] {
    return this.#terms.filter((term) => isNear(word, term));
  }

  /** Documents that hold every word, or a word that begins with it, with their points. */
  #match(words: readonly string[], near: ReadonlyMap<string, readonly string[]> | null): (readonly [number, number])[] {
    const total = new Float32Array(this.docs.length);
    let held: Uint32Array = new Uint32Array(0);
    for (const [nth, word] of words.entries()) {
      const points = new Float32Array(this.docs.length);
      const ranges = near
        ? (near.get(word) ?? []).map((term) => [...this.#rangeOf(term, false), NEAR_FACTOR] as const)
        : [[...this.#rangeOf(word, true), PREFIX_FACTOR] as const];
      const touched: number[] = [];
      for (const [from, to, factor] of ranges) {
        for (let term = from; term < to; term++) {
          const whole = this.#terms[term] === word ? 1 : factor;
          this.#addPoints(term, whole, points, touched);
        }
      }
      const both = nth === 0 ? touched : touched.filter((doc) => total[doc]! > 0);
      const next = new Float32Array(this.docs.length);
      for (const doc of both) next[doc] = total[doc]! + points[doc]!;
      total.set(next);
      held = Uint32Array.from(both);
    }
    return Array.from(held, (doc) => [doc, total[doc]!] as const);
  }

  /** Gives each document the best that any of the words has been worth to it; rare words are worth more. */
  #addPoints(term: number, factor: number, points: Float32Array, touched: number[]): void {
    const [start, end] = [this.#starts[term]!, this.#starts[term + 1]!];
    const rarity = Math.log(1 + this.docs.length / (end - start));
    for (let at = start; at < end; at++) {
      const posting = this.#postings[at]!;
      const doc = posting >>> FIELD_BITS;
      const worth = FIELD_POINTS[(posting & FIELD_MASK) as 0 | 1 | 2] * rarity * factor;
      if (points[doc] === 0) touched.push(doc);
      if (points[doc]! < worth) points[doc] = worth;
    }
  }

  /** The terms that are this word, or begin with it: first, and one beyond the last. */
  #rangeOf(word: string, prefix: boolean): [number, number] {
    const first = this.#firstAtLeast(word);
    if (prefix) return [first, this.#firstAtLeast(`${word}\uffff`)];
    return [first, this.#terms[first] === word ? first + 1 : first];
  }

  #firstAtLeast(word: string): number {
    let [low, high] = [0, this.#terms.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#terms[middle]! < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function addWords(found: Map<string, number[]>, text: string, posting: number): void {
  for (const token of tokensOf(text)) {
    const list = found.get(token);
    if (!list) found.set(token, [posting]);
    else if (list[list.length - 1] !== posting) list.push(posting);
  }
}
