/** What asking a feed that is no archive gives (feed.md 1 and 5), whatever its kind. */
import type { AnniversaryRecord } from '../record/record.ts';
import type { Imported } from './adapters/imported.ts';
import { type Refusal, refuse } from './archive.ts';
import type { Unreachable } from './fetched.ts';

/** Reads one address; every request is noted by whoever made this. `pages`: `X-WP-TotalPages`, where the server lets it be read. */
export type GetText = (url: string) => Promise<{ ok: string; pages?: number } | Unreachable>;

export interface PlainContext {
  get: GetText;
  /** The reader's civil date. */
  today: Temporal.PlainDate;
  /** Day keys that need not be asked again. */
  known: ReadonlySet<string>;
  /** When a feed was read last: of blog posts only those that were changed since are asked. */
  since?: Temporal.Instant;
  /** Only the beginning is read: a look before subscribing. */
  brief?: boolean;
}

/** What a feed brought. `days`: day keys of which this is the whole list, to take the place of what is stored. */
export interface Arrivals {
  records: AnniversaryRecord[];
  skipped: Imported['skipped'];
  days: string[];
  title?: string;
  lang?: string;
  expired: boolean;
  /** More is to be had than was read. */
  more: boolean;
  /** Of a blog that has more posts than are read: how many of the newest are. */
  newest?: number;
}

/** An answer that is not the JSON that was asked for; hotels and error pages answer 200 with a page. */
export const notJson = (text: string): Refusal =>
  /^\s*</.test(text)
    ? refuse('web-page', 'the address answers with a web page, not with a feed')
    : refuse('not-json', 'the answer is not JSON: it is cut short or not a feed');

/** JSON, but not what a feed of this kind looks like. */
export const notAFeed = (message: string): Refusal => refuse('not-a-feed', message);

export const nothing = (): Arrivals => ({ records: [], skipped: [], days: [], expired: false, more: false });

/** Whether a text is JSON at all. */
export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    // That is the question.
    return false;
  }
}
