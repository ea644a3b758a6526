/** The keys of the pages, as a list, and in a dialog of the browser's own: Escape closes it and the focus goes back. */
import { useEffect, useRef } from 'preact/hooks';
import type { Language } from '../locales/language.ts';

export interface KeyHelpProps {
  language: Language;
  /** The page can turn the leaf. */
  leaf: boolean;
  onClose: () => void;
}

export function KeyHelp({ language, leaf, onClose }: KeyHelpProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby="keys-title" closedby="any" onClose={onClose}>
      <h2 id="keys-title">{language.t('keys')}</h2>
      <KeyList language={language} leaf={leaf} />
      <button type="button" onClick={() => dialog.current?.close()}>
        {language.t('close')}
      </button>
    </dialog>
  );
}

/** `leaf`: also what turns the leaf. */
export function KeyList({ language: { t, dir }, leaf }: Omit<KeyHelpProps, 'onClose'>) {
  const [back, forward] = dir === 'rtl' ? ['→', '←'] : ['←', '→'];
  const turning: [string[], string][] = [
    [[back], t('previous-day')],
    [[forward], t('next-day')],
  ];
  const keys: [string[], string][] = [
    ...(leaf ? turning : []),
    [['t'], t('today')],
    [['/'], t('search')],
    [['↑', '↓'], t('keys-walk')],
    [['Esc'], t('keys-close')],
    [['?'], t('keys')],
  ];
  return (
    <>
      <dl class="keys">
        {keys.map(([signs, what]) => (
          <div key={what}>
            <dt>
              {signs.map((sign) => (
                <kbd key={sign}>{sign}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p class="note">{t('keys-note')}</p>
    </>
  );
}
