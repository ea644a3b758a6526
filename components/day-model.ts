/** What the pages draw of a day: plain data, small enough to be kept for the first paint of the next new tab. */
import type { DayView } from '../core/order/view-day.ts';
import type { Ahead } from './ComingUp.tsx';

/**
 * Why the records come from the package and not from the database (`refused`, `broken`, `newer`, `blocked`), or what is with the
 * reader's own data: it cannot be read, or the browser lost it. The reader is told in words.
 */
export type StorageTrouble = 'refused' | 'broken' | 'newer' | 'blocked' | 'unread' | 'lost';

export interface DayModel extends DayView {
  /** ISO civil date. */
  date: string;
  ahead: Ahead[];
  trouble?: StorageTrouble;
  /** Neither database nor package could be read. */
  unreadable?: true;
}
