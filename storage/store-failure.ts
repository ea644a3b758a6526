/**
 * Names under which browsers and Dexie report that a store did not take or give something: no space, a broken profile, a
 * connection that was closed. https://dexie.org/docs/DexieErrors/DexieError; IndexedDB 3.0, "Exceptions".
 */
const NAMES = new Set([
  'AbortError',
  'BulkError',
  'DatabaseClosedError',
  'InvalidStateError',
  'NotReadableError',
  'OpenFailedError',
  'QuotaExceededError',
  'ReadOnlyError',
  'TimeoutError',
  'TransactionInactiveError',
  'UnknownError',
]);

/** Whether an exception says that the store failed, and not that our code did. */
export const isStoreFailure = (error: unknown): boolean => NAMES.has((error as Partial<Error> | null)?.name ?? '');
