/** Requests of pages to the background, and their answers. Only our own pages are answered. */
import { browser } from './browser.ts';

/**
 * About feeds. `sync-now`: ask one or all for news. `preview-feed`: look at what stands behind an address; `follow`: where
 * redirects are followed. `want-day`: fetch
 * what large archives have of a day (YYYY-MM-DD). Lists of feeds are checked by the background, whoever made them.
 */
export type FeedRequest =
  | { type: 'sync-now'; feed?: string }
  | { type: 'preview-feed'; url: string; follow?: string }
  | { type: 'subscribe'; subscription: unknown }
  | { type: 'import-feeds'; feeds: unknown }
  | { type: 'pause-feed'; feed: string; paused: boolean }
  | { type: 'remove-feed'; feed: string }
  | { type: 'want-day'; date: string };

/**
 * `test-notification`: show one now; answers whether the browser took it.
 * `see-to-alarms`: a page found them missing or late. `bring-back`: it found that the browser lost what the reader made.
 * `mend-records`: it could not read what is in the database.
 */
export type Request =
  | FeedRequest
  | { type: 'test-notification' }
  | { type: 'see-to-alarms' }
  | { type: 'bring-back' }
  | { type: 'mend-records' };

const SIMPLE: ReadonlySet<unknown> = new Set(['test-notification', 'see-to-alarms', 'bring-back', 'mend-records']);

/** Sends a request; null when the background is gone (an update is being installed). */
export async function askBackground<T>(request: Request): Promise<T | null> {
  try {
    return (await browser.runtime.sendMessage(request)) as T;
  } catch {
    // No receiver: the extension is being reloaded under the page.
    return null;
  }
}

/** Must be called synchronously when the background starts. */
export function onRequest(answer: (request: Request) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (answer: unknown) => void) => {
    const ours = sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/'));
    if (!ours || !isRequest(message)) return undefined;
    answer(message).then(respond, (error: unknown) => {
      console.error(error);
      respond(null);
    });
    // "I shall answer later": Chrome takes a promise in its place since 148 only.
    return true;
  });
}

function isRequest(message: unknown): message is Request {
  const type = (message as Request | null)?.type;
  return SIMPLE.has(type) || isFeedRequest(message);
}

/** Whether a message is one of those about feeds, with its fields in their forms. */
export function isFeedRequest(message: unknown): message is FeedRequest {
  const { type, ...fields } = (message ?? {}) as Record<string, unknown>;
  const isText = (name: string): boolean => typeof fields[name] === 'string';
  switch (type) {
    case 'sync-now':
      return fields.feed === undefined || isText('feed');
    case 'preview-feed':
      return isText('url') && (fields.follow === undefined || isText('follow'));
    case 'subscribe':
    case 'import-feeds':
      return true;
    case 'pause-feed':
      return isText('feed') && typeof fields.paused === 'boolean';
    case 'remove-feed':
      return isText('feed');
    case 'want-day':
      return /^\d{4}-\d{2}-\d{2}$/.test(String(fields.date));
    default:
      return false;
  }
}
