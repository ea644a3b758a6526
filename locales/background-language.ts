/**
 * The language of what the background says: notifications and the toolbar button. A service worker cannot load a chunk when it
 * is wanted (HTML, "import() in service workers"), and a whole catalogue is for pages: the words of all languages are part of the
 * background, and the package has a file per language with its few messages.
 */
import { arabic } from '../core/words/arabic.ts';
import { chinese } from '../core/words/chinese.ts';
import { french } from '../core/words/french.ts';
import { german } from '../core/words/german.ts';
import { hebrew } from '../core/words/hebrew.ts';
import { hindi } from '../core/words/hindi.ts';
import { japanese } from '../core/words/japanese.ts';
import { persian } from '../core/words/persian.ts';
import { portuguese } from '../core/words/portuguese.ts';
import { russian } from '../core/words/russian.ts';
import { spanish } from '../core/words/spanish.ts';
import { tibetan } from '../core/words/tibetan.ts';
import { turkish } from '../core/words/turkish.ts';
import { uyghur } from '../core/words/uyghur.ts';
import type { Words } from '../core/words/words.ts';
import { backgroundCatalogue } from './background-messages.ts';
import { createLanguage, ENGLISH, type Language } from './language.ts';
import { chooseLanguage } from './offered.ts';

const WORDS: Readonly<Record<string, Words>> = {
  de: german,
  es: spanish,
  fr: french,
  'pt-BR': portuguese,
  tr: turkish,
  ru: russian,
  he: hebrew,
  ar: arabic,
  fa: persian,
  ug: uyghur,
  hi: hindi,
  bo: tibetan,
  'zh-CN': chinese,
  ja: japanese,
};

/**
 * The language that serves the first of these tags that any does. `read` answers the text of a file of the package; where it
 * cannot be had, the background speaks English.
 */
export async function loadBackgroundLanguage(
  wanted: readonly string[],
  read: (path: string) => Promise<string>,
): Promise<Language> {
  const { tag, dir } = chooseLanguage(wanted);
  const words = WORDS[tag];
  if (!words) return ENGLISH;
  try {
    return createLanguage(tag, dir, await read(backgroundCatalogue(tag)), words);
  } catch (error) {
    console.error(error);
    return ENGLISH;
  }
}
