/** Requests of the command line, with the manners of feed.md 3.2: no redirects, bytes counted after decoding, 20 seconds. */
import { parseFeedUrl } from '../core/feed/urls.ts';

/** Bytes, or in words why there are none. `status`: what the server answered. */
export type ReadResult =
  | { ok: Uint8Array<ArrayBuffer>; headers: Headers }
  | { failed: string; status?: number; oversized?: true };

export interface ReadLimits {
  maxBytes: number;
  /** `http://127.0.0.1` is accepted by `build` and `verify` alone. */
  allowLoopback?: boolean;
}

/** GETs an address that feed.md 6 accepts. */
export async function readUrl(address: string, { maxBytes, allowLoopback = false }: ReadLimits): Promise<ReadResult> {
  const checked = parseFeedUrl(address, { allowLoopback });
  if (!checked.ok) return { failed: `${address}: ${checked.reason}` };
  try {
    const response = await fetch(checked.url, {
      redirect: 'error',
      credentials: 'omit',
      signal: AbortSignal.timeout(20_000),
      headers: { 'user-agent': 'daymark', 'api-user-agent': 'daymark' },
    });
    if (!response.ok) {
      await response.body?.cancel();
      const gone = response.status === 410 ? ' (the publisher has ended this feed)' : '';
      return { failed: `${checked.url}: the server answered ${response.status}${gone}`, status: response.status };
    }
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    let total = 0;
    for await (const chunk of response.body ?? []) {
      total += chunk.length;
      if (total > maxBytes) return { failed: `${checked.url}: larger than ${maxBytes} bytes`, oversized: true };
      chunks.push(new Uint8Array(chunk));
    }
    return { ok: new Uint8Array(Buffer.concat(chunks)), headers: response.headers };
  } catch (error) {
    // fetch reports refused redirects, timeouts and networks alike by throwing.
    const cause = (error as Error).cause instanceof Error ? `: ${((error as Error).cause as Error).message}` : '';
    return { failed: `${checked.url}: ${(error as Error).message}${cause}` };
  }
}
