/** Text to quote a record with: what, when, by whom, under which licence, after which sources. */
import type { AnniversaryRecord } from '../record/record.ts';
import { dateLabel } from './date-label.ts';
import { titleIn } from './title-in.ts';
import type { Words } from './words.ts';

/**
 * "Title, 5–10 April 1990. Author, Publisher (CC0-1.0). Source: Title of the page, Publisher, https://…"
 * Plain text in the language of `words` as far as the record has been translated; sources stay in their own.
 */
export function citation(record: AnniversaryRecord, words: Words): string {
  const { author, publisher, licence } = record.attribution;
  const sources = record.sources.map((source) => `${source.title}, ${source.publisher}, ${source.url}`);
  const parts = [
    `${joined(titleIn(record, words.lang).title, dateLabel(record, words))}.`,
    `${joined(author, publisher ?? '')} (${licence}).`,
    sources.length > 0 ? words.source(sources.join('; ')) : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function joined(...parts: string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}
