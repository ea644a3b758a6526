/**
 * What the background tells open pages, and pages one another. A BroadcastChannel and not runtime messages: it reaches
 * every context of the extension, needs no listener in the background and cannot fail when nobody listens.
 */

/** `feed-changed`: these day keys of a feed have new records. `settings-changed`: read them again. */
export type Message =
  | { type: 'feed-changed'; feed: string; keys: string[] }
  | { type: 'settings-changed' }
  | { type: 'status-changed' };

const CHANNEL = 'daymark';

/** Tells all other contexts of the extension. */
export function tellPages(message: Message): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(message);
  channel.close();
}

/** Calls back for every message from other contexts until the returned function is called. */
export function observeMessages(listener: (message: Message) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = (event: MessageEvent<Message>) => listener(event.data);
  return () => channel.close();
}
