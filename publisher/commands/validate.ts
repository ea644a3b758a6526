/** `daymark validate`: what is wrong with a feed, by item and rule. */
import type { Problem } from '../../core/record/record.ts';
import { loadFeed } from '../load-feed.ts';

export interface ValidateAnswer {
  /** Records that are valid. */
  records: number;
  /** Items with errors. */
  dropped: number;
  errors: Problem[];
  warnings: Problem[];
}

/** Strict holds a feed to the rules of bundled records; a data folder is always held to them. */
export async function validate(source: string, { strict }: { strict: boolean }): Promise<ValidateAnswer> {
  const { records, dropped, errors, warnings } = await loadFeed(source, { strict });
  return { records: records.length, dropped, errors, warnings };
}
