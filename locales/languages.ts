/** The languages of the interface: how each is called, which way it runs, and how it is loaded when it is wanted. */
import type { Words } from '../core/words/words.ts';
import { createLanguage, ENGLISH, type Language } from './language.ts';

/** A language that the reader can choose. */
export interface Offered {
  /** BCP 47. */
  tag: string;
  /** Its name in itself. */
  name: string;
  dir: 'ltr' | 'rtl';
  /** No native reader has checked it yet. */
  beta: boolean;
}

const offer = (tag: string, name: string, dir: Offered['dir'] = 'ltr'): Offered => ({
  tag,
  name,
  dir,
  beta: tag !== 'en',
});

export const LANGUAGES: readonly Offered[] = [
  offer('en', 'English'),
  offer('de', 'Deutsch'),
  offer('es', 'Español'),
  offer('fr', 'Français'),
  offer('pt-BR', 'Português (Brasil)'),
  offer('tr', 'Türkçe'),
  offer('ru', 'Русский'),
  offer('he', 'עברית', 'rtl'),
  offer('ar', 'العربية', 'rtl'),
  offer('fa', 'فارسی', 'rtl'),
  offer('ug', 'ئۇيغۇرچە', 'rtl'),
  offer('hi', 'हिन्दी'),
  offer('bo', 'བོད་ཡིག'),
  offer('zh-CN', '简体中文'),
  offer('ja', '日本語'),
];

type Loaded = [{ default: string }, Words];

/** Written out one by one, because the bundler makes a chunk of each and the background must not load any. */
const LOADERS: Readonly<Record<string, () => Promise<Loaded>>> = {
  de: async () => [await import('./de.ftl?raw'), (await import('../core/words/german.ts')).german],
  es: async () => [await import('./es.ftl?raw'), (await import('../core/words/spanish.ts')).spanish],
  fr: async () => [await import('./fr.ftl?raw'), (await import('../core/words/french.ts')).french],
  'pt-BR': async () => [await import('./pt-BR.ftl?raw'), (await import('../core/words/portuguese.ts')).portuguese],
  tr: async () => [await import('./tr.ftl?raw'), (await import('../core/words/turkish.ts')).turkish],
  ru: async () => [await import('./ru.ftl?raw'), (await import('../core/words/russian.ts')).russian],
  he: async () => [await import('./he.ftl?raw'), (await import('../core/words/hebrew.ts')).hebrew],
  ar: async () => [await import('./ar.ftl?raw'), (await import('../core/words/arabic.ts')).arabic],
  fa: async () => [await import('./fa.ftl?raw'), (await import('../core/words/persian.ts')).persian],
  ug: async () => [await import('./ug.ftl?raw'), (await import('../core/words/uyghur.ts')).uyghur],
  hi: async () => [await import('./hi.ftl?raw'), (await import('../core/words/hindi.ts')).hindi],
  bo: async () => [await import('./bo.ftl?raw'), (await import('../core/words/tibetan.ts')).tibetan],
  'zh-CN': async () => [await import('./zh-CN.ftl?raw'), (await import('../core/words/chinese.ts')).chinese],
  ja: async () => [await import('./ja.ftl?raw'), (await import('../core/words/japanese.ts')).japanese],
};

/** Traditional Chinese is not served by the simplified catalogue. */
const TRADITIONAL = /^zh-(hant|tw|hk|mo)/i;

/** The offered language that serves the first of these tags that any serves, else English. */
export function chooseLanguage(wanted: readonly string[]): Offered {
  const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';
  for (const tag of wanted) {
    if (TRADITIONAL.test(tag)) continue;
    const same = LANGUAGES.find((offered) => offered.tag.toLowerCase() === tag.toLowerCase());
    const near = same ?? LANGUAGES.find((offered) => primary(offered.tag) === primary(tag));
    if (near) return near;
  }
  return LANGUAGES[0]!;
}

/** English at once, any other after its catalogue; English where a file of the installation is missing. */
export function loadLanguage({ tag, dir }: Pick<Offered, 'tag' | 'dir'>): Language | Promise<Language> {
  const loader = LOADERS[tag];
  if (!loader) return ENGLISH;
  return loader().then(
    ([catalogue, words]) => createLanguage(tag, dir, catalogue.default, words),
    () => ENGLISH,
  );
}
