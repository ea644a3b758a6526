import { expect, it } from 'vitest';
import { agoOrSince, keptSince } from '../../../core/words/ago-or-since.ts';
import { english } from '../../../core/words/english.ts';
import { french } from '../../../core/words/french.ts';
import { notificationText, reminderText } from '../../../core/words/notification.ts';
import { aRecord, dated } from '../a-record.ts';

const remembrance = aRecord({
  title: 'Holodomor Memorial Day',
  tone: 'grave',
  observance: { rules: [{ type: 'nth-weekday', month: 11, weekday: 6, nth: 4 }], since: 1998 } as never,
});
const phrases = { inDays: (days: number) => `In ${days} days` } as never;

it('says of what happened how long ago, and of what is kept since when', () => {
  expect(agoOrSince(36, keptSince(dated('1990-04-05')), english)).toBe('36 years ago');
  expect(agoOrSince(28, keptSince(remembrance), english)).toBe('since 1998');
  expect(agoOrSince(28, keptSince(remembrance), french)).toBe('depuis 1998');
});

it('dates no famine by the day that remembers it, in no notification', () => {
  expect(notificationText({ record: remembrance, years: 28 }, english)).toEqual({
    title: 'Holodomor Memorial Day',
    message: 'Since 1998.',
  });
  const told = { title: 'Holodomor Memorial Day', years: 28, since: 1998, inDays: 7 };
  expect(reminderText(told, english, phrases).message).toBe('In 7 days. Since 1998.');
});
