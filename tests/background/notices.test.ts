import { describe, expect, it } from 'vitest';
import { composeNotice, type NoticeGround } from '../../background/notices.ts';
import { DEFAULT_NOTIFICATION, type Kind } from '../../core/notification/rules.ts';
import { DEFAULT_PREFERENCES } from '../../core/order/preferences.ts';
import type { AnniversaryRecord } from '../../core/record/record.ts';
import { english } from '../../core/words/english.ts';
import { baren, dated, day } from '../core/a-record.ts';

const PHRASES: NoticeGround['phrases'] = {
  appName: 'Daymark',
  ready: 'Today’s anniversaries are ready.',
  inDays: (days) => ['today', 'tomorrow'][days] ?? `in ${days} days`,
  digest: (count, days) => `${count} in ${days} days`,
  onDay: (date, title) => `${date}: ${title}`,
};

const ground = (records: AnniversaryRecord[], own: Partial<NoticeGround> = {}): NoticeGround => ({
  preferences: { ...DEFAULT_PREFERENCES },
  notification: { ...DEFAULT_NOTIFICATION },
  words: english,
  phrases: PHRASES,
  readEntries: async () => records.map((record) => ({ feed: 'f', record, bundled: true })),
  readReminders: async () => [],
  readOwn: async () => [],
  ...own,
});

const tell = (kind: Kind, date: string, on: NoticeGround) => composeNotice(kind, day(date), on);

const light = dated('2007-04-05', { id: 'light', title: 'A concert', tone: 'light', weight: 2 });
const grave = dated('1948-04-05', { id: 'grave', title: 'A flood', tone: 'grave', sensitivity: ['disaster'] });

describe('the notification of the day', () => {
  it('tells of the first record and opens it', async () => {
    expect(await tell('day', '2027-04-05', ground([light]))).toEqual({
      text: { title: 'A concert', message: '20 years ago' },
      page: 'record.html#f/light/2027-04-05',
    });
  });

  it('marks a grave day, with how many more of its kind there are', async () => {
    const { text } = (await tell('day', '2027-04-05', ground([light, baren, grave]))) ?? {};
    expect(text).toEqual({
      title: 'Marked today: Baren uprising in Akto County, near Kashgar, 1990.',
      message: '37 years ago. And 1 more.',
    });
  });

  it('passes over what is muted, muted for notifications, or covered', async () => {
    const choices: Partial<NoticeGround>[] = [
      { preferences: { ...DEFAULT_PREFERENCES, muted: ['killing'] } },
      { notification: { ...DEFAULT_NOTIFICATION, muted: ['killing'] } },
      { preferences: { ...DEFAULT_PREFERENCES, covered: ['killing'] } },
    ];
    for (const own of choices) {
      expect((await tell('day', '2027-04-05', ground([baren, light], own)))?.text.title).toBe('A concert');
      expect(await tell('day', '2027-04-05', ground([baren], own))).toBeNull();
    }
  });

  it('is silent on grave records of less than a year and on wars that go on', async () => {
    const fresh = dated('2027-04-05', { tone: 'grave' });
    const war = dated('2014-04-05/..', { tone: 'grave', categories: ['war-conflict'] });
    expect(await tell('day', '2027-04-05', ground([fresh, war]))).toBeNull();
  });

  it('says nothing of it when it is discreet, and nothing at all when there is nothing', async () => {
    const discreet = { notification: { ...DEFAULT_NOTIFICATION, discreet: true } };
    expect(await tell('day', '2027-04-05', ground([baren], discreet))).toEqual({
      text: { title: 'Daymark', message: 'Today’s anniversaries are ready.' },
      page: 'newtab.html#2027-04-05',
    });
    expect(await tell('day', '2027-04-04', ground([baren], discreet))).toBeNull();
  });
});

