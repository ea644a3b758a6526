/** T6: names that mean something to JavaScript, at every depth of everything that is read, reach no prototype and no result. */
import { afterEach, describe, expect, it } from 'vitest';
import { parseBackup } from '../../core/backup.ts';
import { parsePlainJsonFeed } from '../../core/feed/adapters/plain-json-feed.ts';
import { parseWikimedia } from '../../core/feed/adapters/wikimedia.ts';
import { parseWordPress } from '../../core/feed/adapters/wordpress.ts';
import { parseJsonFeed } from '../../core/feed/json-feed.ts';
import { parseSubscriptionFile } from '../../core/feed/subscription-file.ts';
import { parsePlan } from '../../core/notification/plan.ts';
import { validateFeedRecord, validateStrict } from '../../core/record/validate.ts';
import { mergeSettings } from '../../platform/settings.ts';
import { fullRecord } from '../core/record/full-record.ts';

const NAMES = ['__proto__', 'constructor', 'prototype', '__defineGetter__', 'hasOwnProperty', 'toString', 'valueOf'];

/** The JSON of a value in which every object has all the names, each with an object of the attacker's. */
function poison(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(poison).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).map(([key, child]) => `${JSON.stringify(key)}:${poison(child)}`);
  const evil = NAMES.map((name) => `"${name}":{"polluted":"yes","prototype":{"polluted":"yes"},"length":9}`);
  return `{${[...evil, ...fields].join(',')}}`;
}

const record = fullRecord();
const { id, title, summary, ...rest } = record;
const jsonFeed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Feed',
  authors: [{ name: 'Somebody' }],
  items: [{ id, title, summary, content_text: 'Text.', url: 'https://example.org/', _anniversary: rest }],
  _anniversary: { licence: 'CC0-1.0' },
};
const feed = { feed: 'https://f.example/feed.json', kind: 'json-feed', title: 'F', trust: 2 };
const backup = {
  format: 'daymark-backup',
  version: 1,
  exportedAt: '2026-11-23T10:00:00Z',
  settings: { theme: 'dark', preferences: { muted: ['sport'], feedTrust: { [feed.feed]: 2 } } },
  feeds: [feed],
  saved: [{ feed: feed.feed, savedAt: '2026-11-23T10:00:00Z', note: 'n', copy: record }],
  own: [{ id: 'a', title: 'A', date: '04-05', remind: [0] }],
  reminders: [{ feed: feed.feed, id: 'i', title: 'T', daysBefore: [1] }],
};
const post = {
  id: 1,
  date: '2021-04-05T00:00:00',
  link: 'https://a.example/1',
  title: { rendered: '5 April 1990 | Baren' },
  content: { rendered: '<p>x</p>' },
};
const wikimedia = { selected: [{ text: 'It happened.', year: 1990, pages: [{ title: 'P', extract: 'x' }] }] };

const READERS: Record<string, { value: unknown; read(text: string): unknown }> = {
  'a JSON Feed': { value: jsonFeed, read: (text) => parseJsonFeed(text, { url: 'https://f.example/feed.json' }) },
  'a JSON Feed without our fields': { value: jsonFeed, read: (text) => parsePlainJsonFeed(text) },
  'posts of a blog': { value: [post], read: (text) => parseWordPress(text) },
  'lists of Wikimedia': {
    value: wikimedia,
    read: (text) => parseWikimedia(JSON.parse(text), { lang: 'en', month: 4, day: 5 } as never),
  },
  'a record of a feed': { value: record, read: (text) => validateFeedRecord(JSON.parse(text)) },
  'a record of the data': { value: record, read: (text) => validateStrict(JSON.parse(text)).record },
  'a backup': { value: backup, read: (text) => parseBackup(text) },
  'a list of feeds': { value: { version: 1, feeds: [feed] }, read: (text) => parseSubscriptionFile(text) },
  'stored settings': { value: backup.settings, read: (text) => mergeSettings(JSON.parse(text)) },
  'a stored plan': { value: { date: '2026-11-23' }, read: (text) => parsePlan(JSON.parse(text)) },
};

/** Every own key of a value, at any depth; of what settings a backup holds only those that are known are ever used. */
function keysOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Reflect.ownKeys(value).flatMap((key) => [String(key), ...keysOf(Reflect.get(value, key))]);
}

const BUILT_IN = [Object, Array, Function, String, Map].map(({ prototype }) => prototype);
const before = BUILT_IN.map((prototype) => Reflect.ownKeys(prototype).length);

afterEach(() => {
  expect(BUILT_IN.map((prototype) => Reflect.ownKeys(prototype).length)).toEqual(before);
  expect(({} as { polluted?: string }).polluted).toBeUndefined();
});

describe('T6: poisoned names', () => {
  it.each(Object.entries(READERS))('in %s reach no prototype and no result', async (_, { value, read }) => {
    const poisoned = poison(value);
    expect(poisoned.match(/"__proto__"/g)?.length).toBeGreaterThan(0);
    const answer = await read(poisoned);
    const inSettings = (answer as { backup?: { settings?: object } })?.backup;
    if (inSettings?.settings) inSettings.settings = mergeSettings(inSettings.settings);
    const keys = keysOf(answer);
    expect(keys.filter((key) => key === 'polluted' || NAMES.includes(key))).toEqual([]);
  });

  it('as attributes of OPML, as languages, as ids and as columns of a table are words like others', () => {
    const opml = `<opml><body>${NAMES.map((name) => `<outline ${name}="polluted" text="${name}" xmlUrl="https://f.example/${name}" type="json"/>`).join('')}</body></opml>`;
    const { feeds } = parseSubscriptionFile(opml);
    // Two underscores are a way to write bold, so they go.
    expect(feeds.map((found) => found.title)).toEqual(NAMES.map((name) => name.replace(/^__|__$/g, '')));
    expect(keysOf(feeds).filter((key) => NAMES.includes(key))).toEqual([]);
    for (const name of NAMES) {
      const named = validateFeedRecord({ ...record, id: name, translations: JSON.parse(`{"${name}":{"title":"x"}}`) });
      expect(keysOf(named.record).filter((key) => NAMES.includes(key))).toEqual([]);
    }
  });
});
