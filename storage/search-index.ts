/**
 * The index of one feed's records: a sorted list of words, and for each the records and fields that hold it, in typed
 * arrays. Own code and not MiniSearch, which was tried first: with 100,000 records, on the same busy machine, that took
 * 32 s to build and 5.8 s to load. There every word passes a tree of maps; arrays are kept as they lie in memory
 * (docs/performance.md has the figures).
 */
import type { AnniversaryRecord } from '../core/record/record.ts';
import { Best } from '../core/search/best.ts';
import { isNear } from '../core/search/near.ts';
import { Postings } from '../core/search/postings.ts';
import type { SearchQuery } from '../core/search/query.ts';
import { type SearchDoc, searchDoc } from '../core/search/search-doc.ts';

/** Raise it when tokens, fields or documents change: kept indexes are then built again. */
export const INDEX_FORMAT = 2;

/** What a posting's lowest two bits say, and what a word found there is worth. */
const FIELDS = ['title', 'names', 'summary'] as const;
const FIELD_POINTS = [4, 3, 1] as const;
const NAMES = FIELDS.indexOf('names');
const FIELD_BITS = 2;
const FIELD_MASK = (1 << FIELD_BITS) - 1;
const PREFIX_FACTOR = 0.6;
const NEAR_FACTOR = 0.4;
/** A record that speaks of the year, lasts through it, begins in it. */
const SPEAKS_POINTS = 5;
const LASTS_POINTS = 20;
const BEGINS_POINTS = 30;
/** Below, a number in a text is more likely to be something else than a year. */
const FIRST_WRITTEN_YEAR = 100;
/** Stands for the year of a record that has none; no date is written with it. */
const NO_YEAR = -0x8000_0000;
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

export interface Found {
  /** How many answer. */
  total: number;
  /** The best of them, in their order. */
  best: readonly { item: SearchDoc; score: number }[];
}

/** What `find` is asked beside the query. */
export interface FindOptions {
  /** Words that are spelt alike, in the place of the query's. */
  near: ReadonlyMap<string, readonly string[]> | null;
  /** How many are wanted. */
  limit: number;
  /** Which documents may be shown; null for all. */
  isShown: ((doc: SearchDoc) => boolean) | null;
}

/** Numbers of documents in their order, and their points. */
interface Scored {
  docs: Uint32Array<ArrayBuffer>;
  points: Float32Array<ArrayBuffer>;
}

export class SearchIndex {
  readonly docs: SearchDoc[];
  readonly #terms: string[];
  readonly #starts: Uint32Array<ArrayBuffer>;
  readonly #postings: Uint32Array<ArrayBuffer>;
  /** First and last year of each document, its weight, and the documents of each day. */
  readonly #from: Int32Array<ArrayBuffer>;
  readonly #to: Int32Array<ArrayBuffer>;
  readonly #weights: Uint8Array<ArrayBuffer>;
  readonly #days = new Map<string, number[]>();
  /** Points of each document for one word; all 0 between words. */
  readonly #points: Float32Array<ArrayBuffer>;
  readonly #touched: Uint32Array<ArrayBuffer>;

