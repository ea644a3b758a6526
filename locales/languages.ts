/** Loading the interface's languages for pages: each catalogue is a chunk of its own. */
import type { Words } from '../core/words/words.ts';
import { createLanguage, ENGLISH, type Language } from './language.ts';
import type { Offered } from './offered.ts';

/** Written out one by one, because the bundler makes a chunk of each. The background has catalogues of its own (background-language.ts). */
const CATALOGUES: Readonly<Record<string, () => Promise<{ default: string }>>> = {
  de: () => import('./de.ftl?raw'),
  es: () => import('./es.ftl?raw'),
  fr: () => import('./fr.ftl?raw'),
  'pt-BR': () => import('./pt-BR.ftl?raw'),
  tr: () => import('./tr.ftl?raw'),
  ru: () => import('./ru.ftl?raw'),
  he: () => import('./he.ftl?raw'),
  ar: () => import('./ar.ftl?raw'),
  fa: () => import('./fa.ftl?raw'),
  ug: () => import('./ug.ftl?raw'),
  hi: () => import('./hi.ftl?raw'),
  bo: () => import('./bo.ftl?raw'),
  'zh-CN': () => import('./zh-CN.ftl?raw'),
  ja: () => import('./ja.ftl?raw'),
};

const WORDS: Readonly<Record<string, () => Promise<Words>>> = {
  de: async () => (await import('../core/words/german.ts')).german,
  es: async () => (await import('../core/words/spanish.ts')).spanish,
  fr: async () => (await import('../core/words/french.ts')).french,
  'pt-BR': async () => (await import('../core/words/portuguese.ts')).portuguese,
  tr: async () => (await import('../core/words/turkish.ts')).turkish,
  ru: async () => (await import('../core/words/russian.ts')).russian,
  he: async () => (await import('../core/words/hebrew.ts')).hebrew,
  ar: async () => (await import('../core/words/arabic.ts')).arabic,
  fa: async () => (await import('../core/words/persian.ts')).persian,
  ug: async () => (await import('../core/words/uyghur.ts')).uyghur,
  hi: async () => (await import('../core/words/hindi.ts')).hindi,
  bo: async () => (await import('../core/words/tibetan.ts')).tibetan,
  'zh-CN': async () => (await import('../core/words/chinese.ts')).chinese,
  ja: async () => (await import('../core/words/japanese.ts')).japanese,
};

/** English at once, any other after its catalogue; English where a file of the installation is missing. */
export function loadLanguage({ tag, dir }: Pick<Offered, 'tag' | 'dir'>): Language | Promise<Language> {
  const [catalogue, words] = [CATALOGUES[tag]?.(), WORDS[tag]?.()];
  if (!catalogue || !words) return ENGLISH;
  return Promise.all([catalogue, words]).then(
    ([{ default: text }, own]) => createLanguage(tag, dir, text, own),
    () => ENGLISH,
  );
}
