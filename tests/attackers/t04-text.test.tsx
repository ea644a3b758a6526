// @vitest-environment happy-dom
/** T4 and T5: characters that hide, reorder or pile up leave every field of a record; a look-alike host shows what it is. */
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { Sources } from '../../components/Sources.tsx';
import { parseBackup } from '../../core/backup.ts';
import { parseSubscriptions } from '../../core/feed/subscription.ts';
import { asciiHost } from '../../core/record/links.ts';
import type { AnniversaryRecord } from '../../core/record/record.ts';
import { validateFeedRecord } from '../../core/record/validate.ts';
import { ENGLISH } from '../../locales/language.ts';
import { fullRecord } from '../core/record/full-record.ts';

/** What no text of a feed may hold (feed.md 6). */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this expression is for
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]|\p{M}{5}/u;

const ranges: [number, number][] = [
  [0x00, 0x08],
  [0x0b, 0x0c],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200b],
  [0x200e, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
  [0xe0000, 0xe007f],
];
const EVERY_HIDDEN = ranges.flatMap(([from, to]) =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)),
);
const ZALGO = 'h\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309i\u0489\u0489\u0489\u0489\u0489\u0489';

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

/** A copy in which every text that readers see has dirt in front of it, between its characters and at its end. */
function dirty(value: unknown, dirt: string): unknown {
  if (typeof value === 'string') {
    const isWords = /\s/.test(value) && !/^https:/.test(value);
    return isWords ? `${dirt}${value.replace(' ', `${dirt} ${dirt}`)}${dirt}` : value;
  }
  if (Array.isArray(value)) return value.map((item) => dirty(item, dirt));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, dirty(child, dirt)]));
}

describe('T4: text that plays with the reader', () => {
  it(`comes out without any of the ${EVERY_HIDDEN.length} characters that nobody sees, whatever the field`, () => {
    const good = validateFeedRecord(fullRecord()).record;
    for (const dirt of EVERY_HIDDEN) {
      const { record, errors } = validateFeedRecord(dirty(fullRecord(), dirt));
      expect([dirt.codePointAt(0), errors]).toEqual([dirt.codePointAt(0), []]);
      expect(record).toEqual(good);
    }
  });

  it('keeps no pile of marks, in records, names of feeds, notes and days of the reader', () => {
    const { record } = validateFeedRecord(dirty(fullRecord(), ZALGO));
    expect(stringsOf(record).filter((text) => HIDDEN.test(text))).toEqual([]);
    const named = parseSubscriptions([{ feed: 'https://a.example/f', kind: 'json-feed', title: ZALGO }]).feeds;
    expect(stringsOf(named).filter((text) => HIDDEN.test(text))).toEqual([]);
    const file = {
      format: 'daymark-backup',
      version: 1,
      saved: [{ feed: 'https://a.example/f', note: ZALGO, copy: fullRecord() }],
      own: [{ id: 'a', title: `${ZALGO}\u202E`, date: '04-05', remind: [] }],
      reminders: [{ feed: 'f', id: 'i', title: `${ZALGO}\u202E`, daysBefore: [1] }],
    };
    const read = parseBackup(JSON.stringify(file));
    expect(read.ok && stringsOf(read.backup).filter((text) => HIDDEN.test(text))).toEqual([]);
    expect(read.ok && read.backup.own).toHaveLength(1);
  });

  it.each([
    'مظاهرة في القاهرة',
    'می‌خواهم بدانم چه شد',
    'הַכְנָסַת סֵפֶר תּוֹרָה',
    'क्षत्रिय और ज्ञान',
    'བཀྲ་ཤིས་བདེ་ལེགས།',
    'ئۇيغۇرچە يېزىق',
    'Việt Nam thống nhất',
    '👩‍👩‍👧‍👦 และครอบครัว',
    'ශ්‍රී ලංකාව',
  ])('leaves %s as it is written', (title) => {
    expect(validateFeedRecord({ ...fullRecord(), title }).record?.title).toBe(title.normalize('NFC'));
  });
});

/** Hosts that a reader would take for another, and what they are. */
const LOOK_ALIKES: [string, string][] = [
  ['https://раypal.com/', 'xn--ypal-43d9g.com'],
  ['https://wikipediа.org/', 'xn--wikipedi-86g.org'],
  ['https://аррӏе.com/', 'xn--80ak6aa92e.com'],
  ['https://ехаmрlе.org/', 'xn--ml-6kctd8d6a.org'],
  ['https://googIe.com/', 'googie.com'],
  ['https://example。org/', 'example.org'],
  ['https://ｅｘａｍｐｌｅ.org/', 'example.org'],
  ['https://exam\u00ADple.org/', 'example.org'],
  ['https://exam\u200Bple.org/', 'example.org'],
  ['https://bücher.example/', 'xn--bcher-kva.example'],
];

describe('T5: a host that looks like another', () => {
  it.each(LOOK_ALIKES)('%s stands beside its link as %s', (url, host) => {
    expect(asciiHost(url)).toBe(host);
    const { record } = validateFeedRecord(fullRecord());
    const [source] = record?.sources ?? [];
    const shown = { ...record, sources: [{ ...source, url }] } as AnniversaryRecord;
    render(<Sources record={shown} language={ENGLISH} full />, document.body);
    expect(document.body.textContent).toContain(host);
  });
});
