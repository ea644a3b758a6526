import type { Browser } from 'wxt/browser';

/** The extension API as functions see it that tests evaluate inside the extension's own pages. */
declare global {
  const chrome: Browser;
  const browser: Browser;
}
