// @vitest-environment happy-dom
/** What is wrong with a file that is chosen is said in the reader's language, whatever it is. */
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { BackupPanel } from '../../components/saved/BackupPanel.tsx';
import { OwnDays } from '../../components/saved/OwnDays.tsx';
import { type BackupRefusal, formatBackup, type ParsedBackup, parseBackup } from '../../core/backup.ts';
import type { OwnEntryProblem, OwnFile, OwnFileRefusal } from '../../core/keep/own-file.ts';
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

const BACKUP_REFUSALS: Record<BackupRefusal, true> = {
  'too-large': true,
  unreadable: true,
  'not-json': true,
  'not-a-backup': true,
  newer: true,
};
const OWN_REFUSALS: Record<OwnFileRefusal, true> = {
  'too-large': true,
  unreadable: true,
  'not-one': true,
  broken: true,
  empty: true,
  columns: true,
};
const OWN_PROBLEMS: Record<OwnEntryProblem, true> = {
  'no-day': true,
  'moving-day': true,
  'no-title': true,
  'many-days': true,
  cancelled: true,
  'not-yearly': true,
  twice: true,
  other: true,
};

/** What is said of every file and entry that is refused. */
function refusalsIn(language: Language): string[] {
  const nothing = (): void => undefined;
  const said = (selector: string): string[] =>
    [...document.querySelectorAll(selector)].map((it) => it.textContent ?? '');
  const ofBackup = (reason: string): string[] => {
    const read = { ok: false, reason } as ParsedBackup;
    const on = { onExport: nothing, onFile: nothing, onApply: nothing, onSetAside: nothing };
    render(<BackupPanel language={language} read={read} {...on} />, document.body);
    return said('[role="alert"]');
  };
  const ofOwn = (found: OwnFile, selector: string): string[] => {
    const today = Temporal.PlainDate.from('2027-04-05');
    const on = { onAdd: nothing, onForget: nothing, onFile: nothing, onAddFound: nothing, onSetAside: nothing };
    render(<OwnDays language={language} own={[]} today={today} leapDay="feb28" found={found} {...on} />, document.body);
    return said(selector);
  };
  const leftOut = Object.keys(OWN_PROBLEMS).map((why) => ({ item: '·', why: why as OwnEntryProblem }));
  return [
    ...Object.keys(BACKUP_REFUSALS).flatMap(ofBackup),
    ...Object.keys(OWN_REFUSALS).flatMap((reason) =>
      ofOwn({ ok: false, reason: reason as OwnFileRefusal }, '[role="alert"]'),
    ),
    ...ofOwn({ ok: true, found: [], leftOut }, '.preview ul.soft li'),
  ];
}

describe.each(LANGUAGES)('files and entries that are refused, in $tag', ({ tag, dir }) => {
  it('say why, in words of that language', async () => {
    const lines = refusalsIn(await loadLanguage({ tag, dir }));
    expect(lines).toHaveLength(19);
    // Two things are wrong with files of both kinds.
    expect(new Set(lines).size).toBe(17);
    expect(lines.join(' ')).not.toMatch(/backup-|left-out-|own-file-|file-/);
    if (tag !== 'en') {
      const english = refusalsIn(await loadLanguage({ tag: 'en', dir: 'ltr' }));
      expect(lines.filter((line, at) => line === english[at])).toEqual([]);
    }
  });
});
