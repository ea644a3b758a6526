/** Publishers in memory for tests: signed archives of given records, served by a source that can misbehave. */
import type { ArchiveSource } from '../../background/archive-source.ts';
import { dayKeys } from '../../core/date/day-keys.ts';
import { buildArchive, formatHead, type HeadPayload, signedBytes } from '../../core/feed/archive.ts';
import type { Fetched } from '../../core/feed/fetched.ts';
import { fingerprint, type PublicJwk, signedKeysBytes } from '../../core/feed/root-keys.ts';
import type { AnniversaryRecord } from '../../core/record/record.ts';

export const FEED = 'https://feed.example/';
export const NOW = Temporal.Instant.from('2026-11-23T12:00:00Z');
export const NOW_MINUTES = Math.floor(NOW.epochMilliseconds / 60_000);

const base64url = (bytes: Uint8Array): string => bytes.toBase64({ alphabet: 'base64url', omitPadding: true });

export interface KeyPair {
  id: string;
  jwk: PublicJwk;
  raw: Uint8Array<ArrayBuffer>;
  sign(bytes: Uint8Array<ArrayBuffer>): Promise<string>;
}

export async function makeKey(): Promise<KeyPair> {
  const { privateKey, publicKey } = (await crypto.subtle.generateKey('Ed25519', true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', publicKey));
  return {
    id: await fingerprint(raw),
    jwk: { kty: 'OKP', crv: 'Ed25519', x: base64url(raw) },
    raw,
    sign: async (bytes) => base64url(new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, bytes))),
  };
}

/** `keys/<n>.json` for these keys, signed by them and by those before. */
export async function makeKeysFile(
  n: number,
  keys: readonly KeyPair[],
  before: readonly KeyPair[] = [],
): Promise<Uint8Array<ArrayBuffer>> {
  const jwks = keys.map(({ jwk }) => jwk);
  const message = signedKeysBytes(FEED, n, jwks);
  const signatures = await Promise.all(
    [...keys, ...before].map(async (key) => ({ key: key.id, sig: await key.sign(message) })),
  );
  return new TextEncoder().encode(JSON.stringify({ n, keys: jwks, signatures }));
}

export type Files = Map<string, Uint8Array<ArrayBuffer>>;

/** All files of an archive, signed by the key under root 1. */
export async function makeArchive(
  records: readonly AnniversaryRecord[],
  key: KeyPair,
  head: Partial<Omit<HeadPayload, 'manifest' | 'format'>> = {},
): Promise<Files> {
  const { objects, payloadBytes } = await buildArchive(records, dayKeys, {
    feed: FEED,
    version: NOW_MINUTES,
    issued: '2026-11-23T00:00:00Z',
    expires: '2027-11-23T00:00:00Z',
    root: 1,
    ...head,
  });
  const files: Files = new Map(objects.map(({ path, bytes }) => [path, bytes]));
  const sig = await key.sign(signedBytes(head.feed ?? FEED, payloadBytes));
  files.set('head.json', formatHead(payloadBytes, [{ key: key.id, sig }]));
  files.set('keys/1.json', await makeKeysFile(1, [key]));
  return files;
}

/** A source over files. `asked` lists what was read; a file that is not there is unreachable. */
export function sourceOf(files: Files, options: { trusted?: boolean } = {}): ArchiveSource & { asked: string[] } {
  const asked: string[] = [];
  const get = async (path: string): Promise<Fetched> => {
    asked.push(path);
    const bytes = files.get(path);
    return bytes ? { ok: bytes } : { unreachable: 'status', message: 'The server answered 404.' };
  };
  return {
    asked,
    feed: FEED,
    trusted: options.trusted ?? false,
    readHead: () => get('head.json'),
    readKeys: (root) => get(`keys/${root}.json`),
    readManifest: (sha256) => get(`manifest/${sha256}`),
    async *readShards(_manifest, wanted) {
      for (const item of wanted) yield { ...item, fetched: await get(`shard/${item.entry.sha256}`) };
    },
  };
}
