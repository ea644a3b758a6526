/**
 * The languages that the browser speaks. Read from the native API, because the first paint
 * needs the answer and `getUILanguage` is synchronous in every browser that we serve.
 */

/** BCP 47 tags, the most wanted first: the browser's own, then those that the reader listed in it. */
export function readUiLanguages(): string[] {
  const { chrome } = globalThis as { chrome?: { i18n?: { getUILanguage(): string } } };
  const own = chrome?.i18n?.getUILanguage();
  return [...(own ? [own] : []), ...navigator.languages];
}
