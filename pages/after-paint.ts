/**
 * Waits until what is on the screen now was painted: for code that is not wanted before. Loading the live chunk (Dexie is in
 * it) costs tens of milliseconds of parsing, which would otherwise come between the snapshot's markup and its paint.
 */

/** A hidden page paints nothing, and asks for no frame: it goes on after this long. */
const HIDDEN_MS = 100;

/** Resolves in the task after the next frame, or after a tenth of a second where the page is not drawn. */
export function afterPaint(): Promise<void> {
  return new Promise((done) => {
    const hidden = setTimeout(done, HIDDEN_MS);
    requestAnimationFrame(() => {
      clearTimeout(hidden);
      // A task of its own: the frame's callbacks run before its paint.
      setTimeout(done);
    });
  });
}
