/** The publisher's Ed25519 key as a JWK file, and what is signed with it (feed.md 3). */
import { readFile, writeFile } from 'node:fs/promises';
import { type Head, signedBytes } from '../core/feed/archive.ts';
import {
  fingerprint,
  followKeys,
  type KeysFile,
  type PublicJwk,
  rawKey,
  signedKeysBytes,
} from '../core/feed/root-keys.ts';
import { UsageError } from './usage-error.ts';

/** A key that can sign, and the names by which readers know it. */
export interface SigningKey {
  fingerprint: string;
  publicJwk: PublicJwk;
  sign(message: Uint8Array<ArrayBuffer>): Promise<string>;
}

/** Makes a key and writes it as a private JWK that only its owner can read. Never overwrites a file. */
export async function createSigningKey(file: string): Promise<SigningKey> {
  const { privateKey } = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  const { kty, crv, x, d } = await crypto.subtle.exportKey('jwk', privateKey);
  await writeFile(file, `${JSON.stringify({ kty, crv, x, d })}\n`, { mode: 0o600, flag: 'wx' }).catch(
    (error: NodeJS.ErrnoException) => {
      throw new UsageError(
        error.code === 'EEXIST' ? `${file} stands there already: a key is never overwritten` : error.message,
      );
    },
  );
  return readSigningKey(file);
}

/** Reads a private JWK. Throws a UsageError when the file is not one. */
export async function readSigningKey(file: string): Promise<SigningKey> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`${file}: there is no such key file; make one with "daymark keygen ${file}"`);
  });
  try {
    const jwk = JSON.parse(text) as JsonWebKey;
    const key = await crypto.subtle.importKey('jwk', jwk, 'Ed25519', false, ['sign']);
    const publicJwk: PublicJwk = { kty: 'OKP', crv: 'Ed25519', x: jwk.x ?? '' };
    const raw = rawKey(publicJwk);
    if (!raw) throw new Error('no public key');
    return {
      fingerprint: await fingerprint(raw),
      publicJwk,
      sign: async (message) => toBase64Url(new Uint8Array(await crypto.subtle.sign('Ed25519', key, message))),
    };
  } catch {
    // JSON.parse and WebCrypto report a bad key by throwing, in words that help nobody.
    throw new UsageError(`${file} is not a private Ed25519 key as JWK`);
  }
}

/** The signatures of a head. */
export async function signHead(feed: string, payload: Uint8Array, key: SigningKey): Promise<Head['signatures']> {
  return [{ key: key.fingerprint, sig: await key.sign(signedBytes(feed, payload)) }];
}

/** `keys/<n>.json`: signed by its own key, and by the one before it when there is one. */
export async function formatKeysFile(
  feed: string,
  n: number,
  key: SigningKey,
  before?: SigningKey,
): Promise<Uint8Array<ArrayBuffer>> {
  const message = signedKeysBytes(feed, n, [key.publicJwk]);
  const signers = before ? [before, key] : [key];
  const signatures = await Promise.all(
    signers.map(async (signer) => ({ key: signer.fingerprint, sig: await signer.sign(message) })),
  );
  const file: KeysFile = { n, keys: [key.publicJwk], signatures };
  return new TextEncoder().encode(`${JSON.stringify(file)}\n`);
}

/** Whether `keys/<n>.json` is signed, by a key of its own, for this feed: the same file is nothing under another address. */
export async function isSignedFor(feed: string, n: number, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  return 'ok' in (await followKeys({ feed, root: n }, async () => ({ ok: bytes })));
}

/** Fingerprints of the keys in a key file; empty when it is none. */
export async function readFingerprints(bytes: Uint8Array): Promise<string[]> {
  try {
    const file = JSON.parse(new TextDecoder().decode(bytes)) as KeysFile;
    const raws = file.keys.map(rawKey).filter((raw) => raw !== null);
    return await Promise.all(raws.map(fingerprint));
  } catch {
    // Not a key file: the caller has its own words.
    return [];
  }
}

function toBase64Url(bytes: Uint8Array): string {
  return bytes.toBase64({ alphabet: 'base64url', omitPadding: true });
}
