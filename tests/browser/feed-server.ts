/** A publisher on loopback: signs archives of whatever records it is given and serves them, well or badly. */
import { createServer, type Server, type ServerResponse } from 'node:http';
import { dayKeys } from '../../core/date/day-keys.ts';
import { buildArchive, formatHead, signedBytes } from '../../core/feed/archive.ts';
import { fingerprint, type PublicJwk, signedKeysBytes } from '../../core/feed/root-keys.ts';
import type { AnniversaryRecord } from '../../core/record/record.ts';
import { FEED_PORT, FEED_URL } from './builds.ts';

export interface FeedServer {
  /** Paths asked for since the start or the last `forget`. */
  asked: string[];
  publish(records: readonly AnniversaryRecord[], options?: { version?: number }): Promise<void>;
  /** Answers for one path instead of the published file; null takes it back. */
  answer(path: string, instead: ((response: ServerResponse) => void) | null): void;
  close(): Promise<void>;
}

const base64url = (bytes: Uint8Array): string => bytes.toBase64({ alphabet: 'base64url', omitPadding: true });

export async function startFeedServer(): Promise<FeedServer> {
  const { privateKey, publicKey } = (await crypto.subtle.generateKey('Ed25519', true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', publicKey));
  const key = await fingerprint(raw);
  const sign = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
    base64url(new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, bytes)));
  const jwk: PublicJwk = { kty: 'OKP', crv: 'Ed25519', x: base64url(raw) };
  const keys = [jwk];
  const keysFile = JSON.stringify({
    n: 1,
    keys,
    signatures: [{ key, sig: await sign(signedKeysBytes(FEED_URL, 1, keys)) }],
  });

  const files = new Map<string, Uint8Array>([['keys/1.json', new TextEncoder().encode(keysFile)]]);
  const instead = new Map<string, (response: ServerResponse) => void>();
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', FEED_URL).pathname.replace('/feed/', '');
    asked.push(path);
    response.setHeader('access-control-allow-origin', '*');
    const other = instead.get(path);
    if (other) return other(response);
    const file = files.get(path);
    if (!file) return response.writeHead(404).end();
    response.setHeader('cache-control', path === 'head.json' ? 'max-age=3600' : 'max-age=31536000, immutable');
    return response.end(file);
  });
  await new Promise<void>((done) => server.listen(FEED_PORT, '127.0.0.1', done));
  return {
    asked,
    async publish(records, { version = Math.floor(Date.now() / 60_000) } = {}) {
      const { objects, payloadBytes } = await buildArchive(records, dayKeys, {
        feed: FEED_URL,
        version,
        issued: new Date().toISOString(),
        expires: new Date(Date.now() + 30 * 86_400_000).toISOString(),
        root: 1,
      });
      for (const { path, bytes } of objects) files.set(path, bytes);
      const sig = await sign(signedBytes(FEED_URL, payloadBytes));
      files.set('head.json', formatHead(payloadBytes, [{ key, sig }]));
    },
    answer(path, how) {
      if (how) instead.set(path, how);
      else instead.delete(path);
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
