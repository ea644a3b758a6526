/** Saved records in storage.local, the truth about them. Changes are made one after the other, so that none is lost. */
import { parseSaved, type SavedRecord } from '../core/keep/saved.ts';
import { changeStored, observeStored, readStored } from './stored.ts';

export const SAVED_KEY = 'saved';

export const readSaved = async (): Promise<SavedRecord[]> => parseSaved(await readStored(SAVED_KEY));

/** Changes the list as one step; false when the browser refused, and then nothing changed. */
export const changeSaved = (change: (list: SavedRecord[]) => SavedRecord[]): Promise<boolean> =>
  changeStored([SAVED_KEY], ({ [SAVED_KEY]: stored }) => ({ [SAVED_KEY]: change(parseSaved(stored)) }));

export const observeSaved = (listener: (list: SavedRecord[]) => void): (() => void) =>
  observeStored([SAVED_KEY], (_, value) => listener(parseSaved(value)));
