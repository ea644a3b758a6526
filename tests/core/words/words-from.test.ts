import { describe, expect, it } from 'vitest';
import { arabic } from '../../../core/words/arabic.ts';
import { chinese } from '../../../core/words/chinese.ts';
import { english } from '../../../core/words/english.ts';
import { french } from '../../../core/words/french.ts';
import { german } from '../../../core/words/german.ts';
import { hebrew } from '../../../core/words/hebrew.ts';
import { hindi } from '../../../core/words/hindi.ts';
import { japanese } from '../../../core/words/japanese.ts';
import { persian } from '../../../core/words/persian.ts';
import { portuguese } from '../../../core/words/portuguese.ts';
import { russian } from '../../../core/words/russian.ts';
import { spanish } from '../../../core/words/spanish.ts';
import { tibetan } from '../../../core/words/tibetan.ts';
import { turkish } from '../../../core/words/turkish.ts';
import { uyghur } from '../../../core/words/uyghur.ts';
import type { Words } from '../../../core/words/words.ts';
import { wordsFrom } from '../../../core/words/words-from.ts';

const ALL: readonly Words[] = [
  ...[english, german, spanish, french, portuguese, turkish, russian, hebrew, arabic, persian, uyghur],
  ...[hindi, tibetan, chinese, japanese],
];

/** Every function of a language with marks as arguments: what comes out must still hold each of them. */
function sentences(words: Words): [string, string, string[]][] {
  const { claim } = words;
  const one = (name: string, say: (text: string) => string): [string, string, string[]] => [name, say('‹a›'), ['‹a›']];
  const two = (name: string, say: (a: string, b: string) => string): [string, string, string[]] => [
    name,
    say('‹a›', '‹b›'),
    ['‹a›', '‹b›'],
  ];
  return [
    one('about', words.about),
    one('uncertain', words.uncertain),
    one('since', words.since),
    two('between', words.between),
    two('bothStyles', words.bothStyles),
    one('claim.about', claim.about),
    one('min', claim.min),
    one('max', claim.max),
    two('range', claim.range),
    two('unit', claim.unit),
    two('accordingTo', claim.accordingTo),
    two('markedToday', words.markedToday),
    one('source', words.source),
    ...Object.entries(claim.fate).map(([name, say]) => one(name, say)),
    ...Object.entries(claim.hedge).map(([name, say]) => one(name, say)),
  ];
}

describe.each(ALL.map((words) => [words.lang, words] as const))('the words of %s', (_, words) => {
  it('lose nothing that is put into them and leave no gap', () => {
    for (const [name, text, given] of sentences(words)) {
      for (const part of given) expect(`${name}: ${text}`).toContain(part);
      expect(`${name}: ${text}`).not.toMatch(/[{}]|undefined/);
    }
    expect(words.andMore(2)).toContain(words.number(2));
    expect(words.claim.disputed).not.toBe('');
  });

  it('never celebrate and never shout', () => {
    const all = sentences(words).map(([, text]) => text);
    expect(all.filter((text) => /[!！¡]/.test(text))).toEqual([]);
  });
});

describe('words from phrases', () => {
  it('put each text in its place, whatever the text holds', () => {
    const phrases = { ...PHRASES, range: '{2} to {1}' };
    expect(wordsFrom('de', phrases).claim.range('{2}', 'b')).toBe('b to {2}');
  });
});

const PHRASES = {
  ...{ about: '{1}', uncertain: '{1}', since: '{1}', bothStyles: '{1}{2}', min: '{1}', max: '{1}', range: '{1}{2}' },
  fate: {},
  hedge: { reportedly: '{1}', estimated: '{1}', alleged: '{1}', official: '{1}', unverified: '{1}' },
  ...{ accordingTo: '{1}{2}', disputed: 'x', markedToday: '{1}{2}', andMore: '{1}', source: '{1}' },
};
