/** A text with the words marked that answer the query. */
import type { Stretch } from '../../core/search/highlight.ts';

export function Highlighted({ stretches }: { stretches: readonly Stretch[] }) {
  return <>{stretches.map(({ text, hit }, at) => (hit ? <mark key={at}>{text}</mark> : text))}</>;
}
