/** The reader's own anniversaries: changed one after the other, so that none is lost. Reading them is in reminders.ts. */
import type { OwnAnniversary } from '../core/notification/own-anniversaries.ts';
import { readOwnAnniversaries, saveOwnAnniversaries } from './reminders.ts';

/** Changes the list as one step; false when the browser refused, and then nothing changed. */
export function changeOwn(change: (list: OwnAnniversary[]) => OwnAnniversary[]): Promise<boolean> {
  return navigator.locks.request('own-anniversaries', async () =>
    saveOwnAnniversaries(change(await readOwnAnniversaries())),
  );
}
