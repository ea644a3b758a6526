/** A text with the words marked that answer the query. */
import { highlight } from '../../core/search/highlight.ts';

export function Highlighted({ text, terms }: { text: string; terms: readonly string[] }) {
  return <>{highlight(text, terms).map(({ text: part, hit }, at) => (hit ? <mark key={at}>{part}</mark> : part))}</>;
}
