/**
 * What a page needs after its first paint: storage, settings and messages, in a chunk of their own, so that the first
 * paint waits for none of it.
 */
export { observeMessages } from '../platform/messages.ts';
export { copySettings } from '../platform/setting-copies.ts';
export { DEFAULT_SETTINGS, observeSettings, type Settings } from '../platform/settings.ts';
export { tryReadKeptSettings } from './kept-settings.ts';
export { noteVisit } from './note-visit.ts';
export { RecordActions } from './RecordActions.tsx';
export { readAhead, readDay, readDayFromPackage } from './read-day.ts';
