/** What a request brings, whoever makes it: bytes, or why there are none. */
import type { Refusal } from './archive.ts';
import { type Why, why } from './why.ts';

/**
 * `gone` means HTTP 410: stop asking. `not-stored`: it came, and the browser did not store it. All but `gone` may pass.
 * `message` is English, for programs and their logs.
 */
export interface Unreachable {
  unreachable: 'network' | 'timeout' | 'status' | 'oversized' | 'gone' | 'not-stored';
  message: string;
  /** Of `status`: which. */
  status?: number;
  /** Of `oversized`: what would have been taken. */
  maxBytes?: number;
  /** What the server asked for, in seconds. */
  retryAfterSeconds?: number;
}

export type Fetched = { ok: Uint8Array<ArrayBuffer> } | Unreachable;

/** The reason as a reader is told it. */
export function whyOf(failure: Refusal | Unreachable): Why {
  if ('refused' in failure) return why(failure.refused, failure.args);
  const { unreachable, status = 0, maxBytes = 0 } = failure;
  switch (unreachable) {
    case 'status':
      return why(statusKind(status), { status: String(status) });
    case 'oversized':
      return why('oversized', { size: Math.round(maxBytes / 1_024) });
    default:
      return why(unreachable);
  }
}

function statusKind(status: number): 'missing' | 'forbidden' | 'busy' | 'fault' | 'status' {
  if (status === 404) return 'missing';
  if (status === 401 || status === 403) return 'forbidden';
  if (status === 429 || status === 503) return 'busy';
  return status >= 500 ? 'fault' : 'status';
}
