/** What the record page draws: a record, and what the day on view has to do with it. */
import type { NextSurfacing } from '../core/date/next.ts';
import type { Entry } from '../core/order/entry.ts';
import type { Card } from '../core/order/view-day.ts';
import type { AnniversaryRecord } from '../core/record/record.ts';
import type { StorageTrouble } from './day-model.ts';

export interface RecordView {
  record: AnniversaryRecord;
  /** The feed's id. */
  feed: string;
  bundled: boolean;
  /** The day on view: the one asked for, else today. */
  day: Temporal.PlainDate;
  today: Temporal.PlainDate;
  /** As it stands among the records of that day; null when it does not surface on it, or is muted. */
  card: Card | null;
  /** Its place among the records of that day, from 1; null where it has none. */
  rank: { place: number; count: number } | null;
  /** The next time after today, or today; null for what has no day of its own. */
  next: NextSurfacing | null;
  /** Sensitivities that the reader wants behind one click. */
  covered: string[];
  /** Records of the day in other feeds that are said to be the same happening. */
  same: readonly Entry[];
  /** Why the store of records, or what the reader keeps, could not be read. */
  trouble?: StorageTrouble;
}
