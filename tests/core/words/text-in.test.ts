import { describe, expect, it } from 'vitest';
import { overlayFor, textIn } from '../../../core/words/text-in.ts';
import { aRecord } from '../a-record.ts';

const record = aRecord({
  lang: 'en',
  title: 'A march',
  revision: 3,
  translations: { ug: { title: 'بىر يۈرۈش', summary: 'قىسقىچە', ofRevision: 2 } },
});
const title = (lang: string) => textIn(record, lang, record.title, (overlay) => overlay.title);

describe('a text of a record in the language of its reader', () => {
  it('is the translation, in its own language', () => {
    expect(title('ug')).toEqual({ text: 'بىر يۈرۈش', lang: 'ug' });
  });

  it('is the original where there is no translation, and where the reader reads the original', () => {
    expect(title('fr')).toEqual({ text: 'A march', lang: 'en' });
    expect(title('en-GB')).toEqual({ text: 'A march', lang: 'en' });
  });

  it('falls back field by field', () => {
    expect(textIn(record, 'ug', 'Long text', ({ body }) => body)).toEqual({ text: 'Long text', lang: 'en' });
  });

  it('knows when the original has changed since', () => {
    expect(overlayFor(record, 'ug')).toMatchObject({ lang: 'ug', outdated: true });
    expect(overlayFor({ ...record, revision: 2 }, 'ug')).toMatchObject({ outdated: false });
    expect(overlayFor(record, 'fr')).toBeNull();
  });
});
