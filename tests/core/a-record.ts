import type { AnniversaryRecord } from '../../core/record/record.ts';

/** A plain valid record with what a test says about it. */
export function aRecord(own: Partial<AnniversaryRecord> = {}): AnniversaryRecord {
  return {
    id: 'a-record',
    kind: 'event',
    lang: 'en',
    title: 'Something happened somewhere',
    summary: '',
    categories: ['science'],
    regions: ['150'],
    tone: 'neutral',
    weight: 3,
    sources: [],
    attribution: { author: 'Dataset editors', licence: 'CC0-1.0' },
    revision: 1,
    created: '2026-01-01',
    updated: '2026-01-01',
    ...own,
  };
}

/** A record dated so. */
export function dated(edtf: string, own: Partial<AnniversaryRecord> = {}): AnniversaryRecord {
  return aRecord({ date: { edtf }, ...own });
}

/** The uprising at Baren, whose range, moments and figures the rules are explained with (record.md 1.5). */
export const baren: AnniversaryRecord = dated('1990-04-05/1990-04-10', {
  id: 'baren-uprising-1990',
  title: 'Baren uprising in Akto County, near Kashgar',
  categories: ['protest', 'human-rights', 'indigenous-minorities'],
  regions: ['030', '143'],
  tone: 'grave',
  sensitivity: ['killing', 'state-violence'],
  moments: [
    { id: 'm1', date: '1990-04-05', text: 'The march.', sources: ['s1'] },
    { id: 'm2', date: '1990-04-06', text: 'Troops arrive.', sources: ['s1'] },
    { id: 'm3', date: '1990-04-10', text: 'It is over.', sources: ['s1'] },
  ],
});

export const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
