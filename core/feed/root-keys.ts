/**
 * The chain of root keys (feed.md 3): `keys/<n>.json` names the keys that may sign heads under root n; n+1 is signed
 * by a key of n and by a key of n+1, so that a reader who trusts n learns to trust n+1 and a thief of n+1 alone cannot
 * take a feed over.
 */
import * as v from 'valibot';
import {
  ARCHIVE_LIMITS,
  type Checked,
  decodeBase64Url,
  isRefusal,
  type Refusal,
  refuse,
  sha256,
  verifyEd25519,
} from './archive.ts';

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

/** A key file that is well formed: its own keys, and the fingerprints of those that signed it well. */
interface ReadKeys {
  own: TrustedKeys;
  signers: ReadonlySet<string>;
}

/** Reads `keys/<n>.json`; signatures are tried against its own keys and those that are trusted. */
async function readKeysFile(
  bytes: Uint8Array<ArrayBuffer>,
  { feed, n, trusted }: { feed: string; n: number; trusted: TrustedKeys | undefined },
): Promise<Checked<ReadKeys>> {
  if (bytes.length > ARCHIVE_LIMITS.keysBytes)
    return refuse('oversized', 'the key file is larger than 8 KiB', { size: ARCHIVE_LIMITS.keysBytes / 1_024 });
  let file: KeysFile;
  try {
    file = v.parse(keysFile, JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    // Not JSON or not a key file: an expected failure of what others publish.
    return refuse('malformed', `keys/${n}.json is not a key file`);
  }
  if (file.n !== n) return refuse('signature', `keys/${n}.json calls itself number ${file.n}`);
  const own = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const key of file.keys) {
    const raw = rawKey(key);
    if (!raw) return refuse('malformed', `keys/${n}.json holds a key that is not Ed25519`);
    own.set(await fingerprint(raw), raw);
  }
  const message = signedKeysBytes(feed, n, file.keys);
  const signers = new Set<string>();
  for (const { key, sig } of file.signatures) {
    const raw = own.get(key) ?? trusted?.get(key);
    const signature = decodeBase64Url(sig);
    if (raw && signature && (await verifyEd25519(raw, signature, message))) signers.add(key);
  }
  return { ok: { own, signers } };
}

/** Roots are walked one by one; a publisher rotates keys once a year at most, so a longer chain is an attack. */
const ROOT_CHAIN_MAX = 32;

/** The keys that heads are believed by, and the number of the key file that names them. */
export interface Trust {
  root: number;
  keys: TrustedKeys;
}

/**
 * Rule 3 of feed.md 3: from what is trusted to the keys of the root that a head names, key file by key file. Each is signed by
 * a key of its own and by one of the file before it. Where nothing is trusted yet, trust begins at the file that holds the
 * pinned key **and is signed by that key** (a file that merely lists it is anybody's); without a pin at the file that is asked
 * first. Files before the pinned one are history that a reader of the pin has no reason to trust, nor needs to.
 *
 * @param root the number that the head names
 * @param known what is trusted already
 * @param pin fingerprint that the reader was shown or told
 * @param read reads `keys/<n>.json`; its failure is passed on
 */
export async function followKeys<F extends object>(
  { feed, root, known, pin }: { feed: string; root: number; known?: Trust | undefined; pin?: string | undefined },
  read: (n: number) => Promise<{ ok: Uint8Array<ArrayBuffer> } | F>,
): Promise<{ ok: Trust } | Refusal | F> {
  if (known && root < known.root)
    return refuse('rollback', 'head.json is signed by keys that the publisher has replaced');
  const first = known ? known.root + 1 : pin ? 1 : root;
  if (root - first >= ROOT_CHAIN_MAX) return refuse('limits', 'the publisher’s chain of keys is too long');
  if (root < 1) return refuse('malformed', 'the payload of head.json names no key file');
  let trusted = known?.keys;
  for (let n = first; n <= root; n++) {
    const bytes = await read(n);
    if (!('ok' in bytes)) return bytes;
    const file = await readKeysFile(bytes.ok, { feed, n, trusted });
    if (isRefusal(file)) return file;
    const { own, signers } = file.ok;
    const isSignedBy = (keys: TrustedKeys): boolean => keys.keys().some((id) => signers.has(id));
    if (!isSignedBy(own)) return refuse('signature', `keys/${n}.json is not signed by its own keys`);
    if (trusted && !isSignedBy(trusted))
      return refuse('signature', `keys/${n}.json is not signed by the keys before it`);
    if (trusted || !pin || (own.has(pin) && signers.has(pin))) trusted = own;
  }
  return trusted
    ? { ok: { root, keys: trusted } }
    : refuse('signature', 'the feed is signed by another key than the one that was expected');
}
