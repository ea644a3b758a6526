/** A text of a record: its translation where there is one for the reader, isolated in its own language and direction. */
import type { AnniversaryRecord, Overlay } from '../core/record/record.ts';
import { textIn } from '../core/words/text-in.ts';
import { FeedText } from './FeedText.tsx';

export interface RecordTextProps {
  record: Pick<AnniversaryRecord, 'lang' | 'translations'>;
  /** The reader's language. */
  to: string;
  own: string;
  pick: (overlay: Overlay) => string | undefined;
}

export function RecordText({ record, to, own, pick }: RecordTextProps) {
  const { text, lang } = textIn(record, to, own, pick);
  return <FeedText text={text} lang={lang} />;
}

type Titled = Pick<AnniversaryRecord, 'lang' | 'translations' | 'title'>;

/** The title, which every page writes. */
export const RecordTitle = ({ record, to }: { record: Titled; to: string }) => (
  <RecordText record={record} to={to} own={record.title} pick={({ title }) => title} />
);
