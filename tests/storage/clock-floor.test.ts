/** F20: what time it is at least, and what is said of a clock that says less. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isClockWrong } from '../../core/notification/plan.ts';
import { loadLanguage } from '../../locales/languages.ts';
import { LANGUAGES } from '../../locales/offered.ts';
import { readClockFloor } from '../../storage/clock-floor.ts';
import type { FeedRow, FeedsDb } from '../../storage/feeds-db.ts';
import { openFeeds } from '../../storage/feeds-db.ts';

const OWN = 'daymark:package';
const minutesOf = (time: string): number => Temporal.Instant.from(time).epochMilliseconds / 60_000;

let db: FeedsDb;
let generation = 8_000;
beforeEach(async () => {
  const opened = await openFeeds(++generation);
  if (!('db' in opened)) throw new Error('no database');
  db = opened.db;
});
afterEach(() => db.close());

const put = (feed: string, issued: string, own: Partial<FeedRow> = {}): Promise<unknown> =>
  db.feeds.put({
    feed,
    version: minutesOf(issued),
    manifest: '',
    shards: {},
    issued,
    appliedAt: issued,
    records: 0,
    bytes: 0,
    ...own,
  });
const trust = { root: 1, keys: {} };
const floor = async (): Promise<string | undefined> => (await readClockFloor(db, OWN))?.toString();

describe('the time that it is at least', () => {
  it('is unknown while nothing is here', async () => {
    expect(await floor()).toBeUndefined();
  });

  it('is that of the newest edition of our own or of a signed feed', async () => {
    await put(OWN, '2026-11-20T00:00:00Z', { appliedAt: '2027-03-01T00:00:00Z' });
    expect(await floor()).toBe('2026-11-20T00:00:00Z');
    await put('https://signed.example/', '2026-12-05T00:00:00Z', { trust, appliedAt: '2026-12-06T00:00:00Z' });
    expect(await floor()).toBe('2026-12-05T00:00:00Z');
  });

  it('is not moved by a publisher whose clock is ahead, nor by a feed that nobody signed', async () => {
    await put(OWN, '2026-11-20T00:00:00Z');
    await put('https://ahead.example/', '2026-12-07T00:00:00Z', { trust, appliedAt: '2026-12-05T12:00:00Z' });
    // Read once while the clock of this computer was four years ahead.
    await put('https://plain.example/feed.json', '2030-01-01T00:00:00Z');
    expect(await floor()).toBe('2026-12-05T12:00:00Z');
  });
});

describe('a clock that says less', () => {
  const clockFloor = Temporal.Instant.from('2026-11-20T00:00:00Z');
  const at = (time: string): Temporal.ZonedDateTime => Temporal.Instant.from(time).toZonedDateTimeISO('UTC');

  it('is wrong when it is more than a day behind', () => {
    expect(isClockWrong({ clockFloor }, at('2026-11-19T00:00:00Z'))).toBe(false);
    expect(isClockWrong({ clockFloor }, at('2026-11-18T23:59:59Z'))).toBe(true);
  });

  it('is said in every language with both days', async () => {
    const days = { now: at('2024-01-05T00:00:00Z'), newest: clockFloor.toZonedDateTimeISO('UTC') };
    const said = new Set<string>();
    for (const offered of LANGUAGES) {
      const { t, words } = await loadLanguage(offered);
      const [now, newest] = [words.dates.day(days.now), words.dates.day(days.newest)];
      const sentence = t('clock-wrong', { now, newest });
      for (const day of [now, newest]) expect(sentence.replace(/[\u2068\u2069]/g, '')).toContain(day);
      said.add(sentence);
    }
    expect(said.size).toBe(LANGUAGES.length);
  });
});
