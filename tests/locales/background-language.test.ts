/** What the background says in each language is what the whole catalogue says. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { loadBackgroundLanguage } from '../../locales/background-language.ts';
import { BACKGROUND_MESSAGES, backgroundCatalogue, messagesOf } from '../../locales/background-messages.ts';
import { ENGLISH } from '../../locales/language.ts';
import { loadLanguage } from '../../locales/languages.ts';
import { LANGUAGES } from '../../locales/offered.ts';

/** The package's file, made as the build makes it. */
const read = async (path: string): Promise<string> => {
  const tag = /^catalogues\/(.+)\.ftl$/.exec(path)?.[1];
  return messagesOf(readFileSync(`locales/${tag}.ftl`, 'utf8'), BACKGROUND_MESSAGES);
};

describe.each(LANGUAGES)('the background in $tag', ({ tag, dir }) => {
  it('says every message as the pages do, for any count', async () => {
    const [ours, whole] = [await loadBackgroundLanguage([tag], read), await loadLanguage({ tag, dir })];
    expect(ours).toMatchObject({ tag, dir });
    for (const id of BACKGROUND_MESSAGES) {
      for (const count of [0, 1, 2, 3, 5, 11, 21, 100]) {
        const args = { count, days: count, day: 'D', title: 'T' };
        expect(ours.t(id, args)).toBe(whole.t(id, args));
      }
      // In a language of its own the message is not the English one, but for the name and punctuation.
      if (tag !== 'en' && ['in-days', 'notification-ready'].includes(id))
        expect(ours.t(id, { days: 7 })).not.toBe(ENGLISH.t(id, { days: 7 }));
    }
    expect(ours.words.yearsAgo(32)).toBe(whole.words.yearsAgo(32));
    const day = Temporal.PlainDate.from('2027-04-05');
    expect(ours.words.dates.monthDay(day)).toBe(whole.words.dates.monthDay(day));
  });
});

it('has all messages that the background asks for', () => {
  const asked = readdirSync('background')
    .map((file) => readFileSync(`background/${file}`, 'utf8'))
    .flatMap((source) => [...source.matchAll(/(?<![\w.])t\(\s*'([\w-]+)'/g)].map(([, id]) => id ?? ''));
  expect(asked.length).toBeGreaterThan(5);
  for (const id of asked) expect(BACKGROUND_MESSAGES).toContain(id);
});

it('speaks English where its file is missing, and where no language is offered', async () => {
  const written = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await loadBackgroundLanguage(['fr'], () => Promise.reject(new Error('gone')))).toBe(ENGLISH);
  expect(written).toHaveBeenCalled();
  written.mockRestore();
  expect(await loadBackgroundLanguage(['xx'], read)).toBe(ENGLISH);
  expect(backgroundCatalogue('pt-BR')).toBe('catalogues/pt-BR.ftl');
});

it('takes messages out of a catalogue as they stand there', () => {
  const catalogue = '# note\na = A\nb = { $n ->\n    [one] x\n\n   *[other] y\n}\n## part\nb-c = C\nd =\n    long\n';
  expect(messagesOf(catalogue, ['b', 'd'])).toBe('b = { $n ->\n    [one] x\n   *[other] y\n}\nd =\n    long\n');
});
