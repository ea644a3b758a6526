/** What becomes of a calendar or table that somebody chooses for their own days. */
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../core/feed/adapters/csv.ts';
import { parseIcs } from '../../../core/feed/adapters/ics.ts';
import { type OwnFile, ownFileOf } from '../../../core/keep/own-file.ts';

const read = (file: ReturnType<typeof parseIcs>): OwnFile => ownFileOf(file, () => 'new');
const calendar = (...events: string[]): string =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${events.map((event, at) => `BEGIN:VEVENT\r\nUID:${at}\r\n${event}\r\nEND:VEVENT\r\n`).join('')}END:VCALENDAR\r\n`;

describe('a calendar', () => {
  it('gives its days, and says of each that is left out, by its title, why', () => {
    const answer = read(
      parseIcs(
        calendar(
          'SUMMARY:Fair\r\nDTSTART;VALUE=DATE:19900405',
          'SUMMARY:Off\r\nSTATUS:CANCELLED\r\nDTSTART;VALUE=DATE:19900405',
          'SUMMARY:Weekly\r\nDTSTART;VALUE=DATE:20260405\r\nRRULE:FREQ=WEEKLY',
          'SUMMARY:Mothers\r\nDTSTART;VALUE=DATE:20260510\r\nRRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=2SU',
          'SUMMARY:Last working day\r\nDTSTART;VALUE=DATE:20260529\r\nRRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=MO,TU;BYSETPOS=-1',
          'SUMMARY:One day moved\r\nRECURRENCE-ID;VALUE=DATE:20260405\r\nDTSTART;VALUE=DATE:20260406',
          'SUMMARY:No such day\r\nDTSTART;VALUE=DATE:19900231',
          'DTSTART;VALUE=DATE:19900405',
        ).replace('UID:5\r\n', 'UID:0\r\n'),
      ),
    );
    expect(answer).toEqual({
      ok: true,
      found: [{ id: 'new', title: 'Fair', date: '1990-04-05', remind: [] }],
      leftOut: [
        { item: 'Off', why: 'cancelled' },
        { item: 'Weekly', why: 'not-yearly' },
        { item: 'Last working day', why: 'moving-day' },
        { item: 'One day moved', why: 'not-yearly' },
        { item: 'No such day', why: 'no-day' },
        { item: '7', why: 'no-title' },
        { item: 'Mothers', why: 'moving-day' },
      ],
    });
  });

  it('names one entry once', () => {
    const twice = calendar('SUMMARY:A\r\nDTSTART;VALUE=DATE:19900405', 'SUMMARY:B\r\nDTSTART;VALUE=DATE:19900405');
    expect(read(parseIcs(twice.replace('UID:1', 'UID:0')))).toMatchObject({ leftOut: [{ why: 'twice' }] });
  });
});

describe('a table', () => {
  it('names lines by their titles, or their numbers', () => {
    const text = 'title,date\nFair,1990-04-05\nNever,someday\n,1990-04-05\nTwo,5 and 6 April 1990\n';
    expect(read(parseCsv(text))).toMatchObject({
      found: [{ title: 'Fair' }],
      leftOut: [
        { item: 'Never', why: 'no-day' },
        { item: '4', why: 'no-title' },
        { item: 'Two', why: 'many-days' },
      ],
    });
  });
});

describe('a file that is none', () => {
  it.each([
    ['not-one', parseIcs('<!doctype html><title>Sign in</title>')],
    ['not-one', parseIcs('{"format":"daymark-backup"}')],
    ['not-one', parseCsv('<html>')],
    ['broken', parseIcs(calendar('SUMMARY:Fair\r\nDTSTART;VALUE=DATE:19900405').slice(0, 90))],
    ['empty', parseIcs(calendar())],
    ['columns', parseCsv('what,when\nFair,1990-04-05\n')],
  ])('is refused as a whole: %s', (reason, file) => {
    expect(read(file)).toEqual({ ok: false, reason });
  });
});
