/**
 * The words of many texts, each with a number of its own. The same words as `tokensOf`, which it takes for scripts beyond
 * Latin; Latin texts are read letter by letter, and a word that was met before becomes no string again: of a hundred
 * thousand records that is most of the work (docs/performance.md).
 */
import { grown } from './grown.ts';
import { foldText, TOO_COMMON, tokensOf } from './tokens.ts';

/** Letters up to here, and general punctuation, fold each by itself; others look at their neighbours. */
const LATIN_END = 0x300;
const PUNCTUATION_START = 0x2000;
const PUNCTUATION_END = 0x2070;

const IS_WORD = /^[\p{L}\p{M}\p{N}]$/u;
/** What a code unit folds to where that is not one character of a word. */
const PARTS_WORDS = 0;
const VANISHES = 1;
const IS_SEVERAL = 2;

const folds = new Uint16Array(PUNCTUATION_END);
/** The folded text of code units that fold to several characters. */
const several = new Map<number, string>();
for (let unit = 0; unit < PUNCTUATION_END; unit++) {
  if (unit >= LATIN_END && unit < PUNCTUATION_START) continue;
  const folded = foldText(String.fromCharCode(unit));
  if (folded.length > 1) several.set(unit, folded);
  folds[unit] =
    folded === ''
      ? VANISHES
      : folded.length > 1
        ? IS_SEVERAL
        : IS_WORD.test(folded)
          ? folded.charCodeAt(0)
          : PARTS_WORDS;
}

const UTF_16 = new TextDecoder('utf-16le');

/** FNV-1a over code units: http://www.isthe.com/chongo/tech/comp/fnv/. */
const HASH_START = 0x811c9dc5;
const HASH_PRIME = 0x01000193;

export class Lexicon {
  /** The words in the order of their numbers. */
  readonly terms: string[] = [];
  /** Numbers below this are of words that tell no records apart. */
  readonly #common: number;
  /** Open addressing: number of a word + 1, or 0. Its length is a power of two. */
  #slots = new Uint32Array(1 << 12);
  #hashes = new Uint32Array(1 << 11);
  #word = new Uint16Array(256);
  #length = 0;

  constructor() {
    for (const term of TOO_COMMON) this.#numberOf(term);
    this.#common = this.terms.length;
  }

  /** Calls `visit` with the number of each word of a text, in their order; repeated ones repeatedly. */
  addText(text: string, visit: (term: number) => void): void {
    if (!this.#addLatin(text, visit)) for (const token of tokensOf(text)) visit(this.#numberOf(token));
  }

  /** False, with nothing visited, where a text has letters that do not fold each by itself. */
  #addLatin(text: string, visit: (term: number) => void): boolean {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit >= LATIN_END && (unit < PUNCTUATION_START || unit >= PUNCTUATION_END)) return false;
    }
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const fold = folds[unit]!;
      if (fold > IS_SEVERAL) this.#push(fold);
      else if (fold === PARTS_WORDS) this.#end(visit);
      else if (fold === IS_SEVERAL)
        for (const part of several.get(unit) ?? '')
          IS_WORD.test(part) ? this.#push(part.charCodeAt(0)) : this.#end(visit);
    }
    this.#end(visit);
    return true;
  }

  #push(unit: number): void {
    if (this.#length === this.#word.length) this.#word = grown(this.#word);
    this.#word[this.#length++] = unit;
  }

  #end(visit: (term: number) => void): void {
    if (this.#length === 0) return;
    const term = this.#number();
    this.#length = 0;
    if (term >= this.#common) visit(term);
  }

  #numberOf(term: string): number {
    for (let at = 0; at < term.length; at++) this.#push(term.charCodeAt(at));
    const number = this.#number();
    this.#length = 0;
    return number;
  }

  /** The number of the word that was pushed, given to it where it has none. */
  #number(): number {
    let hash = HASH_START;
    for (let at = 0; at < this.#length; at++) hash = Math.imul(hash ^ this.#word[at]!, HASH_PRIME);
    hash >>>= 0;
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let held = this.#slots[slot]!; held !== 0; held = this.#slots[slot]!) {
      if (this.#hashes[held - 1] === hash && this.#isWord(this.terms[held - 1]!)) return held - 1;
      slot = (slot + 1) & mask;
    }
    const number = this.terms.push(UTF_16.decode(this.#word.subarray(0, this.#length))) - 1;
    if (number === this.#hashes.length) this.#hashes = grown(this.#hashes);
    this.#hashes[number] = hash;
    this.#slots[slot] = number + 1;
    // More than half full, ways get long.
    if (this.terms.length * 2 > this.#slots.length) this.#rehash();
    return number;
  }

  #isWord(term: string): boolean {
    if (term.length !== this.#length) return false;
    for (let at = 0; at < term.length; at++) if (term.charCodeAt(at) !== this.#word[at]) return false;
    return true;
  }

  #rehash(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let number = 0; number < this.terms.length; number++) {
      let slot = this.#hashes[number]! & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
}
