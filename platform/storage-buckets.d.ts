/** In Chromium since version 122, nowhere else, and not in TypeScript's library. https://wicg.github.io/storage-buckets/ */
interface StorageBuckets {
  open(name: string): Promise<{ indexedDB: IDBFactory }>;
  keys(): Promise<string[]>;
  delete(name: string): Promise<void>;
}

interface Navigator {
  storageBuckets?: StorageBuckets;
}
