/** Which words of a text answer a query. */
import { foldText, TOO_COMMON, tokensOf, UNSPACED } from './tokens.ts';

/** A stretch of the text; `hit` ones answer the query. Together they are the text. */
export interface Stretch {
  text: string;
  hit: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}'’ʼʻ]+/gu;
const LONGEST_PREFIX = 3;

/**
 * Cuts a text into stretches.
 *
 * @param terms folded beginnings of words: those of the query, or of the words that were found in their place
 */
export function highlight(text: string, terms: readonly string[]): Stretch[] {
  const wanted = new Set(terms);
  const marked: [number, number][] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const runs = [...word.matchAll(UNSPACED)];
    if (runs.length > 0) for (const { 0: run, index: start } of runs) markPairs(run, index + start, wanted, marked);
    else if (answers(word, wanted)) marked.push([index, index + word.length]);
  }
  return cut(text, marked);
}

const PLAIN = /^[a-z0-9]+$/i;

function answers(word: string, wanted: ReadonlySet<string>): boolean {
  if (PLAIN.test(word)) {
    // Most words are such, and a list of results has thousands: no need to fold and cut them.
    const plain = word.toLowerCase();
    if (wanted.has(plain)) return true;
    if (TOO_COMMON.has(plain)) return false;
    for (const term of wanted) if (plain.startsWith(term)) return true;
    return false;
  }
  for (const token of tokensOf(word)) for (const term of wanted) if (token.startsWith(term)) return true;
  return wanted.has(foldText(word));
}

/** Marks the characters of each pair that was found. Folding leaves the length of these scripts alone, or nearly so. */
function markPairs(run: string, start: number, wanted: ReadonlySet<string>, marked: [number, number][]): void {
  for (let at = 0; at < run.length; at++) {
    for (let length = Math.min(LONGEST_PREFIX, run.length - at); length > 0; length--) {
      if (!wanted.has(foldText(run.slice(at, at + length)))) continue;
      marked.push([start + at, start + at + length]);
      break;
    }
  }
}

function cut(text: string, marked: readonly [number, number][]): Stretch[] {
  const stretches: Stretch[] = [];
  let end = 0;
  for (const [from, to] of marked) {
    if (to <= end) continue;
    const start = Math.max(from, end);
    if (start > end) stretches.push({ text: text.slice(end, start), hit: false });
    const last = stretches.at(-1);
    if (last?.hit && start === end) last.text += text.slice(start, to);
    else stretches.push({ text: text.slice(start, to), hit: true });
    end = to;
  }
  if (end < text.length) stretches.push({ text: text.slice(end), hit: false });
  return stretches;
}
