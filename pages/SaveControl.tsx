/** The save button with its state: pressed while the record is among the saved ones, in whatever tab that was done. */
import { useEffect, useState } from 'preact/hooks';
import { SaveButton } from '../components/saved/SaveButton.tsx';
import { isSame, withoutSaved, withSaved } from '../core/keep/saved.ts';
import type { AnniversaryRecord } from '../core/record/record.ts';
import type { Language } from '../locales/language.ts';
import { changeSaved, observeSaved, readSaved } from '../platform/saved.ts';

export function SaveControl({
  record,
  feed,
  language,
}: {
  record: AnniversaryRecord;
  feed: string;
  language: Language;
}) {
  const [saved, setSaved] = useState(false);
  const [failed, setFailed] = useState(false);
  const key = { feed, id: record.id };
  useEffect(() => {
    void readSaved().then((list) => setSaved(list.some((it) => isSame(it, { feed, id: record.id }))));
    return observeSaved((list) => setSaved(list.some((it) => isSame(it, { feed, id: record.id }))));
  }, [feed, record.id]);
  const toggle = async (): Promise<void> => {
    const now = Temporal.Now.instant().toString({ smallestUnit: 'second' });
    const kept = await changeSaved((list) => (saved ? withoutSaved(list, key) : withSaved(list, feed, record, now)));
    setFailed(!kept);
  };
  return (
    <>
      <SaveButton language={language} saved={saved} onToggle={() => void toggle()} />
      {failed && <span role="status">{language.t('settings-not-saved')}</span>}
    </>
  );
}
