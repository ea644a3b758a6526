import { readdirSync, readFileSync } from 'node:fs';
import { FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { createLanguage, ENGLISH } from '../../locales/language.ts';
import { loadLanguage } from '../../locales/languages.ts';
import { chooseLanguage, LANGUAGES } from '../../locales/offered.ts';

/** Every string may be this much longer than the English one, and this many characters more where English is short. */
const LONGEST = { times: 2.2, more: 24 };
/** Buttons and labels that stand side by side in a narrow row. */
const SHORT: Readonly<Record<string, number>> = {
  today: 14,
  follow: 16,
  mute: 16,
  cover: 16,
  share: 20,
  remind: 22,
  'welcome-skip': 18,
};

interface Message {
  placeables: Set<string>;
  /** Selected variable → keys of its variants. */
  selects: Map<string, string[]>;
  longest: number;
}

/** Reads the parsed form of Fluent's resource: texts, placeables and selects. */
function read(tag: string): Map<string, Message> {
  const { body } = new FluentResource(readFileSync(`locales/${tag}.ftl`, 'utf8'));
  return new Map(
    body.map((entry) => {
      const message: Message = { placeables: new Set(), selects: new Map(), longest: 0 };
      walk(entry.value, message);
      message.longest = longestOf(entry.value);
      return [entry.id, message];
    }),
  );
}

function walk(node: unknown, into: Message): void {
  if (Array.isArray(node)) {
    for (const it of node) walk(it, into);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const { type, name, selector, variants } = node as Record<string, unknown>;
  if (type === 'var') into.placeables.add(String(name));
  if (type === 'select') {
    const list = variants as { key: { value: unknown }; value: unknown }[];
    into.selects.set(
      String((selector as { name: string }).name),
      list.map(({ key }) => String(key.value)),
    );
    walk(selector, into);
    for (const { value } of list) walk(value, into);
  }
}

function longestOf(node: unknown): number {
  if (typeof node === 'string') return node.length;
  if (Array.isArray(node)) return node.reduce((sum: number, it) => sum + longestOf(it), 0);
  const { type, variants } = (node ?? {}) as { type?: string; variants?: { value: unknown }[] };
  if (type === 'select') return Math.max(...(variants ?? []).map(({ value }) => longestOf(value)));
  return 4;
}

const english = read('en');
const others = LANGUAGES.map(({ tag }) => tag).filter((tag) => tag !== 'en');

describe('the catalogues', () => {
  it('are those that are offered', () => {
    const files = readdirSync('locales').filter((file) => file.endsWith('.ftl'));
    expect(files.map((file) => file.replace('.ftl', '')).toSorted()).toEqual(
      LANGUAGES.map(({ tag }) => tag).toSorted(),
    );
    expect(LANGUAGES).toHaveLength(15);
  });

  it('hold back nothing that only English should say', () => {
    expect(LANGUAGES.filter(({ beta }) => !beta).map(({ tag }) => tag)).toEqual(['en']);
  });
});

describe.each(others)('the catalogue of %s', (tag) => {
  const own = read(tag);

  it('has every message of English and none besides', () => {
    expect([...english.keys()].filter((id) => !own.has(id))).toEqual([]);
    expect([...own.keys()].filter((id) => !english.has(id))).toEqual([]);
  });

  it('fills in the same arguments', () => {
    const odd = [...own].filter(([id, { placeables }]) => {
      const wanted = english.get(id)?.placeables ?? new Set();
      return placeables.symmetricDifference(wanted).size > 0;
    });
    expect(odd.map(([id]) => id)).toEqual([]);
  });

  it('has a form for every plural of its language', () => {
    const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
    const lacking = [...own].flatMap(([id, { selects }]) =>
      [...selects].flatMap(([name, keys]) =>
        pluralCategories.filter((category) => !keys.includes(category)).map((category) => `${id} ${name} ${category}`),
      ),
    );
    expect(lacking).toEqual([]);
  });

  it('is nowhere much longer than its place', () => {
    const tooLong = [...own].filter(([id, { longest }]) => {
      const room = english.get(id)?.longest ?? 0;
      return longest > (SHORT[id] ?? Math.max(room * LONGEST.times, room + LONGEST.more));
    });
    expect(tooLong.map(([id, { longest }]) => `${id}: ${longest}`)).toEqual([]);
  });

  it('can be loaded, and writes numbers of every plural', async () => {
    const language = await loadLanguage(chooseLanguage([tag]));
    expect(language.tag).toBe(tag);
    for (const count of [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000]) {
      const said = language.t('anniversaries-count', { count });
      expect(said).not.toMatch(/[{}$]/);
    }
    const day = Temporal.PlainDate.from('2027-04-05');
    expect(language.weekday(day)).not.toBe(ENGLISH.weekday(day));
    expect(language.nameOf('143')).not.toBe('143');
  });
});

describe('the choice of a language', () => {
  it.each([
    [['ar-EG', 'en'], 'ar'],
    [['pt'], 'pt-BR'],
    [['pt-PT'], 'pt-BR'],
    [['zh-Hans-SG'], 'zh-CN'],
    [['zh-TW', 'fr-CA'], 'fr'],
    [['sv', 'de-AT'], 'de'],
    [['sv'], 'en'],
    [[], 'en'],
    [['EN-us'], 'en'],
  ])('of %j is %s', (wanted, tag) => {
    expect(chooseLanguage(wanted).tag).toBe(tag);
  });
});

describe('a catalogue that lags behind', () => {
  it('says in English what it does not know, and lets nobody see a name of ours', () => {
    const half = createLanguage('de', 'ltr', 'today = Heute\n', ENGLISH.words);
    expect(half.t('today')).toBe('Heute');
    expect(half.t('next-day')).toBe('Next day');
    expect(half.nameOf('music')).toBe('Music');
    expect(half.nameOf('a-topic-of-a-feed')).toBe('a-topic-of-a-feed');
    expect(() => half.t('no-such-message')).toThrow('no-such-message');
  });
});
