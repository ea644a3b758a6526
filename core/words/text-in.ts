/** A text of a record in the reader's language, where it has been translated; field by field (record.md 1.3 rule 12). */
import type { AnniversaryRecord, Overlay } from '../record/record.ts';
import { servingLang } from './title-in.ts';

/** A text with the language that it is in. */
export interface Told {
  text: string;
  lang: string;
}

/** The translation that serves a reader of `lang`, or null where the record's own language does or none exists. */
export function overlayFor(
  record: Pick<AnniversaryRecord, 'lang' | 'translations'> & Partial<Pick<AnniversaryRecord, 'revision'>>,
  lang: string,
): { lang: string; overlay: Overlay; outdated: boolean } | null {
  const translations = record.translations ?? {};
  const serving = servingLang([record.lang, ...Object.keys(translations)], lang);
  const overlay = serving === null || serving === record.lang ? undefined : translations[serving];
  if (!overlay || serving === null) return null;
  return { lang: serving, overlay, outdated: overlay.ofRevision < (record.revision ?? 1) };
}

/** `own` of the record, or what `pick` finds in the translation for a reader of `lang`. */
export function textIn(
  record: Pick<AnniversaryRecord, 'lang' | 'translations'>,
  lang: string,
  own: string,
  pick: (overlay: Overlay) => string | undefined,
): Told {
  const found = overlayFor(record, lang);
  const text = found ? pick(found.overlay) : undefined;
  return found && text ? { text, lang: found.lang } : { text: own, lang: record.lang };
}
