/** The languages of the interface: how each is called, which way it runs, and which serves a reader. */

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
