import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, cutAtWord, findDirt, firstSentence } from '../../../core/record/text-hygiene.ts';

const clean = (text: string, max = 400): string => cleanText(text, { max, multiline: false }).text;

describe('cleaning text', () => {
  it.each([
    ['a\u0000b\u0085c', 'abc'],
    ['one\r\ntwo\tthree', 'one two three'],
    ['\u202Eevil\u202C \u2066x\u2069 \u200Fy\u061C', 'evil x y'],
    ['in\u200Bvis\uFEFFi\u00ADble\u2060', 'invisible'],
    ['<p>Tag <img src=x onerror=alert(1)> gone</p>', 'Tag gone'],
    ['<scr<script>ipt>alert(1)</scr</script>ipt>', 'alert(1)'],
    ['unclosed <img src=x', 'unclosed img src=x'],
    ['[link](https://example.org) and **bold** and `code` and *soft*', 'link and bold and code and soft'],
    ['# Heading', 'Heading'],
    ['3 < 4 and 5 > 2', '3 < 4 and 5 > 2'],
    ['M*A*S*H and snake_case', 'M*A*S*H and snake_case'],
    ['Cafe\u0301', 'Café'],
    ['z\u0302\u0303\u0304\u0305\u0306\u0307', '\u1E91\u0303\u0304\u0305\u0306'],
    ['می\u200Cماند', 'می\u200Cماند'],
    ['half \uD83D pair', 'half \uFFFD pair'],
  ])('%j becomes %j', (raw, text) => {
    expect(clean(raw)).toBe(text);
  });

  it('keeps paragraphs of a body', () => {
    expect(cleanText(' One \n still one.\n\n\n  Two.\r\n\r\nThree. ', { max: 400, multiline: true }).text).toBe(
      'One\nstill one.\n\nTwo.\n\nThree.',
    );
  });

  it('cuts at a word, and never in a character', () => {
    expect(cutAtWord('one two three four', 12)).toBe('one two…');
    expect(cutAtWord('one two', 7)).toBe('one two');
    expect(cutAtWord('巴仁乡事件是一九九〇年', 6)).toBe('巴仁乡事件…');
    expect(cutAtWord('😀😀😀', 4)).toBe('😀…');
    expect(cutAtWord('ཀཱིཀཱིཀཱི', 4)).toBe('ཀཱི…');
  });

  it('gives nothing that strict mode would refuse, and cleans nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (raw) => {
        const text = clean(raw.replace(/&/g, '+'));
        expect(text.length).toBeLessThanOrEqual(400);
        const dirt = findDirt(text, false);
        expect(dirt === null || dirt === 'Markdown' ? null : dirt).toBeNull();
      }),
      { numRuns: 3_000 },
    );
  });

  it('is linear: 100,000 hostile characters take a moment', () => {
    for (const unit of ['<a', '[', '](', '[](', '**', '__', '`', '# ', ' *a', '\u0301', '\n\n ', '<', '&amp', '"*']) {
      const hostile = unit.repeat(Math.ceil(100_000 / unit.length));
      const started = performance.now();
      clean(hostile);
      findDirt(hostile, true);
      expect(performance.now() - started, JSON.stringify(unit)).toBeLessThan(250);
    }
  });
});

describe('the first sentence', () => {
  it.each([
    ['About 200 men marched. Troops came.', 'en', 'About 200 men marched.'],
    ['Dr. King spoke. People wept.', 'en', 'Dr. King spoke.'],
    ['No stop at all', 'en', 'No stop at all'],
    ['军队来了。人们抗议。', 'zh', '军队来了。'],
    ['Erster Satz. Zweiter.', 'not a tag!', 'Erster Satz.'],
    ['', 'en', ''],
  ])('of %j (%s) is %j', (text, lang, sentence) => {
    expect(firstSentence(text, lang)).toBe(sentence);
  });
});
