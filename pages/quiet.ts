/** Whether a new tab shows the date alone: a copy of the setting that the first paint can read at once. */

const KEY = 'daymark.quiet';

export function readQuiet(): boolean {
  try {
    return localStorage.getItem(KEY) === 'yes';
  } catch {
    // Storage refused: the setting is read after the first paint.
    return false;
  }
}

export function keepQuiet(quiet: boolean): void {
  try {
    if (quiet) localStorage.setItem(KEY, 'yes');
    else localStorage.removeItem(KEY);
  } catch {
    // Storage refused: the next first paint shows the day and then turns quiet.
  }
}
