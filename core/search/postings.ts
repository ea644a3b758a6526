/** Which texts hold which words: gathered as they come, then put in the order of the words. */
import { grown } from './grown.ts';
import { Lexicon } from './lexicon.ts';

/** Sorted words; the postings of the n-th are those from `starts[n]` up to `starts[n + 1]`, in the order of the texts. */
export interface SortedPostings {
  terms: string[];
  starts: Uint32Array<ArrayBuffer>;
  postings: Uint32Array<ArrayBuffer>;
}

const NONE = 0xffff_ffff;

export class Postings {
  readonly #lexicon = new Lexicon();
  /** Word and posting of each occurrence, in the order in which they came. */
  #terms = new Uint32Array(1 << 12);
  #postings = new Uint32Array(1 << 12);
  #count = 0;
  /** The last posting of each word. */
  #last = new Uint32Array(1 << 12).fill(NONE);

  /** Files each word of a text under `posting`, once. Texts of one posting must come one after another. */
  add(text: string, posting: number): void {
    this.#lexicon.addText(text, (term) => {
      while (term >= this.#last.length) {
        const { length } = this.#last;
        this.#last = grown(this.#last).fill(NONE, length);
      }
      if (this.#last[term] === posting) return;
      this.#last[term] = posting;
      if (this.#count === this.#terms.length) {
        this.#terms = grown(this.#terms);
        this.#postings = grown(this.#postings);
      }
      this.#terms[this.#count] = term;
      this.#postings[this.#count++] = posting;
    });
  }

  /** All that was added, by a counting sort: the order of the texts stays. */
  sorted(): SortedPostings {
    const { terms } = this.#lexicon;
    const counts = new Uint32Array(terms.length);
    for (let at = 0; at < this.#count; at++) counts[this.#terms[at]!]!++;
    const order = [...terms.keys()]
      .filter((term) => counts[term]! > 0)
      .sort((a, b) => (terms[a]! < terms[b]! ? -1 : 1));
    const starts = new Uint32Array(order.length + 1);
    const next = new Uint32Array(terms.length);
    for (const [rank, term] of order.entries()) {
      next[term] = starts[rank]!;
      starts[rank + 1] = starts[rank]! + counts[term]!;
    }
    const postings = new Uint32Array(this.#count);
    for (let at = 0; at < this.#count; at++) postings[next[this.#terms[at]!]!++] = this.#postings[at]!;
    return { terms: order.map((term) => terms[term]!), starts, postings };
  }
}
