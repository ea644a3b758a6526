import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRecordAddress, recordAddress } from '../../../core/record/record-address.ts';

describe('the address of a record', () => {
  it('can be read by people', () => {
    const address = { feed: 'daymark:package', id: 'baren-uprising-1990', day: '2027-04-05' };
    expect(recordAddress(address)).toBe('record.html#daymark:package/baren-uprising-1990/2027-04-05');
  });

  it('leads back to the record whatever a feed calls it', () => {
    const id = fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme' });
    fc.assert(
      fc.property(id, id, fc.boolean(), (feed, of, dated) => {
        const address = { feed, id: of, ...(dated ? { day: '2027-04-05' } : {}) };
        expect(parseRecordAddress(recordAddress(address).split('#')[1] ?? '')).toEqual(address);
      }),
    );
  });

  it.each(['', '#', '#feed', '#feed/', '#/id', '#a/b/c/d', '#feed/%E0%A4%A'])('refuses %j', (hash) => {
    expect(parseRecordAddress(hash)).toBeNull();
  });

  it('leaves out a day that is none', () => {
    expect(parseRecordAddress('#feed/id/tomorrow')).toEqual({ feed: 'feed', id: 'id' });
  });
});
