import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../../core/search/lexicon.ts';
import { Postings } from '../../../core/search/postings.ts';
import { tokensOf } from '../../../core/search/tokens.ts';

function wordsOf(lexicon: Lexicon, text: string): string[] {
  const words: string[] = [];
  lexicon.addText(text, (term) => words.push(lexicon.terms[term]!));
  return words;
}

const LETTERS = [
  ..."abcXYZ012 -.,'’ʼʻ“”…–—ßøđłıİæœþéüñçŷǆÅªº½²´¨µ\u00ad\u200b\u200d\u2044\u0301αΣςЖй٣ال5سە中文カーไทย༡",
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...LETTERS), { maxLength: 40 }).map((letters) => letters.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .array(
      fc.integer({ min: 0, max: 0x2ff }).map((unit) => String.fromCharCode(unit)),
      { maxLength: 40 },
    )
    .map((units) => units.join('')),
);

describe('the lexicon', () => {
  it('has the words that tokensOf has, whatever the text', () => {
    const lexicon = new Lexicon();
    fc.assert(
      fc.property(text, (it) => {
        expect(wordsOf(lexicon, it)).toEqual(tokensOf(it));
      }),
      { numRuns: 5_000 },
    );
  });

  it('folds every letter of Latin and every sign of punctuation as tokensOf does', () => {
    const lexicon = new Lexicon();
    for (const [from, to] of [
      [0, 0x300],
      [0x2000, 0x2070],
    ] as const)
      for (let unit = from; unit < to; unit++) {
        const letter = String.fromCharCode(unit);
        for (const it of [letter, `x${letter}y`, `x ${letter}`])
          expect([it, wordsOf(lexicon, it)]).toEqual([it, tokensOf(it)]);
      }
  });

  it('keeps a word of any length and very many words apart', () => {
    const lexicon = new Lexicon();
    const long = 'x'.repeat(100_000);
    expect(wordsOf(lexicon, `${long} ${long}y`)).toEqual([long, `${long}y`]);
    const many = Array.from({ length: 30_000 }, (_, at) => `w${at}`);
    expect(wordsOf(lexicon, many.join(' '))).toEqual(many);
    const count = lexicon.terms.length;
    expect(wordsOf(lexicon, many.join(' '))).toEqual(many);
    expect(lexicon.terms).toHaveLength(count);
  });
});

describe('postings', () => {
  it('are, for each word in order, the texts that hold it, each once', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
        const postings = new Postings();
        for (const [at, it] of texts.entries()) postings.add(it, at);
        const { terms, starts, postings: held } = postings.sorted();
        const seen = terms.map((term, at) => [term, [...held.slice(starts[at], starts[at + 1])]]);
        const expected = [...new Set(texts.flatMap((it) => tokensOf(it)))]
          .sort()
          .map((term) => [term, texts.flatMap((it, at) => (tokensOf(it).includes(term) ? [at] : []))]);
        expect(seen).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});
