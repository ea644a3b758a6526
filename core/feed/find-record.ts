/** One record among many that lie as shards: a shard is searched as text before it is parsed, which costs a tenth. */
import type { AnniversaryRecord } from '../record/record.ts';
import { gunzip } from './gzip.ts';

const decoder = new TextDecoder();

/** The record of this id in a shard's JSON, gzipped or not; null where it is not there. Rejects where the bytes are broken. */
export async function findInShard(shard: Uint8Array<ArrayBuffer>, id: string): Promise<AnniversaryRecord | null> {
  const text = decoder.decode(await gunzip(shard));
  if (!text.includes(JSON.stringify(id))) return null;
  return (JSON.parse(text) as AnniversaryRecord[]).find((record) => record.id === id) ?? null;
}

/** The same in several shards, all of which are unpacked at once. */
export async function findInShards(
  shards: readonly Uint8Array<ArrayBuffer>[],
  id: string,
): Promise<AnniversaryRecord | null> {
  const found = await Promise.all(shards.map((shard) => findInShard(shard, id)));
  return found.find((record) => record !== null) ?? null;
}
