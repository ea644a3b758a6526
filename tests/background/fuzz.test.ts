/** Ten thousand broken feeds through parsing and applying: none crashes, and what is refused writes nothing. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runPlain } from '../../background/sync-plain.ts';
import type { FeedKind } from '../../core/feed/subscription.ts';
import { validateFeedRecord } from '../../core/record/validate.ts';
import { decodeDay } from '../../storage/feeds-db.ts';
import { NOW } from './archives.ts';
import { edits, mutateAll } from './broken-values.ts';
import { aReader, aSubscription, type Reader } from './reader.ts';

const RUNS = 10_000;
const today = Temporal.PlainDate.from('2026-11-23');

const good: Record<Exclude<FeedKind, 'archive'>, object> = {
  'json-feed': {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'A feed',
    language: 'en',
    items: [
      {
        id: 'a',
        title: 'A title',
        content_text: 'Text.',
        url: 'https://a.example/',
        tags: ['x'],
        _anniversary: { date: '1990-04-05/1990-04-10', weight: 3 },
      },
      {
        id: 'b',
        title: 'Day',
        content_html: '<p>x</p>',
        _anniversary: { observance: { rules: [{ type: 'fixed', monthDay: '04-05' }] } },
      },
      {
        id: 'c',
        title: 'C',
        _anniversary: {
          date: { edtf: '1990~' },
          status: 'withdrawn',
          claims: [{ about: 'killed', bound: 'about', value: 3, by: { name: 'N' } }],
        },
      },
    ],
  },
  wordpress: [
    {
      id: 1,
      date: '2021-04-05T00:00:00',
      link: 'https://a.example/1',
      title: { rendered: '5 April 1990 | Baren' },
      content: { rendered: '<p>x</p>' },
    },
  ],
  wikimedia: {
    selected: [{ text: 'It.', year: -39, pages: [{ title: 'P', coordinates: { lat: 1, lon: 2 } }] }],
    holidays: [{ text: 'Day', pages: [] }],
  },
  list: {
    date: 'November 23',
    data: { Events: [{ year: '1999', text: 'It happened.', links: [{ title: 'T', link: 'https://a.example/' }] }] },
  },
};
const KINDS = Object.keys(good) as (keyof typeof good)[];

const broken = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    edits,
    cut: fc.option(fc.nat(400), { freq: 6 }),
  })
  .map(({ kind, edits: made, cut }) => {
    const value = mutateAll(good[kind], made);
    const text = JSON.stringify(value) ?? '';
    return { kind, text: cut === null ? text : text.slice(0, cut) };
  });

describe('broken feeds', () => {
  let reader: Reader;
  let writes = 0;
  beforeAll(async () => {
    reader = await aReader();
    for (const table of [reader.db.feeds, reader.db.days]) {
      table.hook('creating', () => void writes++);
      table.hook('updating', () => void writes++);
      table.hook('deleting', () => void writes++);
    }
  });
  afterAll(() => {
    reader.db.close();
    reader.reader.close();
  });

  it(`${RUNS} of them: no crash, nothing written on refusal, only valid records on success`, {
    timeout: 120_000,
  }, async () => {
    const ended = new Map<string, number>();
    let n = 0;
    await fc.assert(
      fc.asyncProperty(broken, async ({ kind, text }) => {
        // A few addresses come again, so that what is stored is broken into, too.
        const feed = `https://feed.example/${kind}/${++n % 997}`;
        const before = writes;
        const subscription = aSubscription({ feed, kind, lang: 'en' });
        const outcome = await runPlain(subscription, {
          db: reader.db,
          now: NOW,
          today,
          get: async () => ({ ok: text }),
        });
        ended.set(outcome.outcome, (ended.get(outcome.outcome) ?? 0) + 1);
        if (outcome.outcome === 'refused' || outcome.outcome === 'unreachable') expect(writes).toBe(before);
        expect(({} as Record<string, unknown>).constructor).toBe(Object);
      }),
      { numRuns: RUNS },
    );
    expect([...ended.values()].reduce((sum, count) => sum + count, 0)).toBe(RUNS);
    expect(ended.get('refused')).toBeGreaterThan(500);
    expect(ended.get('updated')).toBeGreaterThan(500);
    const rows = await reader.db.days.limit(300).toArray();
    for (const { json } of rows)
      for (const record of await decodeDay(json))
        expect(validateFeedRecord(record, { maxWeight: 5 }).errors).toEqual([]);
  });
});