describe('the notification of reminders', () => {
  const remind = (daysBefore: number[], id = baren.id, more = {}) => ({
    readReminders: async () => [{ feed: 'f', id, title: 'as it was', daysBefore, ...more }],
  });

  it('comes on the days asked for, with the years it will be', async () => {
    const on = ground([baren, light], remind([0, 7]));
    expect(await tell('reminder', '2027-03-29', on)).toEqual({
      text: { title: 'Baren uprising in Akto County, near Kashgar', message: 'In 7 days. 37 years ago.' },
      page: 'record.html#f/baren-uprising-1990/2027-04-05',
    });
    expect((await tell('reminder', '2027-04-05', on))?.text.message).toBe('Today. 37 years ago.');
    for (const other of ['2027-03-30', '2027-04-04', '2027-04-06', '2027-04-10'])
      expect(await tell('reminder', other, on)).toBeNull();
  });

  it('is one for several', async () => {
    const readReminders = async () =>
      [baren, grave, light].map(({ id }) => ({ feed: 'f', id, title: id, daysBefore: [1] }));
    const notice = await tell('reminder', '2027-04-04', ground([baren, grave, light], { readReminders }));
    expect(notice?.text.message).toMatch(/^Tomorrow\. \d+ years ago\. And 2 more\.$/);
  });

  it('comes once where once was asked for', async () => {
    const on = ground([baren], remind([0], baren.id, { once: '2027-04-05' }));
    expect(await tell('reminder', '2027-04-05', on)).not.toBeNull();
    expect(await tell('reminder', '2028-04-05', on)).toBeNull();
  });

  it('does not name what is covered, and is silent on what is muted', async () => {
    const covered = { preferences: { ...DEFAULT_PREFERENCES, covered: ['killing'] } };
    const muted = { preferences: { ...DEFAULT_PREFERENCES, muted: ['killing'] } };
    expect((await tell('reminder', '2027-04-05', ground([baren], { ...remind([0]), ...covered })))?.text.title).toBe(
      'Daymark',
    );
    expect(await tell('reminder', '2027-04-05', ground([baren], { ...remind([0]), ...muted }))).toBeNull();
  });
});

describe('the notification of own anniversaries', () => {
  const readOwn = async () => [
    { id: 'a', title: 'Grandmother 🎂!', date: '1950-04-06', remind: [0, 1] },
    { id: 'b', title: 'The choir', date: '04-05', remind: [0] },
    { id: 'c', title: 'Nobody asked', date: '04-05', remind: [] },
  ];

  it('is one for all of a day, the nearest first', async () => {
    expect(await tell('own', '2027-04-05', ground([], { readOwn }))).toEqual({
      text: { title: 'The choir', message: 'Today. And 1 more.' },
      page: 'newtab.html#2027-04-05',
    });
    expect((await tell('own', '2027-04-06', ground([], { readOwn })))?.text).toEqual({
      title: 'Grandmother',
      message: 'Today. 77 years ago.',
    });
    expect(await tell('own', '2027-04-07', ground([], { readOwn }))).toBeNull();
  });
});

describe('the digest', () => {
  const round = [
    dated('1927-04-18', { id: 'last', title: 'The fourteenth day', weight: 3 }),
    dated('1927-04-19', { id: 'after', title: 'Too late', weight: 5 }),
    dated('1977-04-06', { id: 'first', title: 'A bridge!', weight: 4 }),
    dated('1977-04-07', { id: 'slight', title: 'Of little weight', weight: 1 }),
    dated('1990-04-08', { id: 'odd', title: 'Not round', weight: 5 }),
  ];

  it('names the round anniversaries of fourteen days, today included', async () => {
    expect(await tell('digest', '2027-04-05', ground(round))).toEqual({
      text: { title: '2 in 14 days', message: '6 April: A bridge\n18 April: The fourteenth day' },
      page: 'newtab.html#2027-04-06',
    });
  });

  it('counts own anniversaries in, and what is silent out', async () => {
    const readOwn = async () => [{ id: 'a', title: 'Ours', date: '04-07', remind: [] }];
    const hard = dated('1977-04-05', { id: 'hard', title: 'Hard', weight: 5, sensitivity: ['killing'], tone: 'grave' });
    for (const own of [
      { preferences: { ...DEFAULT_PREFERENCES, muted: ['killing'] } },
      { preferences: { ...DEFAULT_PREFERENCES, covered: ['killing'] } },
      { notification: { ...DEFAULT_NOTIFICATION, muted: ['killing'] } },
    ]) {
      const notice = await tell('digest', '2027-04-05', ground([...round, hard], { readOwn, ...own }));
      expect(notice?.text).toEqual({ title: '3 in 14 days', message: '6 April: A bridge\n7 April: Ours' });
    }
    expect(await tell('digest', '2027-05-05', ground(round))).toBeNull();
  });
});
