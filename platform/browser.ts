/** The one name for the browser's extension API: webextension-polyfill, through WXT's module. */
export { browser } from 'wxt/browser';
