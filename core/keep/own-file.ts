/** A calendar or table of somebody's as own anniversaries, with what is left out of it and why. Pure. */
import { type Imported, REASONS } from '../feed/adapters/imported.ts';
import { isOwnAnniversary, type OwnAnniversary } from '../notification/own-anniversaries.ts';
import { type NotOwn, ownFromRecord } from './own-entries.ts';

/** Why nothing of a file is used. */
export type OwnFileRefusal = 'too-large' | 'unreadable' | 'not-one' | 'broken' | 'empty' | 'columns';

/** Why an entry of a file is left out. */
export type OwnEntryProblem = NotOwn | 'no-title' | 'many-days' | 'cancelled' | 'not-yearly' | 'twice' | 'other';

/** What a file would add. `item` is the title of what is left out, else its line or id. */
export type OwnFile =
  | { ok: true; found: OwnAnniversary[]; leftOut: { item: string; why: OwnEntryProblem }[] }
  | { ok: false; reason: OwnFileRefusal };

const OF_FILE: ReadonlyMap<string, OwnFileRefusal> = new Map([
  [REASONS.webPage, 'not-one'],
  [REASONS.notCalendar, 'not-one'],
  [REASONS.brokenCalendar, 'broken'],
  [REASONS.emptyCalendar, 'empty'],
  [REASONS.noColumns, 'columns'],
]);
const OF_ENTRY: ReadonlyMap<string, OwnEntryProblem> = new Map([
  [REASONS.noDate, 'no-day'],
  [REASONS.manyDates, 'many-days'],
  [REASONS.noTitle, 'no-title'],
  [REASONS.cancelled, 'cancelled'],
  [REASONS.notYearly, 'not-yearly'],
  [REASONS.changedInstance, 'not-yearly'],
  [REASONS.otherRule, 'moving-day'],
  [REASONS.sameId, 'twice'],
]);

/** Reads what an adapter found. `newId` makes the ids of own anniversaries. */
export function ownFileOf({ records, skipped }: Imported, newId: () => string): OwnFile {
  const refusal = skipped.map(({ reason }) => OF_FILE.get(reason)).find((it) => it !== undefined);
  if (refusal && records.length === 0) return { ok: false, reason: refusal };
  const found: OwnAnniversary[] = [];
  const leftOut = skipped.map(({ item, reason, title }) => ({
    item: title ?? String(item),
    why: OF_ENTRY.get(reason) ?? 'other',
  }));
  for (const record of records) {
    const own = ownFromRecord(record, newId());
    if (typeof own === 'string') leftOut.push({ item: record.title, why: own });
    else if (isOwnAnniversary(own)) found.push(own);
    else leftOut.push({ item: record.title, why: 'other' });
  }
  return { ok: true, found, leftOut };
}
