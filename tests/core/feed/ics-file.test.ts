/** The writer of calendars, held against the parser that reads other people's. */
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarEntry, formatIcs, leapDayRule } from '../../../core/feed/adapters/ics-file.ts';

const ENTRY: CalendarEntry = {
  uid: 'a-march@https://a.example/',
  stamp: Temporal.Instant.from('2026-11-23T10:00:00.5Z'),
  start: Temporal.PlainDate.from('2027-04-05'),
  days: 1,
  title: 'A march',
  text: 'It began.',
};
const read = (text: string): ICAL.Component => new ICAL.Component(ICAL.parse(text) as unknown[]);
const eventOf = (entry: Partial<CalendarEntry>): ICAL.Component => {
  const event = read(formatIcs([{ ...ENTRY, ...entry }])).getFirstSubcomponent('vevent');
  if (!event) throw new Error('no event in the file');
  return event;
};

describe('the writer of calendars', () => {
  it('writes one day, in nobody’s way', () => {
    expect(formatIcs([ENTRY]).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Daymark//Daymark//EN',
      'BEGIN:VEVENT',
      'UID:a-march@https://a.example/',
      'DTSTAMP:20261123T100000Z',
      'DTSTART;VALUE=DATE:20270405',
      'DTEND;VALUE=DATE:20270406',
      'SUMMARY:A march',
      'DESCRIPTION:It began.',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('writes what comes back, by rule or by date, with its revision and address', () => {
    const dates = ['2032-02-29', '2036-02-29'].map((it) => Temporal.PlainDate.from(it));
    const text = formatIcs(
      [
        { ...ENTRY, rule: 'FREQ=YEARLY', revision: 0, url: 'https://a.example/?b=1,2' },
        { ...ENTRY, dates },
      ],
      {
        product: 'anniversaries',
        name: 'Days; and\nmore',
      },
    );
    for (const line of [
      'PRODID:-//Daymark//anniversaries//EN',
      'X-WR-CALNAME:Days\\; and\\nmore',
      'RRULE:FREQ=YEARLY',
      'SEQUENCE:0',
      'URL:https://a.example/?b=1,2',
      'RDATE;VALUE=DATE:20320229',
      'RDATE;VALUE=DATE:20360229',
    ])
      expect(text.split('\r\n')).toContain(line);
  });

  it.each([
    'Commas, semicolons; back\\slashes\\n: "quotes"',
    'two\nlines\n\nand a break',
    'གཡང་། – ئۇيغۇر – 🎉 – a long line of many words after it, '.repeat(9),
    '🎉'.repeat(200),
    'é'.repeat(200),
    ' leading and trailing ',
    'END:VEVENT\nBEGIN:VALARM',
  ])('keeps %#, in lines of at most 75 octets', (text) => {
    expect(eventOf({ text }).getFirstPropertyValue('description')).toBe(text);
    const lines = formatIcs([{ ...ENTRY, text, title: text }]).split('\r\n');
    const octets = lines.map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
    expect(lines.filter((line) => line.startsWith('BEGIN:'))).toEqual(['BEGIN:VCALENDAR', 'BEGIN:VEVENT']);
    for (const line of lines) expect(line.isWellFormed()).toBe(true);
  });

  it('breaks lines as its own format does', () => {
    expect(eventOf({ text: 'two\r\nlines' }).getFirstPropertyValue('description')).toBe('two\nlines');
  });

  it('keeps 29 February by its policy: the rules that calendar programs agree on', () => {
    expect(leapDayRule('omit')).toBeNull();
    const days = (policy: 'feb28' | 'mar1', start: string): string[] => {
      const event = new ICAL.Event(eventOf({ start: Temporal.PlainDate.from(start), rule: leapDayRule(policy) ?? '' }));
      const iterator = event.iterator();
      return Array.from({ length: 3 }, () => String(iterator.next()));
    };
    expect(days('feb28', '2027-02-28')).toEqual(['2027-02-28', '2028-02-29', '2029-02-28']);
    expect(days('mar1', '2027-03-01')).toEqual(['2027-03-01', '2028-02-29', '2029-03-01']);
  });
});
