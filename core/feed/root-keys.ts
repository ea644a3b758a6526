/**
 * The chain of root keys (feed.md 3): `keys/<n>.json` names the keys that may sign heads under root n; n+1 is signed
 * by a key of n and by a key of n+1, so that a reader who trusts n learns to trust n+1 and a thief of n+1 alone cannot
 * take a feed over.
 */
import * as v from 'valibot';
import { ARCHIVE_LIMITS, type Checked, decodeBase64Url, refuse, sha256, verifyEd25519 } from './archive.ts';

const jwk = v.object({ kty: v.literal('OKP'), crv: v.literal('Ed25519'), x: v.string() });
const keysFile = v.object({
  n: v.pipe(v.number(), v.integer(), v.minValue(1)),
  keys: v.pipe(v.array(jwk), v.minLength(1), v.maxLength(8)),
  signatures: v.pipe(v.array(v.object({ key: v.string(), sig: v.string() })), v.maxLength(16)),
});

/** A public key as it stands in a key file. */
export type PublicJwk = v.InferOutput<typeof jwk>;
/** `keys/<n>.json` as it is stored. */
export type KeysFile = v.InferOutput<typeof keysFile>;
/** Raw public keys by fingerprint. */
export type TrustedKeys = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** The 32 raw bytes of a public key, or null when `x` is not that. */
export function rawKey(key: PublicJwk): Uint8Array<ArrayBuffer> | null {
  const raw = decodeBase64Url(key.x);
  return raw?.length === 32 ? raw : null;
}

/** A key's id: SHA-256 of its raw bytes in hex. It is what a reader compares and a pin names. */
export const fingerprint = (raw: Uint8Array<ArrayBuffer>): Promise<string> => sha256(raw);

/** The exact bytes that the signatures of a key file cover. */
export function signedKeysBytes(feed: string, n: number, keys: readonly PublicJwk[]): Uint8Array<ArrayBuffer> {
  const plain = keys.map(({ kty, crv, x }) => ({ kty, crv, x }));
  return new TextEncoder().encode(`daymark-keys-v1\0${feed}\0${JSON.stringify({ n, keys: plain })}`);
}

/**
 * Checks `keys/<n>.json` against what is trusted now.
 *
 * @param trusted the keys of root n−1, or null when this file is the first contact (trust on first use)
 * @param pin a fingerprint that must be among the keys when `trusted` is null
 * @returns the keys of root n by fingerprint
 */
export async function checkKeys(
  bytes: Uint8Array<ArrayBuffer>,
  context: { feed: string; n: number; trusted: TrustedKeys | null; pin?: string | undefined },
): Promise<Checked<TrustedKeys>> {
  if (bytes.length > ARCHIVE_LIMITS.keysBytes) return refuse('oversized', 'the key file is larger than 8 KiB');
  let file: KeysFile;
  try {
    file = v.parse(keysFile, JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    // Not JSON or not a key file: an expected failure of what others publish.
    return refuse('malformed', `keys/${context.n}.json is not a key file`);
  }
  if (file.n !== context.n) return refuse('signature', `keys/${context.n}.json calls itself number ${file.n}`);
  const own = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const key of file.keys) {
    const raw = rawKey(key);
    if (!raw) return refuse('malformed', `keys/${context.n}.json holds a key that is not Ed25519`);
    own.set(await fingerprint(raw), raw);
  }
  const message = signedKeysBytes(context.feed, file.n, file.keys);
  const signedBy = async (keys: TrustedKeys): Promise<boolean> => {
    for (const { key, sig } of file.signatures) {
      const raw = keys.get(key);
      const signature = decodeBase64Url(sig);
      if (raw && signature && (await verifyEd25519(raw, signature, message))) return true;
    }
    return false;
  };
  if (!(await signedBy(own))) return refuse('signature', `keys/${context.n}.json is not signed by its own keys`);
  if (context.trusted && !(await signedBy(context.trusted))) {
    return refuse('signature', `keys/${context.n}.json is not signed by the keys before it`);
  }
  if (!context.trusted && context.pin && !own.has(context.pin)) {
    return refuse('signature', 'the feed is signed by another key than the one that was expected');
  }
  return { ok: own };
}
