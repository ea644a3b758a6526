/** Calendars and tables as programs and people really write them. */
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../core/feed/adapters/csv.ts';
import { decodeFile } from '../../../core/feed/adapters/file-text.ts';
import { parseIcs } from '../../../core/feed/adapters/ics.ts';
import type { Imported } from '../../../core/feed/adapters/imported.ts';

const daysOf = ({ records }: Imported): unknown[] =>
  records.map(({ title, kind, date, observance }) => [title, kind, date?.edtf ?? observance?.rules]);

describe('calendars', () => {
  const ics = (...events: string[]): string =>
    `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${events.map((event, at) => `BEGIN:VEVENT\r\nUID:${at}\r\n${event}\r\nEND:VEVENT\r\n`).join('')}END:VCALENDAR\r\n`;
  const fair = ics('SUMMARY:Fair\r\nDTSTART;VALUE=DATE:19900405');

  it.each([
    ['the line ends of Unix', fair.replaceAll('\r\n', '\n')],
    ['the line ends of old Macs', fair.replaceAll('\r\n', '\r')],
    ['a byte order mark', `\uFEFF${fair}`],
    ['a day without "VALUE=DATE"', fair.replace(';VALUE=DATE', '')],
    [
      'an exception from the rule',
      fair.replace('19900405', '19900405\r\nRRULE:FREQ=YEARLY\r\nEXDATE;VALUE=DATE:20000405'),
    ],
    ['an end that is the beginning', fair.replace('19900405', '19900405\r\nDTEND;VALUE=DATE:19900405')],
    ['an end before the beginning', fair.replace('19900405', '19900405\r\nDTEND;VALUE=DATE:19900401')],
    ['a folded title', fair.replace('Fair', 'Fa\r\n ir')],
  ])('%s', (_, text) => {
    expect(parseIcs(text)).toMatchObject({ skipped: [] });
    expect(daysOf(parseIcs(text))).toEqual([['Fair', 'event', '1990-04-05']]);
  });

  it('a day that does not exist is no other day', () => {
    const { records, skipped } = parseIcs(
      ics(
        'SUMMARY:February\r\nDTSTART;VALUE=DATE:19900231',
        'SUMMARY:No leap year\r\nDTSTART;VALUE=DATE:19900229',
        'SUMMARY:A time\r\nDTSTART:19900431T100000',
      ),
    );
    expect(records).toEqual([]);
    expect(skipped.map(({ reason }) => reason)).toEqual(['no date found', 'no date found', 'no date found']);
  });

  it('a broken line costs neither the event nor the file', () => {
    const text = ics('SUMMARY:Fair\r\nDESCRIPTION:First line\r\nand the second\r\n\r\nDTSTART;VALUE=DATE:19900405');
    expect(parseIcs(text).records).toMatchObject([{ title: 'Fair', body: 'First line\nand the second' }]);
  });

  it('a year that is not known, and what was cancelled', () => {
    const answer = parseIcs(
      ics(
        'SUMMARY:Somebody\r\nDTSTART;VALUE=DATE:00000405',
        'SUMMARY:Off\r\nSTATUS:CANCELLED\r\nDTSTART;VALUE=DATE:19900405',
      ),
    );
    expect(daysOf(answer)).toEqual([['Somebody', 'observance', [{ type: 'fixed', monthDay: '04-05' }]]]);
    expect(answer.skipped).toEqual([{ item: '1', reason: 'it was cancelled', title: 'Off' }]);
  });

  it.each([
    [fair.slice(0, 80), 'an iCalendar file that is cut short or broken'],
    ['BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n', 'the calendar holds no events'],
    ['<!doctype html><title>Sign in</title>', 'a web page, not what was asked for'],
    ['BEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD\r\n', 'not an iCalendar file'],
    ['\u0000\u0001\u0002', 'not an iCalendar file'],
  ])('%j is said to be no calendar', (text, reason) => {
    expect(parseIcs(text)).toEqual({ records: [], skipped: [{ item: 'file', reason }] });
  });
});

describe('tables', () => {
  it.each([
    ['semicolons', 'title;date\nFair;1990-04-05'],
    ['quoted semicolons', '"title";"date"\n"Fair";"5. April 1990"'],
    ['tabs', 'title\tdate\nFair\t1990-04-05'],
    ["Excel's own first line", 'sep=;\r\ntitle;date\r\nFair;1990-04-05\r\n'],
    ['empty lines above', '\n\r\ntitle,date\nFair,1990-04-05\n\n'],
    ['a byte order mark', '\uFEFFtitle,date\nFair,1990-04-05'],
    ['cells too few and too many', 'title,date,place\nFair,1990-04-05\n'],
    ['columns in German', 'Titel;Datum\nFair;05.04.1990'],
    ['columns in French', 'Titre;Date\nFair;5 avril 1990'],
    ['columns in Spanish', 'Título;Fecha\nFair;5 de abril de 1990'],
    ['columns in Portuguese', 'Título;Data\nFair;5 de abril de 1990'],
    ['columns in Turkish', 'Başlık;Tarih\nFair;5 Nisan 1990'],
    ['columns in Russian', 'Название;Дата\nFair;5 апреля 1990'],
    ['columns in Chinese', '标题,日期\nFair,1990年4月5日'],
    ['columns in Arabic', 'العنوان,التاريخ\nFair,5 أبريل 1990'],
  ])('%s', (_, text) => {
    expect(daysOf(parseCsv(text))).toEqual([['Fair', 'event', '1990-04-05']]);
  });

  it('of birthdays, and of kinds in words', () => {
    expect(daysOf(parseCsv('name,birthday\nMo,1990-04-05'))).toEqual([['Mo', 'birth', '1990-04-05']]);
    expect(daysOf(parseCsv('name,date,kind\nMo,1990-04-05,Birthday\nLi,1991-04-05,died'))).toEqual([
      ['Mo', 'birth', '1990-04-05'],
      ['Li', 'death', '1991-04-05'],
    ]);
  });

  it('count lines as an editor does, whatever stands above the header', () => {
    expect(parseCsv('sep=;\n\ntitle;date\nFair;someday').skipped).toEqual([
      { item: 4, reason: 'no date found', title: 'Fair' },
    ]);
  });

  it('that are none are said to be so', () => {
    expect(parseCsv('<html>').skipped).toEqual([{ item: 'file', reason: 'a web page, not what was asked for' }]);
    for (const text of ['', 'title;day of it\nFair;1990-04-05', '\u0000\u0001'])
      expect(parseCsv(text).skipped).toEqual([{ item: 1, reason: expect.stringContaining('"title" and "date"') }]);
  });
});

describe('encodings', () => {
  const table = 'Título;Fecha\nCumpleaños;5 de abril de 1990\n';
  const utf16 = (text: string): Uint8Array =>
    new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (at) => at.charCodeAt(0)).buffer);

  it.each([
    ['UTF-8', new TextEncoder().encode(table)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${table}`)],
    ['UTF-16', utf16(table)],
    ['UTF-16, the other way round', utf16(table).map((_, at, all) => all[at ^ 1]!)],
    ['Windows-1252', Uint8Array.from(table, (at) => at.charCodeAt(0))],
  ])('%s', (_, bytes) => {
    expect(daysOf(parseCsv(decodeFile(bytes)))).toEqual([['Cumpleaños', 'event', '1990-04-05']]);
  });
});
