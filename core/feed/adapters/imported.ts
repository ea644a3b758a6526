/** What every adapter answers: records in our format, and what was left out with the reason in words (feed.md 5). */
import type { AnniversaryRecord } from '../../record/record.ts';
import { type FeedContext, validateFeedRecord } from '../../record/validate.ts';
import { type Why, type WhyId, why } from '../why.ts';

export interface Skipped {
  /** The id of the item in its source, or its index. */
  item: string | number;
  reason: string;
  /** What its author calls it, where that could be read. */
  title?: string;
}

export interface Imported {
  records: AnniversaryRecord[];
  skipped: Skipped[];
}

/** Reasons that programs look for. */
export const REASONS = {
  noDate: 'no date found',
  manyDates: 'more than one date',
  noTitle: 'no title',
  noId: 'no id',
  sameId: 'the id stands twice',
  noAnniversary: 'no _anniversary',
  maybeBc: 'the year may be BC: lists of this kind leave the era out',
  notYearly: 'it does not come back once a year',
  otherRule: 'a rule of recurrence that has no counterpart here',
  notJson: 'not JSON: cut short, or another kind of file',
  webPage: 'a web page, not what was asked for',
  cancelled: 'it was cancelled',
  changedInstance: 'a changed instance of another event',
  notCalendar: 'not an iCalendar file',
  brokenCalendar: 'an iCalendar file that is cut short or broken',
  emptyCalendar: 'the calendar holds no events',
  noColumns: 'the header line needs the columns "title" and "date"',
} as const;

const KNOWN_REASONS: readonly (readonly [reason: string, id: WhyId])[] = [
  [REASONS.noDate, 'item-no-date'],
  [REASONS.manyDates, 'item-many-dates'],
  [REASONS.noTitle, 'item-no-title'],
  [REASONS.noId, 'item-no-id'],
  [REASONS.sameId, 'item-same-id'],
  [REASONS.noAnniversary, 'item-no-anniversary'],
  [REASONS.maybeBc, 'item-maybe-bc'],
];

/** An item that was left out, as a reader is told of it. */
export function whyLeftOut({ reason }: Skipped): Why {
  const rule = /^rule ([^,:]+)/.exec(reason)?.[1];
  if (rule) return why('item-rule', { rule });
  const known = KNOWN_REASONS.find(([words]) => reason === words);
  return why(known ? known[1] : 'item-other');
}

/** Collects drafts as they are found: cleaned and validated in feed mode, ids kept unique, nothing lost silently. */
export class ImportCollector {
  readonly records: AnniversaryRecord[] = [];
  readonly skipped: Skipped[] = [];
  readonly #ids = new Set<string>();

  skip(item: string | number, reason: string, title?: string): void {
    this.skipped.push({ item, reason, ...(title ? { title } : {}) });
  }

  add(item: string | number, draft: { [key: string]: unknown }, context: FeedContext): void {
    const { record, errors } = validateFeedRecord(draft, context);
    if (!record) {
      const first = errors[0];
      this.skip(
        item,
        first ? `rule ${first.rule}${first.path ? `, ${first.path}` : ''}: ${first.message}` : 'not a record',
      );
    } else if (this.#ids.has(record.id)) {
      this.skip(item, REASONS.sameId);
    } else {
      this.#ids.add(record.id);
      this.records.push(record);
    }
  }

  result(): Imported {
    return { records: this.records, skipped: this.skipped };
  }
}

/** Own string property, trimmed; undefined when it is absent, blank or of another type. */
export function textOf(object: unknown, key: string): string | undefined {
  if (typeof object !== 'object' || object === null) return undefined;
  const value: unknown = Object.getOwnPropertyDescriptor(object, key)?.value;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** Own property that is a list; empty when it is not. */
export function listOf(object: unknown, key: string): unknown[] {
  if (typeof object !== 'object' || object === null) return [];
  const value: unknown = Object.getOwnPropertyDescriptor(object, key)?.value;
  return Array.isArray(value) ? value : [];
}

/** JSON as a value; undefined when it is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: an expected failure of what others publish.
    return undefined;
  }
}

/** Why an answer holds nothing at all, for `skipped`: it is a web page, no JSON, or JSON of another shape. */
export function explainNoList(input: unknown, expected: string): string {
  if (typeof input !== 'string') return `not ${expected}`;
  if (/^\s*</.test(input)) return REASONS.webPage;
  return parseJson(input) === undefined ? REASONS.notJson : `not ${expected}`;
}

/** `YYYY-MM-DD` at the head of an RFC 3339 time as written, or undefined when there is none. */
export function civilDay(time: string | undefined): string | undefined {
  return /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:[T ]|$)/.exec(time ?? '')?.[1];
}