  private constructor(
    docs: SearchDoc[],
    terms: string[],
    { starts, postings }: Pick<KeptIndex, 'starts' | 'postings'>,
  ) {
    this.docs = docs;
    this.#terms = terms;
    this.#starts = starts;
    this.#postings = postings;
    this.#from = Int32Array.from(docs, ({ from }) => from ?? NO_YEAR);
    this.#to = Int32Array.from(docs, ({ to }) => to ?? NO_YEAR);
    this.#weights = Uint8Array.from(docs, ({ weight }) => weight);
    for (const [at, { keys }] of docs.entries()) {
      for (const key of keys) {
        const held = this.#days.get(key);
        if (held) held.push(at);
        else this.#days.set(key, [at]);
      }
    }
    this.#points = new Float32Array(docs.length);
    this.#touched = new Uint32Array(docs.length);
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
    const postings = new Postings();
    for (const [at, doc] of docs.entries()) {
      for (const [field, name] of FIELDS.entries()) postings.add(doc[name], (at << FIELD_BITS) | field);
      if (at % SLICE === SLICE - 1) await new Promise((done) => setTimeout(done));
    }
    const { terms, ...sorted } = postings.sorted();
    return new SearchIndex(docs, terms, sorted);
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

  /** What answers the query, the best first. */
  find({ words, day, year }: SearchQuery, { near, limit, isShown }: FindOptions): Found {
    const { docs, points } = words.length > 0 ? this.#match(words, near) : this.#unscored(day);
    const onDay = day !== undefined && words.length > 0 ? new Set(this.#days.get(day)) : null;
    const speaks = year === undefined ? null : this.#speaking(year);
    const best = new Best<SearchDoc>(limit);
    let total = 0;
    for (let nth = 0; nth < docs.length; nth++) {
      const at = docs[nth]!;
      if (onDay && !onDay.has(at)) continue;
      const fit = speaks ? this.#yearPoints(at, year!, speaks) : 0;
      if (speaks && fit === 0) continue;
      const doc = this.docs[at]!;
      if (isShown && !isShown(doc)) continue;
      total++;
      const weight = this.#weights[at]!;
      // A weighty record before a slight one that answers as well; never before one that answers better.
      best.offer(doc, (points[nth]! + fit) * (1 + weight / 20) + weight / 100);
    }
    return { total, best: best.items };
  }

  /** Words of the index that are spelt much like this one; those begin with the same letter. */
  near(word: string): string[] {
    const [first = ''] = word;
    return this.#terms.slice(...this.#rangeOf(first, true)).filter((term) => isNear(word, term));
  }

  #unscored(day: string | undefined): Scored {
    const docs = day === undefined ? Uint32Array.from(this.docs.keys()) : Uint32Array.from(this.#days.get(day) ?? []);
    return { docs, points: new Float32Array(docs.length) };
  }

  /** Documents that hold every word, or a word that begins with it, with their points. */
  #match(words: readonly string[], near: FindOptions['near']): Scored {
    let docs = new Uint32Array(0);
    let points = new Float32Array(0);
    for (const [nth, word] of words.entries()) {
      const touched = this.#touch(word, near);
      if (nth === 0) {
        docs = touched.slice();
        points = Float32Array.from(touched, (doc) => this.#points[doc]!);
      } else {
        let kept = 0;
        for (let at = 0; at < docs.length; at++) {
          const more = this.#points[docs[at]!]!;
          if (more === 0) continue;
          docs[kept] = docs[at]!;
          points[kept++] = points[at]! + more;
        }
        docs = docs.subarray(0, kept);
        points = points.subarray(0, kept);
      }
      for (const doc of touched) this.#points[doc] = 0;
    }
    return { docs, points };
  }

  /** Gives points to the documents that hold a word; answers their numbers, good until the next word. */
  #touch(word: string, near: FindOptions['near']): Uint32Array<ArrayBuffer> {
    const ranges = near
      ? (near.get(word) ?? []).map((term) => [...this.#rangeOf(term, false), NEAR_FACTOR] as const)
      : [[...this.#rangeOf(word, true), PREFIX_FACTOR] as const];
    let count = 0;
    for (const [from, to, factor] of ranges)
      for (let term = from; term < to; term++)
        count = this.#addPoints(term, this.#terms[term] === word ? 1 : factor, count);
    return this.#touched.subarray(0, count);
  }

  /** Gives each document the best that any of the words has been worth to it; rare words are worth more. */
  #addPoints(term: number, factor: number, touched: number): number {
    const [start, end] = [this.#starts[term]!, this.#starts[term + 1]!];
    const rarity = Math.log(1 + this.docs.length / (end - start));
    for (let at = start; at < end; at++) {
      const posting = this.#postings[at]!;
      const doc = posting >>> FIELD_BITS;
      const worth = FIELD_POINTS[(posting & FIELD_MASK) as 0 | 1 | 2] * rarity * factor;
      if (this.#points[doc] === 0) this.#touched[touched++] = doc;
      if (this.#points[doc]! < worth) this.#points[doc] = worth;
    }
    return touched;
  }

  /** For each document whether its title or summary writes the year, as "1990" or as "1990s". */
  #speaking(year: number): Uint8Array {
    const speaks = new Uint8Array(this.docs.length);
    if (year < FIRST_WRITTEN_YEAR) return speaks;
    const written = String(year);
    const [from, to] = this.#rangeOf(written, true);
    for (let term = from; term < to; term++) {
      if (/\d/.test(this.#terms[term]![written.length] ?? '')) continue;
      for (let at = this.#starts[term]!; at < this.#starts[term + 1]!; at++) {
        const posting = this.#postings[at]!;
        if ((posting & FIELD_MASK) !== NAMES) speaks[posting >>> FIELD_BITS] = 1;
      }
    }
    return speaks;
  }

  #yearPoints(at: number, year: number, speaks: Uint8Array): number {
    const from = this.#from[at]!;
    if (from === year) return BEGINS_POINTS;
    if (from !== NO_YEAR && from <= year && year <= this.#to[at]!) return LASTS_POINTS;
    return speaks[at] === 1 ? SPEAKS_POINTS : 0;
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
