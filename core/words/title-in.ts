/** A record's title in the reader's language, where it has been translated (record.md 1.3 rule 12). */
import type { AnniversaryRecord } from '../record/record.ts';

/**
 * The language of `available` that serves a reader of `wanted`: the same tag, else one that shares its language
 * ("pt-BR" is served by "pt", "zh" by "zh-Hant"), else null. Tags are BCP 47, case does not matter.
 */
export function servingLang(available: Iterable<string>, wanted: string): string | null {
  const tags = [...available];
  const same = (tag: string): boolean => tag.toLowerCase() === wanted.toLowerCase();
  return tags.find(same) ?? tags.find((tag) => primary(tag) === primary(wanted)) ?? null;
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0]!;
}

/** The title for a reader of `lang`, and the language that it is in. */
export function titleIn(
  record: Pick<AnniversaryRecord, 'title' | 'lang' | 'translations'>,
  lang: string,
): { title: string; lang: string } {
  const translations = record.translations ?? {};
  const serving = servingLang([record.lang, ...Object.keys(translations)], lang);
  const overlay = serving === null || serving === record.lang ? undefined : translations[serving];
  return overlay && serving !== null
    ? { title: overlay.title, lang: serving }
    : { title: record.title, lang: record.lang };
}
