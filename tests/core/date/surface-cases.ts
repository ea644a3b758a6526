import { expect, it } from 'vitest';
import type { LeapDay } from '../../../core/date/occurrences.ts';
import { type Surfacing, surface } from '../../../core/date/surface.ts';
import type { AnniversaryRecord } from '../../../core/record/record.ts';
import { aRecord, day } from '../a-record.ts';

/** A date, the day on which it is looked at, what the rules answer, and the leap-day policy where it matters. */
export type Case = [edtf: string, view: string, answer: Surfacing | null, leapDay?: LeapDay];

/** Each case as a test of its own; `own` is what the record says beside its date. */
export function check(cases: Case[], own: Partial<AnniversaryRecord> = {}): void {
  it.each(cases.map((c) => [c[0], c[1], c[3] ?? 'feb28', c[2]] as const))(
    '%s seen on %s (%s)',
    (edtf, view, leapDay, answer) => {
      const calendar = own.date?.calendar;
      const date = { edtf, ...(calendar ? { calendar } : {}) };
      expect(surface(aRecord({ ...own, date }), day(view), { leapDay })).toEqual(answer);
    },
  );
}

/** A day that many years on. */
export const on = (years: number, more: Partial<Surfacing> = {}): Surfacing => ({ kind: 'day', years, ...more });
