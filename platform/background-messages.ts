/** Requests of pages to the background, and their answers. Only our own pages are answered. */
import { browser } from './browser.ts';

/**
 * `sync-now`: ask the feeds for news. `test-notification`: show one now; answers whether the browser took it.
 * `see-to-alarms`: a page found them missing or late.
 */
export type Request = { type: 'sync-now' } | { type: 'test-notification' } | { type: 'see-to-alarms' };

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
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const ours = sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/'));
    if (!ours || !isRequest(message)) return undefined;
    return answer(message) as never;
  });
}

function isRequest(message: unknown): message is Request {
  const type = (message as Request | null)?.type;
  return type === 'sync-now' || type === 'test-notification' || type === 'see-to-alarms';
}
