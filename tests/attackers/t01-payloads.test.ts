/** T1, the first wall: what cleaning leaves of markup is words. That the words run nothing is shown in tests/browser/attackers.test.ts. */
import { describe, expect, it } from 'vitest';
import { parseJsonFeed } from '../../core/feed/json-feed.ts';
import { validateFeedRecord } from '../../core/record/validate.ts';
import { fullRecord, type Loose } from '../core/record/full-record.ts';
import { XSS_PAYLOADS } from './payloads.ts';

/** Every string in a value. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

/** A copy whose texts are all this one. */
function withText(value: unknown, text: string): unknown {
  if (typeof value === 'string') return /\s/.test(value) ? text : value;
  if (Array.isArray(value)) return value.map((item) => withText(item, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, withText(child, text)]));
}

describe('T1: 300 payloads', () => {
  it('are 300 different ones', () => {
    expect(new Set(XSS_PAYLOADS).size).toBe(300);
  });

  it('lose the beginning of every tag in every field of a record', () => {
    for (const payload of XSS_PAYLOADS) {
      const { record } = validateFeedRecord(withText(fullRecord(), `It was so. ${payload}`));
      expect(stringsOf(record).filter((text) => /<[a-z!?/]/i.test(text))).toEqual([]);
    }
  });

  it('lose it in the texts of a JSON Feed, as HTML and as text', () => {
    const items: Loose[] = XSS_PAYLOADS.map((payload, at) => ({
      id: `item-${at}`,
      title: `Day ${at} ${payload}`,
      ...(at % 2 === 0 ? { content_html: payload } : { content_text: payload }),
      _anniversary: { date: '1990-04-05' },
    }));
    const { records, info } = parseJsonFeed(
      { version: 'https://jsonfeed.org/version/1.1', title: XSS_PAYLOADS[0], items },
      { url: 'https://f.example/feed.json' },
    );
    expect(records).toHaveLength(300);
    expect(stringsOf([records, info]).filter((text) => /<[a-z!?/]/i.test(text))).toEqual([]);
  });
});
