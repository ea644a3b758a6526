/** The one name for the browser's extension API: `browser` where it is, `chrome` in Chrome before 148. */
export { browser } from 'wxt/browser';
