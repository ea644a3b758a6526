/** State of the page of what the reader keeps. Every list is shown as it is stored, in whatever tab it was changed. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SavedState } from '../components/saved/SavedList.tsx';
import { SavedPage } from '../components/saved/SavedPage.tsx';
import { LONGEST_BACKUP, type ParsedBackup, parseBackup } from '../core/backup.ts';
import { keysForDay } from '../core/date/day-keys.ts';
import { hueOfDay } from '../core/date/hue.ts';
import { OWN_FEED, withOwn } from '../core/keep/own-entries.ts';
import type { OwnFile } from '../core/keep/own-file.ts';
import { type SavedRecord, withNote, withoutSaved } from '../core/keep/saved.ts';
import type { OwnAnniversary } from '../core/notification/own-anniversaries.ts';
import { entryKey } from '../core/order/entry.ts';
import { recordAddress } from '../core/record/record-address.ts';
import type { Language } from '../locales/language.ts';
import { applyBackup } from '../platform/backup.ts';
import { readNow } from '../platform/clock.ts';
import { askForNotifications } from '../platform/notifications.ts';
import { changeOwn } from '../platform/own-days.ts';
import { observeRemembered, readOwnAnniversaries } from '../platform/reminders.ts';
import { changeSaved, observeSaved, readSaved } from '../platform/saved.ts';
import { copySettings } from '../platform/setting-copies.ts';
import { DEFAULT_SETTINGS, observeSettings, readSettings, type Settings } from '../platform/settings.ts';
import { allowLoopback } from '../platform/subscriptions.ts';
import { readBackupFile } from './backup-file.ts';
import { readOwnFile } from './own-import.ts';
import { findRecord } from './read-record.ts';
import { saveFile } from './save-file.ts';
import { showTheme } from './show-theme.ts';
import { useLanguage } from './use-language.ts';

export function SavedApp({ language: first }: { language: Language }) {
  const [language, follow] = useLanguage(first);
  const { t } = language;
  const [settings, setSettings] = useState<Settings>({ ...DEFAULT_SETTINGS });
  const [saved, setSaved] = useState<SavedRecord[]>([]);
  const [states, setStates] = useState<ReadonlyMap<string, SavedState>>(new Map());
  const [own, setOwn] = useState<OwnAnniversary[]>([]);
  const [found, setFound] = useState<OwnFile | null>(null);
  const [read, setRead] = useState<ParsedBackup | null>(null);
  const [said, setSaid] = useState('');
  const undo = useRef<(() => Promise<boolean>) | null>(null);
  const now = readNow(settings.timeZone ?? undefined);
  const today = now.toPlainDate();

  useEffect(() => {
    const follows = (changed: Settings): void => {
      setSettings(changed);
      showTheme(changed.theme);
      follow(changed.language);
    };
    const readOwn = (): void => void readOwnAnniversaries().then(setOwn);
    void (async () => {
      const read = await readSettings();
      copySettings(read);
      follows(read);
      readOwn();
      setSaved(await readSaved());
      const day = readNow(read.timeZone ?? undefined).toPlainDate();
      document.documentElement.style.setProperty('--hue', String(hueOfDay(day)));
      document.documentElement.dataset.ready = 'yes';
    })();
    const stop = [observeSettings(follows), observeSaved(setSaved), observeRemembered(readOwn)];
    return () => {
      for (const end of stop) end();
    };
  }, [follow]);

  useEffect(() => {
    document.title = `${t('saved')} · ${t('app-name')}`;
  }, [t]);

  useEffect(() => {
    let gone = false;
    void (async () => {
      const known = new Map<string, SavedState>();
      for (const it of saved) {
        const state = await stateOf(it);
        if (state) known.set(entryKey(it.feed, it.id), state);
      }
      if (!gone) setStates(known);
    })();
    return () => {
      gone = true;
    };
  }, [saved]);

  /** Says what was done; an action that can be taken back leaves its way back. */
  const report = async (done: Promise<boolean>, message: string, back: (() => Promise<boolean>) | null = null) => {
    const kept = await done;
    undo.current = kept ? back : null;
    setSaid(t(kept ? message : 'settings-not-saved'));
  };
  const forget = (it: SavedRecord): void => {
    const at = saved.indexOf(it);
    const back = (): Promise<boolean> => changeSaved((list) => list.toSpliced(at, 0, it));
    void report(
      changeSaved((list) => withoutSaved(list, it)),
      'removed',
      back,
    );
  };
  const forgetOwn = (it: OwnAnniversary): void => {
    const back = (): Promise<boolean> => changeOwn((list) => [...list, it]);
    void report(
      changeOwn((list) => list.filter(({ id }) => id !== it.id)),
      'removed',
      back,
    );
  };
  const addOwn = async (added: OwnAnniversary[]): Promise<void> => {
    // Straight from the click, or the browser does not ask.
    if (added.some(({ remind }) => remind.length > 0)) await askForNotifications();
    await report(
      changeOwn((list) => withOwn(list, added)),
      'own-added',
    );
    setFound(null);
  };

  return (
    <SavedPage
      language={language}
      saved={saved}
      states={states}
      said={said}
      onUndo={
        undo.current
          ? () => {
              const back = undo.current;
              if (back) void report(back(), 'undone');
            }
          : undefined
      }
      recordHref={({ feed, id }) => recordAddress({ feed, id })}
      onNote={(it, note) =>
        void report(
          changeSaved((list) => withNote(list, it, note)),
          'settings-saved',
        )
      }
      onForget={forget}
      own={{
        own,
        today,
        leapDay: settings.preferences.leapDay,
        found,
        onAdd: (draft) => void addOwn([{ id: crypto.randomUUID(), ...draft }]),
        onForget: forgetOwn,
        onFile: async (file) => {
          setSaid('');
          setFound(await readOwnFile(file));
        },
        onAddFound: () => void (found?.ok && addOwn(found.found)),
        onSetAside: () => setFound(null),
      }}
      backup={{
        read,
        onExport: async () => {
          const backup = await readBackupFile(now.toInstant());
          if (backup !== null) saveFile(`daymark-${today}.json`, 'application/json', backup);
          setSaid(t(backup === null ? 'notice-unread' : 'backup-exported'));
        },
        onFile: async (file) => {
          setSaid('');
          setRead(await parseBackupFile(file));
        },
        onApply: (withSettings) => {
          if (read?.ok) void report(applyBackup(read.backup, withSettings), 'backup-applied');
          setRead(null);
        },
        onSetAside: () => setRead(null),
      }}
    />
  );
}

async function parseBackupFile(file: File): Promise<ParsedBackup> {
  // No letter of UTF-8 that counts as one character has more than three bytes.
  if (file.size > LONGEST_BACKUP * 3) return { ok: false, reason: 'too-large' };
  const text = await file.text().catch(() => null);
  // Moved or locked since it was chosen.
  return text === null ? { ok: false, reason: 'unreadable' } : parseBackup(text, { allowLoopback });
}

/** What became of a saved record; null while it is in its feed as it should be. */
async function stateOf({ feed, id, copy }: SavedRecord): Promise<SavedState | null> {
  if (feed === OWN_FEED) return null;
  const record = await findRecord(feed, id, keysOf(copy));
  if (!record) return { state: 'gone' };
  if (record.status !== 'withdrawn') return null;
  const why = record.corrections?.at(-1)?.note;
  return { state: 'withdrawn', lang: record.lang, ...(why ? { why } : {}) };
}

/** Where the record most likely lies, so that not every row is read. */
function keysOf({ date }: SavedRecord['copy']): string[] {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(date?.edtf ?? '')?.[0];
  return day ? keysForDay(Temporal.PlainDate.from(day)) : keysForDay(Temporal.PlainDate.from('2000-01-01'));
}
