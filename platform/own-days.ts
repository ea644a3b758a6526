/** The reader's own anniversaries: changed one after the other, so that none is lost. Reading them is in reminders.ts. */
import { type OwnAnniversary, parseOwnAnniversaries } from '../core/notification/own-anniversaries.ts';
import { OWN_KEY } from './reminders.ts';
import { changeStored } from './stored.ts';

/** Changes the list as one step; false when the browser refused, and then nothing changed. */
export const changeOwn = (change: (list: OwnAnniversary[]) => OwnAnniversary[]): Promise<boolean> =>
  changeStored([OWN_KEY], ({ [OWN_KEY]: stored }) => ({ [OWN_KEY]: change(parseOwnAnniversaries(stored)) }));
