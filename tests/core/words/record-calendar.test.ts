import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { LeapDay } from '../../../core/date/occurrences.ts';
import type { AnniversaryRecord } from '../../../core/record/record.ts';
import { english } from '../../../core/words/english.ts';
import { recordCalendar } from '../../../core/words/record-calendar.ts';
import { aRecord } from '../a-record.ts';

const context = {
  feed: 'https://a.example/',
  today: Temporal.PlainDate.from('2026-11-23'),
  now: Temporal.Instant.from('2026-11-23T10:00:00.5Z'),
  words: english,
};

function eventOf(record: Partial<AnniversaryRecord>, leapDay: LeapDay = 'feb28'): ICAL.Component {
  const text = recordCalendar(aRecord(record), { ...context, leapDay }) ?? '';
  const event = new ICAL.Component(ICAL.parse(text) as unknown[]).getFirstSubcomponent('vevent');
  if (!event) throw new Error('no event in the file');
  return event;
}

const value = (event: ICAL.Component, name: string): string => String(event.getFirstPropertyValue(name));

describe('a record for the reader’s calendar', () => {
  it('begins on its next day and comes back every year', () => {
    const event = eventOf({ id: 'a-march', date: { edtf: '1990-04-05' }, revision: 3 });
    expect(value(event, 'dtstart')).toBe('2027-04-05');
    expect(value(event, 'dtend')).toBe('2027-04-06');
    expect(value(event, 'rrule')).toBe('FREQ=YEARLY');
    expect(value(event, 'uid')).toBe('a-march@https://a.example/');
    expect(value(event, 'sequence')).toBe('3');
  });

  it('is one event of several days for a short range, and is entered on its first day', () => {
    const event = eventOf({ date: { edtf: '1990-11-20/1990-11-25' } });
    expect(value(event, 'dtstart')).toBe('2027-11-20');
    expect(value(event, 'dtend')).toBe('2027-11-26');
  });

  it.each<[LeapDay, string]>([
    ['feb28', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1'],
    ['mar1', 'FREQ=YEARLY;BYYEARDAY=60'],
  ])('keeps 29 February as the reader does: %s', (leapDay, rule) => {
    const { freq, parts } = eventOf({ date: { edtf: '1704-02-29' } }, leapDay).getFirstPropertyValue(
      'rrule',
    ) as unknown as {
      freq: string;
      parts: Record<string, number[]>;
    };
    const named = Object.entries(parts).map(([name, values]) => `${name}=${values}`);
    expect([`FREQ=${freq}`, ...named].toSorted()).toEqual(rule.split(';').toSorted());
  });

  it('lists the days of leap years alone', () => {
    const event = eventOf({ date: { edtf: '1704-02-29' } }, 'omit');
    expect(value(event, 'dtstart')).toBe('2028-02-29');
    expect(event.getFirstPropertyValue('rrule')).toBeNull();
    expect(event.getAllProperties('rdate').map((it) => String(it.getFirstValue()))[0]).toBe('2032-02-29');
  });

  it('lists the days of a long range, which are two each year', () => {
    const event = eventOf({ date: { edtf: '1939-09-01/1945-05-08' } });
    expect(value(event, 'dtstart')).toBe('2027-05-08');
    expect(event.getAllProperties('rdate').map((it) => String(it.getFirstValue()))[0]).toBe('2027-09-01');
  });

  it('has no file for what has no day', () => {
    expect(recordCalendar(aRecord({ date: { edtf: '1990-04' } }), { ...context, leapDay: 'feb28' })).toBeNull();
  });
});
