// @vitest-environment happy-dom
/** T2: whatever stands where an address should, a link leads to a public https host or there is none. */
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { SafeLink } from '../../components/SafeLink.tsx';
import { parseFeedUrl } from '../../core/feed/urls.ts';
import { parseAddress } from '../../core/record/links.ts';
import { validateFeedRecord } from '../../core/record/validate.ts';
import { fullRecord, type Loose } from '../core/record/full-record.ts';
import { BAD_ADDRESSES } from './addresses.ts';

/** A copy in which every string that is an address is another one. */
function withAddresses(value: unknown, address: string): unknown {
  if (typeof value === 'string') return value.startsWith('https://') ? address : value;
  if (Array.isArray(value)) return value.map((item) => withAddresses(item, address));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, withAddresses(child, address)]));
}

/** Every string in a value. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

describe('T2: 500 bad addresses', () => {
  it('are 500 different ones', () => {
    expect(new Set(BAD_ADDRESSES).size).toBe(500);
  });

  it('are refused by the judge of links and by the judge of feeds', () => {
    expect(BAD_ADDRESSES.filter((address) => parseAddress(address).ok)).toEqual([]);
    expect(BAD_ADDRESSES.filter((address) => parseFeedUrl(address).ok)).toEqual([]);
  });

  it('stay text where a link would be drawn, whoever let them through', () => {
    for (const address of BAD_ADDRESSES) {
      render(<SafeLink url={address}>words</SafeLink>, document.body);
      expect([address, document.body.innerHTML]).toEqual([address, 'words']);
    }
    render(<SafeLink url="https://example.org/">words</SafeLink>, document.body);
    expect(document.querySelector('a')?.rel).toBe('noopener noreferrer');
  });

  it('leave nothing of themselves in a record that a feed brings', () => {
    const full = fullRecord({ links: [{ url: 'https://example.org/', title: 'A page' }] });
    const places = stringsOf(full).filter((text) => text.startsWith('https://')).length;
    expect(places).toBeGreaterThan(3);
    for (const address of BAD_ADDRESSES) {
      const { record } = validateFeedRecord(withAddresses(full, address) as Loose);
      expect(stringsOf(record ?? {}).filter((text) => text === address)).toEqual([]);
    }
  });
});
