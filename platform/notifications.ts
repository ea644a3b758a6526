/** Notifications, an optional permission: the API is not there until the reader grants it. */
import type { NotificationText } from '../core/words/notification.ts';
import { browser } from './browser.ts';

/** Whether the reader has granted the permission. What the operating system does with it cannot be known. */
export const mayShowNotifications = (): Promise<boolean> =>
  browser.permissions.contains({ permissions: ['notifications'] });

/** Asks the reader. Call it straight from a click, before any await. */
export const askForNotifications = (): Promise<boolean> =>
  browser.permissions.request({ permissions: ['notifications'] });

/**
 * Shows a notification under a stable id; showing the same id again replaces it. Only `basic` and no buttons: Firefox
 * throws on the rest. Answers false where the browser refused.
 */
export async function showNotification(id: string, text: NotificationText): Promise<boolean> {
  if (!browser.notifications) return false;
  try {
    await browser.notifications.create(id, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png' as '/'),
      title: text.title,
      message: text.message,
    });
    return true;
  } catch {
    // Revoked between the check and the call, or blocked by the system: the ledger notes that nothing was shown.
    return false;
  }
}

let listening = false;

/**
 * Calls back with the id of a clicked notification. Registers as soon as the API is there: at the background's start,
 * or when the permission is granted while it runs.
 */
export function onNotificationClicked(listener: (id: string) => void): void {
  const register = (): void => {
    if (listening || !browser.notifications) return;
    listening = true;
    browser.notifications.onClicked.addListener((id) => {
      void browser.notifications.clear(id);
      listener(id);
    });
  };
  register();
  browser.permissions.onAdded.addListener(register);
}
