/** Where an archive's files come from. The client's rules (sync-archive.ts) are the same for all sources. */
import type { DayKey, Manifest, Refusal, ShardEntry } from '../core/feed/archive.ts';
import type { Fetched } from '../core/feed/fetched.ts';

/** A shard that is wanted. */
export interface Wanted {
  key: DayKey;
  entry: ShardEntry;
}

export interface ArchiveSource {
  feed: string;
  /** The package vouches for itself: no signature, no validation of records, no check against rollback. */
  trusted: boolean;
  /** Begins to read what a first run will want, where that can be known before the manifest. */
  readAhead?(): void;
  readHead(): Promise<Fetched>;
  readKeys(root: number): Promise<Fetched>;
  readManifest(sha256: string, bytes: number): Promise<Fetched>;
  /**
   * Yields each wanted shard in any order; ends early after the first that cannot be had. A trusted source has checked what
   * it yields, and may yield it gzipped.
   */
  readShards(manifest: Manifest, wanted: readonly Wanted[]): AsyncIterable<Wanted & { fetched: Fetched | Refusal }>;
}
