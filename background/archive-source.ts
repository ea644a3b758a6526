/** Where an archive's files come from. The client's rules (sync-archive.ts) are the same for all sources. */
import type { DayKey, Manifest, ShardEntry } from '../core/feed/archive.ts';

/** Bytes, or why there are none: `unreachable` may pass, `gone` means HTTP 410 (stop asking). */
export type Fetched = { ok: Uint8Array<ArrayBuffer> } | Unreachable;
export interface Unreachable {
  unreachable: 'network' | 'timeout' | 'status' | 'oversized' | 'gone' | 'redirect';
  message: string;
  /** What the server asked for, in seconds. */
  retryAfterSeconds?: number;
}

/** A shard that is wanted. */
export interface Wanted {
  key: DayKey;
  entry: ShardEntry;
}

export interface ArchiveSource {
  feed: string;
  /** The package vouches for itself: no signature, no validation of records, no check against rollback. */
  trusted: boolean;
  readHead(): Promise<Fetched>;
  readKeys(root: number): Promise<Fetched>;
  readManifest(sha256: string, bytes: number): Promise<Fetched>;
  /** Yields each wanted shard in any order; ends early after the first that cannot be had. */
  readShards(manifest: Manifest, wanted: readonly Wanted[]): AsyncIterable<Wanted & { fetched: Fetched }>;
}
