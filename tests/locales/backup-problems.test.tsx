// @vitest-environment happy-dom
/** What is wrong with a backup is said in the reader's language, whatever it is. */
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { BackupPanel } from '../../components/saved/BackupPanel.tsx';
import { formatBackup, parseBackup } from '../../core/backup.ts';
import type { Language } from '../../locales/language.ts';
import { loadLanguage } from '../../locales/languages.ts';
import { LANGUAGES } from '../../locales/offered.ts';

const BROKEN = formatBackup({
  exportedAt: '2027-04-05T08:00:00Z',
  feeds: [],
  // One problem of each kind that there is.
  saved: [{}, { feed: 'f', copy: 5 }] as never,
  own: Array.from({ length: 1_001 }, (_, at) => ({
    id: `${at}`,
    title: at === 2 ? '' : 'A',
    date: '04-05',
    remind: [],
  })),
  reminders: 'none' as never,
});

function linesIn(language: Language): string[] {
  const nothing = (): void => undefined;
  render(
    <BackupPanel
      language={language}
      read={parseBackup(BROKEN)}
      onExport={nothing}
      onFile={nothing}
      onApply={nothing}
      onSetAside={nothing}
    />,
    document.body,
  );
  return [...document.querySelectorAll('.preview ul.soft li')].map((it) => it.textContent ?? '');
}

describe.each(LANGUAGES)('a backup that is broken in five ways, in $tag', ({ tag, dir }) => {
  it('says each of them, in words of that language', async () => {
    const lines = linesIn(await loadLanguage({ tag, dir }));
    expect(lines).toHaveLength(5);
    expect(new Set(lines).size).toBe(5);
    expect(lines.join(' ')).not.toMatch(/backup-|left-out-/);
    if (tag === 'en') {
      expect(lines).toEqual([
        'Saved 1: it names no feed',
        'Saved 2: it cannot be read',
        'Your own days 3: it has no title or date',
        'Your own days: only the first 1,000 are kept',
        'Reminders: the list cannot be read',
      ]);
    } else {
      const english = linesIn(await loadLanguage({ tag: 'en', dir: 'ltr' }));
      expect(lines.filter((line, at) => line === english[at])).toEqual([]);
    }
  });
});
