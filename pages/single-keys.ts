/** Which key an event gives to the page: what both the keys of every page and those of a day's page ask. */
import { readSingleKeysCopy } from '../platform/setting-copies.ts';

const TYPED_IN = 'input, select, textarea, [contenteditable], dialog';

/**
 * The key alone, or null where it is meant for a field, a dialog or the browser, was answered already, or is a character
 * that the reader wants to do nothing (WCAG 2.2, 2.1.4; arrows are no characters).
 */
export function keyForPage(event: KeyboardEvent): string | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.target instanceof Element && event.target.closest(TYPED_IN)) return null;
  return event.key.length > 1 || readSingleKeysCopy() ? event.key : null;
}
